"""Where a finding is: in a person's words and in a machine's."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.excerpts import beginning
from qdgen.checks.landmarks.records import Piece, Unit
from qdgen.checks.landmarks.units import own_name
from qdgen.checks.line import Line
from qdgen.checks.names import COLUMNS, ELEMENT_NAMES
from qdgen.ooxml.facts import HeaderFacts, ParagraphFacts, SectionFacts, TableFacts

if TYPE_CHECKING:
    from qdgen.checks.finding import Finding
    from qdgen.checks.landmarks.records import Landmarks

_STORIES = {
    "header": "đầu trang",
    "footer": "chân trang",
    "footnote": "chú thích chân trang",
    "endnote": "chú thích cuối",
}
_NUMBERED = {"legal_basis": "căn cứ thứ", "recipient": "Nơi nhận, dòng", "signing_title": "phần ký, dòng"}
_MASTHEAD_LEFT = ("issuer_parent", "issuer", "number")
_MASTHEAD_RIGHT = ("national_title", "motto", "place_and_date")


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
            return Place(words=f"bảng {where.index + 1}", excerpt=finding.excerpt)
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
            words = unit_words(known.unit)
        elif known.element:
            words = _element_words(line, known)
        else:
            words = f"đoạn {line.paragraph.index + 1}"
        return words if known.piece is self._landmarks.main else f"{self._names[id(known.piece)]}, {words}"

    def _look_up(self) -> None:
        """Where each line and each paragraph stands: a unit before an element, an element before nothing."""
        if self._names:
            return
        for piece in self._landmarks.pieces:
            for unit in piece.units:
                self._know(unit.line, _Known(piece=piece, unit=unit))
            for element, lines in piece.elements.items():
                numbers: dict[int, int] = {}
                for at, line in enumerate(lines, 1):
                    number = numbers.setdefault(id(line.paragraph), at)
                    self._know(line, _Known(piece=piece, element=element, number=number))
            for line in piece.lines:
                self._know(line, _Known(piece=piece))
                self._first_lines.setdefault(id(line.paragraph), line)
        self._name_pieces()

    def _know(self, line: Line, known: _Known) -> None:
        self._by_line.setdefault(id(line), known)
        self._by_paragraph.setdefault(id(line.paragraph), known)

    def _name_pieces(self) -> None:
        """How the pieces other than the main one are called: those of one type are counted."""
        terms = Counter(piece.term for piece in self._landmarks.attached if piece.kind == "attached")
        seen: Counter[str] = Counter()
        self._names[id(self._landmarks.main)] = ""
        for piece in self._landmarks.attached:
            if piece.kind == "appendix":
                self._names[id(piece)] = piece.text("appendix") or "phụ lục"
                continue
            seen[piece.term] += 1
            number = f" thứ {seen[piece.term]}" if terms[piece.term] > 1 else ""
            self._names[id(piece)] = f"{piece.term or 'văn bản'} kèm theo{number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What is known of a line: its piece, and the unit it is or the element it is a line of (from 1)."""

    piece: Piece
    unit: Unit | None = None
    element: str = ""
    number: int = 1


def place_of(finding: Finding, landmarks: Landmarks) -> Place:
    """Chỗ của một lỗi: a finding and the landmarks of its document to a place; of many findings, see Places."""
    return Places(landmarks).of(finding)


def _element_words(line: Line, known: _Known) -> str:
    piece, element = known.piece, known.element
    if element in COLUMNS:
        side = _MASTHEAD_LEFT if COLUMNS[element] == "ô trái" else _MASTHEAD_RIGHT
        before = sum(len(piece[other]) for other in side[: side.index(element)])
        return f"trang đầu, {COLUMNS[element]}, dòng {before + known.number}"
    if element == "table":
        cell = line.paragraph.place.cells[0]
        return f"bảng {cell.table + 1}, hàng {cell.row + 1}, cột {cell.column + 1}"
    if element in _NUMBERED:
        return f"{_NUMBERED[element]} {known.number}"
    return ELEMENT_NAMES.get(element, "phần đầu")


def unit_words(unit: Unit) -> str:
    """Chỗ của một đơn vị nội dung: "Điều 2, khoản 1"; of a plain paragraph, what it stands in."""
    names = [*unit.path]
    if own := own_name(unit):
        names.append(own)
    narrowed = [name for at, name in enumerate(names) if not (name.startswith("Chương") and at < len(names) - 1)]
    return ", ".join(narrowed) or f"nội dung, đoạn {unit.line.paragraph.index + 1}"
