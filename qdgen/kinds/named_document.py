"""A document of any type that has no form of its own: báo cáo, tờ trình, thông báo, hướng dẫn ... (PL3 Mẫu 1.4)."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.errors import Fault, ModelError
from qdgen.kinds import kind_named
from qdgen.kinds.kind import Kind, Opening
from qdgen.kinds.printed import body_lines
from qdgen.kinds.wording import basis_text, marked
from qdgen.model.body import Body
from qdgen.model.document import AdministrativeDocument
from qdgen.model.preamble import LegalBasis
from qdgen.model.text import checked, checked_tuple
from qdgen.standards.nd30 import ABBREVIATIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDocument(AdministrativeDocument, Body):
    """Văn bản có tên loại (PL3 Mẫu 1.4): `type` is its type, `Báo cáo`, `Tờ trình`; of the layout b, or a.

    `addressees` are those of `Kính gửi`, for a tờ trình or a báo cáo to a superior (PL1 II.9.b). Raises ModelError for
    a type with a form of its own, for one that Đ.7 does not have and no symbol is given for, and for `executors`
    without an addressee: `Như trên` means those.
    """

    type: str
    addressees: tuple[str, ...] = ()
    legal_bases: tuple[LegalBasis, ...] = ()

    def __post_init__(self) -> None:
        AdministrativeDocument.__post_init__(self)
        Body.__post_init__(self)
        checked(self.type, "Tên loại văn bản")
        check_addressees(self.addressees)
        checked_tuple(self.legal_bases, "Các căn cứ", LegalBasis)
        own = kind_named(self.type)
        if own is not None and not own.general:
            message = f"{own.term} có mẫu riêng, không dùng mẫu chung của văn bản có tên loại."
            raise ModelError(Fault(message=message, advice=f"dùng {own.model.__name__}."))
        if self.type not in ABBREVIATIONS and not self.number.symbol:
            message = f"Nghị định 30 không có loại văn bản “{self.type}” nên không có chữ viết tắt cho ký hiệu."
            advice = "sửa tên loại; nếu cơ quan dùng đúng tên loại này thì ghi cả ký hiệu (number.symbol)."
            raise ModelError(Fault(message=message, advice=advice))
        if not self.addressees and any(recipient.executors for recipient in self.recipients):
            message = "Văn bản không có “Kính gửi” nên không có ai để ghi “Như trên” ở nơi nhận."
            advice = "ghi tên nơi nhận thay cho executors, hoặc thêm addressees."
            raise ModelError(Fault(message=message, advice=advice))


def check_addressees(addressees: tuple[str, ...]) -> None:
    """Kính gửi: raises ModelError unless each addressee is a line of words."""
    checked_tuple(addressees, "Kính gửi", str)
    for addressee in addressees:
        checked(addressee, "Nơi gửi đến")


def addressed(document: NamedDocument) -> tuple[str, ...]:
    """Các nơi gửi đến."""
    return document.addressees


def basis_lines(document: NamedDocument) -> tuple[str, ...]:
    """Các căn cứ with their marks (PL1 II.6.a)."""
    return marked(tuple(map(basis_text, document.legal_bases)))


KIND = Kind(
    key="report",
    term="Báo cáo",
    abbreviation=ABBREVIATIONS["Báo cáo"],
    model=NamedDocument,
    template="report.docx",
    lines=body_lines,
    opening=Opening(addressees=addressed, preamble=basis_lines),
    general=True,
)
