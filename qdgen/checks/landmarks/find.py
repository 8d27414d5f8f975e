"""Facts to landmarks: the file is cut into the documents it holds, and each is read from its masthead to its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qdgen.checks.landmarks import patterns
from qdgen.checks.landmarks.lanes import taken_apart
from qdgen.checks.landmarks.lists import Lists, names_list, stands_out
from qdgen.checks.landmarks.masthead import is_masthead
from qdgen.checks.landmarks.piece import read_piece
from qdgen.checks.landmarks.records import Landmarks, Piece, PieceKind
from qdgen.checks.line import Line
from qdgen.checks.lines import read_lines

if TYPE_CHECKING:
    from qdgen.ooxml.facts import DocumentFacts

_LONGEST_LANDMARK = 120
_LONGEST_TITLE = 45
_LONGEST_MASTHEAD = 12
"""Lines of a masthead."""
_LONGEST_HEAD = 25
"""Lines from a Quốc hiệu to the "Kèm theo" line."""
_TELLING = (
    "national_title",
    "motto",
    "number",
    "place_and_date",
    "type",
    "recipients_label",
    "signing_title",
)
"""Elements by which an administrative document is known."""


def find_landmarks(facts: DocumentFacts) -> Landmarks:
    """Tìm các mốc của một tệp: what is where, found by its words."""
    lines = read_lines(facts.blocks)
    cuts = _cuts(lines, facts)
    ends = [*(start for start, _ in cuts[1:]), len(lines)]
    pieces = tuple(read_piece(lines[start:end], kind) for (start, kind), end in zip(cuts, ends, strict=True))
    return Landmarks(pieces=pieces, confidence=_confidence(pieces[0]))


def _confidence(main: Piece) -> float:
    if main.kind == "appendix":
        return 1.0
    return sum(bool(main[element]) for element in _TELLING) / len(_TELLING)


def _cuts(lines: Sequence[Line], facts: DocumentFacts) -> list[tuple[int, PieceKind]]:
    """Where each document begins, and what it is."""
    cutter = _Cutter(lines=lines, lists=Lists(facts=facts, lines=lines))
    for at, line in enumerate(lines):
        cutter.take(at, line)
    cuts = cutter.cuts
    if len(cuts) > 1 and cuts[1][0] == 0:
        cuts = cuts[1:]
    return _rising(cuts)


@dataclass(slots=True)
class _Cutter:
    """Goes through the lines, and cuts where one document ends and the next begins."""

    lines: Sequence[Line]
    lists: Lists
    cuts: list[tuple[int, PieceKind]] = field(default_factory=lambda: [(0, "main")])
    closed: int | None = None
    """The line with which the closing of this document began."""
    titled: bool = False
    listed: bool = False
    """What was cut last is a list without the word Phụ lục."""

    def take(self, at: int, line: Line) -> None:
        """One more line."""
        if self.closed is not None and self.cuts[-1][1] != "appendix":
            found = self.lists.start_after_closing(at, self.closed)
            if found is not None:
                self._cut(*found)
        if len(line.text) > _LONGEST_LANDMARK:
            return
        opening = line.opening
        if self.closed is None and patterns.RECIPIENTS.match(opening):
            self.closed = at
        if line.depth == 0 and patterns.is_appendix(line) and stands_out(line):
            self._cut_appendix(at)
        elif _may_be_title(line) and _is_title(line):
            self._take_title(at, line)
        elif line.depth == 0 and opening.startswith(patterns.LISTS) and at and names_list(line):
            self._take_list(at)
        elif self.closed is not None and line.depth == 0 and patterns.REFERENCE.match(opening):
            start, typed = _start_of_heading(self.lines, at)
            self._cut(start, "attached" if typed else "appendix")

    def _cut(self, at: int, kind: PieceKind) -> None:
        self.cuts.append((at, kind))
        self.closed = None
        self.listed = kind == "appendix"

    def _cut_appendix(self, at: int) -> None:
        last, kind = self.cuts[-1]
        if (kind == "attached" or self.listed) and last < at and _only_masthead(self.lines[last:at]):
            at = self.cuts.pop()[0]  # the masthead above belongs to the appendix
        self._cut(at, "appendix")
        self.listed = False

    def _take_title(self, at: int, line: Line) -> None:
        """A Quốc hiệu begins a document, but for the first and that of a form printed in an appendix."""
        last, kind = self.cuts[-1]
        if (
            self.titled
            and self.lines[last].block != line.block
            and not (kind == "appendix" and _is_form(self.lines, at))
        ):
            kind = "appendix" if line.depth and _heads_list(self.lines[at : at + _LONGEST_HEAD]) else "attached"
            self._cut(_start_of_masthead(self.lines, at), kind)
        self.titled = True

    def _take_list(self, at: int) -> None:
        """The title of a list: one under a masthead of its own, under a signature alone, or on a page of its own."""
        last, kind = self.cuts[-1]
        if last == at:
            return
        if kind == "attached" and _only_masthead(self.lines[last:at]):
            self.cuts.pop()
            self._cut(last, "appendix")
        elif kind == "main":
            found = self.lists.start_without_label(at, last)
            if found is not None:
                self._cut(*found)
        elif (kind == "attached" or self.listed) and self.lists.begins_page(at):
            self._cut(at, "appendix")


def _rising(cuts: list[tuple[int, PieceKind]]) -> list[tuple[int, PieceKind]]:
    """The cuts that have lines of their own: of two mastheads in one table, the first."""
    kept = cuts[:1]
    for cut in cuts[1:]:
        if cut[0] > kept[-1][0]:
            kept.append(cut)
    return kept


def _only_masthead(lines: Sequence[Line]) -> bool:
    """Whether the lines before the label of an appendix are a masthead, which no appendix has, and nothing else."""
    return len(lines) < _LONGEST_MASTHEAD and all(line.depth or is_masthead(line) for line in lines)


def _is_form(lines: Sequence[Line], at: int) -> bool:
    """Whether a masthead inside an appendix is that of a form printed there: no "Kèm theo" line follows."""
    for line in lines[at + 1 : at + _LONGEST_HEAD]:
        if line.depth == 0 and len(line.text) < _LONGEST_LANDMARK * 2:
            if patterns.is_appendix(line):
                return not _only_masthead(lines[at + 1 : lines.index(line)])
            if patterns.REFERENCE.match(line.opening):
                return False
    return True


def _may_be_title(line: Line) -> bool:
    return bool(patterns.NATIONAL_TITLE_SIGN.search(line.text) and patterns.NATIONAL_TITLE.search(line.key))


def _is_title(line: Line) -> bool:
    """Whether a line holds a Quốc hiệu as one of its columns, not in a sentence."""
    return any(
        patterns.NATIONAL_TITLE.match(part.key) and len(part.text) < _LONGEST_TITLE for part in taken_apart(line)
    )


def _heads_list(lines: Sequence[Line]) -> bool:
    """Whether a masthead in a table stands above a list: no number, no date, a title of no type, and soon a table."""
    titled = False
    for line in lines:
        if titled and line.depth and not line.lane:
            return True
        if line.depth:
            if any(patterns.NUMBER.match(part.key) or patterns.DATE.match(part.key) for part in taken_apart(line)):
                return False
        elif line.key.rstrip(" :.") in patterns.TYPES or patterns.is_appendix(line) or _begins_level(line):
            return False
        elif line.paragraph.format.align == "center" and line.in_capitals:
            titled = True
    return False


def _begins_level(line: Line) -> bool:
    return patterns.starts_a_level(line.opening) is not None


def _start_of_masthead(lines: Sequence[Line], at: int) -> int:
    """The first line of the block that holds a Quốc hiệu, or the line of the digital signature above it."""
    start = at
    while start and lines[start - 1].block == lines[at].block:
        start -= 1
    if start and patterns.is_signature_information(lines[start - 1]):
        start -= 1
    return start


def _start_of_heading(lines: Sequence[Line], at: int) -> tuple[int, bool]:
    """The first of the lines above a "Kèm theo" line that belong to its heading: its type, and the issuer over it.

    The second value tells whether a type was found: what has none is a list.
    """
    start = at
    typed = False
    while start and lines[start - 1].depth == 0 and stands_out(lines[start - 1]):
        line = lines[start - 1]
        if typed and not (line.in_capitals and patterns.begins_with_body(line.key)):
            break
        typed = typed or line.key.rstrip(" :.") in patterns.TYPES
        start -= 1
    return (_start_of_names(lines, start) if typed else start), typed


def _start_of_names(lines: Sequence[Line], start: int) -> int:
    """The first line of a table above a type that holds nothing but the names of bodies."""
    first = start
    while first and lines[first - 1].depth and lines[first - 1].block == lines[start - 1].block:
        first -= 1
    names = lines[first:start]
    if names and all(line.in_capitals and len(line.text) < _LONGEST_TITLE * 2 for line in names):
        return first if any(patterns.begins_with_body(line.key) for line in names) else start
    return start
