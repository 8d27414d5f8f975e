"""Allow no dash with a space on one side only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, is_typed, spots, together
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_DASHES = tuple(
    re.compile(rf"{dash} (?<=[^\W\d_]{dash} )(?=[^\W\d_])|{dash}(?<=[^\W\d_] {dash})(?=[^\W\d_])") for dash in "-–"
)
_AT_AN_END = re.compile(r"[-–](?:(?<=[^\W\d_].)$|(?<![^\n].)[^\W\d_])", re.MULTILINE)
"""A chunk between spaces with a dash at one end."""
_LABEL = re.compile(r"\W*\w{1,3}")
_PREFIXES = frozenset({"e"})


@rule("QD810", provision="Đ.12", severity=Severity.ADVICE, mendable=True)
def dash_spaced_on_one_side(subject: Subject) -> Iterator[Finding]:
    """Dấu gạch nối có dấu cách ở một bên.

    ## Yêu cầu
    Giữa hai cụm từ, dấu gạch nối có dấu cách cả hai bên, như “kinh tế - xã hội”.

    ## Cách sửa
    Gõ thêm dấu cách ở bên còn thiếu.
    """
    if not _AT_AN_END.search(subject.vocabulary.marked):
        return
    found = (spot for pattern in _DASHES for spot in spots(subject, pattern) if _is_slip(spot))
    for same in by_line(found):
        mends = (retyped(spot.line, spot.start, spot.end, _spaced(spot.words)) for spot in same)
        yield together(same, f"Dấu gạch nối thiếu dấu cách ở một bên: “{_shown(same[0])}”.", *mends)


def _spaced(dash: str) -> str:
    """The dash with a space on both sides, one of which is there already."""
    return f" {dash}" if dash.endswith(" ") else f"{dash} "


def _shown(spot: Spot) -> str:
    """The dash with the word on either side."""
    first = spot.before.rstrip().rfind(" ") + 1
    return spot.line.text[first : spot.end] + spot.after.partition(" ")[0].rstrip(",;.:")


def _is_slip(spot: Spot) -> bool:
    """Whether the dash joins two words of a sentence, not the parts of a symbol or a label and its text."""
    chunk = spot.before.rstrip().rpartition(" ")[2]
    if "/" in chunk or (chunk.isupper() and spot.after[:1].isupper()) or _LABEL.fullmatch(spot.before.rstrip()):
        return False
    return spot.word_before.lower() not in _PREFIXES and is_typed(spot, spot.words)
