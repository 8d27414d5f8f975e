"""The lines under "Nơi nhận", taken apart: mark, words, end mark; the line of filing; a line that goes on another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.landmarks.patterns import FILING
from qdgen.checks.line import Line
from qdgen.checks.once import once

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece

_MARKS = ("-", "–", "—", "•", "*", "+", "●", "▪", "·")
_ENDS = " ;.,:/"
_DRAFTER = re.compile(r"\W*(?P<drafter>[^\W\d_]{1,6})\s*\.?\s*\(?\s*\d{1,5}\s*\)?\s*\.?$")
_FILING_AND_DRAFTER = re.compile(
    r"(?P<filing>.*?lưu.*?\.)\s+(?P<drafter>[^\W\d_]{1,6}\s*\.?\s*\(?\s*\d{1,5}\s*\)?\.?)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Một dòng nơi nhận: `mark` and `end` are the signs round its words, empty when missing.

    `continues` says that it goes on the line before; `drafter` is the mark of the drafter and the number of copies.
    """

    line: Line
    mark: str
    words: str
    end: str
    is_filing: bool = False
    continues: bool = False
    drafter: str = ""


@once
def entries(piece: Piece) -> tuple[Entry, ...]:
    """Các dòng nơi nhận của một văn bản, in order."""
    found: list[Entry] = []
    for line in piece["recipient"]:
        text, drafter = line.text, ""
        mark = text[0] if text.startswith(_MARKS) else ""
        words = text[len(mark) :].lstrip()
        is_filing = FILING.match(words) is not None
        if is_filing and (parts := _FILING_AND_DRAFTER.match(words)):
            words, drafter = parts["filing"], parts["drafter"]
        elif found and found[-1].is_filing and (only := _DRAFTER.fullmatch(text)):
            words, drafter = "", only[0]
        core = words.rstrip(_ENDS)
        goes_on = bool(found) and not mark and not line.number and not is_filing and not core[:1].isupper()
        found.append(
            Entry(
                line=line,
                mark=mark,
                words=core,
                end=words[len(core) :].strip(),
                is_filing=is_filing,
                continues=goes_on or bool(drafter and not core),
                drafter=drafter,
            )
        )
    return tuple(found)


@once
def listed(piece: Piece) -> tuple[tuple[Entry, Entry], ...]:
    """Các nơi nhận, each with the entry that ends it: itself, or the last line that goes on it."""
    groups: list[tuple[Entry, Entry]] = []
    for entry in entries(piece):
        if entry.continues and groups:
            groups[-1] = (groups[-1][0], groups[-1][1] if entry.drafter and not entry.words else entry)
        else:
            groups.append((entry, entry))
    return tuple(groups)
