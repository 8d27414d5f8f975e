"""A report as SARIF 2.1.0, the form in which development tools take findings."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from qdgen.checks.evidence.provisions import spoken
from qdgen.checks.finding import Severity, Status

if TYPE_CHECKING:
    from qdgen.checks.report import Located, Report, Result
    from qdgen.checks.rule import Rule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.MUST: "error", Severity.RANGE: "error", Severity.SAMPLE: "warning", Severity.ADVICE: "note"}


def to_sarif(report: Report) -> str:
    """Báo cáo dạng SARIF: one run; rules that could not be evaluated are notifications of it."""
    rules = [result.rule for result in report.results]
    index = {rule.code: at for at, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "qdgen", "version": version("qdgen"), "rules": [_rule(rule) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(located, report, index) for located in report.findings],
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [
                    _notification(result) for result in report.results if result.status is Status.NOT_EVALUATED
                ],
            }
        ],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": f"{rule.title}. {spoken(rule.provision)}."},
        "help": {"text": rule.correction, "markdown": rule.doc},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"severity": rule.severity.value, "provision": rule.provision, "family": rule.family},
    }


def _result(located: Located, report: Report, index: dict[str, int]) -> dict[str, Any]:
    place = located.place
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(report.source)}}
    if place.paragraph is not None and place.start is not None:
        physical["region"] = {
            "startLine": place.paragraph + 1,
            "startColumn": place.start + 1,
            "endColumn": (place.end or place.start) + 1,
            "snippet": {"text": place.excerpt},
        }
    return {
        "ruleId": located.rule.code,
        "ruleIndex": index[located.rule.code],
        "level": _LEVELS[located.rule.severity],
        "message": {"text": f"{located.finding.message} Cách sửa: {located.advice}"},
        "locations": [
            {
                "physicalLocation": physical,
                "logicalLocations": [{"fullyQualifiedName": place.words, "kind": "element"}],
            }
        ],
    }


def _notification(result: Result) -> dict[str, Any]:
    return {
        "level": "note",
        "message": {"text": " ".join(result.reasons)},
        "associatedRule": {"id": result.rule.code},
    }
