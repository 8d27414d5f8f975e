"""Automatic numbers resolved to the text a reader sees: levels, restarts, overrides, bullets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from qdgen.ooxml.measures import is_on, whole
from qdgen.ooxml.namespaces import MC, VAL, W
from qdgen.ooxml.numerals import custom_numeral, numeral
from qdgen.ooxml.paragraph_properties import paragraph_properties
from qdgen.ooxml.properties import Stated
from qdgen.ooxml.run_properties import run_properties

if TYPE_CHECKING:
    from lxml import etree


LEVELS = 9
_MOST_LETTERS = 255
_PLACE = re.compile("%([1-9])")
_SUFFIXES = {"tab": "\t", "space": " ", "nothing": ""}
# The code points of symbol fonts that stand for bullets, and the characters they look like.
_GLYPHS = {
    "\uf0b7": "•", "\uf0a7": "▪", "\uf0a8": "◻", "\uf0d8": "➢", "\uf0fc": "✓", "\uf076": "❖", "\uf06f": "□",
    "\uf02d": "-", "\uf02b": "+", "\uf0de": "⇒", "\uf0e0": "→", "\uf0a0": " ",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """Một cấp của danh sách: how its number is counted and written.

    `restart` is the level (from 1) after which it starts again, 0 for never, None for any higher one.
    """

    start: int = 1
    format: str = "decimal"
    sample: str = ""
    text: str = ""
    suffix: str = "\t"
    restart: int | None = None
    legal: bool = False
    style: str = ""
    paragraph: Stated = field(default_factory=dict)
    run: Stated = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedList:
    """Một danh sách: the list definition it counts in, its levels, and the levels whose count it starts anew."""

    definition: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


class Numbering:
    """Các danh sách của một văn bản: read from the numbering part; a list by its id (`w:numId`)."""

    def __init__(self, root: etree._Element | None, theme: Mapping[str, str]) -> None:
        definitions = {} if root is None else {d.get(W + "abstractNumId", ""): d for d in root.iter(W + "abstractNum")}
        self._theme = theme
        self._definitions = definitions
        self._elements: dict[int, etree._Element] = {}
        self._styled = {
            link.get(VAL, ""): key for key, d in definitions.items() if (link := d.find(W + "styleLink")) is not None
        }
        self._lists: dict[int, NumberedList] = {}
        self._levels: dict[str, dict[int, Level]] = {}
        for element in () if root is None else root.iter(W + "num"):
            identifier = whole(element.get(W + "numId"))
            if identifier:
                self._elements[identifier] = element

    def find(self, list_id: int | None) -> NumberedList | None:
        """Tìm danh sách: by its id; None for 0 (which takes a number away) and for one that is not there."""
        if not list_id or list_id not in self._elements:
            return None
        found = self._lists.get(list_id)
        if found is None:
            found = self._lists.setdefault(list_id, self._list(self._elements[list_id]))
        return found

    def level(self, list_id: int | None, stated: int | None, style: str = "") -> tuple[int, Level] | None:
        """Tìm cấp: the level stated, else the one of the paragraph style, else the first; None without a list."""
        found = self.find(list_id)
        if found is None:
            return None
        index = stated
        if index is None:
            index = next((number for number, level in found.levels.items() if style and level.style == style), 0)
        return (index, found.levels[index]) if index in found.levels else None

    def _list(self, element: etree._Element) -> NumberedList:
        reference = element.find(W + "abstractNumId")
        key = "" if reference is None else reference.get(VAL, "")
        key = self._linked(key)
        definition = self._definitions.get(key)
        levels = {} if definition is None else dict(self._levels_of(key, definition))
        starts: dict[int, int] = {}
        for override in element.iterfind(W + "lvlOverride"):
            index = whole(override.get(W + "ilvl")) or 0
            if not 0 <= index < LEVELS:
                continue
            own, start = override.find(W + "lvl"), override.find(W + "startOverride")
            if own is not None:
                levels[index] = self._level(own)
            first = whole(start.get(VAL)) if start is not None else None
            if first is not None:
                levels[index] = replace(levels.get(index, Level()), start=first)
                starts[index] = first
        return NumberedList(definition=key, levels=levels, starts=starts)

    def _linked(self, key: str) -> str:
        """The definition that a list style stands for: one only names the style, another holds the levels."""
        definition = self._definitions.get(key)
        link = None if definition is None else definition.find(W + "numStyleLink")
        return key if link is None else self._styled.get(link.get(VAL, ""), key)

    def _levels_of(self, key: str, definition: etree._Element) -> dict[int, Level]:
        levels = self._levels.get(key)
        if levels is None:
            found = ((whole(element.get(W + "ilvl")), element) for element in definition.iterfind(W + "lvl"))
            known = {i: self._level(element) for i, element in found if i is not None and 0 <= i < LEVELS}
            levels = self._levels.setdefault(key, known)
        return levels

    def _level(self, element: etree._Element) -> Level:
        values = {child.tag: child.get(VAL) for child in element}
        form = values.get(W + "numFmt") or "decimal"
        sample = ""
        custom = element.find(f"{MC}AlternateContent/{MC}Choice/{W}numFmt")
        if custom is not None:
            form, sample = "custom", custom.get(W + "format", "")[:_MOST_LETTERS]
        start, restart = whole(values.get(W + "start")), whole(values.get(W + "lvlRestart"))
        return Level(
            start=1 if start is None else start,
            format=form,
            sample=sample,
            text=(values.get(W + "lvlText") or "")[:_MOST_LETTERS],
            suffix=_SUFFIXES.get(values.get(W + "suff") or "tab", "\t"),
            restart=restart,
            legal=W + "isLgl" in values and is_on(values[W + "isLgl"]),
            style=values.get(W + "pStyle") or "",
            paragraph=paragraph_properties(element.find(W + "pPr")),
            run=run_properties(element.find(W + "rPr"), self._theme),
        )


class Counters:
    """Bộ đếm của một mạch văn bản: gives each numbered paragraph, in reading order, the number a reader sees."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[tuple[int, int]] = set()

    def advance(self, list_id: int, index: int) -> str:
        """Đếm tiếp một đoạn: its list and level (from 0) to the text of its number, without what follows it."""
        found = self._numbering.find(list_id)
        if found is None or index not in found.levels:
            return ""
        counts = self._counts.setdefault(found.definition, {})
        level = found.levels[index]
        if index in found.starts and (list_id, index) not in self._started:
            self._started.add((list_id, index))
            counts[index] = level.start
        else:
            counts[index] = counts[index] + 1 if index in counts else level.start
        for deeper in [number for number in counts if number > index]:
            if _restarts(found.levels.get(deeper), index):
                del counts[deeper]
        return _written(found.levels, index, counts)


def _restarts(level: Level | None, index: int) -> bool:
    """Whether a paragraph of the level `index` makes this deeper level start again."""
    return level is None or level.restart is None or index < level.restart


def _written(levels: Mapping[int, Level], index: int, counts: Mapping[int, int]) -> str:
    level = levels[index]
    if level.format == "bullet":
        return "".join(_GLYPHS.get(character, character) for character in level.text)

    def number(match: re.Match[str]) -> str:
        other = int(match[1]) - 1
        counted = levels.get(other, Level())
        value = counts.get(other, counted.start)
        if counted.format == "custom" and not level.legal:
            return custom_numeral(value, counted.sample)
        return numeral(value, "decimal" if level.legal and counted.format != "none" else counted.format)

    return _PLACE.sub(number, level.text)
