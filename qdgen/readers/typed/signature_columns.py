"""Two signatures typed side by side in a text, with tabs or many spaces: one after the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.readers.grammar.signing_words import is_person, is_post, split_capacity, stands_in_a_signature
from qdgen.vietnamese.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger

_GAP = re.compile(r"\t[\t \u00a0]*|[ \u00a0]{4,}\t*")
_LONGEST = 300
_MOST_LINES = 30
_TWO = 2
_CO_SIGNING = "Cùng ký:"


def without_signature_columns(lines: Sequence[tuple[int, str]], ledger: Ledger) -> list[tuple[int, str]]:
    """Tách hai chữ ký đặt cạnh nhau: the physical lines of a text, the right column, which leads, before the left one.

    They begin with a line of two posts or capacities in capitals, and end with one of two names. A remark tells it.
    """
    for place, (at, line) in enumerate(lines):
        titles = _parts(line) if line.isupper() else ()
        end = _end(lines, place) if titles and all(map(_signs, titles)) else None
        if not titles or end is None:
            continue
        left, right = titles
        message = "Hai chữ ký đặt cạnh nhau được đọc lần lượt từng chữ ký, chữ ký bên phải trước."
        ledger.remark(at, message, f"{left} {right}", f"{right} / {left}", kind="structure", sure="guess")
        block = [(number, _parts(one) or ("", "")) for number, one in lines[place:end]]
        leading = [(number, parts[1]) for number, parts in block]
        others = [(number, parts[0]) for number, parts in block]
        return [*lines[:place], *leading, (at, ""), (at, _CO_SIGNING), *others, *lines[end:]]
    return list(lines)


def _parts(line: str) -> tuple[str, str] | tuple[()]:
    """What stands on the left and on the right; nothing for a line that is not two."""
    if len(line) > _LONGEST:
        return ()
    parts = [clean(part)[0].strip("*") for part in _GAP.split(line.strip())]
    return (parts[0], parts[1]) if len(parts) == _TWO else ()


def _signs(words: str) -> bool:
    return words.isupper() and (split_capacity(words) is not None or is_post(words))


def _end(lines: Sequence[tuple[int, str]], place: int) -> int | None:
    """Behind the line of the two names; None where none follows."""
    for at in range(place + 1, min(place + _MOST_LINES, len(lines))):
        line = lines[at][1]
        parts = _parts(line)
        if line.strip() and not (parts and all(map(stands_in_a_signature, parts))):
            return None
        if parts and all(is_person(part) and not is_post(part) for part in parts):
            return at + 1
    return None
