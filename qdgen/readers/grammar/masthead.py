"""The head of a document, above its type: issuer, Quốc hiệu, number, place and date, marks; in any order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from qdgen.kinds.wording import date_text, serial_text
from qdgen.model.date import PartialDate
from qdgen.model.issuer import Issuer
from qdgen.model.marks import Circulation, Secrecy, Urgency
from qdgen.readers.grammar.citations import read_date
from qdgen.readers.grammar.issuers import begins_a_body, issuer_names
from qdgen.readers.typed.lines import LineKind, is_place_and_date
from qdgen.standards.nd30 import MOTTO, NATIONAL_TITLE
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from enum import Enum

    from qdgen.kinds.kind import Kind
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

    _Mark = TypeVar("_Mark", bound=Enum)

_K = LineKind
_BLANK = " .…_-"
_NO_BLANKS = dict.fromkeys(map(ord, _BLANK.replace("-", "")))
_LONGEST_SERIAL = 6
_SIGNS = re.compile(r"\s*([-–—−‑/])\s*")
_FIGURES = re.compile(r"ngày (\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})")
_OPEN_YEAR = re.compile(r"(?<=năm) *\d{1,3} ?[._…]+$")
"""A year of which the author left the last figures open."""
_CENTURY = 2000
_MARK_WORDS = tuple(str(mark.value) for marks in (Secrecy, Urgency, Circulation) for mark in marks)
_MARK_KEYS = MappingProxyType({fold(mark): mark for mark in _MARK_WORDS})
_NO_ABBREVIATION = "CV"
"""Chữ “CV” trong ký hiệu của công văn: typed by mistake, kept as it is."""
_YEAR_INSIDE = re.compile(r"(?:19|20)\d\d/")
_CO_ISSUER = re.compile(r"(?:(?P<parent>[^/]+) / )?(?P<name>.+) \((?P<abbreviation>[^()]+)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """Phần đầu văn bản, as far as the draft has it: empty strings and None where it says nothing.

    `unit` ends the symbol of a công văn; `symbol` is the whole of one that does not follow from the type.
    `has_name` and `has_number` tell whether the lines are there, readable or not; `issued_on` is None where the date
    is a fault.
    """

    parent: str = ""
    name: str = ""
    abbreviation: str = ""
    unit: str = ""
    symbol: str = ""
    serial: int | None = None
    place: str = ""
    issued_on: PartialDate | None = PartialDate()
    co_issuers: tuple[Issuer, ...] = ()
    secrecy: Secrecy | None = None
    urgency: Urgency | None = None
    circulation: Circulation | None = None
    has_number: bool = False
    has_name: bool = False


def read_masthead(lines: Sequence[Line], kind: Kind, ledger: Ledger) -> Masthead:
    """Đọc phần đầu: the lines above the type line.

    ```
    masthead := (issuer_line | "CỘNG HÒA ..." | "Độc lập - ..." | number | place_date | mark | co_issuer | rule)*
    number   := "Số:" [serial] "/" type "-" issuer | "Số:" [serial] "/" issuer ["-" unit]
    co_issuer := "Cùng ban hành:" [parent " / "] name "(" abbreviation ")"
    ```
    A line that is none of these is a fault, so is a second number, date or mark.
    """
    found = _sorted(lines, ledger)
    parent, name = issuer_names(found[_K.UPPER], ledger)
    if (national := _single(found[_K.NATIONAL], "dòng Quốc hiệu", ledger)) is not None:
        _fixed(national, NATIONAL_TITLE, ledger)
    if (motto := _single(found[_K.MOTTO], "dòng Tiêu ngữ", ledger)) is not None:
        _fixed(motto, MOTTO, ledger)
    if found[_K.UPPER]:
        told_if_missing(found[_K.UPPER][0], {line.kind for line in (national, motto) if line is not None}, ledger)
    number = _single(found[_K.NUMBER], "dòng “Số:”", ledger)
    found_number = _number(number, kind, ledger) if number else _Number()
    place, issued_on = read_place_and_date(_single(found[_K.PLACE_DATE], "dòng địa danh, ngày tháng", ledger), ledger)
    marks = found[_K.MARK]
    co_issuers = [_co_issuer(line, ledger) for line in found[_K.CO_ISSUER]]
    return Masthead(
        parent=parent,
        name=name,
        abbreviation=found_number.abbreviation,
        unit=found_number.unit,
        symbol=found_number.symbol,
        serial=found_number.serial,
        place=place,
        issued_on=issued_on,
        co_issuers=tuple(issuer for issuer in co_issuers if issuer is not None),
        secrecy=_mark(Secrecy, marks, ledger),
        urgency=_mark(Urgency, marks, ledger),
        circulation=_mark(Circulation, marks, ledger),
        has_number=number is not None,
        has_name=bool(found[_K.UPPER]),
    )


def told_if_missing(at: Line, found: Collection[LineKind], ledger: Ledger) -> None:
    """Quốc hiệu, Tiêu ngữ không có trong bản thảo: one remark, with the lines that are written in."""
    fixed = {_K.NATIONAL: ("Quốc hiệu", NATIONAL_TITLE), _K.MOTTO: ("Tiêu ngữ", MOTTO)}
    missing = [words for kind, words in fixed.items() if kind not in found]
    if missing:
        names, printed = (", ".join(part) for part in zip(*missing, strict=True))
        ledger.remark(at.at, f"Phần đầu chưa có {names}; dòng này được tự ghi.", "", printed, kind="added")


def read_number(line: Line, kind: Kind, ledger: Ledger) -> tuple[int | None, str]:
    """Đọc dòng số: `Số: 12/QĐ-UBND` to the serial, None when blank, and the issuer's abbreviation.

    The type in the symbol must be the one of the document; a number with a year in it belongs to another decree.
    """
    found = _number(line, kind, ledger)
    return found.serial, found.abbreviation


@dataclass(frozen=True, slots=True, kw_only=True)
class _Number:
    serial: int | None = None
    abbreviation: str = ""
    unit: str = ""
    symbol: str = ""


def _number(line: Line, kind: Kind, ledger: Ledger) -> _Number:
    words = line.full.removeprefix("Số").lstrip(" :")
    before, _, symbol = words.partition("/")
    digits = before.strip(_BLANK)
    symbol = _SIGNS.sub(lambda sign: "/" if sign[1] == "/" else "-", symbol).strip(" .;,")
    fault = _number_fault(digits, symbol, kind)
    if fault is not None:
        message, advice = fault
        ledger.fault(line, message, advice)
        return _Number()
    serial = int(digits) if digits else None
    printed = f"Số: {serial_text(serial)}/{symbol}"
    same = line.full.translate(_NO_BLANKS) == printed.translate(_NO_BLANKS)
    if not same or symbol not in line.full:
        ledger.remark(line, "Dòng số được ghi theo mẫu của Nghị định.", line.full, printed, kind="wording")
    term, _, abbreviation = symbol.partition("-")
    free = not kind.abbreviation and (kind.named or term == _NO_ABBREVIATION)
    if kind.abbreviation or free:
        return _Number(serial=serial, abbreviation=abbreviation or term, symbol=symbol if free else "")
    return _Number(serial=serial, abbreviation=term, unit=abbreviation)


def _number_fault(digits: str, symbol: str, kind: Kind) -> tuple[str, str] | None:
    """What is wrong with a number and its symbol: a message and its advice; None where nothing is."""
    if not symbol:
        return "Dòng số chưa có ký hiệu.", f"Ghi ký hiệu sau dấu “/”, ví dụ “Số: /{symbol_of(kind, 'UBND')}”."
    if _YEAR_INSIDE.match(symbol):
        message = "Số có năm ở giữa là của văn bản quy phạm pháp luật, không theo Nghị định 30."
        return message, f"Ghi số không có năm, ví dụ “Số: 12/{symbol_of(kind, 'UBND')}”."
    if digits and not (digits.isdecimal() and len(digits) <= _LONGEST_SERIAL and int(digits)):
        return f"“{digits}” không phải số văn bản.", "Ghi số bằng chữ số Ả Rập, hoặc để trống."
    if " " in symbol:
        message = f"Sau ký hiệu “{symbol.split(maxsplit=1)[0]}” còn chữ khác."
        return message, "dòng số chỉ có số và ký hiệu; ngày tháng đứng sau địa danh, chữ khác thì xóa."
    begins = symbol.startswith(f"{kind.abbreviation}-") and not symbol.endswith("-")
    if kind.abbreviation and not begins:
        message = (
            f"Ký hiệu “{symbol}” không hợp với loại văn bản {kind.term}: ký hiệu bắt đầu bằng “{kind.abbreviation}-”."
        )
        return message, f"Sửa ký hiệu, ví dụ “{kind.abbreviation}-UBND”, hoặc sửa tên loại văn bản."
    return None


def symbol_of(kind: Kind, abbreviation: str, unit: str = "") -> str:
    """Ký hiệu: of the type, the issuer and the unit, as far as there are."""
    return "-".join(part for part in (kind.abbreviation, abbreviation, unit) if part)


def read_place_and_date(line: Line | None, ledger: Ledger) -> tuple[str, PartialDate | None]:
    """Đọc địa danh và thời gian: `Sơn La, ngày tháng 12 năm 2025`; what is blank stays unknown.

    A date that is not in the calendar is a fault, and None.
    """
    if line is None:
        return "", PartialDate()
    place, _, words = line.full.rpartition(", ngày")
    if not place:
        place, _, words = line.full.rpartition(",")
        words = words.strip().removeprefix("ngày")
    typed = f"ngày{' ' * words[:1].isdecimal()}{words}".strip().rstrip(" .;")
    date = read_date(_usual_date(typed))
    if date is None and not words.strip(_BLANK):
        date = PartialDate()
    if date is None:
        advice = "Ghi đủ “ngày ... tháng ... năm ...”, chỗ chưa biết để trống, ví dụ “ngày tháng 12 năm 2025”."
        ledger.fault(line, f"“{typed}” không phải ngày có trong lịch.", advice)
        return place.strip(), None
    printed = date_text(date)
    if typed.translate(_NO_BLANKS) != printed.translate(_NO_BLANKS):
        ledger.remark(line, "Ngày được ghi theo mẫu của Nghị định.", typed, printed, kind="date")
    return place.strip(), date


def _usual_date(typed: str) -> str:
    """A date as it is read elsewhere: in figures without spaces and with the whole year, an open year quite open."""
    figures = _FIGURES.fullmatch(typed)
    if figures is None:
        return _OPEN_YEAR.sub("", typed)
    day, month, year = map(int, figures.groups())
    return f"ngày {day}/{month}/{year if year > _CENTURY // 20 else _CENTURY + year}"


def _sorted(lines: Sequence[Line], ledger: Ledger) -> dict[LineKind, list[Line]]:
    """The lines by what they are; names of bodies, in capitals or not, under UPPER."""
    kinds = (_K.UPPER, _K.NATIONAL, _K.MOTTO, _K.NUMBER, _K.PLACE_DATE, _K.MARK, _K.CO_ISSUER)
    found: dict[LineKind, list[Line]] = {kind: [] for kind in kinds}
    for typed in lines:
        line = replace(typed, kind=_K.PLACE_DATE) if typed.plain and is_place_and_date(typed.full) else typed
        is_name = line.kind is _K.TEXT and (line.plain or begins_a_body(line.full) or _goes_on(found[_K.UPPER], line))
        if line.kind is _K.UPPER and _almost_a_mark(line, ledger):
            continue
        if line.kind in found:
            found[line.kind].append(line)
        elif is_name:
            found[_K.UPPER].append(line)
        else:
            ledger.fault(
                line,
                "Không nhận ra dòng này ở phần đầu văn bản.",
                "Xóa dòng này nếu không thuộc văn bản: trên tên loại chỉ có tên cơ quan (chữ in hoa), Quốc hiệu, "
                "Tiêu ngữ, “Số: .../...”, “Địa danh, ngày ... tháng ... năm ...” và dấu độ mật, độ khẩn.",
            )
    return found


def _almost_a_mark(line: Line, ledger: Ledger) -> bool:
    """A line such as `HỎA TỐC HẸN GIỜ`, which begins with a mark and is none: a fault."""
    words = fold(line.full)
    begun = next((mark for key, mark in _MARK_KEYS.items() if words.startswith(f"{key} ")), None)
    if begun is not None:
        known = ", ".join(_MARK_WORDS)
        message = f"Dòng này bắt đầu như dấu “{begun}” nhưng không phải dấu nào của Nghị định."
        ledger.fault(line, message, f"ghi đúng từng chữ một trong các dấu: {known}.")
    return begun is not None


def _goes_on(names: list[Line], line: Line) -> bool:
    """A line in small letters right under a name in small letters."""
    return bool(names) and names[-1].kind is _K.TEXT and 0 <= line.at - names[-1].at <= 1 and not line.after_blank


def _single(lines: list[Line], what: str, ledger: Ledger) -> Line | None:
    for line in lines[1:]:
        ledger.fault(line, f"Có hơn một {what}.", "Giữ lại một dòng.")
    return lines[0] if lines else None


def _fixed(line: Line, printed: str, ledger: Ledger) -> None:
    if line.full != printed:
        ledger.remark(line, "Dòng này được ghi theo mẫu của Nghị định.", line.full, printed, kind="wording")


def _mark(marks: type[_Mark], lines: list[Line], ledger: Ledger) -> _Mark | None:
    """The one of these marks that the draft has; two of a kind are a fault."""
    if not lines:
        return None
    known = {fold(str(mark.value)): mark for mark in marks}
    ours = [line for line in lines if fold(line.full) in known]
    line = _single(ours, "dấu cùng loại", ledger)
    if line is None:
        return None
    mark = known[fold(line.full)]
    _fixed(line, str(mark.value), ledger)
    return mark


def _co_issuer(line: Line, ledger: Ledger) -> Issuer | None:
    match = _CO_ISSUER.fullmatch(line.text)
    if match is None:
        advice = (
            "Ghi “Cùng ban hành: TÊN CƠ QUAN (CHỮ VIẾT TẮT)”; cơ quan chủ quản, nếu có, đứng trước, cách bằng “ / ”."
        )
        ledger.fault(line, "Không nhận ra cơ quan cùng ban hành.", advice)
        return None
    parent, name, abbreviation = match["parent"] or "", match["name"], match["abbreviation"]
    return ledger.built(line, lambda: Issuer(parent=parent, name=name, abbreviation=abbreviation))
