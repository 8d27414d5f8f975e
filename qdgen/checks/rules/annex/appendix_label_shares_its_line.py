"""Allow the label of an appendix only on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD742", provision="PL1 III.1.b")
def appendix_label_shares_its_line(subject: Subject) -> Iterator[Finding]:
    """Chữ “Phụ lục” không ở dòng riêng.

    ## Yêu cầu
    Chữ “Phụ lục” và số thứ tự ở một dòng riêng; tiêu đề ở dòng dưới.

    ## Cách sửa
    Xuống dòng sau số thứ tự của phụ lục.
    """
    for group in label_groups(subject):
        for label in group:
            if label.rest:
                yield Finding(message=f"“{label.rest}” phải xuống dòng, dưới chữ “Phụ lục”.", where=label.line)
