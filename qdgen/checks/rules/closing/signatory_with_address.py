"""Allow the name of the signatory without a form of address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import address_before
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD671", provision="PL1 II.7.c")
def signatory_with_address(subject: Subject) -> Iterator[Finding]:
    """Ông, bà trước họ tên người ký.

    ## Yêu cầu
    Họ tên người ký gồm họ, tên đệm (nếu có) và tên; không thêm “Ông”, “Bà”, “Đồng chí”.

    ## Cách sửa
    Xóa từ xưng hô trước họ tên.
    """
    for piece in documents(subject):
        for line in piece["signatory"]:
            if found := address_before(line.text):
                yield Finding(
                    message=f"Trước họ tên người ký có “{found.strip()}”; phải bỏ.",
                    where=line,
                    start=0,
                    end=len(found),
                )
