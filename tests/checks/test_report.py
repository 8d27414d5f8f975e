"""The outcome of a check as a value."""

from __future__ import annotations

from qdgen.checks.finding import Severity, Status
from qdgen.checks.settings import Settings
from tests.checks.reported import FAULTY, report_of


def test_the_gravest_findings_come_first() -> None:
    severities = [one.rule.severity for one in report_of("bo-nhiem", FAULTY).findings]
    order = list(Severity)
    assert severities == sorted(severities, key=order.index)
    assert severities[0] is Severity.MUST


def test_inside_a_severity_what_shames_the_signer_comes_first() -> None:
    edits = (
        {"draft": ["ngày 10 tháng 02 năm 2026.", "ngày 10 tháng 02 năm 2026. Hội nghị họp ngày 31 tháng 4 năm 2026."]},
        {"paragraph": "Độc lập - Tự do - Hạnh phúc", "text": "Độc lập – Tự do – Hạnh phúc"},
        {"paragraph": "Điều 1.", "font": "Arial"},
    )
    select = ("QD837", "QD311", "QD201")
    report = report_of("bo-nhiem", edits, Settings(select=select))
    assert tuple(dict.fromkeys(one.rule.code for one in report.findings)) == select


def test_the_notice_of_another_rule_set_is_no_fault() -> None:
    report = report_of("bo-nhiem", ({"paragraph": "Số", "text": "Số: 16/2026/QĐ-UBND"},))
    assert report.notice is not None
    assert report.notice.rule.code == "QD001"
    assert report.findings == (report.notice,)
    assert not report.faults
    assert not report.clean
    assert report_of("bo-nhiem", FAULTY).notice is None


def test_statuses_count_every_rule_that_was_wanted() -> None:
    report = report_of("bo-nhiem", FAULTY)
    assert report.count(Status.FAILED) == len({one.rule.code for one in report.findings})
    assert sum(report.count(status) for status in Status) == len(report.results)


def test_only_selected_rules_are_in_it() -> None:
    report = report_of("bo-nhiem", FAULTY, Settings(select=("QD103",)))
    assert [result.rule.code for result in report.results] == ["QD103"]
    assert not report.clean


def test_a_finding_without_advice_of_its_own_has_that_of_its_rule() -> None:
    first = report_of("bo-nhiem", FAULTY).findings[0]
    assert first.advice == (first.finding.advice or first.rule.correction)
    assert first.advice


def test_a_clean_document_says_so() -> None:
    assert report_of("bo-nhiem").clean
