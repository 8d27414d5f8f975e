"""The difference of two texts word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING

from qdgen.comparers.comparison import Piece
from qdgen.comparers.sequences import in_common

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from qdgen.comparers.comparison import Fate

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_LEAST_SHARED = 0.2
"""Texts that share less than this part of their letters are shown one after the other, not mingled."""

_TURNED: dict[Fate, Fate] = {"kept": "kept", "removed": "added", "added": "removed"}


def differing(old: str, new: str) -> tuple[Piece, ...]:
    """Khác nhau từng từ: runs of words to keep, to remove and to add; removed stands before added.

    What is kept and removed makes up `old`, what is kept and added makes up `new`. Changing places of `old` and `new`
    changes nothing but removed for added.
    """
    if old == new:
        return (Piece(fate="kept", text=old),) if old else ()
    if old > new:
        turned = [Piece(fate=_TURNED[piece.fate], text=piece.text) for piece in differing(new, old)]
        return tuple(_ordered((piece.fate, piece.text) for piece in turned))
    left, right = _TOKEN.findall(old), _TOKEN.findall(new)
    pairs = in_common(left, right, _blocks)
    kept = sum(len(left[i]) for i, _ in pairs if not left[i].isspace())
    if kept < _LEAST_SHARED * min(len(old), len(new)):
        pairs = ()
    return tuple(_ordered(_settled(_runs(left, right, pairs))))


def _blocks(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int]]:
    """Common runs, longest first: reads better than the greatest number of words."""
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        yield from ((block.a + step, block.b + step) for step in range(block.size))


def _runs(left: list[str], right: list[str], pairs: tuple[tuple[int, int], ...]) -> Iterator[tuple[Fate, str]]:
    first = start = 0
    for i, j in (*pairs, (len(left), len(right))):
        yield "removed", "".join(left[first:i])
        yield "added", "".join(right[start:j])
        yield "kept", "".join(left[i : i + 1])
        first, start = i + 1, j + 1


def _settled(runs: Iterator[tuple[Fate, str]]) -> Iterator[tuple[Fate, str]]:
    """Blanks that are kept between two changes belong to both of them."""
    said = [(fate, "".join(text for _, text in group)) for fate, group in _grouped(runs)]
    for place, (fate, text) in enumerate(said):
        if fate == "kept" and text.isspace() and 0 < place < len(said) - 1:
            yield "removed", text
            yield "added", text
        else:
            yield fate, text


def _grouped(runs: Iterator[tuple[Fate, str]]) -> Iterator[tuple[Fate, list[tuple[Fate, str]]]]:
    for fate, group in groupby((run for run in runs if run[1]), key=lambda run: run[0]):
        yield fate, list(group)


def _ordered(runs: Iterator[tuple[Fate, str]]) -> Iterator[Piece]:
    """Between two kept runs one piece that is removed, then one that is added."""
    for is_kept, group in groupby(runs, key=lambda run: run[0] == "kept"):
        held = list(group)
        fates: tuple[Fate, ...] = ("kept",) if is_kept else ("removed", "added")
        for fate in fates:
            text = "".join(text for one, text in held if one == fate)
            if text:
                yield Piece(fate=fate, text=text)
