"""What YAML and JSON are turned into before they are understood: plain values, and the line of each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

MOST_LEVELS = 40
"""Số mức lồng nhau: deeper than any document of the decree; kept low so that no input can exhaust the stack."""

_SHORT = 60
_STEP = re.compile(r"(\w+)\[(\d+)\]")
_NOT_SHOWN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})

Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bare:
    """Giá trị không phải chữ: a number, date or yes/no as written (`words`), and what it means.

    `value` is None where it means nothing that a document can use: NaN, a number too long, the `yes` that some
    programs read as a word and some as true.
    """

    words: str
    value: int | float | bool | date | None = None


@dataclass(frozen=True, slots=True)
class Spoilt:
    """Chỗ đã báo lỗi: stands where a value was whose fault is already noted, so that nobody reports it again."""


SPOILT = Spoilt()
Value: TypeAlias = "str | Bare | Spoilt | list[Value] | dict[str, Value] | None"
Lines: TypeAlias = Mapping[Path, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Cây giá trị: the top mapping; `lines` finds the line of each path, and is called only when something is told."""

    value: dict[str, Value]
    lines: Callable[[], Lines]


def line_of(lines: Lines, path: Path) -> int:
    """Dòng: where a path stands; of what is missing, where the nearest part around it stands; else 1."""
    for end in range(len(path), -1, -1):
        if (line := lines.get(path[:end])) is not None:
            return line
    return 1


def path_text(path: Path) -> str:
    """Đường dẫn: `("articles", 2, "clauses", 0, "text")` -> `articles[2].clauses[0].text`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{shown(step)}" for step in path)
    return "".join(steps).removeprefix(".")


def steps(path: str) -> Path:
    """Các bước của một đường dẫn: `articles[2].clauses[0]` -> `("articles", 2, "clauses", 0)`."""
    return tuple(step for name, index in _STEP.findall(path) for step in (name, int(index)))


def shown(text: str, length: int = _SHORT) -> str:
    """Trích: the beginning of a text, fit to be shown: on one line, what cannot be seen by its code point."""
    start = "".join(map(_visible, text[:length]))
    return start if len(text) <= length else f"{start.rstrip()}…"


def _visible(character: str) -> str:
    if character in "\t\n\r":
        return " "
    return f"<U+{ord(character):04X}>" if unicodedata.category(character) in _NOT_SHOWN else character
