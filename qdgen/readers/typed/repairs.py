"""What was put right in the characters of a source, told so that it can be seen on any screen."""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.vietnamese.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.errors import RemarkKind

REPAIRS: Mapping[str, RemarkKind] = MappingProxyType(
    {"nfd": "unicode", "look-alike": "look-alike", "space": "space", "invisible": "invisible"}
)
"""Loại lưu ý of each kind of repair that `clean` makes."""

CHARACTER_KINDS = frozenset(REPAIRS.values())

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})
_NAMES = MappingProxyType(
    {"\u00a0": "<dấu cách cứng>", "\t": "<Tab>", "\n": "<xuống dòng>", "\r": "<xuống dòng>", "\u00ad": "<gạch nối ẩn>"}
)
_RUN = re.compile(r" +|.", re.DOTALL)


def visible(text: str) -> str:
    """Chữ nhìn thấy được: unseen characters by name or code point, loose marks each on a circle.

    Plain spaces are named only where there is nothing else: `  ` -> `<2 dấu cách>`.
    """
    if text.strip():
        return "".join(map(_visible, text))
    return "".join(_blank(run[0]) for run in _RUN.finditer(text))


def repair_kind(before: str, after: str) -> RemarkKind | None:
    """Loại sửa chữa: the kind of a change that is nothing but a repair of characters; None for any other change."""
    cleaned, repairs = clean(before)
    return REPAIRS[repairs[0].kind] if repairs and cleaned == after.strip() else None


def _visible(character: str) -> str:
    if character == " ":
        return character
    if named := _NAMES.get(character):
        return named
    if unicodedata.combining(character):
        return f"◌{character}"
    return f"<U+{ord(character):04X}>" if unicodedata.category(character) in _UNSEEN else character


def _blank(run: str) -> str:
    """A run of plain spaces, or another blank, by its name."""
    if not run.startswith(" "):
        return _visible(run)
    return "<dấu cách>" if len(run) == 1 else f"<{len(run)} dấu cách>"
