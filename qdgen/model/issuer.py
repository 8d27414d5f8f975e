"""Who issues a document, and its number."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.model.count import checked_count
from qdgen.model.text import checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Cơ quan, tổ chức ban hành văn bản (PL1 II.2).

    `name` is the official name as printed, on one line: `ỦY BAN NHÂN DÂN TỈNH SƠN LA`; the two bold lines of a UBND or
    HĐND are derived. `parent` is the direct parent body, if there is one: `UBND TỈNH SƠN LA`. `abbreviation` stands in
    the symbol of the document: `UBND`, `SNV`, `TTg`. Raises ModelError when `name` or `abbreviation` is empty.
    """

    name: str
    abbreviation: str
    parent: str = ""

    def __post_init__(self) -> None:
        checked(self.name, "Tên cơ quan ban hành")
        checked(self.abbreviation, "Chữ viết tắt tên cơ quan trong ký hiệu")
        checked(self.parent, "Tên cơ quan chủ quản", required=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNumber:
    """Số, ký hiệu của văn bản (PL1 II.3).

    `serial` is the number given at issue, None in a draft. `symbol` stays empty where it follows from the kind and the
    issuer (`QĐ-UBND`); it is given only where an office writes another one. Raises ModelError when `serial` is below 1.
    """

    serial: int | None = None
    symbol: str = ""

    def __post_init__(self) -> None:
        checked(self.symbol, "Ký hiệu văn bản", required=False)
        checked_count(self.serial, "Số văn bản")
