"""Findings put together for reading."""

from __future__ import annotations

from collections import Counter

from qdgen.checks.finding import Severity
from qdgen.checks.report import reading_order
from qdgen.checks.reports import FORMS
from qdgen.checks.reports.grouping import MOST_PLACES, Group, groups
from qdgen.checks.settings import Settings
from tests.checks.reported import FAULTY, MOTTO, report_of
from tests.checks.reports.many import many


def all_groups() -> list[Group]:
    return [group for same in groups(many()).values() for group in same]


def test_groups_stand_by_severity_and_hold_every_finding() -> None:
    report = report_of("bo-nhiem", FAULTY)
    found = groups(report)
    assert list(found) == [Severity.MUST, Severity.RANGE]
    assert [one for same in found.values() for group in same for one in group.findings] == list(report.findings)


def test_no_finding_of_a_long_report_is_lost_or_told_twice() -> None:
    report = many()
    held = Counter(id(one) for same in groups(report).values() for group in same for one in group.findings)
    assert held == Counter(map(id, report.findings))


def test_one_message_at_two_places_is_one_group() -> None:
    edits = tuple({"paragraph": MOTTO, "nth": at, "size": 16} for at in (1, 2))
    found = groups(report_of("thi-dua", edits, Settings(select=("QD312",))))
    assert [len(group.findings) for same in found.values() for group in same] == [2]


def test_different_messages_of_a_rule_are_one_group_that_names_the_fault_and_counts() -> None:
    [margins] = [group for group in all_groups() if group.codes == ("QD103",)]
    assert margins.heading == "Lề trang ngoài giới hạn: 2 chỗ."
    assert [told.words for told in margins.shown] == [
        "trang giấy: Lề trái 20 mm; phải từ 30 đến 35 mm.",
        "trang giấy: Lề phải 25 mm; phải từ 15 đến 20 mm.",
    ]


def test_one_cause_that_many_rules_see_is_one_group() -> None:
    wide = [group for group in all_groups() if len(group.codes) > 1]
    assert [group.heading for group in wide] == ["Cỡ chữ 12; phải là 13–14."] * 2
    assert len(wide[0].codes) == 8
    assert wide[1].codes == ("QD432", "QD473")
    assert wide[0].provision.startswith("Phụ lục I, Phần I, Mục V, dòng 1; Mục V, dòng 4; ")
    assert wide[0].advice == "Chọn những chỗ này, đặt cỡ chữ 14."


def test_a_cause_of_few_rules_stays_with_them() -> None:
    edits = ({"paragraph": MOTTO, "size": 12}, {"paragraph": "QUYẾT ĐỊNH", "size": 12})
    found = groups(report_of("bo-nhiem", edits, Settings(select=("QD312", "QD402"))))
    assert [group.codes for group in found[Severity.RANGE]] == [("QD312",), ("QD402",)]


def test_places_stand_in_reading_order_and_the_rest_is_counted() -> None:
    group = max(all_groups(), key=lambda one: len(one.findings))
    assert list(group.findings) == sorted(group.findings, key=reading_order)
    assert len(group.shown) == MOST_PLACES
    assert sum(told.number for told in group.shown) + group.others == len(group.findings)


def test_of_every_message_a_place_is_shown_before_a_second_of_any() -> None:
    group = max(all_groups(), key=lambda one: len(one.findings))
    messages = {one.finding.message for one in group.findings}
    shown = {told.words for told in group.shown}
    assert len(messages) <= MOST_PLACES
    for message in messages:
        places = [one.place for one in group.findings if one.finding.message == message]
        assert f"{places[0].words}: “{places[0].excerpt}”" in shown


def test_what_stands_twice_in_a_line_is_one_place() -> None:
    [marks] = [group for group in all_groups() if group.codes == ("QD802",)]
    assert [told.words for told in marks.shown] == ["Điều 2: “;” (2 lần)"]


def test_all_forms_are_there() -> None:
    assert list(FORMS) == ["text", "json", "sarif", "markdown", "html"]
    report = report_of("bo-nhiem", FAULTY)
    assert all("QD311" in write(report) for write in FORMS.values())
