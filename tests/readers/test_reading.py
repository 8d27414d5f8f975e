"""What reading gives."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from qdgen.readers.reading import Reading
from qdgen.readers.text import read_text
from tests.case_files import cases

DRAFT = cases("readers/text-levels.md")[0].draft


def test_a_reading_holds_the_document_and_the_remarks_by_line() -> None:
    reading = read_text(DRAFT, "nháp.txt")
    assert [remark.location.source for remark in reading.remarks] == ["nháp.txt"]
    assert Reading(document=reading.document).remarks == ()


def test_a_reading_never_changes() -> None:
    reading = read_text(DRAFT)
    with pytest.raises(FrozenInstanceError):
        reading.remarks = ()  # type: ignore[misc] # what the test is about
