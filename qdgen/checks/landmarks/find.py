"""Facts to landmarks: the file is cut into the documents it holds, and each is read from its masthead to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.landmarks import patterns
from qdgen.checks.landmarks.lanes import taken_apart
from qdgen.checks.landmarks.masthead import is_masthead
from qdgen.checks.landmarks.piece import read_piece
from qdgen.checks.landmarks.records import Landmarks, Piece
from qdgen.checks.lines import read_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.checks.landmarks.records import PieceKind
    from qdgen.checks.line import Line
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
    cuts = _cuts(lines)
    ends = [*(start for start, _ in cuts[1:]), len(lines)]
    pieces = tuple(read_piece(lines[start:end], kind) for (start, kind), end in zip(cuts, ends, strict=True))
    return Landmarks(pieces=pieces, confidence=_confidence(pieces[0]))


def _confidence(main: Piece) -> float:
    if main.kind == "appendix":
        return 1.0
    return sum(bool(main[element]) for element in _TELLING) / len(_TELLING)


def _cuts(lines: Sequence[Line]) -> list[tuple[int, PieceKind]]:
    """Where each document begins, and what it is."""
    cuts: list[tuple[int, PieceKind]] = [(0, "main")]
    closed = titled = False
    for at, line in enumerate(lines):
        if len(line.text) > _LONGEST_LANDMARK:
            continue
        if patterns.RECIPIENTS.match(line.opening):
            closed = True
        if line.depth == 0 and patterns.is_appendix(line) and _stands_out(line):
            if cuts[-1][1] == "attached" and _only_masthead(lines[cuts[-1][0] : at]):
                at = cuts.pop()[0]  # noqa: PLW2901 - the masthead above belongs to the appendix
            cuts.append((at, "appendix"))
            closed = False
        elif _may_be_title(line) and _is_title(line):
            if (
                titled
                and lines[cuts[-1][0]].block != line.block
                and not (cuts[-1][1] == "appendix" and _is_form(lines, at))
            ):
                cuts.append((_start_of_masthead(lines, at), "attached"))
                closed = False
            titled = True
        elif closed and line.depth == 0 and patterns.REFERENCE.match(line.opening):
            cuts.append((_start_of_heading(lines, at), "attached"))
            closed = False
    if len(cuts) > 1 and cuts[1][0] == 0:
        cuts = cuts[1:]
    return _rising(cuts)


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


def _stands_out(line: Line) -> bool:
    return line.paragraph.format.align in {"center", "right"} or line.is_bold


def _start_of_masthead(lines: Sequence[Line], at: int) -> int:
    """The first line of the block that holds a Quốc hiệu, or the line of the digital signature above it."""
    start = at
    while start and lines[start - 1].block == lines[at].block:
        start -= 1
    if start and patterns.is_signature_information(lines[start - 1]):
        start -= 1
    return start


def _start_of_heading(lines: Sequence[Line], at: int) -> int:
    """The first of the lines above a "Kèm theo" line that belong to its heading: its type, and the issuer over it."""
    start = at
    typed = False
    while start and lines[start - 1].depth == 0 and _stands_out(lines[start - 1]):
        line = lines[start - 1]
        if typed and not (line.in_capitals and patterns.begins_with_body(line.key)):
            break
        typed = typed or line.key.rstrip(" :.") in patterns.TYPES
        start -= 1
    return _start_of_names(lines, start) if typed else start


def _start_of_names(lines: Sequence[Line], start: int) -> int:
    """The first line of a table above a type that holds nothing but the names of bodies."""
    first = start
    while first and lines[first - 1].depth and lines[first - 1].block == lines[start - 1].block:
        first -= 1
    names = lines[first:start]
    if names and all(line.in_capitals and len(line.text) < _LONGEST_TITLE * 2 for line in names):
        return first if any(patterns.begins_with_body(line.key) for line in names) else start
    return start
