"""The whole reports that people read, word for word: of a file with many faults, of one that is no decision at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen.checks.reports import FORMS
from tests.checks.reported import report_of
from tests.checks.reports.many import many

if TYPE_CHECKING:
    from tests.conftest import Golden

SUFFIXES = {"text": "txt", "markdown": "md", "html": "html"}


@pytest.fixture
def accepted(golden: Golden) -> Golden:
    """The accepted reports, beside this file."""
    return replace(golden, folder=Path(__file__).parent / "golden")


@pytest.mark.parametrize("form", SUFFIXES)
def test_many_faults_of_few_causes_are_a_short_report(form: str, accepted: Golden) -> None:
    accepted.check(f"nhieu-loi.{SUFFIXES[form]}", FORMS[form](many()))


@pytest.mark.parametrize("form", SUFFIXES)
def test_a_normative_act_is_told_apart(form: str, accepted: Golden) -> None:
    report = report_of("bo-nhiem", ({"paragraph": "Số", "text": "Số: 16/2026/QĐ-UBND"},), source="quy-pham.docx")
    accepted.check(f"quy-pham.{SUFFIXES[form]}", FORMS[form](report))
