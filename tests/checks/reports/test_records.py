"""A report as plain data."""

from __future__ import annotations

from qdgen.checks.reports.records import SCHEMA, to_record
from tests.checks.reported import FAULTY, report_of
from tests.checks.reports.many import many


def test_findings_hold_what_a_machine_needs_to_find_the_place() -> None:
    record = to_record(report_of("bo-nhiem", FAULTY))
    first = record["findings"][0]
    assert first["code"] == "QD311"
    assert first["mendable"] is True
    assert first["place"]["part"] == "word/document.xml"
    assert first["place"]["end"] > first["place"]["start"]


def test_every_place_is_kept() -> None:
    report = many()
    found = to_record(report)["findings"]
    assert len(found) == len(report.findings) > 90
    assert [one["times"] for one in found if one["code"] == "QD802"] == [2]


def test_counts_and_results_agree() -> None:
    record = to_record(report_of("bo-nhiem", FAULTY))
    assert record["schema"] == SCHEMA
    statuses = [result["status"] for result in record["results"]]
    assert {status: statuses.count(status) for status in record["counts"]} == record["counts"]


def test_what_is_not_known_is_left_out() -> None:
    record = to_record(report_of("bo-nhiem", ({"section": 0, "left": 20},)))
    assert record["findings"][0]["place"] == {"words": "trang giấy", "section": 0}
