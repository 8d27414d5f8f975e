"""References of a document to its own parts, "khoản 2 Điều 3 Quyết định này": which of them lead nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.landmarks.records import Level
from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qdgen.checks.landmarks.records import Piece, Unit
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

_TYPES = "|".join(sorted(ND30.abbreviations, key=len, reverse=True))
_REFERENCE = re.compile(
    rf"(?:điểm\s+(?P<point>[a-zđ])\s+)?(?:khoản\s+(?P<clause>\d+)\s+)?Điều\s+(?:(?P<article>\d+)\s+(?:của\s+)?"
    rf"(?P<term>(?i:{_TYPES}))\s+này|này)$"
)
_LONGEST = 70
"""Letters of the longest reference."""


def found_at(text: str, words: str) -> Iterator[int]:
    """Các chỗ có những chữ này trong một văn bản."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def dead_references(subject: Subject) -> Iterator[tuple[Line, int, int, str]]:
    """Các viện dẫn trong văn bản không dẫn đến đâu: the line, start and end in it, and what is missing."""
    units: dict[int, tuple[Piece, Unit]] = {}
    held: dict[int, dict[str, list[Unit]]] = {}
    for at in found_at(subject.text, " này"):
        before = subject.text[max(at - _LONGEST, 0) : at + len(" này")]
        match = _REFERENCE.search(before) if "Điều" in before else None
        if match is None or not (match["article"] or match["clause"]):
            continue
        units = units or {id(unit.line): (piece, unit) for piece in subject.pieces for unit in piece.units}
        line, end = subject.line_at(at)
        piece, unit = units.get(id(line), (None, None))
        if piece is None or unit is None or unit.quoted:
            continue
        article = match["article"] or _article_of(unit)
        if match["article"]:
            piece = _piece_of(subject, piece, match["term"].capitalize())
        if piece is None or article is None:
            continue
        if id(piece) not in held:
            held[id(piece)] = _by_article(piece)
        missing = _missing(held[id(piece)], article, match["clause"], match["point"])
        if missing:
            end += len(" này")
            yield line, end - len(match[0]), end, missing


def _article_of(unit: Unit) -> str | None:
    """The number of the article that a unit is or stands in."""
    if unit.level is Level.ARTICLE:
        return str(unit.value)
    return next((name.partition(" ")[2] for name in unit.path if name.startswith("Điều ")), None)


def _piece_of(subject: Subject, own: Piece, term: str) -> Piece | None:
    if own.term == term:
        return own
    same = [piece for piece in subject.pieces if piece.term == term]
    return same[0] if len(same) == 1 else None


def _by_article(piece: Piece) -> dict[str, list[Unit]]:
    """The articles of a piece by number, each with the units that stand in it."""
    held: dict[str, list[Unit]] = {str(unit.value): [] for unit in piece.units if unit.level is Level.ARTICLE}
    for unit in piece.units:
        for name in unit.path:
            inside = held.get(name.removeprefix("Điều ")) if name.startswith("Điều ") else None
            if inside is not None:
                inside.append(unit)
    return held


def _missing(held: Mapping[str, Sequence[Unit]], article: str, clause: str | None, point: str | None) -> str:
    """The highest part named that is not there, in words; empty when all are."""
    if not held:
        return ""
    if article not in held:
        return f"Điều {article}"
    inside = held[article]
    if clause and not any(unit.level is Level.CLAUSE and str(unit.value) == clause for unit in inside):
        return f"khoản {clause} Điều {article}"
    if point:
        below = [unit for unit in inside if not clause or f"khoản {clause}" in unit.path]
        if not any(unit.level is Level.POINT and unit.label[:1] == point for unit in below):
            return f"điểm {point}{f' khoản {clause}' if clause else ''} Điều {article}"
    return ""
