"""The line `(Kèm theo Quyết định số ...)` of an annex: taken apart, and compared with the document it belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qdgen.kinds.wording import date_text, issued_by, reference_line, serial_text
from qdgen.model.annex import Annex, Appendix, Reference
from qdgen.model.date import PartialDate
from qdgen.readers.grammar.citations import read_date
from qdgen.readers.typed.lines import Line
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.document import AdministrativeDocument
    from qdgen.readers.ledger import Ledger

_OPENING = re.compile(r"\(\s?(?P<opening>Ban hành kèm theo|[Kk]èm theo)\s+")
_BLANK = " .…_-"
_BLANKS = re.compile(r"[\s.…_]+")
_ANY_TYPE = "văn bản"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedReference:
    """Dòng “Kèm theo” như người soạn đã ghi; blanks are empty, None or an unknown part of the date."""

    line: Line
    text: str
    opening: str
    type: str
    serial: str
    symbol: str
    date: PartialDate | None
    issuer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MainDocument:
    """Văn bản chính, as far as a reference line speaks of it; `symbol` is empty and `issued_on` None if unknown.

    A number is known only together with its symbol.
    """

    term: str
    serial: int | None
    symbol: str
    issued_on: PartialDate | None


def read_reference(lines: Sequence[Line], ledger: Ledger) -> TypedReference | None:
    """Đọc dòng “Kèm theo”, broken over several lines or not.

    reference := "(" opening type ["số" [serial] "/" symbol] [date] ["của" issuer] ")"
    """
    text = " ".join(line.full for line in lines)
    opening = _OPENING.match(text)
    inner = text.rstrip(" .;")
    if opening is None or not inner.endswith(")"):
        advice = "Ghi “(Kèm theo Quyết định số .../... ngày ... tháng ... năm ... của ...)” và đóng ngoặc ở cuối."
        ledger.fault(lines[0], "Không đọc được dòng “Kèm theo”.", advice)
        return None
    before, _, issuer = inner[opening.end() : -1].partition(" của ")
    words, ngay, rest = before.partition("ngày")
    term, _, number = words.strip().partition(" số")
    typed_date = f"{ngay}{rest}".strip()
    date = read_date(typed_date) if ngay else None
    if ngay and date is None and typed_date.strip(f"{_BLANK}ngàythángnăm/"):
        advice = "Ghi ngày như ở đầu quyết định, chỗ chưa biết để trống."
        ledger.fault(lines[0], f"“{typed_date}” không phải ngày có trong lịch.", advice)
    serial, _, sign = number.lstrip(": ").partition("/")
    return TypedReference(
        line=lines[0],
        text=text,
        opening=opening["opening"],
        type=term.strip(),
        serial=serial.strip(_BLANK),
        symbol=re.sub(r"\s*[-–—−‑]\s*", "-", sign).strip(" .;,"),
        date=date,
        issuer=issuer.strip(),
    )


def check_reference(typed: TypedReference, main: MainDocument, ledger: Ledger) -> None:
    """Đối chiếu với văn bản chính: what the author filled in must agree with it, else one of the two is wrong: a fault.

    What he left blank is derived.
    """
    term, serial = main.term, serial_text(main.serial)
    if fold(typed.type) not in (_ANY_TYPE, fold(term)):
        _differs(typed, ledger, "loại văn bản", typed.type, term)
    if typed.symbol and main.symbol and typed.symbol != main.symbol:
        _differs(typed, ledger, "ký hiệu", typed.symbol, main.symbol)
    if main.symbol and typed.serial and typed.serial.lstrip("0") != serial.lstrip("0"):
        _differs(typed, ledger, "số", typed.serial, serial)
    if typed.date is not None and main.issued_on is not None and _contradicts(typed.date, main.issued_on):
        _differs(typed, ledger, "ngày", date_text(typed.date), date_text(main.issued_on))


def settled_reference(
    document: AdministrativeDocument, annex: Annex | Appendix, typed: TypedReference, ledger: Ledger
) -> Annex | Appendix:
    """Văn bản kèm theo với dòng “Kèm theo”: of the typed line stays what is not derived.

    A remark says where the line will be printed otherwise than it was typed, places left blank apart.
    """
    issuer = "" if typed.issuer == issued_by(document) else typed.issuer
    settled = replace(annex, reference=Reference(opening=typed.opening, issuer=issuer))
    printed = reference_line(document, settled)
    if _BLANKS.sub("", typed.text) != _BLANKS.sub("", printed):
        message = "Dòng “Kèm theo” được ghi theo văn bản chính."
        ledger.remark(typed.line, message, typed.text, printed, kind="wording")
    return settled


def _differs(typed: TypedReference, ledger: Ledger, what: str, here: str, there: str) -> None:
    message = f"Dòng “Kèm theo” có {what} “{here}”, văn bản chính có “{there or '(trống)'}”."
    ledger.fault(typed.line, message, "Sửa dòng “Kèm theo” hoặc văn bản chính để hai nơi giống nhau.")


def _contradicts(typed: PartialDate, issued: PartialDate) -> bool:
    """Whether a part that the author filled in is not the one of the document."""
    pairs = ((typed.day, issued.day), (typed.month, issued.month), (typed.year, issued.year))
    return any(here is not None and here != there for here, there in pairs)
