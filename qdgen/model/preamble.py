"""What a decision rests on: legal bases and the proposal."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.errors import Fault, ModelError
from qdgen.model.date import PartialDate
from qdgen.model.text import checked


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis:
    """Căn cứ ban hành văn bản (PL1 II.6.a).

    `type` (`Luật`, `Nghị định`, ...), `number` with its symbol (`366/NQ-CP`; none for a law or ordinance), `date`,
    `issuer` (`Chính phủ`) and `summary`; of a law the summary is its name (`Tổ chức chính quyền địa phương`). `note` is
    what follows (`được sửa đổi, bổ sung bởi ...`). `wording` holds the author's own words where they differ from what
    these fields would print; it is printed instead of them. The mark at the end (`;`, `.`) is never part of a basis.
    Raises ModelError when there is neither type nor wording.
    """

    type: str = ""
    number: str = ""
    date: PartialDate | None = None
    issuer: str = ""
    summary: str = ""
    note: str = ""
    opening: str = "Căn cứ"
    wording: str = ""

    def __post_init__(self) -> None:
        for text in (self.type, self.number, self.issuer, self.summary, self.note, self.opening, self.wording):
            checked(text, "Căn cứ ban hành", required=False)
        if not self.type.strip() and not self.wording.strip():
            message = "Căn cứ ban hành còn trống."
            advice = "ghi loại văn bản (type) hoặc nguyên văn (wording), hoặc bỏ căn cứ này."
            raise ModelError(Fault(message=message, advice=advice))


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Đề nghị ban hành văn bản (PL3 Mẫu 1.2).

    `proposer` is a title (`Giám đốc Sở Nội vụ`); `type`, `number` and `date` name the paper that proposes (`Tờ trình`,
    `897/TTr-SNV`). `wording` as in LegalBasis. Raises ModelError when there is neither proposer nor wording.
    """

    proposer: str = ""
    type: str = ""
    number: str = ""
    date: PartialDate | None = None
    opening: str = "Theo đề nghị của"
    wording: str = ""

    def __post_init__(self) -> None:
        for text in (self.proposer, self.type, self.number, self.opening, self.wording):
            checked(text, "Đề nghị ban hành", required=False)
        if not self.proposer.strip() and not self.wording.strip():
            message = "Đề nghị ban hành còn trống."
            advice = "ghi người đề nghị (proposer) hoặc nguyên văn (wording), hoặc bỏ dòng này."
            raise ModelError(Fault(message=message, advice=advice))
