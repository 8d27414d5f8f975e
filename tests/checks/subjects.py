"""Subjects for the tests of what rules share: an example with one paragraph typed otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdgen.checks.settings import Settings
from qdgen.checks.subject import Subject, subject_of
from qdgen.ooxml.document import read_document
from tests.checks.faults import made

if TYPE_CHECKING:
    from collections.abc import Mapping


def subject_of_example(*edits: Mapping[str, Any], example: str = "bo-nhiem") -> Subject:
    """What a rule would look at in an example with these edits."""
    return subject_of(read_document(made(example, edits)), Settings())


def subject_with(paragraph: str, text: str) -> Subject:
    """What a rule would look at where `paragraph` reads `text`."""
    return subject_of_example({"paragraph": paragraph, "text": text})
