"""The text of a document as units: each line with its level, its number and what it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qdgen.checks.figures import counted
from qdgen.checks.landmarks.records import Level, Unit
from qdgen.checks.line import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Thứ tự của các điểm (PL1 II.6.đ): ă, â, ê, ô, ơ, ư are passed over by usage."""

_LABEL = re.compile(
    r"(?P<article>(?:[ĐđÐ]iều|ĐIỀU)\s*(?P<a>\d+)[a-zđ]?(?:\s*[.:)/\-–](?!\d)|(?=\s|$))\s*)"
    r"|(?P<roman>(?P<r>[IVXLC]{1,15})\s*(?:[.)/:]\s*|[-–]\s+))"
    r"|(?P<subclause>(?P<s>\d{1,2}(?:\.\d{1,2})+)\s*[.)/]?\s+)"
    r"|(?P<clause>(?P<c>\d{1,3})\s*(?:[.)/:]|[-–](?=\s))\s*(?=[^\d\s]|$))"
    r"|(?P<point>(?P<p>[a-zđ])\s*(?:\)\s*|[./]\s+|[-–]\s+))"
    r"|(?P<dash>(?P<d>[-–—•*+●▪■○◦◻➢✓❖□⇒→])\s*(?=\S))"
    r"|(?P<part>(?:Phần|PHẦN)\s+(?P<pt>(?:thứ|THỨ)\s+\w+|[IVXLC]+|\d+)\b(?P<pm>\s*[.:\-–])?\s*)"
    r"|(?P<chapter>(?:Chương|CHƯƠNG)\s+(?P<ch>[IVXLC]+|\d+)\b(?P<cm>\s*[.:\-–])?\s*)"
    r"|(?P<division>(?:Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(?P<m>[IVXLC]+|\d+)\b(?P<mm>\s*[.:\-–])?\s*)"
)
_CITATION = re.compile(r"của\b|và\b|,|này\b|(?:Luật|Nghị định|Quyết định|Thông tư|Quy chế|Quy định)\b")
_SINGLE_ROMAN = "LC"
"""Letters that alone head a list of letters (A, B, C ...), not of Roman numbers."""
_MARKS = {Level.PART: "pm", Level.CHAPTER: "cm", Level.DIVISION: "mm"}
_LEVELS = {
    "article": (Level.ARTICLE, "a"),
    "roman": (Level.ROMAN, "r"),
    "subclause": (Level.SUBCLAUSE, "s"),
    "clause": (Level.CLAUSE, "c"),
    "point": (Level.POINT, "p"),
    "dash": (Level.DASH, "d"),
    "part": (Level.PART, "pt"),
    "chapter": (Level.CHAPTER, "ch"),
    "division": (Level.DIVISION, "m"),
}
_RANKS = {level: rank for rank, level in enumerate(Level)}
ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
"""Số thứ tự của các phần: "Phần thứ nhất"."""
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_NAMED = {
    Level.PART: "Phần",
    Level.CHAPTER: "Chương",
    Level.DIVISION: "Mục",
    Level.ARTICLE: "Điều",
    Level.ROMAN: "mục",
    Level.CLAUSE: "khoản",
    Level.SUBCLAUSE: "khoản",
    Level.POINT: "điểm",
}


def level_of(line: Line) -> Level | None:
    """Bậc của một dòng theo chữ đầu dòng; None for a plain paragraph."""
    found = _labelled(line)
    return None if found is None else found[0]


def roman_value(text: str) -> int:
    """Số La Mã thành số: 0 for what is none."""
    total = highest = 0
    for letter in reversed(text):
        digit = _ROMAN.get(letter.upper(), 0)
        total += -digit if digit < highest else digit
        highest = max(highest, digit)
    return total


def own_name(unit: Unit) -> str:
    """Tên gọi của một đơn vị: "Điều 2", "điểm a", "gạch đầu dòng"; empty for plain text."""
    found = _labelled(unit.line)
    if unit.level is Level.DASH:
        return Level.DASH.value
    return f"{_NAMED[unit.level]} {found[2]}" if found and unit.level in _NAMED and not unit.quoted else ""


def read_units(lines: Iterable[Line]) -> tuple[tuple[Unit, ...], list[Line]]:
    """Đọc nội dung: the lines of the text to its units in order, and the lines that stand in tables."""
    reader = _Reader()
    for line in lines:
        if line.depth:
            reader.cells.append(line)
        else:
            reader.add(line)
    return tuple(reader.units), reader.cells


def _labelled(line: Line) -> tuple[Level, str, str, int] | None:
    """The level of a line, its label, the number in it and where its text begins; None for a plain paragraph."""
    number = line.number
    match = _LABEL.match(f"{number.strip()} x" if number else line.text)
    if match is None:
        return None
    start = 0 if number else match.end()
    kind = match.lastgroup or ""
    level, group = _LEVELS[kind]
    if not _is_label(level, match, line.text[start:], typed=not number):
        return None
    return level, match[kind].strip(), match[group] or "", start


def _is_label(level: Level, match: re.Match[str], rest: str, *, typed: bool) -> bool:
    """Whether what begins a line numbers it: not when it cites another place, or counts something."""
    if level is Level.ARTICLE and typed and "." not in match[0]:
        bare = match["article"].strip()[-1:].isalnum()
        return not (bare and (rest[:1].islower() or _CITATION.match(rest)))
    if level is Level.ROMAN:
        spaced = match[0][-1:].isspace() or rest[:2].isupper()
        return spaced and match["r"] not in _SINGLE_ROMAN
    if level in _MARKS:
        return not rest or rest.isupper() or (match[_MARKS[level]] is not None and rest[:1].isupper())
    return True


def value_of(level: Level, number: str) -> int | None:
    """Giá trị của số thứ tự: đ is 5, IV is 4; None where there is nothing to count."""
    if level is Level.POINT:
        return POINT_LETTERS.find(number) + 1 or None
    if level in {Level.DASH, Level.SUBCLAUSE} or not number:
        return None
    if level is Level.PART and number.split(maxsplit=1)[0].lower() == "thứ":
        word = number.rsplit(maxsplit=1)[-1].lower()
        return ORDINALS.index(word) + 1 if word in ORDINALS else None
    return counted(number) if number.isdigit() else roman_value(number) or None


@dataclass(slots=True)
class _Reader:
    """Follows which unit stands in which."""

    units: list[Unit] = field(default_factory=list)
    cells: list[Line] = field(default_factory=list)
    above: list[tuple[int, str]] = field(default_factory=list)
    """Open levels: rank and name."""
    path: tuple[str, ...] = ()
    """Their names."""
    quotes: int = 0

    def add(self, line: Line) -> None:
        found = _labelled(line)
        quoted = self.quotes > 0 or line.text.startswith(("“", '"', "«"))
        self.quotes = max(0, self.quotes + line.text.count("“") - line.text.count("”"))
        if found is None or quoted:
            level = Level.HEADING if self._names_the_last(line) and not quoted else Level.PLAIN
            self.units.append(Unit(line=line, level=level, path=self.path, quoted=quoted))
            return
        level, label, number, start = found
        rank = _RANKS[level]
        while self.above and self.above[-1][0] >= rank:
            self.above.pop()
        self.path = self.path[: len(self.above)]
        value = value_of(level, number)
        self.units.append(Unit(line=line, level=level, label=label, value=value, start=start, path=self.path))
        if level in _NAMED:
            name = f"{_NAMED[level]} {number}"
            self.above.append((rank, name))
            self.path = (*self.path, name)

    def _names_the_last(self, line: Line) -> bool:
        """Whether a line is the heading of the Phần, Chương or Mục on the line before."""
        if not self.units:
            return False
        last = self.units[-1]
        is_open = last.level in _MARKS and not last.text
        continues = last.level is Level.HEADING and line.in_capitals
        if not (is_open or continues):
            return False
        return line.paragraph.format.align == "center" or line.in_capitals or line.is_bold
