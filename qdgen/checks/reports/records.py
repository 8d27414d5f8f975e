"""A report as plain data, for the forms that machines read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdgen.checks.finding import Status

if TYPE_CHECKING:
    from qdgen.checks.place import Place
    from qdgen.checks.report import Located, Report, Result

SCHEMA = 1
"""Version of the JSON form: it grows by one when a key changes its meaning or goes."""


def to_record(report: Report) -> dict[str, Any]:
    """Báo cáo thành dữ liệu: dicts, lists, strings and numbers only."""
    return {
        "schema": SCHEMA,
        "source": report.source,
        "scope": report.scope.name,
        "profile": report.profile.value,
        "standard": report.standard,
        "counts": {status.value: report.count(status) for status in Status},
        "findings": [_finding(located) for located in report.findings],
        "results": [_result(result) for result in report.results],
        "unread": list(report.unread),
    }


def _finding(located: Located) -> dict[str, Any]:
    return {
        "code": located.rule.code,
        "name": located.rule.name,
        "severity": located.rule.severity.value,
        "provision": located.rule.provision,
        "message": located.finding.message,
        "correction": located.advice,
        "mendable": bool(located.finding.mends),
        "times": located.finding.times,
        "place": place_record(located.place),
    }


def place_record(place: Place) -> dict[str, Any]:
    """Chỗ thành dữ liệu: what is not known is left out."""
    record = {
        "words": place.words,
        "part": place.part or None,
        "section": place.section,
        "paragraph": place.paragraph,
        "start": place.start,
        "end": place.end,
        "excerpt": place.excerpt or None,
    }
    return {key: value for key, value in record.items() if value is not None}


def _result(result: Result) -> dict[str, Any]:
    record: dict[str, Any] = {"code": result.rule.code, "status": result.status.value}
    if result.reasons:
        record["reasons"] = list(result.reasons)
    if result.failure:
        record["failure"] = result.failure
    return record
