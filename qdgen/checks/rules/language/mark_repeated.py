"""Allow no two marks where one must stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import is_typed, spots
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_MARKS = re.compile(r", ?[,;]|,\.(?!\.)|; ?[;,]|;\.(?!\.)|: ?[:;]|\.\.(?<![./]\.\.)(?![./])")
_IN_CHUNK = re.compile(r"[,;:.]{2}")
_BLANK = re.compile(r"(?:số:?|ngày|tháng|năm)$", re.IGNORECASE)


@rule("QD806", provision="Đ.12", severity=Severity.ADVICE, mendable=True)
def mark_repeated(subject: Subject) -> Iterator[Finding]:
    """Gõ thừa dấu câu.

    ## Yêu cầu
    Mỗi chỗ chỉ có một dấu câu. Dấu chấm lửng (...) và “v.v.” giữ nguyên.

    ## Cách sửa
    Xóa dấu thừa.
    """
    known = subject.vocabulary
    if known.begins.isdisjoint(",;:") and not _IN_CHUNK.search(known.marked):
        return
    for spot in spots(subject, _MARKS):
        marks = spot.words.replace(" ", "")
        if marks == ".." and (spot.before.endswith(("/", "v")) or _BLANK.search(spot.near.rstrip())):
            continue
        same = marks[0] == marks[1] and is_typed(spot, spot.words)
        mends = (retyped(spot.line, spot.start, spot.end, marks[0]),) if same else ()
        yield spot.finding(f"Thừa dấu câu: “{spot.words}”; chỉ để lại một dấu.", *mends)
