"""Reports and subjects for the tests: of an example, with faults put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.checking import check_facts
from qdgen.checks.settings import Settings
from qdgen.checks.subject import subject_of
from qdgen.ooxml.document import read_document
from tests.checks.faults import made

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from qdgen.checks.report import Report
    from qdgen.checks.subject import Subject

MOTTO = "Độc lập - Tự do - Hạnh phúc"
FAULTY: tuple[Mapping[str, Any], ...] = (
    {"paragraph": MOTTO, "text": "Độc lập – Tự do – Hạnh phúc"},
    {"section": 0, "left": 20},
)
"""A motto misspelt (MUST, can be mended) and a margin too narrow (RANGE)."""


def report_of(
    example: str, edits: tuple[Mapping[str, Any], ...] = (), settings: Settings | None = None, source: str = ""
) -> Report:
    """What the check says of an example with these edits."""
    return check_facts(read_document(made(example, edits), source), settings)


def subject(example: str, edits: tuple[Mapping[str, Any], ...] = ()) -> Subject:
    """What the rules see of an example with these edits."""
    return subject_of(read_document(made(example, edits)), Settings())
