"""JSON to a Tree: the standard parser, with repeated keys, odd numbers and deep nesting refused in Vietnamese."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from qdgen.readers.mappings.bare_words import number, whole
from qdgen.readers.mappings.positions import Positions, json_positions
from qdgen.readers.mappings.tree import MOST_LEVELS, Bare, Lines, Tree, Value, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from qdgen.readers.notes import Notes

_Parsed: TypeAlias = "str | bool | Bare | list[_Parsed] | dict[str, _Parsed] | None"

_SYNTAX = (
    ("Expecting value", "Ở đây thiếu một giá trị.", "bỏ dấu phẩy thừa, hoặc đặt chữ trong dấu ngoặc kép"),
    ("Illegal trailing comma", "Có dấu phẩy thừa sau giá trị cuối.", "bỏ dấu phẩy này"),
    (
        "Expecting property name",
        "Ở đây phải là một tên trong dấu ngoặc kép.",
        'viết "tên": giá trị; bỏ dấu phẩy thừa trước dấu }',
    ),
    ("Expecting ':'", "Sau tên thiếu dấu hai chấm.", 'viết "tên": giá trị'),
    ("Expecting ','", "Giữa hai giá trị thiếu dấu phẩy.", 'thêm dấu phẩy; viết \\" cho dấu ngoặc kép của văn bản'),
    ("Unterminated string", "Dấu ngoặc kép mở ở đây không được đóng.", "thêm dấu ngoặc kép ở cuối chữ"),
    ("Invalid control character", "Chữ trong ngoặc kép bị xuống dòng hoặc có phím Tab.", "để cả chữ trên một dòng"),
    ("Invalid \\", "Trong dấu ngoặc kép, dấu \\ không đứng một mình được.", "viết \\\\ cho dấu \\"),
    ("Extra data", "Sau dấu đóng của bản thảo còn chữ.", "mỗi tệp một bản thảo; bỏ phần thừa"),
)
_SHORT = 60
_OTHER = ("", "Không đúng cách viết JSON.", "kiểm tra dấu ngoặc, dấu phẩy và dấu hai chấm")


def json_tree(text: str, notes: Notes) -> Tree | None:
    """Cây giá trị của một tệp JSON; None, with the fault noted, when nothing can be made of it."""
    if not text.strip():
        notes.fault("Tệp trống.", line=1, advice="soạn bản thảo, hoặc tạo một bản mẫu bằng lệnh qdgen new")
        return None

    @cache
    def positions() -> Positions:
        return json_positions(text)

    seen_twice: list[str] = []
    try:
        parsed: _Parsed = json.loads(
            text,
            object_pairs_hook=lambda pairs: _mapping(pairs, seen_twice),
            parse_int=lambda words: Bare(words=words, value=whole(words)),
            parse_float=lambda words: Bare(words=words, value=number(words)),
            parse_constant=lambda words: Bare(words=words),
        )
    except json.JSONDecodeError as error:
        _syntax_fault(error, text, notes)
        return None
    except RecursionError:
        parsed = {}
    if seen_twice:
        _report_repeated(positions(), notes)
    return _top(parsed, text, positions, notes)


def _top(parsed: _Parsed, text: str, positions: Callable[[], Positions], notes: Notes) -> Tree | None:
    most = text.count("[") + text.count("{")
    if most > MOST_LEVELS and _levels_beyond(parsed) and (deep := positions().too_deep):
        advice = "kiểm tra các dấu { và [ ở dòng này"
        notes.fault(f"Bản thảo lồng nhau quá {MOST_LEVELS} mức.", line=deep, advice=advice)
        return None
    if not isinstance(parsed, dict):
        notes.fault(
            'Bản thảo JSON phải là một nhóm { "tên": giá trị, ... }.',
            line=1,
            found=text.strip(),
            advice='đặt tất cả trong một cặp dấu { }, bắt đầu bằng "type": "Quyết định"',
        )
        return None
    return Tree(value={key: _plain(value) for key, value in parsed.items()}, lines=lambda: _lines(positions))


def _lines(positions: Callable[[], Positions]) -> Lines:
    return positions().lines


def _mapping(pairs: list[tuple[str, _Parsed]], seen_twice: list[str]) -> dict[str, _Parsed]:
    """The first of two equal keys counts, as its place is the one that is reported first."""
    mapping: dict[str, _Parsed] = {}
    for key, value in pairs:
        if key in mapping:
            seen_twice.append(key)
        else:
            mapping[key] = value
    return mapping


def _levels_beyond(parsed: _Parsed) -> bool:
    """Whether it nests too deep, or was not parsed because it does."""
    if not parsed:
        return True
    layer: list[_Parsed] = [parsed]
    for _ in range(MOST_LEVELS):
        layer = [
            inner
            for outer in layer
            for inner in (outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ())
            if isinstance(inner, dict | list)
        ]
        if not layer:
            return False
    return True


def _plain(value: _Parsed) -> Value:
    if isinstance(value, bool):
        return Bare(words=json.dumps(value), value=value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _report_repeated(positions: Positions, notes: Notes) -> None:
    for key in positions.repeated:
        message = f"“{shown(str(key.path[-1]))}” đã có ở dòng {key.first}, lại ghi ở đây."
        notes.fault(message, path=key.path, line=key.line, advice="giữ một, bỏ một")


def _syntax_fault(error: json.JSONDecodeError, text: str, notes: Notes) -> None:
    _, message, advice = next((row for row in _SYNTAX if error.msg.startswith(row[0])), _OTHER)
    line = text.split("\n", error.lineno)[error.lineno - 1]
    start = max(error.colno - 20, 0) if len(line) > _SHORT else 0
    found = line[start : error.colno + 40].strip()
    notes.fault(f"{message.removesuffix('.')} (cột {error.colno}).", line=error.lineno, found=found, advice=advice)
