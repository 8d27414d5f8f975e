"""What a report says in one line."""

from __future__ import annotations

import pytest

from qdgen.checks.finding import Status
from qdgen.checks.registry import all_rules
from qdgen.checks.reports.summary import chosen, conclusion, counted, headline, unseen
from qdgen.checks.settings import Profile, Settings
from tests.checks.reported import FAULTY, report_of
from tests.checks.reports.many import many

NORMATIVE = ({"paragraph": "Số", "text": "Số: 16/2026/QĐ-UBND"},)
HEADLESS = ({"paragraph": "Độc lập - Tự do - Hạnh phúc", "remove": True},)


@pytest.mark.parametrize("profile", Profile)
def test_the_headline_says_for_which_use(profile: Profile) -> None:
    said = headline(report_of("khen-thuong", settings=Settings(profile=profile)))
    assert said.endswith("đã ban hành." if profile.issued else "như dự thảo.")


def test_another_rule_set_is_told_in_the_headline() -> None:
    said = "a.docx: văn bản quy phạm pháp luật; không kiểm tra thể thức theo Nghị định số 30/2020/NĐ-CP."
    assert headline(report_of("bo-nhiem", NORMATIVE, source="a.docx")) == said


def test_the_conclusion_counts_kinds_by_severity_and_places() -> None:
    assert conclusion(report_of("bo-nhiem", FAULTY)) == "Có 2 loại lỗi ở 2 chỗ: 1 bắt buộc, 1 giới hạn."
    report = many()
    kinds = "6 loại lỗi", "1 bắt buộc, 2 giới hạn, 1 theo mẫu, 2 nên sửa"
    assert conclusion(report) == f"Có {kinds[0]} ở {len(report.findings)} chỗ: {kinds[1]}."


def test_only_what_was_seen_whole_is_without_fault() -> None:
    assert conclusion(report_of("bo-nhiem")) == "Không có lỗi thể thức."
    said = conclusion(report_of("bo-nhiem", HEADLESS, Settings(select=("motto_misspelt",))))
    assert said == "Không thấy lỗi thể thức trong những gì kiểm tra được của 1 quy tắc đã chọn."


def test_what_comes_under_other_rules_has_no_faults() -> None:
    report = report_of("bo-nhiem", NORMATIVE)
    assert conclusion(report) == "Chưa kiểm tra thể thức."
    assert ", 0 không đạt, " in counted(report)
    assert not unseen(report)
    assert not report.clean


def test_a_clean_choice_is_not_a_clean_document() -> None:
    report = report_of("bo-nhiem", settings=Settings(select=("QD663", "QD664")))
    assert conclusion(report) == "Không có lỗi thể thức trong 2 quy tắc đã chọn."
    assert chosen(report_of("bo-nhiem"), " trong") == ""


def test_no_rule_is_no_praise() -> None:
    settings = Settings(select=("QD3",), ignore=("QD3",))
    assert conclusion(report_of("bo-nhiem", settings=settings)) == "Chưa kiểm tra theo quy tắc nào."


def test_the_counts_are_of_all_rules() -> None:
    report = report_of("bo-nhiem", FAULTY)
    passed = report.count(Status.PASSED)
    assert counted(report) == f"{passed} quy tắc đạt, 2 không đạt, {len(all_rules()) - passed - 2} chưa kiểm tra được."


def test_what_was_not_seen_is_told_by_its_reason() -> None:
    assert "QD312" in unseen(report_of("bo-nhiem", HEADLESS))["Không tìm thấy Tiêu ngữ."]
