"""A report as SARIF 2.1.0."""

from __future__ import annotations

import json
from typing import Any

from qdgen.checks.registry import all_rules
from qdgen.checks.reports.sarif import to_sarif
from tests.checks.reported import FAULTY, report_of


def run_of(*edits: dict[str, Any]) -> dict[str, Any]:
    log = json.loads(to_sarif(report_of("bo-nhiem", edits or FAULTY, source="dự thảo 1.docx")))
    assert log["version"] == "2.1.0"
    run: dict[str, Any] = log["runs"][0]
    return run


def test_every_rule_is_described_and_results_point_to_theirs() -> None:
    run = run_of()
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in all_rules()]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_levels_follow_severity() -> None:
    assert [result["level"] for result in run_of()["results"]] == ["error", "error"]


def test_a_result_has_an_escaped_file_a_region_and_a_place_in_words() -> None:
    location = run_of()["results"][0]["locations"][0]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "d%E1%BB%B1%20th%E1%BA%A3o%201.docx"
    region = location["physicalLocation"]["region"]
    assert region["endColumn"] > region["startColumn"] >= 1
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "trang đầu, ô phải, dòng 2"


def test_what_was_not_evaluated_is_a_notification() -> None:
    run = run_of({"paragraph": "Độc lập - Tự do - Hạnh phúc", "remove": True})
    said = run["invocations"][0]["toolExecutionNotifications"]
    assert {"QD311", "QD312"} <= {one["associatedRule"]["id"] for one in said}
