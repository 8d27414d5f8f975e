"""Allow the label of the recipients only where the decree aligns it."""

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


@rule("QD607", provision="PL1 II.9.d", mendable=True)
def recipients_label_alignment(subject: Subject) -> Iterator[Finding]:
    """“Nơi nhận:” không sát lề trái.

    ## Yêu cầu
    “Nơi nhận:” đặt sát lề trái.

    ## Cách sửa
    Chọn dòng “Nơi nhận:”, bấm Ctrl+L để căn trái; mở Paragraph (Đoạn văn), đặt Left (Trái) bằng 0.
    """
    for found in wrong_alignment(subject, "recipients_label"):
        if not (isinstance(found.where, Line) and found.where.paragraph.format.align == "both"):
            yield found
    yield from moved_in(subject, "recipients_label")
