"""What the parts beside the text define (styles, lists, fonts of the theme), shared by files that define the same."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from qdgen.errors import SourceError
from qdgen.ooxml.effective import Cascade
from qdgen.ooxml.looks import Looks
from qdgen.ooxml.markup import parse
from qdgen.ooxml.numbering import Numbering
from qdgen.ooxml.styles import StyleSheet
from qdgen.ooxml.table_styles import TableStyles
from qdgen.ooxml.theme import theme_fonts

if TYPE_CHECKING:
    from qdgen.ooxml.package import Package, Packed

_REMEMBERED = 4
_MOST_REMEMBERED_BYTES = 512 * 1024
_MOST_REMEMBERED_MARKS = 40_000
"""Word's own styles take 30 to 400 KB and at most 20,000 marks; what is larger is read anew each time."""


class Sources(NamedTuple):
    """Các thành phần định nghĩa của một văn bản, still packed; None for one that it does not have."""

    theme: Packed | None
    settings: Packed | None
    numbering: Packed | None
    styles: Packed | None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Definitions:
    """Các định nghĩa của một văn bản: never changed but for what they remember of their own working out."""

    theme: Mapping[str, str]
    settings: etree._Element | None
    numbering: Numbering
    styles: StyleSheet
    table_styles: TableStyles
    _looks: list[Looks] = field(default_factory=list)

    def looks(self) -> Looks:
        """Bảng định dạng cho một văn bản: the one that documents before it have filled, or a new one."""
        known = next(iter(self._looks), None)
        return known or Looks(Cascade(self.styles), self.numbering, self.theme)

    def remember(self, looks: Looks) -> None:
        """Nhớ bảng định dạng của một văn bản đã đọc xong, or forget it where it has grown large."""
        self._looks[:] = [looks] if looks.is_small else []


def definitions(package: Package, names: Mapping[str, str]) -> Definitions:
    """Đọc các định nghĩa: a package and the names of its parts by kind ("styles", "theme" ...).

    Files made from one template share them, so the last few are remembered by the bytes they were read from. Raises
    SourceError for a part that is broken or hostile.
    """
    sources = Sources(*(package.packed(names[kind]) if kind in names else None for kind in Sources._fields))
    if sum(part.size for part in sources if part) <= _MOST_REMEMBERED_BYTES:
        with contextlib.suppress(SourceError):  # it is raised below, where the name of the file is known
            return _remembered(sources)
    return _made(*(package.xml(names[kind]) if kind in names else None for kind in Sources._fields))


@functools.lru_cache(maxsize=_REMEMBERED)
def _remembered(sources: Sources) -> Definitions:
    parts = (None if part is None else (part.inflated(""), part.name) for part in sources)
    return _made(*(None if part is None else parse(*part, most=_MOST_REMEMBERED_MARKS) for part in parts))


def _made(
    theme: etree._Element | None,
    settings: etree._Element | None,
    numbering: etree._Element | None,
    styles: etree._Element | None,
) -> Definitions:
    fonts = theme_fonts(theme, settings)
    lists = Numbering(numbering, fonts)
    sheet = StyleSheet(styles, fonts, lists)
    return Definitions(
        theme=fonts,
        settings=settings,
        numbering=lists,
        styles=sheet,
        table_styles=TableStyles(sheet, fonts),
    )
