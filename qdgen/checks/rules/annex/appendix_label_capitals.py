"""Allow the label of an appendix only in small letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD720", provision="PL1 III.1.b")
def appendix_label_capitals(subject: Subject) -> Iterator[Finding]:
    """Chữ “Phụ lục” viết in hoa.

    ## Yêu cầu
    Chữ “Phụ lục” viết thường, chỉ viết hoa chữ P; số thứ tự bằng chữ số La Mã.

    ## Cách sửa
    Gõ lại chữ thường, chỉ viết hoa chữ P: “Phụ lục”, hoặc “Phụ lục I” khi có nhiều phụ lục.
    """
    for group in label_groups(subject):
        for label in group:
            word = label.line.shown[: len("Phụ lục")]
            if word != "Phụ lục":
                yield Finding(message=f"Viết là “{word}”; phải là “Phụ lục”.", where=label.line)
