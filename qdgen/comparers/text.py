"""A comparison for the screen of a clerk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.comparers.comparison import ChangeKind
from qdgen.comparers.telling import heading, headline, shifted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.comparers.comparison import Change, Comparison, Piece

_NEAR = 8
_WORD = re.compile(r"\S+\s*")


def to_text(comparison: Comparison, old: str, new: str) -> str:
    """Kết quả so sánh dạng chữ: what is gone in `[-...-]`, what is new in `{+...+}`, words far from both left out."""
    return "\n".join(_told(comparison, old, new)) + "\n"


def _told(comparison: Comparison, old: str, new: str) -> Iterator[str]:
    yield f"Bản cũ: {old}"
    yield f"Bản mới: {new}"
    yield headline(comparison)
    for change in comparison.changes:
        yield ""
        yield heading(change)
        yield from (f"  {line}" for line in _lines(change))
    if comparison.renumbered:
        yield ""
        yield shifted(comparison)


def _lines(change: Change) -> Iterator[str]:
    if change.kind is ChangeKind.CHANGED:
        yield "".join(_marked(change.pieces)).strip()
    elif change.kind is ChangeKind.MOVED:
        first, *more = (change.new or change.old).split("\n")
        yield f"{first} …" if more else first
    else:
        mark = "+" if change.kind is ChangeKind.ADDED else "-"
        yield from (f"{mark} {line}" for line in (change.new or change.old).split("\n"))


def _marked(pieces: tuple[Piece, ...]) -> Iterator[str]:
    for index, piece in enumerate(pieces):
        if piece.fate == "removed":
            yield f"[-{piece.text}-]"
        elif piece.fate == "added":
            yield f"{{+{piece.text}+}}"
        else:
            yield _near(piece.text, first=index == 0, last=index == len(pieces) - 1)


def _near(text: str, *, first: bool, last: bool) -> str:
    """The words next to what changed."""
    words = _WORD.findall(text)
    before = [] if first else words[:_NEAR]
    after = [] if last else words[-_NEAR:]
    if len(words) <= len(before) + len(after) + 1:
        return text
    lead = text[: len(text) - len(text.lstrip())]
    return f"{'' if first else lead}{''.join(before)}… {''.join(after)}"
