"""Lists and notes of Markdown that a draft types otherwise: a numbered list inside another, `[^1]` and its note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.errors import RemarkKind, Sureness

_NUMBERED = re.compile(r"(?P<label>(?P<number>\d{1,3})[.)])(?=[ \t]+\S)")
_CALL = re.compile(r"\[\^[^\s\]]{1,20}\](?!:)")
_NOTE = re.compile(r"\s*\[\^[^\s\]]{1,20}\]:\s*(?P<words>.*)")
_CLOSING = re.compile(r"[\s|*_#-]*Nơi nhận", re.IGNORECASE)
_DEEPER = 2
_TAB = "    "
_LEFT_OUT = "//"


class Settled(NamedTuple):
    """Một chỗ đã ghi lại: its line (from 1), what was typed, what is read, and how it is told."""

    at: int
    typed: str
    read: str
    message: str
    kind: RemarkKind
    sure: Sureness = "likely"


def with_nested_numbers(lines: Sequence[str]) -> tuple[list[str], list[Settled]]:
    """Danh sách đánh số lồng nhau: the lines, `1.` further in than `2.` as `2.1.`; each is told."""
    found = list(lines)
    told: list[Settled] = []
    open_items: list[tuple[int, str]] = []
    for place, line in enumerate(lines):
        bare = line.lstrip(" \t")
        if not bare:
            continue
        indent = len(line[: len(line) - len(bare)].replace("\t", _TAB))
        match = _NUMBERED.match(bare)
        if match is None:
            open_items = open_items if indent >= _DEEPER else []
            continue
        while open_items and indent < open_items[-1][0] + _DEEPER:
            open_items.pop()
        label = f"{open_items[-1][1] if open_items else ''}{match['number']}."
        if open_items:
            found[place] = line[: len(line) - len(bare)] + label + bare[match.end() :]
            message = "Mục của danh sách lồng trong danh sách khác được đánh số theo mục chứa nó."
            told.append(Settled(place + 1, match["label"], label, message, "label"))
        open_items.append((indent, label))
    return found, told


def without_note_marks(lines: Sequence[str]) -> tuple[list[str], list[Settled]]:
    """Chú thích `[^1]`: the lines without the marks; a note is a paragraph where it stands, and goes below the closing.

    Each is told, with the words of a note that went.
    """
    if not any("[^" in line for line in lines):
        return list(lines), []
    closing = next((place for place, line in enumerate(lines) if _CLOSING.match(line)), len(lines))
    found: list[str] = []
    told: list[Settled] = []
    for place, line in enumerate(lines):
        note = _NOTE.fullmatch(line)
        if note is not None and place > closing:
            message = f"Chú thích không có chỗ trong văn bản nên được bỏ: “{note['words']}”."
            told.append(Settled(place + 1, "", "", message, "note"))
            found.append(_LEFT_OUT)
        elif note is not None:
            message = "Chú thích được giữ là một đoạn văn ở chỗ nó đứng."
            told.append(Settled(place + 1, line.strip(), note["words"], message, "note"))
            found.append(note["words"])
        else:
            bare = _CALL.sub("", line)
            if bare != line:
                mark = " ".join(_CALL.findall(line))
                told.append(Settled(place + 1, mark, "", "Dấu gọi chú thích được bỏ.", "note"))
            found.append(bare)
    return found, told
