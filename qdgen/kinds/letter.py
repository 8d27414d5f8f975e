"""Công văn (PL3 Mẫu 1.5): no type is printed; `V/v ...` under the number, `Kính gửi:` above the content."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.errors import Fault, ModelError
from qdgen.kinds.kind import Kind, Opening
from qdgen.kinds.named_document import addressed, basis_lines, check_addressees
from qdgen.kinds.printed import body_lines
from qdgen.model.body import Body
from qdgen.model.document import AdministrativeDocument
from qdgen.model.preamble import LegalBasis
from qdgen.model.text import checked, checked_tuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(AdministrativeDocument, Body):
    """Công văn: `summary` stands without its `V/v`; `unit` drafts it and ends its symbol: `SNV-VP` (PL1 II.3.b).

    `addressees` are those of `Kính gửi`; `executors` among the recipients print `Như trên`. Raises ModelError where
    there is no addressee.
    """

    unit: str = ""
    addressees: tuple[str, ...]
    legal_bases: tuple[LegalBasis, ...] = ()

    def __post_init__(self) -> None:
        AdministrativeDocument.__post_init__(self)
        Body.__post_init__(self)
        checked(self.unit, "Chữ viết tắt đơn vị soạn thảo trong ký hiệu", required=False)
        check_addressees(self.addressees)
        checked_tuple(self.legal_bases, "Các căn cứ", LegalBasis)
        if not self.addressees:
            message = "Công văn chưa có nơi gửi đến (“Kính gửi:”)."
            raise ModelError(Fault(message=message, advice="ghi ít nhất một nơi gửi đến (addressees)."))


def _symbol(document: Letter) -> str:
    return "-".join(part for part in (document.issuer.abbreviation, document.unit) if part)


KIND = Kind(
    key="letter",
    term="Công văn",
    abbreviation="",
    model=Letter,
    template="letter.docx",
    lines=body_lines,
    opening=Opening(addressees=addressed, preamble=basis_lines),
    symbol=_symbol,
    named=False,
)
