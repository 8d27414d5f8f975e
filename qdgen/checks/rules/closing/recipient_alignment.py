"""Allow the lines under the label of the recipients only where the decree aligns them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.flush_left import moved_in
from qdgen.checks.evidence.looks import wrong_alignment
from qdgen.checks.line import Line
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD613", provision="PL1 II.9.d", mendable=True)
def recipient_alignment(subject: Subject) -> Iterator[Finding]:
    """Phần liệt kê nơi nhận không sát lề trái.

    ## Yêu cầu
    Phần liệt kê nơi nhận đặt sát lề trái.

    ## Cách sửa
    Chọn các dòng dưới “Nơi nhận:”, bấm Ctrl+L để căn trái; mở Paragraph (Đoạn văn), đặt Left (Trái) bằng 0.
    """
    for found in wrong_alignment(subject, "recipient"):
        if not (isinstance(found.where, Line) and found.where.paragraph.format.align == "both"):
            yield found
    yield from moved_in(subject, "recipient")
