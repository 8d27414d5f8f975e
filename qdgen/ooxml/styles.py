"""The styles of a .docx: what each states with all it is based on, worked out once a style."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qdgen.ooxml.measures import is_on
from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.paragraph_properties import paragraph_properties
from qdgen.ooxml.properties import Stated, merged
from qdgen.ooxml.run_properties import run_properties

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from qdgen.ooxml.numbering import Numbering

_MOST_BASES = 64
"""How many styles may stand on one another; Word itself gives up at eleven."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Kiểu: its id and name, and what it and the styles it is based on state together, toggles as nearest typed."""

    id: str = ""
    name: str = ""
    run: Stated = field(default_factory=dict)
    paragraph: Stated = field(default_factory=dict)


NO_STYLE = Style()


class StyleSheet:
    """Bảng kiểu của một văn bản: paragraph, character and table styles by id, and the document defaults."""

    def __init__(self, root: etree._Element | None, theme: Mapping[str, str], numbering: Numbering) -> None:
        self._theme = theme
        self._numbering = numbering
        self._elements: dict[tuple[str, str], etree._Element] = {}
        self._styles: dict[tuple[str, str], Style] = {}
        self._defaults: dict[str, str] = {}
        for element in () if root is None else root.iterfind(W + "style"):
            kind, identifier = element.get(W + "type", "paragraph"), element.get(W + "styleId", "")
            self._elements.setdefault((kind, identifier), element)
            default = element.get(W + "default")
            if default is not None and is_on(default):
                self._defaults[kind] = identifier
        defaults = None if root is None else root.find(W + "docDefaults")
        self.default_run: Stated = {}
        self.default_paragraph: Stated = {}
        if defaults is not None:
            self.default_run = run_properties(defaults.find(f"{W}rPrDefault/{W}rPr"), theme)
            self.default_paragraph = paragraph_properties(defaults.find(f"{W}pPrDefault/{W}pPr"))

    def default(self, kind: str) -> str:
        """Kiểu mặc định: the id of the default style of a kind ("paragraph", "table" ...), "" when there is none."""
        return self._defaults.get(kind, "")

    def known(self, kind: str, identifier: str) -> str:
        """Kiểu có thật: the id itself, or that of the default style when no style of the kind has it."""
        return identifier if (kind, identifier) in self._elements else self.default(kind)

    def style(self, kind: str, identifier: str) -> Style:
        """Tìm kiểu: by kind and id; one that states nothing when it is not there."""
        key = (kind, identifier)
        found = self._styles.get(key)
        if found is None:
            found = self._styles[key] = self._resolved(kind, identifier)
        return found

    def chain(self, kind: str, identifier: str) -> list[etree._Element]:
        """Chuỗi kiểu: the elements of a style and of those it is based on, the farthest base first."""
        return [self._elements[kind, name] for name in self._names(kind, identifier)]

    def _names(self, kind: str, identifier: str) -> list[str]:
        """The ids of a style and of those it is based on, the farthest base first; a circle is cut open."""
        names: list[str] = []
        while (kind, identifier) in self._elements and identifier not in names and len(names) < _MOST_BASES:
            names.append(identifier)
            base = next(self._elements[kind, identifier].iterchildren(W + "basedOn"), None)
            identifier = "" if base is None else base.get(VAL, "")
        return names[::-1]

    def _resolved(self, kind: str, identifier: str) -> Style:
        style = NO_STYLE
        for name in self._names(kind, identifier):
            known = self._styles.get((kind, name))
            if known is None:
                known = self._styles[kind, name] = self._on(style, kind, name)
            style = known
        return style

    def _on(self, base: Style, kind: str, identifier: str) -> Style:
        """The style on top of what its base states."""
        parts = {child.tag: child for child in self._elements[kind, identifier]}
        name = parts.get(W + "name")
        run = run_properties(parts.get(W + "rPr"), self._theme)
        paragraph = {} if kind == "character" else paragraph_properties(parts.get(W + "pPr"))
        listed = paragraph.get("list")
        level = self._numbering.level(listed, paragraph.get("level"), identifier) if listed else None
        if level:  # the list that a style brings along indents it, unless the style itself says otherwise
            paragraph = {**level[1].paragraph, **paragraph, "level": level[0]}
        for stated in (run, paragraph):
            stated.pop("style", None)
        return Style(
            id=identifier,
            name=identifier if name is None else name.get(VAL, identifier),
            run=merged(base.run, run),
            paragraph=merged(base.paragraph, paragraph),
        )
