"""Advise numbers of parts, chapters and divisions without gap or repeat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.sequence import misnumbered, sequences
from qdgen.checks.figures import in_roman
from qdgen.checks.finding import Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.landmarks.units import ORDINALS
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.checks.finding import Finding
    from qdgen.checks.landmarks.records import Unit
    from qdgen.checks.subject import Subject


@rule("QD576", provision="PL1 II.6.đ", severity=Severity.ADVICE)
def chapter_numbering(subject: Subject) -> Iterator[Finding]:
    """Số của các phần, chương, mục không liên tục.

    ## Yêu cầu
    Các phần, chương đánh số liên tục; mục đánh số lại trong mỗi chương.

    ## Cách sửa
    Đánh lại số cho liên tục.
    """
    for piece in subject.pieces:
        for level, term in ((Level.PART, "Phần"), (Level.CHAPTER, "Chương")):
            yield from _broken(piece.at(level), term)
        for small, term in ((False, "Mục"), (True, "Tiểu mục")):
            yield from _broken([one for one in piece.at(Level.DIVISION) if _is_small(one) is small], term)


def _is_small(division: Unit) -> bool:
    return division.line.key.startswith("tiểu")


def _broken(units: Sequence[Unit], term: str) -> Iterator[Finding]:
    """Numbers are told as the document writes them: I, 1, thứ nhất."""
    label = units[0].label if units else ""
    number = str if re.search(r"\d", label) else _ordinal if " thứ " in label.casefold() else in_roman
    yield from misnumbered(sequences(units), term, number)


def _ordinal(value: int) -> str:
    return f"thứ {ORDINALS[value - 1]}" if 0 < value <= len(ORDINALS) else f"thứ {value}"
