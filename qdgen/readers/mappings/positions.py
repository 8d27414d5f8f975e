"""Where the values of a JSON text stand: a walk over its marks alone, made only when there is something to tell."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from qdgen.readers.mappings.tree import MOST_LEVELS, Path

_TOKEN = re.compile(r'\n|"(?:[^"\\]|\\.)*+"|[\[\]{},:]|[^\s"\[\]{},:]+', re.DOTALL)
_MARKS = frozenset("]},:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """Tên ghi hai lần: its path, the line where it stands again, and the line of the first."""

    path: Path
    line: int
    first: int


@dataclass(slots=True, kw_only=True)
class Positions:
    """Vị trí trong một tệp JSON: the line of each path, keys that come twice, and the line where it nests too deep."""

    lines: dict[Path, int] = field(default_factory=lambda: {(): 1})
    repeated: list[Repeated] = field(default_factory=list)
    too_deep: int | None = None


@dataclass(slots=True)
class _Level:
    path: Path
    count: int | None = None
    key: str | None = None
    seen: set[str] = field(default_factory=set)
    at_key: bool = True
    line: int = 1


def json_positions(text: str) -> Positions:
    """Vị trí các giá trị: a JSON text, sound or not, to its Positions; stops where it nests too deep."""
    found = Positions()
    levels: list[_Level] = []
    line = 1
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in _MARKS:
            _take_mark(levels, token)
        elif token != "\n" and levels and levels[-1].count is None and levels[-1].at_key:
            _take_key(levels[-1], token, line, found)
        elif token != "\n":
            path = _take_value(levels, line, found)
            if token in "[{":
                if len(levels) >= MOST_LEVELS:
                    found.too_deep = line
                    return found
                levels.append(_Level(path, count=0 if token == "[" else None))
        line += token.count("\n")
    return found


def _take_mark(levels: list[_Level], mark: str) -> None:
    if levels and mark in "]}":
        levels.pop()
    elif levels:
        levels[-1].at_key = mark == ","


def _take_key(level: _Level, token: str, line: int, found: Positions) -> None:
    level.key, level.line = _text(token), line
    path = (*level.path, level.key)
    if level.key in level.seen:
        found.repeated.append(Repeated(path=path, line=line, first=found.lines.get(path, line)))
    level.seen.add(level.key)


def _take_value(levels: list[_Level], line: int, found: Positions) -> Path:
    """The path of the value that begins here, its line noted."""
    if not levels:
        return ()
    level = levels[-1]
    if level.count is None:
        path: Path = (*level.path, level.key or "")
        found.lines.setdefault(path, level.line)
    else:
        path = (*level.path, level.count)
        level.count += 1
        found.lines.setdefault(path, line)
    return path


def _text(token: str) -> str:
    try:
        return str(json.loads(token))
    except ValueError:
        return token.strip('"')
