"""The end of a document: recipients on the left, the signature on the right, however the two columns were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.landmarks import patterns
from qdgen.checks.landmarks.lanes import taken_apart
from qdgen.checks.landmarks.units import level_of
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.checks.line import Line

_LONGEST_TITLE = 70
_LONGEST_CLOSING_LINE = 120
_FURTHEST_BACK = 8
"""Lines above the recipients among which a signature may stand."""
_DASHES = ("-", "–", "—", "•", "*", "+")
_ROOM = Pt(24)
"""Space before a paragraph that leaves room for a signature: what stands below is no further line of the title."""
_EMPTY_LINES = 2
_LONGEST_FORM = 15
"""Lines at the end of a list without a table among which those who made it sign."""


def closing_start(lines: Sequence[Line], after: int) -> int:
    """Nơi bắt đầu phần cuối: the index of the first line of recipients or signature; the number of lines if none."""
    for at in range(after, len(lines)):
        line = lines[at]
        if line.text[:3].casefold() in {"nơi", "noi"} and _is_label(line):
            return _back_to_signature(lines, at, after)
    for at in range(len(lines) - 1, after - 1, -1):
        line = lines[at]
        if is_title(line) and (not line.depth or line.lane):
            return _back_to_signature(lines, at, after)
        if line.depth == 0 and (level_of(line) is not None or len(line.text) > _LONGEST_CLOSING_LINE):
            break
    return len(lines)


def _is_label(line: Line) -> bool:
    return any(patterns.RECIPIENTS.match(part.key) for part in taken_apart(line))


def _back_to_signature(lines: Sequence[Line], at: int, after: int) -> int:
    """A signature may be typed above the recipients, or stand in the column before them."""
    start = _block_start(lines, at, after)
    for back in range(start - 1, max(start - _FURTHEST_BACK, after) - 1, -1):
        line = lines[back]
        if len(line.text) > _LONGEST_CLOSING_LINE or (line.depth == 0 and level_of(line) is not None):
            break
        if is_title(line) and (not line.depth or line.lane):
            start = _block_start(lines, back, after)
    return start


def _block_start(lines: Sequence[Line], at: int, after: int) -> int:
    """The first line of the table that a line stands in, itself outside tables."""
    while lines[at].depth > 0 and at > after and lines[at - 1].depth > 0 and lines[at - 1].block == lines[at].block:
        at -= 1
    return at


def is_title(line: Line) -> bool:
    """Dòng quyền hạn, chức vụ: whether a line is one of power and title, in capitals and beginning as such lines do."""
    return any(
        len(part.text) < _LONGEST_TITLE
        and patterns.begins_as_title(part.key)
        and part.shown[part.shown.find(" ") + 1 :].isupper()
        for part in taken_apart(line)
    )


def closing_end(lines: Sequence[Line], start: int) -> int:
    """Nơi hết phần cuối that began at line `start`: a table with a grid below it is none of it, nor is its title."""
    if start == len(lines):
        return start
    block = lines[start].block
    grid = next((at for at in range(start, len(lines)) if _is_data(lines[at]) and lines[at].block != block), None)
    if grid is None:
        return len(lines)
    while lines[start].depth and lines[grid - 1].block != block and not lines[grid - 1].depth:
        grid -= 1
    return grid


def _is_data(line: Line) -> bool:
    return line.depth > 0 and not line.lane


def form_start(lines: Sequence[Line], after: int, *, listed: bool) -> int:
    """Nơi bắt đầu phần ký của một biểu mẫu: where those who made a list sign it; the number of lines if nowhere.

    Below a list (`listed`) any signature is one; elsewhere one who made the table out must be among those who sign.
    """
    tail = max(after, len(lines) - _LONGEST_FORM)
    data = max((at for at in range(after, len(lines)) if _is_data(lines[at])), default=tail - 1)
    for at in range(data + 1, len(lines)):
        if not _signs_form(lines[at]):
            continue
        start = max(_block_start(lines, at, after), data + 1)
        if start - 1 > data and patterns.DATE.match(lines[start - 1].key):
            start -= 1
        return start
    return closing_start(lines, after) if listed else len(lines)


def _signs_form(line: Line) -> bool:
    return any(part.key.startswith(patterns.FORM_SIGNERS) and part.in_capitals for part in taken_apart(line))


def read_closing(lines: Sequence[Line], elements: dict[str, list[Line]]) -> None:
    """Đọc phần cuối: recipients and signature to `elements`."""
    signature: list[Line] = []
    label: Line | None = None
    signature_below = False
    for line in lines:
        for part in taken_apart(line):
            key = part.key
            if label is None and patterns.RECIPIENTS.match(key):
                elements.setdefault("recipients_label", []).append(part)
                label = part
            elif signature_below or (signature_below := _is_signature_below(part, key, label)):
                signature.append(part)
            elif _is_recipient(part, label):
                elements.setdefault("recipient", []).append(part)
            elif part.lane != "right" and patterns.ADDRESS.match(key) and signature:
                elements.setdefault("address", []).append(part)
            elif part.text:
                signature.append(part)
    for column in _columns(signature):
        _read_signature(column, elements)


def _columns(signature: list[Line]) -> list[list[Line]]:
    """The signatures of those who sign side by side, as under the minutes of a meeting; else the one there is."""
    columns = [[line for line in signature if line.lane == lane] for lane in ("left", "right")]
    two = all(column and _heads_column(column[0]) for column in columns)
    return columns if two and len(signature) == sum(map(len, columns)) else [signature]


def _heads_column(line: Line) -> bool:
    """Whether a signature may begin with a line: with a title, or with the party of a contract."""
    return line.in_capitals and (patterns.begins_as_title(line.key) or _names_party(line))


def _names_party(line: Line) -> bool:
    return line.in_capitals and patterns.PARTY_SIGNS.match(line.key) is not None


def _is_signature_below(part: Line, key: str, label: Line | None) -> bool:
    """Whether the signature begins in the very column of the recipients, below them."""
    in_column = label is not None and part.lane == label.lane != ""
    return in_column and patterns.begins_as_title(key) and part.in_capitals


def _is_recipient(part: Line, label: Line | None) -> bool:
    """Whether a line names a recipient; before the label or without one only what is nothing else."""
    if part.text.startswith(_DASHES):
        return True
    if patterns.FILING.match(part.text):
        return part.lane != "right" or (label is not None and label.lane == "right")
    if label is None or part.lane != label.lane:
        return label is not None and bool(part.number)
    return bool(part.lane or part.number or part.text.endswith(";"))


def _read_signature(lines: list[Line], elements: dict[str, list[Line]]) -> None:
    """Power and title, hints, another post below the room for the signature, and the name: the last line."""
    hints = [line for line in lines if patterns.HINT.fullmatch(line.key)]
    rest = [line for line in lines if line not in hints]
    if len(rest) > 1 and _names_party(rest[0]):
        elements.setdefault("signing_party", []).append(rest.pop(0))
    titles = 0
    while titles < len(rest) and _reads_as_title(rest, titles):
        is_post = titles and titles < len(rest) - 1 and _room_between(rest[titles - 1], rest[titles], hints)
        if is_post:
            break
        titles += 1
    elements.setdefault("signing_title", []).extend(rest[:titles])
    elements.setdefault("signing_hint", []).extend(hints)
    if titles < len(rest):
        elements.setdefault("signing_post", []).extend(rest[titles:-1])
        elements.setdefault("signatory", []).extend(rest[-1:])


def _room_between(above: Line, below: Line, hints: list[Line]) -> bool:
    """Whether room for the signature was left between two lines of one column."""
    first, second = above.paragraph, below.paragraph
    if any(first.index < hint.paragraph.index < second.index for hint in hints):
        return True
    gap = max(first.format.space_after, second.format.space_before)
    same_cell = first.place.cells == second.place.cells
    return gap >= _ROOM or (same_cell and second.index - first.index > _EMPTY_LINES)


def _reads_as_title(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is one of a title, or goes on with the one above."""
    line, is_last = lines[at], at == len(lines) - 1
    if patterns.begins_as_title(line.key):
        return line.in_capitals or not is_last
    return line.in_capitals and not is_last and (at > 0 or patterns.begins_with_body(line.key))
