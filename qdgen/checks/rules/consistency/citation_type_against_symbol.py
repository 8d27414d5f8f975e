"""Allow a type that fits the symbol of the document cited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.citations import citations, symbol_of
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_KNOWN = frozenset((*ND30.abbreviations.values(), "NĐ", "TT"))


@rule("QD916", provision="PL1 II.6.a")
def citation_type_against_symbol(subject: Subject) -> Iterator[Finding]:
    """Tên loại không khớp với ký hiệu của văn bản viện dẫn.

    ## Yêu cầu
    Chữ viết tắt tên loại trong ký hiệu phải khớp với tên loại: Quyết định là QĐ, Nghị định là NĐ, Kế hoạch là KH.

    ## Cách sửa
    Kiểm tra lại tên loại và ký hiệu của văn bản được viện dẫn.
    """
    for one in citations(subject.text):
        wanted, found = symbol_of(one.term), one.symbol.partition("-")[0]
        if wanted and found != wanted and found in _KNOWN:
            line, start = subject.line_at(one.start)
            said = f"{one.shown}: {one.term} thì ký hiệu là {wanted}-..., không phải {found}-...."
            yield Finding(message=said.replace("....", "..."), where=line, start=start, end=start + one.end - one.start)
