"""What a rule says, as values."""

from __future__ import annotations

from qdgen.checks.finding import Finding, Severity, Status


def test_severities_stand_from_the_gravest() -> None:
    assert [severity.name for severity in Severity] == ["MUST", "RANGE", "SAMPLE", "ADVICE"]


def test_every_severity_has_a_vietnamese_name_of_its_own() -> None:
    assert len({severity.label for severity in Severity}) == len(Severity)


def test_what_was_not_seen_is_not_passed() -> None:
    assert {status.value for status in Status} == {"PASSED", "FAILED", "NOT_EVALUATED"}


def test_a_finding_without_a_place_is_about_the_whole_document() -> None:
    assert Finding(message="Thiếu.").where is None
