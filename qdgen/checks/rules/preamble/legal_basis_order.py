"""Advise legal bases by rank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.legal_bases import citations
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.legal_bases import Citation
    from qdgen.checks.subject import Subject


_RANKS = {"bộ luật": 1, "luật": 1, "pháp lệnh": 2, "nghị định": 3, "thông tư": 5, "thông tư liên tịch": 5}
_PRIME_MINISTER = 4


@rule("QD456", provision="PL1 II.6.a", severity=Severity.ADVICE)
def legal_basis_order(subject: Subject) -> Iterator[Finding]:
    """Căn cứ chưa xếp theo thứ bậc của văn bản.

    ## Yêu cầu
    Căn cứ xếp từ văn bản có hiệu lực pháp lý cao đến thấp: luật, pháp lệnh, nghị định, quyết định của Thủ tướng Chính
    phủ, thông tư.

    ## Cách sửa
    Chuyển căn cứ này lên trên các căn cứ có hiệu lực pháp lý thấp hơn.
    """
    lowest, name = 0, ""
    for line, cited in citations(subject):
        rank = _rank(cited)
        if rank is None:
            continue
        if rank < lowest:
            yield Finding(message=f"{cited.name} xếp sau {name}; nên xếp theo thứ bậc từ cao đến thấp.", where=line)
        else:
            lowest, name = rank, cited.name


def _rank(cited: Citation) -> int | None:
    if cited.kind == "quyết định" and "QĐ-TTg" in cited.text:
        return _PRIME_MINISTER
    return _RANKS.get(cited.kind)
