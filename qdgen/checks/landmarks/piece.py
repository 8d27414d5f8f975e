"""One document of a file, read from its masthead to its closing."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.checks.landmarks import patterns
from qdgen.checks.landmarks.closing import closing_end, closing_start, form_start, read_closing
from qdgen.checks.landmarks.heading import read_heading
from qdgen.checks.landmarks.masthead import read_masthead
from qdgen.checks.landmarks.records import Level, Piece, Unit
from qdgen.checks.landmarks.units import read_units

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qdgen.checks.landmarks.records import PieceKind
    from qdgen.checks.line import Line

_SUMMARY_OPENINGS = ("về việc", "ban hành", "phê duyệt")
_LONGEST_MASTHEAD = 40
"""Lines: a type name further down is not that of the document."""


def read_piece(lines: Sequence[Line], kind: PieceKind) -> Piece:
    """Đọc một văn bản: its lines to what each of them is."""
    elements: dict[str, list[Line]] = {}
    type_at = None if kind == "appendix" else _type_line(lines)
    body_at = 0
    if kind != "appendix":
        head_end = _summary_line(lines) if type_at is None else type_at
        body_at = read_masthead(lines[:head_end], elements, open_ended=type_at is None)
    term = ""
    if type_at is not None:
        term = patterns.TYPES[_type_key(lines[type_at])]
        elements["type"] = [lines[type_at]]
        body_at = type_at + 1
    elif kind == "main":
        term = _term_of_symbol(elements)
    body_at = read_heading(lines, body_at, elements, kind=kind, term=term)
    body_at = _preamble(lines, body_at, elements, term=term)
    end = after = len(lines)
    if kind == "appendix":
        end = form_start(lines, body_at, listed="appendix" not in elements)
    if end < len(lines):
        elements["form_signature"] = list(lines[end:])
    else:
        end = closing_start(lines, body_at)
        after = closing_end(lines, end)
        read_closing(lines[end:after], elements)
    units, cells = read_units(lines[body_at:end])
    cells += [line for line in lines[after:] if line.depth]
    if cells:
        elements["table"] = cells
    return Piece(
        kind=_kind(kind, elements),
        lines=tuple(lines),
        elements=MappingProxyType({name: tuple(found) for name, found in elements.items() if found}),
        units=units,
        levels=_by_level(units),
        term=term,
        sections=tuple(sorted({line.paragraph.place.section for line in lines})),
    )


def _kind(kind: PieceKind, elements: dict[str, list[Line]]) -> PieceKind:
    """A file may hold nothing but what was issued with a document that stands in another file."""
    if kind == "main" and elements.get("reference") and not elements.get("number"):
        return "attached"
    return kind


def _summary_line(lines: Sequence[Line]) -> int:
    """Where a document without a type name has its summary all the same; the number of lines if nowhere."""
    for at, line in enumerate(lines[:_LONGEST_MASTHEAD]):
        if line.depth == 0 and line.paragraph.format.align == "center" and line.opening.startswith(_SUMMARY_OPENINGS):
            return at
    return len(lines)


def _by_level(units: Sequence[Unit]) -> Mapping[Level, tuple[Unit, ...]]:
    found: dict[Level, list[Unit]] = {}
    for unit in units:
        found.setdefault(unit.level, []).append(unit)
    return MappingProxyType({level: tuple(same) for level, same in found.items()})


def _term_of_symbol(elements: dict[str, list[Line]]) -> str:
    """The type that the number names, of a document without a type name that is no letter."""
    if elements.get("letter_summary") or elements.get("addressee") or not elements.get("number"):
        return ""
    symbol = patterns.SYMBOL.search(elements["number"][0].text)
    return patterns.ABBREVIATED.get(symbol["type"], "") if symbol else ""


def _type_key(line: Line) -> str:
    return line.key.rstrip(" :.")


def _type_line(lines: Sequence[Line]) -> int | None:
    """The line that names the type: alone on its line, near the top, in capitals or in the middle."""
    for at, line in enumerate(lines[:_LONGEST_MASTHEAD]):
        if len(line.text) < len("giấy nghỉ phép") * 2 and _type_key(line) in patterns.TYPES and line.depth == 0:
            if not _is_formula(lines, at):
                return at
            break
        if patterns.BASIS.match(line.opening) or patterns.ADDRESSEE.match(line.opening):
            break
    return None


def _is_formula(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is no type name but "QUYẾT ĐỊNH:" right above the first article."""
    below = lines[at + 1 : at + 2]
    return lines[at].text.endswith(":") and any(patterns.starts_a_level(line.opening) for line in below)


def _preamble(lines: Sequence[Line], at: int, elements: dict[str, list[Line]], *, term: str) -> int:
    """The legal bases and the enacting formula: the index of the first line of the text itself."""
    deciding = term in patterns.DECIDING
    formula = _enacting_line(lines, at) if deciding else None
    end = at if formula is None else formula
    if formula is None:
        while end < len(lines) and _is_basis(lines[end].opening, deciding=deciding):
            end += 1
    elements["legal_basis"] = [line for line in lines[at:end] if line.depth == 0]
    elements["proposal"] = [line for line in elements["legal_basis"] if patterns.PROPOSAL.match(line.opening)]
    if formula is not None:
        elements["enacting_formula"] = [lines[formula]]
        return formula + 1
    return end


def _is_basis(key: str, *, deciding: bool) -> bool:
    """A plan may begin with "Thực hiện ...": that is text of its own."""
    return key.startswith(("căn cứ", "theo đề nghị", "xét đề nghị")) or (deciding and bool(patterns.BASIS.match(key)))


def _enacting_line(lines: Sequence[Line], at: int) -> int | None:
    for index in range(at, len(lines)):
        line = lines[index]
        if line.depth == 0 and patterns.is_enacting(line.opening):
            return index
        if patterns.starts_a_level(line.opening):
            return None
    return None
