"""Allow an appendix only with a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD729", provision="PL1 III.1.b")
def appendix_title_missing(subject: Subject) -> Iterator[Finding]:
    """Phụ lục thiếu tiêu đề.

    ## Yêu cầu
    Dưới chữ “Phụ lục” là tiêu đề của phụ lục, viết in hoa, đậm, căn giữa.

    ## Cách sửa
    Thêm tiêu đề dưới chữ “Phụ lục”.
    """
    for group in label_groups(subject):
        for label in group:
            if not label.piece["appendix_title"] and not label.rest:
                yield Finding(message=f"“{label.line.text}” chưa có tiêu đề.", where=label.line)
