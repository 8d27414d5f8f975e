"""Findings as Word comments at their places: the first of each rule, and how many more there are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qdgen.checks.evidence.provisions import spoken
from qdgen.checks.names import AUTHOR
from qdgen.ooxml.annotating import Note, annotate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.report import Located, Report

MOST_NOTES = 20
"""Ghi chú của một quy tắc: who has read so many looks for the rest alone."""


def annotated(data: bytes, report: Report) -> bytes:
    """Bản có ghi chú: the bytes of a .docx with comments for the findings of its report; its text stays as it is.

    A rule with many findings gets MOST_NOTES comments; the last of them says how many places are left.
    """
    return annotate(data, list(_notes(report)))


def _notes(report: Report) -> Iterator[Note]:
    findings = report.findings
    total = Counter(located.rule.code for located in findings)
    seen: Counter[str] = Counter()
    for located in findings:
        code = located.rule.code
        seen[code] += 1
        if seen[code] <= MOST_NOTES:
            yield _note(located, total[code] - MOST_NOTES if seen[code] == MOST_NOTES else 0)


def _note(located: Located, left: int) -> Note:
    place = located.place
    words = f"{located.rule.code} ({located.rule.severity.label}): {located.finding.message}"
    more = f"\nLỗi này còn ở {left} chỗ khác, không ghi chú thêm." if left > 0 else ""
    return Note(
        part=place.part,
        index=place.paragraph,
        start=place.start,
        end=place.end,
        author=AUTHOR,
        text=f"{words}\nTheo {spoken(located.rule.provision)}.\nCách sửa: {located.advice}{more}",
    )
