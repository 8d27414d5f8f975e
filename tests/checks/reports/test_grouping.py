"""Findings put together for reading."""

from __future__ import annotations

import pytest

from qdgen.checks.finding import Severity
from qdgen.checks.reports import FORMS
from qdgen.checks.reports.grouping import conclusion, counted, groups, headline
from qdgen.checks.settings import Profile, Settings
from tests.checks.reported import FAULTY, MOTTO, report_of


def test_groups_stand_by_severity_and_hold_every_finding() -> None:
    report = report_of("bo-nhiem", FAULTY)
    found = groups(report)
    assert list(found) == [Severity.MUST, Severity.RANGE]
    assert [one for same in found.values() for group in same for one in group.findings] == list(report.findings)


def test_one_message_at_two_places_is_one_group() -> None:
    edits = tuple({"paragraph": MOTTO, "nth": at, "size": 16} for at in (1, 2))
    found = groups(report_of("thi-dua", edits, Settings(select=("QD312",))))
    assert [len(group.findings) for same in found.values() for group in same] == [2]


@pytest.mark.parametrize("profile", Profile)
def test_the_headline_says_for_which_use(profile: Profile) -> None:
    said = headline(report_of("khen-thuong", settings=Settings(profile=profile)))
    assert said.endswith("đã ban hành." if profile.issued else "như dự thảo.")


def test_another_rule_set_is_told_in_the_headline() -> None:
    report = report_of("bo-nhiem", ({"paragraph": "Số", "text": "Số: 16/2026/QĐ-UBND"},), source="a.docx")
    said = "a.docx: văn bản quy phạm pháp luật; không kiểm tra thể thức theo Nghị định số 30/2020/NĐ-CP."
    assert headline(report) == said


def test_the_conclusion_counts_by_severity() -> None:
    assert conclusion(report_of("bo-nhiem", FAULTY)) == "Có 2 lỗi: 1 bắt buộc, 1 giới hạn."


def test_only_what_was_seen_whole_is_without_fault() -> None:
    normative = ({"paragraph": "Số", "text": "Số: 16/2026/QĐ-UBND"},)
    headless = ({"paragraph": "Độc lập - Tự do - Hạnh phúc", "remove": True},)
    assert conclusion(report_of("bo-nhiem")) == "Không có lỗi thể thức."
    said = conclusion(report_of("bo-nhiem", normative, Settings(ignore=("QD001",))))
    assert said == "Chưa kiểm tra thể thức."
    said = conclusion(report_of("bo-nhiem", headless, Settings(select=("motto_misspelt",))))
    assert said == "Không thấy lỗi thể thức trong những gì kiểm tra được."


def test_no_rule_is_no_praise() -> None:
    settings = Settings(select=("QD3",), ignore=("QD3",))
    assert conclusion(report_of("bo-nhiem", settings=settings)) == "Chưa kiểm tra theo quy tắc nào."


def test_counts_are_words() -> None:
    assert "không đạt" in counted(report_of("bo-nhiem"))


def test_all_forms_are_there() -> None:
    assert list(FORMS) == ["text", "json", "sarif", "markdown", "html"]
    report = report_of("bo-nhiem", FAULTY)
    assert all("QD311" in write(report) for write in FORMS.values())
