"""Ngắt dòng cân đối: breaks of our own for centred text, on the fewest lines and without leftovers."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from qdgen.layout.breaking import SLIP, break_lines
from qdgen.layout.compounds import parts_compound
from qdgen.layout.metrics import room_for
from qdgen.layout.opportunities import may_break

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.layout.metrics import Face

LINKING_WORDS = frozenset({"và", "của", "về", "các", "cho", "với", "tại", "trong"})
DASHES = frozenset({"-", "–", "—"})


class Breaks(NamedTuple):
    """Một cách ngắt dòng: how good the first lines are, and after how many pieces each ends; the least is the best."""

    lines: int
    faults: int
    unevenness: float
    ends: tuple[int, ...]


def balanced(text: str, face: Face, size: float, *, room: float) -> tuple[str, ...]:
    """Các dòng cân đối của một đoạn văn: `text` on as few lines of `room` points as any breaks allow, evenly wide.

    Words joined by no-break spaces stay together. Where the number of lines leaves a choice, no line is a single last
    word, ends in a linking word (và, của ...) or half a compound (kế | hoạch), begins with a dash or breaks inside a
    written word. The lines come without the
    spaces at their ends. A word wider than the column leaves nothing to balance: then the breaks are greedy.
    """
    text = text.strip(" ")
    pieces = split(text)
    space = room + SLIP
    if any(room_for(piece.rstrip(" "), face, size) > space for piece in pieces):
        return tuple(line.strip(" ") for line in break_lines(text, face, size, room=room))
    return tuple(line.rstrip(" ") for line in even_lines(pieces, face, size, space))


def split(text: str) -> tuple[str, ...]:
    """Các mảnh giữa những chỗ có thể ngắt: pieces of `text` after which a line may end, spaces kept at their ends."""
    after_space = {i for i in range(1, len(text)) if text[i - 1] == " " != text[i]}
    inside = {i for i in range(1, len(text)) if may_break(text, i)}
    marks = sorted({0, len(text)} | after_space | inside)
    return tuple(text[start:end] for start, end in pairwise(marks)) or ("",)


def even_lines(pieces: Sequence[str], face: Face, size: float, space: float) -> tuple[str, ...]:
    """Xếp các mảnh thành dòng: least number of lines, then least faults, then least squared slack.

    Every piece fits on a line of `space` points.
    """
    best = [Breaks(0, 0, 0.0, ())]
    for end in range(1, len(pieces) + 1):
        ways = []
        for start in range(end - 1, -1, -1):
            line = "".join(pieces[start:end])
            slack = (space - room_for(line.rstrip(" "), face, size)) / space
            if slack < 0:
                break
            lines, faults, unevenness, ends = best[start]
            faults += fault_count(line, first=start == 0, after="".join(pieces[end : end + 1]))
            ways.append(Breaks(lines + 1, faults, unevenness + slack**2, (*ends, end)))
        best.append(min(ways))
    ends = best[-1].ends
    return tuple("".join(pieces[start:end]) for start, end in zip((0, *ends), ends, strict=False))


def fault_count(line: str, *, first: bool, after: str) -> int:
    """Số điểm xấu của một dòng: how much a reader would dislike about `line`, its trailing space kept.

    `after` is what stands on the next line, at least its first word; nothing after the last line. A word parted counts
    twice.
    """
    words, follows = line.split() or [""], after.split()
    lonely = not follows and not first and len(words) == 1
    cut = bool(follows) and not line.endswith(" ")
    hanging = bool(follows) and words[-1].lower() in LINKING_WORDS
    parted = bool(follows) and parts_compound(words[-1], follows[0])
    dashed = not first and words[0] in DASHES
    return sum((lonely, 2 * cut, hanging, 2 * parted, dashed))
