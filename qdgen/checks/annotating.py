"""Findings as Word comments at their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.provisions import spoken
from qdgen.ooxml.annotating import Note, annotate

if TYPE_CHECKING:
    from qdgen.checks.report import Located, Report


def annotated(data: bytes, report: Report) -> bytes:
    """Bản có ghi chú: the bytes of a .docx with a comment for every finding of its report; its text stays as it is."""
    return annotate(data, [_note(located) for located in report.findings])


def _note(located: Located) -> Note:
    place = located.place
    words = f"{located.rule.code} ({located.rule.severity.label}): {located.finding.message}"
    return Note(
        part=place.part,
        index=place.paragraph,
        start=place.start,
        end=place.end,
        text=f"{words}\nTheo {spoken(located.rule.provision)}.\nCách sửa: {located.advice}",
    )
