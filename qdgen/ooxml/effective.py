"""The cascade: what is stated at a place, in its styles, its table and the defaults becomes one effective look."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from qdgen.ooxml.formats import Borders, LineRule, LineSpacing, ParagraphFormat, RunFormat
from qdgen.ooxml.properties import Stated, merged
from qdgen.ooxml.run_properties import TOGGLE_NAMES
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from qdgen.ooxml.styles import StyleSheet

# What Word takes where a file says nothing at all.
_WORD_FONT = "Times New Roman"
_WORD_SIZE = Pt(10)
_POINTS_A_SINGLE_LINE = 12
_LINE_RULES: dict[str, LineRule] = {"exact": "exact", "atLeast": "at_least"}
_BORDERS = {f"border_{side}": side for side in ("top", "bottom", "left", "right")}
_PARAGRAPH_FIELDS = frozenset(item.name for item in fields(ParagraphFormat))
_REMEMBERED = 1_024
_FIRST_RUN: Stated = {
    "font": _WORD_FONT,
    "font_other": _WORD_FONT,
    "font_complex": _WORD_FONT,
    "font_east_asian": _WORD_FONT,
    "size": _WORD_SIZE,
}


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Lớp định dạng của bảng: what the style of a table states for the text and the paragraphs of one cell."""

    run: Stated = field(default_factory=dict)
    paragraph: Stated = field(default_factory=dict)


NO_LAYER = Layer()


class Cascade:
    """Bộ tính giá trị hiệu lực của một văn bản.

    Order, the nearest wins: direct, character style, paragraph style, table style, document defaults. Toggles (bold,
    italic, capitals, hidden ...) of the three styles cancel each other out in pairs; stated at the place they are
    absolute, and on by default they are on. Equal looks are one object.
    """

    def __init__(self, styles: StyleSheet) -> None:
        self.styles = styles
        self._bases: dict[tuple[str, Layer, str], Stated] = {}
        self._runs: dict[tuple[str, Layer, str], RunFormat] = {}
        self._paragraphs: dict[tuple[str, Layer], ParagraphFormat] = {}
        self._shared: dict[RunFormat, RunFormat] = {}
        self._shared_paragraphs: dict[ParagraphFormat, ParagraphFormat] = {}

    def run(self, style: str, layer: Layer, stated: Stated) -> RunFormat:
        """Định dạng chữ có hiệu lực: of text in a paragraph of `style` in a cell of `layer` that states `stated`.

        `stated["style"]`, when there, is the id of its character style.
        """
        character = self.styles.style("character", stated.get("style") or self.styles.default("character")).id
        key = (style, layer, character)
        base = self._bases.get(key)
        if base is None:
            base = self._bases.setdefault(key, self._base(style, layer, character))
        if stated:
            values = {**base, **stated}
            values.pop("style", None)
            look = RunFormat(**values)
        else:
            plain = self._runs.get(key)
            look = self._runs.setdefault(key, RunFormat(**base)) if plain is None else plain
        return self._shared.setdefault(look, look)

    def paragraph(self, style: str, layer: Layer, indents: Stated, stated: Stated) -> ParagraphFormat:
        """Định dạng đoạn có hiệu lực: `indents` are those of the list that the paragraph itself names."""
        key = (style, layer)
        plain = not indents and stated.keys() <= {"style"}
        look = self._paragraphs.get(key) if plain else None
        if look is None:
            values = self.styles.default_paragraph
            for over in (layer.paragraph, self.styles.style("paragraph", style).paragraph, indents, stated):
                values = merged(values, over)
            look = _paragraph_format(values)
            if plain:
                look = self._paragraphs.setdefault(key, look)
        return self._shared_paragraphs.setdefault(look, look)

    def _base(self, style: str, layer: Layer, character: str) -> Stated:
        """What holds for text that states nothing itself, its toggles settled."""
        defaults = self.styles.default_run
        layers = (layer.run, self.styles.style("paragraph", style).run, self.styles.style("character", character).run)
        values = {**_FIRST_RUN, **defaults}
        for stating in layers:
            values.update(stating)
        for toggle in TOGGLE_NAMES & values.keys():
            on = [stating.get(toggle, False) for stating in layers].count(True) % 2 == 1
            values[toggle] = bool(defaults.get(toggle)) or on
        return values


def _paragraph_format(values: Stated) -> ParagraphFormat:
    sides = {}
    known = {}
    for name, value in values.items():
        if name in _PARAGRAPH_FIELDS:
            known[name] = value
        elif name in _BORDERS and value:
            sides[_BORDERS[name]] = value
    if "line" in values:
        known["line"] = _line(values["line"], values.get("line_rule", "auto"))
    if "tabs" in values:
        known["tabs"] = tuple(stop for _, stop in sorted(values["tabs"]) if stop)
    if sides:
        known["borders"] = Borders(**sides)
    return ParagraphFormat(**known)


@functools.lru_cache(maxsize=_REMEMBERED)
def _line(height: Pt | None, rule: str) -> LineSpacing:
    if height is None or height <= 0:
        return LineSpacing()
    known = _LINE_RULES.get(rule)
    if known is None:
        return LineSpacing(multiple=round(height / _POINTS_A_SINGLE_LINE, 4))
    return LineSpacing(rule=known, height=height)
