"""What every administrative document has, whatever its type."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.errors import Fault, ModelError
from qdgen.model.annex import Annex, Appendix
from qdgen.model.closing import DrafterMark, Filing, Recipient, Signatory
from qdgen.model.date import PartialDate
from qdgen.model.issuer import DocumentNumber, Issuer
from qdgen.model.marks import Circulation, Secrecy, Urgency
from qdgen.model.text import checked, checked_tuple


@dataclass(frozen=True, slots=True, kw_only=True)
class AdministrativeDocument:
    """Văn bản hành chính: the parts that Đ.8 of the decree names, but for type and content.

    `co_issuers` and `co_signatories` belong to a document of several bodies; the first of each is `issuer` and
    `signatory`. `address` is the line at the foot of page 1 (PL1 III.4). Raises ModelError for a part that is missing.
    """

    issuer: Issuer
    co_issuers: tuple[Issuer, ...] = ()
    number: DocumentNumber = DocumentNumber()
    place: str
    issued_on: PartialDate = PartialDate()
    summary: str
    recipients: tuple[Recipient, ...] = ()
    filing: Filing = Filing()
    signatory: Signatory
    co_signatories: tuple[Signatory, ...] = ()
    secrecy: Secrecy | None = None
    urgency: Urgency | None = None
    circulation: Circulation | None = None
    drafter: DrafterMark | None = None
    address: str = ""
    annexes: tuple[Annex | Appendix, ...] = ()

    def __post_init__(self) -> None:
        checked(self.place, "Địa danh")
        checked(self.summary, "Trích yếu")
        checked(self.address, "Dòng địa chỉ", required=False)
        checked_tuple(self.co_issuers, "Các cơ quan cùng ban hành", Issuer)
        checked_tuple(self.co_signatories, "Các người cùng ký", Signatory)
        checked_tuple(self.recipients, "Nơi nhận", Recipient)
        checked_tuple(self.annexes, "Văn bản kèm theo", Annex, Appendix)
        if len(self.co_issuers) != len(self.co_signatories):
            message = (
                f"Có {len(self.co_issuers)} cơ quan cùng ban hành nhưng {len(self.co_signatories)} người cùng ký: "
                "mỗi cơ quan cùng ban hành có một người ký."
            )
            advice = "thêm cho đủ, hoặc bỏ phần thừa."
            raise ModelError(Fault(message=message, advice=advice))


def checked_document(*values: object) -> None:
    """Kiểm tra đúng là văn bản: raises ModelError for a value of another type."""
    wrong = next((value for value in values if not isinstance(value, AdministrativeDocument)), values)
    if wrong is not values:
        message = f"Không phải văn bản mà là {type(wrong).__name__}."
        advice = "đưa vào văn bản đã dựng, hoặc “.document” của kết quả mà read, read_string trả về."
        raise ModelError(Fault(message=message, advice=advice))
