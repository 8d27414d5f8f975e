"""Ngắt dòng: where the lines of a paragraph end, greedily, as LibreOffice and Word break them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from qdgen.layout.metrics import NO_BREAK_SPACE, Face, advances, overhang
from qdgen.layout.opportunities import last_break

if TYPE_CHECKING:
    from collections.abc import Sequence

SLIP = 1e-6  # points; sums of floats that should be equal differ by less


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Đoạn chữ cùng kiểu: text set in one face at one size (points)."""

    text: str
    face: Face
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Đoạn văn đã đo: for each character where it ends, and where the line must reach for it to stay (points)."""

    text: str
    ends: tuple[float, ...]
    needs: tuple[float, ...]


def measure(runs: Sequence[Run]) -> Paragraph:
    """Đo một đoạn văn: the runs laid on one endless line."""
    steps: list[float] = []
    reserves: list[float] = []
    for run in runs:
        table = advances(run.face)
        scale, reserve = run.size / table.em, overhang(run.face, run.size)
        steps += [table[char] * scale + (reserve if char == NO_BREAK_SPACE else 0.0) for char in run.text]
        reserves += [reserve] * len(run.text)
    ends = tuple(accumulate(steps))
    needs = tuple(end + reserve for end, reserve in zip(ends, reserves, strict=True))
    return Paragraph(text="".join(run.text for run in runs), ends=ends, needs=needs)


def line_end(paragraph: Paragraph, start: int, room: float) -> int:
    """Chỗ hết dòng: where the line that begins at `start` and has `room` points ends: index of the next one's first."""
    text, origin = paragraph.text, paragraph.ends[start - 1] if start else 0.0
    length = len(text)
    limit = origin + room + SLIP
    cut = start
    while cut < length and paragraph.needs[cut] <= limit:
        cut += 1
    if cut == length:
        return length
    if text[cut] == " ":  # spaces hang beyond the margin, however many
        while cut < length and text[cut] == " ":
            cut += 1
        return cut
    return last_break(text, start, cut)


def break_runs(runs: Sequence[Run], *, room: float, first_indent: float = 0.0) -> tuple[str, ...]:
    """Các dòng của một đoạn văn nhiều kiểu chữ: the lines of `runs` in a column of `room` points.

    `first_indent` (points) is taken off the first line. The lines keep their trailing spaces, so that joined they give
    the text back; an empty paragraph has one empty line. Breaks are greedy: as much on a line as fits, trailing spaces
    beyond the margin, a word wider than the column cut between characters. Italic text needs the room that
    `room_for` says. Not modelled: hyphenation, tabs, and the squeezing of spaces by which Word 2013 and later may keep
    one more word on a justified line.
    """
    return lines_in(measure(runs), room=room, first_indent=first_indent)


def fits_one_line(runs: Sequence[Run], *, room: float, first_indent: float = 0.0) -> bool:
    """Vừa một dòng: whether `break_runs` would give one line, told without looking for breaks.

    A letter wider than its line does not fit.
    """
    limit = room - first_indent + SLIP
    left = len("".join([run.text for run in runs]).rstrip(" "))  # spaces hang beyond the margin
    end = 0.0
    for run in runs:
        text = run.text[: max(left, 0)]
        left -= len(run.text)
        table, reserve = advances(run.face), overhang(run.face, run.size)
        end += sum(map(table.__getitem__, text)) * run.size / table.em + reserve * text.count(NO_BREAK_SPACE)
        if text and end + reserve > limit:
            return False
    return True


def lines_in(paragraph: Paragraph, *, room: float, first_indent: float = 0.0) -> tuple[str, ...]:
    """Các dòng của một đoạn văn đã đo: as `break_runs`, for trying several columns on one measured paragraph."""
    lines: list[str] = []
    start = 0
    while start < len(paragraph.text):
        end = line_end(paragraph, start, room - (0.0 if lines else first_indent))
        lines.append(paragraph.text[start:end])
        start = end
    return tuple(lines) or ("",)


def break_lines(text: str, face: Face, size: float, *, room: float, first_indent: float = 0.0) -> tuple[str, ...]:
    """Các dòng của một đoạn văn: `break_runs` for a text all in `face` at `size`."""
    return break_runs((Run(text=text, face=face, size=size),), room=room, first_indent=first_indent)
