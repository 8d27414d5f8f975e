"""Allow only the sizes of the decree for the label of an appendix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import wrong_sizes
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD721", provision="PL1 V.9", mendable=True)
def appendix_size(subject: Subject) -> Iterator[Finding]:
    """Chữ “Phụ lục” và số thứ tự sai cỡ chữ.

    ## Yêu cầu
    Chữ “Phụ lục” và số thứ tự cỡ chữ {nd30.looks[appendix].size.low:g}.

    ## Cách sửa
    Chọn dòng “Phụ lục”, đặt cỡ chữ {nd30.looks[appendix].size.used:g}.
    """
    return wrong_sizes(subject, "appendix")
