"""Those a document is addressed to, taken apart: each with its dash, its words and the mark at its end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.line import Line
from qdgen.checks.once import once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject

_LABEL = re.compile(r"kính gửi\s*[:.]?\s*", re.IGNORECASE)
_MARKS = ("-", "–", "—", "•", "*", "+", "●", "▪")
_ENDS = " ;.,:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed:
    """Một nơi trong phần “Kính gửi”: `first` and `last` are its lines, `start` is where it begins in the first.

    `mark` and `end` are the signs round its words, empty when missing.
    """

    first: Line
    last: Line
    start: int
    mark: str
    words: str
    end: str


@once
def addressed(piece: Piece) -> tuple[Addressed, ...]:
    """Các nơi trong phần “Kính gửi” của một văn bản, in order; a line that goes on the one above belongs to it."""
    found: list[Addressed] = []
    for line in piece["addressee"]:
        label = _LABEL.match(line.text)
        start = label.end() if label else 0
        text = line.text[start:]
        if not text:
            continue
        mark = text[0] if text.startswith(_MARKS) else ""
        words = text[len(mark) :].strip()
        core = words.rstrip(_ENDS)
        end = words[len(core) :].strip()
        if found and not mark and not line.number and found[-1].end != ";":
            found[-1] = replace(found[-1], last=line, words=f"{found[-1].words} {core}", end=end)
        else:
            found.append(Addressed(first=line, last=line, start=start, mark=mark, words=core, end=end))
    return tuple(found)


def of_documents(subject: Subject, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Chỉ các lỗi trong phần “Kính gửi” của chính văn bản: not in a form that an appendix holds."""
    own: frozenset[int] | None = None
    for finding in findings:
        if own is None:
            own = frozenset(id(line) for piece in documents(subject) for line in piece["addressee"])
        if id(finding.where) in own:
            yield finding
