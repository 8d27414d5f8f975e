"""The look of each paragraph and run of a document, worked out once for each way its markup states it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qdgen.ooxml.namespaces import W
from qdgen.ooxml.paragraph_properties import paragraph_properties
from qdgen.ooxml.run_properties import run_properties

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from lxml import etree

    from qdgen.ooxml.effective import Cascade, Layer
    from qdgen.ooxml.formats import ParagraphFormat, RunFormat
    from qdgen.ooxml.numbering import Level, Numbering
    from qdgen.ooxml.properties import Stated
    from qdgen.ooxml.styles import Style


MOST_LETTERS = 200_000
"""Letters of the markup of all looks that are worth remembering for the next document; this project's take 5,000."""


class RunLook(NamedTuple):
    """Định dạng của một đoạn chữ và tên kiểu ký tự của nó; equal looks of one document are one object."""

    format: RunFormat
    style_name: str


class ParagraphLook(NamedTuple):
    """Mọi điều mà thuộc tính của một đoạn nói lên: its style, looks, and the list and level that number it, if any."""

    style_id: str
    style_name: str
    format: ParagraphFormat
    mark: RunFormat
    ends_section: bool
    list_id: int
    level_index: int
    level: Level | None
    number: RunFormat
    runs: RunLooks


class RunLooks:
    """Bảng định dạng chữ trong các đoạn cùng kiểu và cùng lớp bảng: remembers each look by what its markup states.

    `letters` is how much markup it has remembered.
    """

    def __init__(self, resolve: Callable[[Stated], RunLook], theme: Mapping[str, str]) -> None:
        self._resolve = resolve
        self._theme = theme
        self._known: dict[Hashable, RunLook] = {}
        self.letters = 0

    def of(self, element: etree._Element | None) -> RunLook:
        """Định dạng của chữ có thuộc tính là một `w:rPr` (None: nothing stated)."""
        key = () if element is None else tuple([(child.tag, *child.items()) for child in element])
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._resolve(run_properties(element, self._theme))
            self.letters += _letters(key)
        return found

    def symbol(self, element: etree._Element | None, font: str) -> RunLook:
        """Định dạng của một ký hiệu: as `of`, in the font that the symbol itself names."""
        stated = run_properties(element, self._theme)
        return self._resolve({**stated, "font": font, "font_other": font} if font else stated)


class Looks:
    """Bảng định dạng: of one document after another that define the same; it only ever adds what it has worked out."""

    def __init__(self, cascade: Cascade, numbering: Numbering, theme: Mapping[str, str]) -> None:
        self._cascade = cascade
        self._numbering = numbering
        self._theme = theme
        self._runs: dict[tuple[str, Layer], RunLooks] = {}
        self._shared: dict[RunLook, RunLook] = {}
        self._paragraphs: dict[Hashable, ParagraphLook] = {}
        self._letters = 0

    @property
    def is_small(self) -> bool:
        """Có đáng nhớ cho văn bản sau: a file made to state a million looks is forgotten with all of them."""
        return self._letters + sum(look.letters for look in self._runs.values()) <= MOST_LETTERS

    def runs_in(self, style: str, layer: Layer) -> RunLooks:
        """Bảng định dạng chữ: for paragraphs with the style id `style` in a cell of `layer`."""
        found = self._runs.get((style, layer))
        if found is None:

            def resolve(stated: Stated) -> RunLook:
                character = stated.get("style", "")
                name = self._cascade.styles.style("character", character).name if character else ""
                look = RunLook(self._cascade.run(style, layer, stated), name)
                return self._shared.setdefault(look, look)

            found = self._runs[style, layer] = RunLooks(resolve, self._theme)
        return found

    def paragraph(self, element: etree._Element | None, layer: Layer) -> ParagraphLook:
        """Định dạng của một đoạn: a `w:pPr` (or None) and the layer of the table the paragraph stands in."""
        key = (layer, None if element is None else _signature(element))
        found = self._paragraphs.get(key)
        if found is None:
            found = self._paragraphs[key] = self._resolved_paragraph(element, layer)
            self._letters += _letters(key)
        return found

    def _resolved_paragraph(self, element: etree._Element | None, layer: Layer) -> ParagraphLook:
        styles = self._cascade.styles
        stated = paragraph_properties(element)
        style = styles.style("paragraph", styles.known("paragraph", stated.get("style", "")))
        parts = {} if element is None else {child.tag: child for child in element}
        mark = run_properties(parts.get(W + "rPr"), self._theme)
        list_id, found = self._level(style, stated)
        index, level = found or (0, None)
        mark_look = self._cascade.run(style.id, layer, mark)
        direct = "list" in stated or "level" in stated  # then the list's indents win over those of the style
        return ParagraphLook(
            style_id=style.id,
            style_name=style.name,
            format=self._cascade.paragraph(style.id, layer, level.paragraph if level and direct else {}, stated),
            mark=mark_look,
            ends_section=W + "sectPr" in parts,
            list_id=list_id,
            level_index=index,
            level=level,
            number=self._cascade.run(style.id, layer, {**mark, **level.run}) if level else mark_look,
            runs=self.runs_in(style.id, layer),
        )

    def _level(self, style: Style, stated: Stated) -> tuple[int, tuple[int, Level] | None]:
        """The list that a paragraph or its style names, and its level there; list 0 takes a number away."""
        direct = stated.get("list")
        list_id = style.paragraph.get("list", 0) if direct is None else direct
        inherited = style.paragraph.get("level") if direct is None else None
        return list_id, self._numbering.level(list_id, stated.get("level", inherited), style.id)


def _letters(key: Hashable) -> int:
    """How long a key is: its strings, and a little for each thing in it."""
    if isinstance(key, tuple):
        return sum(map(_letters, key), len(key))
    return len(key) if isinstance(key, str) else 1


def _signature(element: etree._Element) -> tuple[object, ...]:
    """What an element holds, as a key: the same for the same names and attributes in the same order."""
    return tuple(
        [
            (child.tag, *child.items(), *_signature(child)) if len(child) else (child.tag, *child.items())
            for child in element
        ]
    )
