"""The styles of a .docx: what each states with all it is based on, worked out once a style."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qdgen.errors import Fault, SourceError
from qdgen.ooxml.measures import is_on
from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.paragraph_properties import paragraph_properties
from qdgen.ooxml.properties import Stated, merged
from qdgen.ooxml.run_properties import run_properties

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from qdgen.ooxml.numbering import Numbering

MAX_STYLES = 10_000
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
        self.default_run: Stated = {}
        self.default_paragraph: Stated = {}
        for element in () if root is None else root:
            tag: Any = element.tag
            if tag == _STYLE:
                kind, identifier = element.get(_TYPE, "paragraph"), element.get(_STYLE_ID, "")
                self._elements.setdefault((kind, identifier), element)
                if len(self._elements) > MAX_STYLES:
                    raise SourceError(
                        Fault(
                            message=f"Tệp có quá nhiều kiểu (hơn {MAX_STYLES}; Word chỉ dùng được 4079), không đọc.",
                            advice="Chép nội dung sang một văn bản mới rồi lưu lại.",
                        )
                    )
                default = element.get(_DEFAULT)
                if default is not None and is_on(default):
                    self._defaults[kind] = identifier
            elif tag == _DOCUMENT_DEFAULTS and not (self.default_run or self.default_paragraph):
                self.default_run = run_properties(element.find(f"{W}rPrDefault/{_RUN}"), theme)
                self.default_paragraph = paragraph_properties(element.find(f"{W}pPrDefault/{_PARAGRAPH}"))

    def default(self, kind: str) -> str:
        """Kiểu mặc định: the id of the default style of a kind ("paragraph", "table" ...), "" when there is none."""
        return self._defaults.get(kind, "")

    def known(self, kind: str, identifier: str) -> str:
        """Kiểu có thật: the id itself, or that of the default style when no style of the kind has it."""
        return identifier if (kind, identifier) in self._elements else self.default(kind)

    def style(self, kind: str, identifier: str) -> Style:
        """Tìm kiểu: by kind and id; one that states nothing when it is not there."""
        found = self._styles.get((kind, identifier))
        return self._resolved(kind, identifier, ()) if found is None else found

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

    def _resolved(self, kind: str, identifier: str, above: tuple[str, ...]) -> Style:
        """The style with what its bases state; `above` are those that stand on it: a circle is cut open."""
        element = self._elements.get((kind, identifier))
        if element is None or identifier in above or len(above) == _MOST_BASES:
            return NO_STYLE
        parts: dict[Any, etree._Element] = {child.tag: child for child in element}
        below = parts.get(_BASED_ON)
        base = NO_STYLE
        if below is not None:
            name = below.get(VAL, "")
            base = self._styles.get((kind, name)) or self._resolved(kind, name, (*above, identifier))
        return self._styles.setdefault((kind, identifier), self._on(base, kind, identifier, parts))

    def _on(self, base: Style, kind: str, identifier: str, parts: Mapping[Any, etree._Element]) -> Style:
        """The style on top of what its base states."""
        name = parts.get(_NAME)
        run, paragraph = base.run, base.paragraph
        if _RUN in parts:
            run = merged(run, run_properties(parts[_RUN], self._theme))
        if _PARAGRAPH in parts and kind != "character":
            paragraph = merged(paragraph, self._paragraph(parts[_PARAGRAPH], identifier))
        for stated in (run, paragraph):
            stated.pop("style", None)
        return Style(
            id=identifier,
            name=identifier if name is None else name.get(VAL, identifier),
            run=run,
            paragraph=paragraph,
        )

    def _paragraph(self, element: etree._Element, identifier: str) -> Stated:
        stated = paragraph_properties(element)
        listed = stated.get("list")
        level = self._numbering.level(listed, stated.get("level"), identifier) if listed else None
        # the list that a style brings along indents it, unless the style itself says otherwise
        return {**level[1].paragraph, **stated, "level": level[0]} if level else stated


_STYLE, _DOCUMENT_DEFAULTS, _NAME, _BASED_ON = W + "style", W + "docDefaults", W + "name", W + "basedOn"
_RUN, _PARAGRAPH = W + "rPr", W + "pPr"
_TYPE, _STYLE_ID, _DEFAULT = W + "type", W + "styleId", W + "default"
