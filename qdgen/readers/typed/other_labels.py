"""Labels of clauses and points typed not as the decree has them: `1-`, `1 .`, `1.Nội dung`, `a/`, `a-`, `Khoản 1.`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.readers.typed.lines import LineKind
from qdgen.vietnamese.letters import point_index

if TYPE_CHECKING:
    from qdgen.readers.typed.lines import Line

_K = LineKind
_NAMED_CLAUSE = re.compile(r"(?P<prefix>(?:Khoản|KHOẢN) (?P<number>\d{1,2})\s?[.:)])\s*(?P<text>[“\"(]?[^\W\d_].*)")
_NAMED_POINT = re.compile(r"(?P<prefix>(?:Điểm|ĐIỂM) (?P<letter>[a-zđ])\s?[.:)])\s*(?P<text>[“\"(]?[^\W\d_].*)")
_CLAUSE = re.compile(r"(?P<prefix>(?P<number>\d{1,2})(?:\s?[-–—]\s*|\s?\.\s*|\s\)\s*))(?P<text>[“\"(]?[^\W\d_].*)")
_POINT = re.compile(r"(?P<prefix>(?P<letter>[a-zđ])(?:\s?[-–—]\s+|\s?/\s*))(?P<text>[“\"(]?[^\W\d_].*)")


def relabelled(line: Line, clause: int, letter: int) -> Line | None:
    """Khoản, điểm gõ nhãn kiểu khác: the line as a clause or a point; None where that is not sure.

    It is where the number goes on from `clause`, and the words begin with a capital; or the letter from `letter`, the
    place of the last point's letter in the alphabet, -1 where none stands above.
    """
    match = _CLAUSE.fullmatch(line.text) or _NAMED_CLAUSE.fullmatch(line.text)
    if match is not None:
        capital = match["text"].lstrip('“"(')[:1].isupper()
        if not capital or int(match["number"]) != clause + 1:
            return None
        return replace(
            line, kind=_K.CLAUSE, prefix=match["prefix"].strip(), text=match["text"], number=int(match["number"])
        )
    match = _POINT.fullmatch(line.text) or _NAMED_POINT.fullmatch(line.text)
    if match is None or point_index(match["letter"]) != letter + 1:
        return None
    return replace(line, kind=_K.POINT, prefix=match["prefix"].strip(), text=match["text"], label=match["letter"])
