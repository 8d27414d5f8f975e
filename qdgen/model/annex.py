"""What is issued with a document: a named document of its own (Mẫu 1.3), or an appendix (Mẫu 2.1). Never mixed."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.errors import Fault, ModelError
from qdgen.model.body import Body
from qdgen.model.text import checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Dòng “Kèm theo” (PL1 III.1.c): number, date and type are those of the main document; here stands what is not.

    `opening` is `Kèm theo` or `Ban hành kèm theo`. `issuer` is how the issuer is called in this line; empty where it is
    the main document's authority or body, in full.
    """

    opening: str = "Kèm theo"
    issuer: str = ""

    def __post_init__(self) -> None:
        checked(self.opening, "Chữ mở đầu dòng “Kèm theo”")
        checked(self.issuer, "Tên người ban hành trong dòng “Kèm theo”", required=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex(Body):
    """Văn bản ban hành kèm theo (PL3 Mẫu 1.3): Kế hoạch, Quy chế, Đề án ...

    `type` is its type (`Kế hoạch`); `masthead` whether issuer and Quốc hiệu stand above it, as in the sample.
    """

    type: str
    summary: str
    masthead: bool = True
    reference: Reference = Reference()

    def __post_init__(self) -> None:
        Body.__post_init__(self)
        checked(self.type, "Tên loại văn bản kèm theo")
        if self.type.casefold() == "phụ lục":
            message = "Phụ lục không phải văn bản kèm theo có tên loại và phần đầu."
            advice = "dùng Appendix: có title, không có summary."
            raise ModelError(Fault(message=message, advice=advice))
        checked(self.summary, "Trích yếu của văn bản kèm theo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Appendix(Body):
    """Phụ lục (PL1 III.1): its roman number is derived when there are two or more."""

    title: str
    reference: Reference = Reference()

    def __post_init__(self) -> None:
        Body.__post_init__(self)
        checked(self.title, "Tiêu đề phụ lục")
