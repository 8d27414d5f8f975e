"""Allow no paragraph of the text that begins with a small letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import is_syllable
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Unit
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


@rule("QD811", provision="PL2 I")
def line_begins_small(subject: Subject) -> Iterator[Finding]:
    """Đầu dòng không viết hoa.

    ## Yêu cầu
    Chữ cái đầu của mỗi đoạn, khoản, điểm, gạch đầu dòng viết hoa.

    ## Cách sửa
    Viết hoa chữ cái đầu dòng.
    """
    for piece in subject.pieces:
        for line in piece["legal_basis"]:
            if line.text[:1].islower():
                yield _finding(line, 0)
        before = ""
        for unit in piece.units:
            text, start = unit.line.text, unit.start
            if (
                text[start : start + 1].islower()
                and not unit.quoted
                and _begins(unit, before)
                and _is_word(text, start)
            ):
                yield _finding(unit.line, start)
            before = text


def _begins(unit: Unit, before: str) -> bool:
    """Whether a unit is a paragraph of its own: it has a label, or what stands above it has come to its end."""
    return bool(unit.label) or (unit.level is Level.PLAIN and before.endswith((".", ";")))


def _is_word(text: str, start: int) -> bool:
    """Whether what stands there is a word of Vietnamese: no address, unit, symbol or name like "iPhone"."""
    word = text[start:].partition(" ")[0].rstrip(",;:.)")
    return word.islower() and (len(word) > 1 or not word.isascii()) and is_syllable(word)


def _finding(line: Line, start: int) -> Finding:
    word = line.text[start:].partition(" ")[0].rstrip(",;:.)")
    message = f"Đầu dòng viết là “{word}”; phải viết hoa “{word[:1].upper()}{word[1:]}”."
    return Finding(message=message, where=line, start=start, end=start + len(word))
