"""Where a finding is: in a person's words and in a machine's."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from qdgen.checks.excerpts import beginning
from qdgen.checks.landmarks.records import Level
from qdgen.checks.landmarks.units import own_name
from qdgen.checks.line import Line
from qdgen.checks.names import COLUMNS, ELEMENT_NAMES, LIST_NAMES
from qdgen.checks.once import once
from qdgen.ooxml.facts import HeaderFacts, ParagraphFacts, SectionFacts, TableFacts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qdgen.checks.finding import Finding
    from qdgen.checks.landmarks.records import Landmarks, Piece, Unit

_STORIES = {
    "header": "đầu trang",
    "footer": "chân trang",
    "footnote": "chú thích chân trang",
    "endnote": "chú thích cuối",
}
_NUMBERED = {"legal_basis": "căn cứ thứ", "recipient": "Nơi nhận, dòng", "signing_title": "phần ký, dòng"}
_SIDES = {"left": "ô trái", "right": "ô phải"}
_APPENDIX = re.compile(r"phụ lục(?:\s+(?:số\s+)?(?P<number>[ivxlc]+|\d+)(?!\w))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Chỗ: `words` for a person; for a machine the part of the file, its paragraph and the characters in it.

    `section`, `paragraph`, `start`, `end` count from 0; None where the place is no narrower.
    """

    words: str = "toàn văn bản"
    part: str = ""
    section: int | None = None
    paragraph: int | None = None
    start: int | None = None
    end: int | None = None
    excerpt: str = ""


class Places:
    """Các chỗ của một tệp: what stands where in its landmarks, looked up once for all findings."""

    def __init__(self, landmarks: Landmarks) -> None:
        self._landmarks = landmarks
        self._by_line: dict[int, _Known] = {}
        self._by_paragraph: dict[int, _Known] = {}
        self._first_lines: dict[int, Line] = {}
        self._names: dict[int, str] = {}

    def of(self, finding: Finding) -> Place:
        """Chỗ của một lỗi."""
        where = finding.where
        if isinstance(where, Line):
            start, end = where.offsets(finding.start, finding.end)
            return Place(
                words=self._line_words(where),
                part=where.paragraph.place.part,
                section=where.paragraph.place.section,
                paragraph=where.paragraph.index,
                start=start,
                end=end,
                excerpt=finding.excerpt or beginning(where.text[finding.start : finding.end] or where.text),
            )
        if isinstance(where, ParagraphFacts):
            return self._paragraph_place(where, finding)
        if isinstance(where, SectionFacts):
            return Place(words=self._section_words(where), section=where.index, excerpt=finding.excerpt)
        if isinstance(where, HeaderFacts):
            return Place(words=_STORIES[where.story], part=where.part, excerpt=finding.excerpt)
        if isinstance(where, TableFacts):
            return _table_place(where, finding)
        return Place(excerpt=finding.excerpt)

    def _paragraph_place(self, paragraph: ParagraphFacts, finding: Finding) -> Place:
        self._look_up()
        line = self._first_lines.get(id(paragraph))
        if line is not None:
            words = self._line_words(line)
        else:
            words = _STORIES.get(paragraph.place.story, f"đoạn {paragraph.index + 1}")
        return Place(
            words=words,
            part=paragraph.place.part,
            section=paragraph.place.section,
            paragraph=paragraph.index,
            start=finding.start,
            end=finding.end,
            excerpt=finding.excerpt or beginning(paragraph.text),
        )

    def _section_words(self, section: SectionFacts) -> str:
        landmarks = self._landmarks
        inside = next((piece for piece in landmarks.pieces if section.index in piece.sections), landmarks.main)
        if inside is landmarks.main:
            return "trang giấy" if section.index == 0 else f"trang giấy, phần {section.index + 1}"
        self._look_up()
        return f"trang giấy của {self._names[id(inside)]}"

    def _line_words(self, line: Line) -> str:
        self._look_up()
        known = self._by_line.get(id(line)) or self._by_paragraph.get(id(line.paragraph))
        if known is None:
            return f"đoạn {line.paragraph.index + 1}"
        if known.unit is not None:
            words = unit_words(known.unit, known.number, dash=dash_numbers(known.piece).get(id(known.unit), 0))
        elif known.element:
            words = _element_words(line, known)
        else:
            words = f"đoạn {line.paragraph.index + 1}"
        return words if known.piece is self._landmarks.main else f"{self._names[id(known.piece)]}, {words}"

    def _look_up(self) -> None:
        """Where each line and each paragraph stands: a unit before an element, an element before nothing."""
        if self._names:
            return
        for piece in reversed(self._landmarks.pieces):
            nothing = _Known(piece)
            self._know((line, nothing) for line in piece.lines)
            self._first_lines.update((id(line.paragraph), line) for line in reversed(piece.lines))
            for element in reversed(tuple(piece.elements)):
                numbers: dict[int, int] = {}
                lines = piece.elements[element]
                counted = [numbers.setdefault(id(line.paragraph), at) for at, line in enumerate(lines, 1)]
                known = [_Known(piece, None, element, number) for number in counted]
                self._know(zip(reversed(lines), reversed(known), strict=True))
            last = len(piece.units)
            units = enumerate(reversed(piece.units))
            self._know((unit.line, _Known(piece, unit, "", last - at)) for at, unit in units)
        self._name_pieces()

    def _know(self, found: Iterable[tuple[Line, _Known]]) -> None:
        """Of two things known of one line or paragraph the later holds."""
        for line, known in found:
            self._by_line[id(line)] = known
            self._by_paragraph[id(line.paragraph)] = known

    def _name_pieces(self) -> None:
        """How the pieces other than the main one are called: those of one type are counted."""
        terms = Counter(_called(piece) for piece in self._landmarks.attached)
        seen: Counter[str] = Counter()
        self._names[id(self._landmarks.main)] = ""
        for piece in self._landmarks.attached:
            if piece["appendix"]:
                self._names[id(piece)] = _appendix_name(piece.text("appendix"))
                continue
            name = _called(piece)
            seen[name] += 1
            number = f" thứ {seen[name]}" if terms[name] > 1 else ""
            self._names[id(piece)] = f"{name} kèm theo{number}"


class _Known(NamedTuple):
    """What is known of a line: its piece, and which unit of it (from 1), or which line of an element, it is."""

    piece: Piece
    unit: Unit | None = None
    element: str = ""
    number: int = 1


def place_of(finding: Finding, landmarks: Landmarks) -> Place:
    """Chỗ của một lỗi: a finding and the landmarks of its document to a place; of many findings, see Places."""
    return Places(landmarks).of(finding)


def _table_place(table: TableFacts, finding: Finding) -> Place:
    """A table in words; for a machine its first paragraph, where there is one."""
    blocks = (block for row in table.rows for cell in row.cells for block in cell.blocks)
    first = next((block for block in blocks if isinstance(block, ParagraphFacts)), None)
    words = f"bảng {table.index + 1}"
    if first is None:
        return Place(words=words, excerpt=finding.excerpt)
    place = first.place
    return Place(words=words, part=place.part, section=place.section, paragraph=first.index, excerpt=finding.excerpt)


def _element_words(line: Line, known: _Known) -> str:
    piece, element = known.piece, known.element
    if element in COLUMNS:
        return _masthead_words(piece, element, piece[element][known.number - 1])
    if element == "table":
        cell = line.paragraph.place.cells[0]
        return f"bảng {cell.table + 1}, hàng {cell.row + 1}, cột {cell.column + 1}"
    if element in _NUMBERED:
        return f"{_NUMBERED[element]} {known.number}"
    return ELEMENT_NAMES.get(element, "phần đầu")


def _masthead_words(piece: Piece, element: str, line: Line) -> str:
    """The column that a line of the masthead really stands in, and which line of it; its name outside columns."""
    side = _side(element, line)
    if not side:
        return f"trang đầu, dòng {ELEMENT_NAMES[element]}"
    beside = [one for name in COLUMNS for one in piece[name] if _side(name, one) == side]
    above = sum(1 for one in beside if (one.paragraph.index, one.start) < (line.paragraph.index, line.start))
    return f"trang đầu, {side}, dòng {above + 1}"


def _side(element: str, line: Line) -> str:
    """The column of a line; the one where its element belongs, where a table or a box does not tell."""
    in_column = line.depth or line.paragraph.place.boxed
    return (_SIDES.get(line.lane) or COLUMNS[element]) if in_column else ""


def _appendix_name(label: str) -> str:
    """What an appendix is called, however its label was typed: "PHỤ LỤC 1:" is "Phụ lục 1"."""
    match = _APPENDIX.match(label)
    return f"Phụ lục {(match['number'] or '').upper()}".strip() if match else label or "phụ lục"


def _called(piece: Piece) -> str:
    """What a piece other than an appendix is called: by its type, or by the first word of the title of a list."""
    if piece.kind == "appendix":
        title = piece["list_title"][0].key if piece["list_title"] else ""
        return next((name for name in LIST_NAMES if title.startswith(name)), "bảng")
    return piece.term or "văn bản"


@once
def dash_numbers(piece: Piece) -> Mapping[int, int]:
    """Thứ tự của các gạch đầu dòng trong đơn vị chứa chúng, by the id of the unit; none for one that is alone."""
    found: dict[tuple[str, ...], list[int]] = {}
    for unit in piece.levels.get(Level.DASH, ()):
        if not unit.quoted:
            found.setdefault(unit.path, []).append(id(unit))
    return {one: at for dashes in found.values() if len(dashes) > 1 for at, one in enumerate(dashes, 1)}


def unit_words(unit: Unit, number: int = 1, *, dash: int = 0) -> str:
    """Chỗ của một đơn vị nội dung: "Điều 2, khoản 1"; of a plain paragraph what it stands in, or which one it is.

    `number` counts the units of its piece from 1, `dash` the dashes of what it stands in; 0 where it is alone.
    """
    names = [*unit.path]
    if own := own_name(unit):
        names.append(f"{own} thứ {dash}" if dash else own)
    narrowed = [name for at, name in enumerate(names) if not (name.startswith("Chương") and at < len(names) - 1)]
    return ", ".join(narrowed) or f"nội dung, đoạn {number}"
