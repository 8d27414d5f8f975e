"""Marks typed anew: the mend that replaces characters of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.ooxml.mends import ReplaceText

if TYPE_CHECKING:
    from qdgen.checks.line import Line


def retyped(line: Line, start: int, end: int, text: str) -> ReplaceText:
    """Lệnh gõ lại: characters `start` to `end` of a line's text by `text`; what is put in goes with a neighbour."""
    if start == end and line.text:
        if start == 0:
            end, text = 1, f"{text}{line.text[0]}"
        else:
            start, text = start - 1, f"{line.text[start - 1]}{text}"
    first, last = line.offsets(start, end)
    return ReplaceText(part=line.paragraph.place.part, index=line.paragraph.index, start=first, end=last, text=text)
