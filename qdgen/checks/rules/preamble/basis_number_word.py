"""Ask for the word "số" before a number in a legal basis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.legal_bases import citations
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD453", provision="PL1 II.6.a")
def basis_number_word(subject: Subject) -> Iterator[Finding]:
    """Trước số của văn bản thiếu chữ “số”.

    ## Yêu cầu
    Số, ký hiệu của văn bản được căn cứ ghi sau chữ “số”.

    ## Cách sửa
    Thêm chữ “số” trước số, ký hiệu.
    """
    for line, cited in citations(subject):
        if cited.number and not cited.has_word:
            start, end = cited.number
            yield Finding(
                message=f"Viết “{cited.name} {line.text[start:end].strip()}”; trước số phải có chữ “số”.",
                where=line,
                start=start,
                end=end,
            )
