"""Ask for a summary under the number of a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import is_letter
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD430", provision="PL1 II.5.b", needs=("number",))
def letter_summary_missing(subject: Subject) -> Iterator[Finding]:
    """Công văn thiếu trích yếu.

    ## Yêu cầu
    Dưới số, ký hiệu của công văn có trích yếu, ghi sau chữ “V/v”.

    ## Cách sửa
    Thêm dòng “V/v ...” dưới dòng số, ký hiệu.
    """
    main = subject.main
    if is_letter(main) and not main["letter_summary"]:
        yield Finding(message="Dưới số, ký hiệu chưa có trích yếu “V/v ...”.", where=main.one("number"))
