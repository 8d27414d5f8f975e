"""A report as JSON."""

from __future__ import annotations

import json

from qdgen.checks.reports.json import to_json
from qdgen.checks.reports.records import to_record
from tests.checks.reported import FAULTY, report_of


def test_it_is_the_record_and_keeps_vietnamese_letters() -> None:
    report = report_of("bo-nhiem", FAULTY)
    text = to_json(report)
    assert json.loads(text) == to_record(report)
    assert "Tiêu ngữ" in text
