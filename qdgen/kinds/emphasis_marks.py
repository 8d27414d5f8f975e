r"""Marks of emphasis in a line of a draft: `**bold**`, `*italic*`, `^raised^`, `~lowered~`, or tags such as `<b>`.

A mark that has no partner, or stands where ordinary text has such a sign (`2*3`, `(*)`, `~ 5%`), is text.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qdgen.kinds.emphasis_reading import RAISED, SIGN, SIGNS, may_close, may_open, read_marks
from qdgen.model.emphasis import Emphasis, Script

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from qdgen.model.table import Cell

_TAGS = {"b": "b", "i": "i", Script.SUPERSCRIPT: "sup", Script.SUBSCRIPT: "sub"}
_MARKS = {"b": "**", "i": "*", Script.SUPERSCRIPT: "^", Script.SUBSCRIPT: "~"}
_SPECIAL = re.compile(rf"(?P<slashes>\\+)|{SIGN.pattern}")
_ROUNDS = 4


def marked(text: str, emphasis: Sequence[Emphasis] = ()) -> str:
    r"""Chữ kèm dấu nhấn mạnh: one line of a draft; `unmarked` gives back `text` (no line breaks) and `emphasis`.

    Signs of the text that would be read as marks have `\` before them; where a mark would not be read (before a space,
    inside a word), a tag such as `<b>` takes its place.
    """
    if not emphasis and SIGNS.isdisjoint(text):
        return text
    wanted = (text, tuple(emphasis))
    marks = _nested(text, emphasis)
    escaped: set[int] = set()
    for _ in range(_ROUNDS):
        source, literals = _written(text, marks, escaped)
        reading = read_marks(source)
        if (reading.text, reading.emphasis) == wanted:
            return source
        wrong = {literals[at] for at in reading.taken if at in literals}
        if wrong <= escaped:
            break
        escaped |= wrong
    return _written(text, *_certain(text, marks))[0]


def marked_inside(text: str, emphasis: Sequence[Emphasis] = ()) -> str:
    r"""Như `marked`, for words that other marks stand around: tags only, and `\` before every sign."""
    return _written(text, *_certain(text, _nested(text, emphasis)))[0]


def woven(text: str, emphasis: Sequence[Emphasis], literal: Callable[[str], str], *, tags: bool = False) -> str:
    """Chữ kèm dấu nhấn mạnh ở một dạng khác: the words between the marks are written by `literal`."""
    marks = [replace(one, tag=one.tag or tags) for one in _nested(text, emphasis)]
    opening, closing = _boundaries(marks)
    places = sorted({0, len(text), *opening, *closing})
    return "".join(
        "".join((*closing.get(start, ()), *opening.get(start, ()), literal(text[start:end])))
        for start, end in zip(places, [*places[1:], len(text)], strict=True)
    )


def _certain(text: str, marks: Sequence[_Mark]) -> tuple[list[_Mark], set[int]]:
    """The marks as tags, and the places of all signs: what nothing around it makes read otherwise."""
    return [replace(one, tag=True) for one in marks], {found.start() for found in SIGN.finditer(text)}


def unmarked(text: str) -> tuple[str, tuple[Emphasis, ...]]:
    r"""Chữ và phần nhấn mạnh: takes the marks off one line (no line breaks) that somebody typed, or `marked` wrote.

    `\` before `*`, `^`, `~` or a tag makes it text; before anything else it is itself text. Takes linear time.
    """
    if SIGNS.isdisjoint(text):
        return text, ()
    reading = read_marks(text)
    return reading.text, reading.emphasis


def marked_lines(cell: Cell) -> tuple[str, ...]:
    """Các đoạn của một ô kèm dấu nhấn mạnh: what `unmarked_lines` takes apart."""
    return tuple(marked(line, emphasis) for line, emphasis in emphasised_lines(cell))


def emphasised_lines(cell: Cell) -> tuple[tuple[str, tuple[Emphasis, ...]], ...]:
    """Các đoạn của một ô, mỗi đoạn với phần nhấn mạnh của nó: counted from the beginning of the line."""
    found: list[tuple[str, tuple[Emphasis, ...]]] = []
    start = 0
    for line in (cell.text, *cell.paragraphs):
        end = start + len(line)
        inside = (one for one in cell.emphasis if start <= one.start and one.end <= end)
        found.append((line, shifted(inside, -start)))
        start = end + 1
    return tuple(found)


def unmarked_lines(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[Emphasis, ...]]:
    """Các đoạn và phần nhấn mạnh của một ô: the inverse of `marked_lines`."""
    texts: list[str] = []
    emphasis: list[Emphasis] = []
    start = 0
    for line in lines:
        text, found = unmarked(line)
        texts.append(text)
        emphasis += shifted(found, start)
        start += len(text) + 1
    return tuple(texts), tuple(emphasis)


def shifted(emphasis: Iterable[Emphasis], by: int) -> tuple[Emphasis, ...]:
    """Dời chỗ các phần nhấn mạnh: the same looks, `by` letters further on."""
    return tuple(replace(one, start=one.start + by, end=one.end + by) for one in emphasis)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A look from `start` up to `end`, written as a tag or as a mark of one or two signs."""

    start: int
    end: int
    look: str
    tag: bool = False

    @property
    def opening(self) -> str:
        return f"<{_TAGS[self.look]}>" if self.tag else _MARKS[self.look]

    @property
    def closing(self) -> str:
        return f"</{_TAGS[self.look]}>" if self.tag else _MARKS[self.look]


def _nested(text: str, emphasis: Sequence[Emphasis]) -> list[_Mark]:
    """The looks as marks, none of which begins inside another and ends outside it; the outer ones first."""
    marks: list[_Mark] = []
    opened: list[int] = []
    reaches = _reaches(emphasis)
    for place, one in enumerate(emphasis):
        touches = place > 0 and emphasis[place - 1].end == one.start
        wanted = _looks(one)
        while opened and (not touches or any(_closes(marks[at], wanted) for at in opened)):
            opened.pop()
        open_looks = [marks[at].look for at in opened]
        for look in sorted(wanted, key=reaches[place].__getitem__, reverse=True):
            if look not in open_looks:
                opened.append(len(marks))
                marks.append(_Mark(one.start, one.end, look))
        for at in opened:
            marks[at] = replace(marks[at], end=one.end)
    stars = [one for one in marks if not isinstance(one.look, Script)]
    opens, ends = Counter(one.start for one in stars), Counter(one.end for one in stars)
    return [replace(one, tag=not _may_be_mark(text, one, opens, ends)) for one in marks]


def _looks(one: Emphasis) -> list[str]:
    return [*(["b"] if one.bold else []), *(["i"] if one.italic else []), *([one.script] if one.script else [])]


def _closes(mark: _Mark, wanted: Sequence[str]) -> bool:
    return mark.look not in wanted or isinstance(mark.look, Script)


def _reaches(emphasis: Sequence[Emphasis]) -> list[dict[str, int]]:
    """How far each look of a piece goes on, through the pieces that touch it."""
    reaches: list[dict[str, int]] = []
    for one in reversed(emphasis):
        after = reaches[-1] if reaches else {}
        touches = bool(reaches) and one.end == emphasis[len(emphasis) - len(reaches)].start
        looks = _looks(one)
        reaches.append({look: after[look] if touches and look in after else one.end for look in looks})
    return reaches[::-1]


def _may_be_mark(text: str, one: _Mark, opens: Counter[int], ends: Counter[int]) -> bool:
    before, first = text[one.start - 1 : one.start] or " ", text[one.start]
    last, after = text[one.end - 1], text[one.end : one.end + 1] or " "
    if isinstance(one.look, Script):
        hugs = not before.isspace() and before != _MARKS[one.look]
        return hugs and not after.isdigit() and RAISED.fullmatch(text, one.start, one.end) is not None
    if "*" in (before, first, last, after) or ends[one.start] or opens[one.end]:
        return False
    length = len(_MARKS[one.look])
    return may_open(before, first, max(length, opens[one.start])) and may_close(last, after, max(length, ends[one.end]))


def _boundaries(marks: Sequence[_Mark]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    """What is written where marks open, the outer first, and where they close, the inner first."""
    opening: dict[int, list[str]] = {}
    closing: dict[int, list[str]] = {}
    for one in marks:
        opening.setdefault(one.start, []).append(one.opening)
        closing.setdefault(one.end, []).insert(0, one.closing)
    return opening, closing


def _written(text: str, marks: Sequence[_Mark], escaped: set[int]) -> tuple[str, dict[int, int]]:
    """The source, and where in `text` each of its signs stands that is neither mark nor escaped, by its place."""
    opening, closing = _boundaries(marks)
    pieces: list[str] = []
    literals: dict[int, int] = {}
    length = 0
    places = sorted({0, len(text), *opening, *closing})
    for start, end in zip(places, [*places[1:], len(text)], strict=True):
        words = "".join((*closing.get(start, ()), *opening.get(start, ())))
        done = start
        for found in _SPECIAL.finditer(text, start, end):
            at = found.start()
            words += text[done:at]
            done = found.end()
            if found["slashes"]:
                is_escape = SIGN.match(text, done, end) or (done == end and (end in opening or end in closing))
                words += found[0] * (2 if is_escape else 1)
            elif at in escaped:
                words += "\\" + found[0]
            else:
                literals[length + len(words)] = at
                words += found[0]
        words += text[done:end]
        pieces.append(words)
        length += len(words)
    return "".join(pieces), literals
