"""The whole check: every example is clean, nothing unseen passes, threads do not disturb each other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen.checks import checking
from qdgen.checks.checking import check_facts
from qdgen.checks.finding import Finding, Status
from qdgen.checks.registry import all_rules
from qdgen.checks.report import Result
from qdgen.ooxml.document import read_document
from tests.checks.faults import EXAMPLES, made
from tests.checks.reported import FAULTY, report_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

NAMES = sorted(path.name for path in EXAMPLES.iterdir() if path.is_dir())
EARNED = {"thi-dua": {"attached_title_differs", "people_small", "word_misspelt", "assured_colloquially"}}
"""What the text of the seed itself earns: a comma more in one title than in the other, "nhân dân", "đợt xuất"."""


@pytest.mark.parametrize("example", NAMES)
def test_an_example_has_no_finding_but_what_its_text_earns(example: str) -> None:
    report = report_of(example)
    said = {one.rule.name: one.finding.message for one in report.findings}
    assert set(said) == EARNED.get(example, set()), said


@pytest.mark.parametrize("example", NAMES)
def test_every_rule_is_evaluated_on_an_example(example: str) -> None:
    report = report_of(example)
    unseen = {result.rule.name: result.reasons for result in report.results if result.reasons}
    assert not unseen
    assert report.count(Status.NOT_EVALUATED) == 0


def test_a_missing_element_is_not_evaluated_and_never_passed() -> None:
    report = report_of("bo-nhiem", ({"paragraph": "Độc lập - Tự do - Hạnh phúc", "remove": True},))
    result = next(one for one in report.results if one.rule.name == "motto_misspelt")
    assert result.status is Status.NOT_EVALUATED
    assert result.reasons == ("Không tìm thấy Tiêu ngữ.",)


def test_a_check_is_the_same_each_time_and_in_threads() -> None:
    facts = read_document(made("thi-dua", FAULTY))
    alone = check_facts(facts)
    with ThreadPoolExecutor(4) as pool:
        assert all(report == alone for report in pool.map(lambda _: check_facts(facts), range(8)))


def test_the_source_is_named() -> None:
    assert report_of("bo-nhiem", source="du-thao.docx").source == Path("du-thao.docx").name


def _with_a_rule_that_raises(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """The first rule finds something and then breaks."""

    def breaks(_: Subject) -> Iterator[Finding]:
        yield Finding(message="Một lỗi.")
        raise error

    first, *others = all_rules()
    rules = (replace(first, check=breaks, needs=()), *others)
    everything = tuple((rule, Result(rule=rule, status=Status.PASSED)) for rule in rules)
    monkeypatch.setattr(checking, "_with_passed", lambda: everything)


def test_a_rule_that_breaks_is_named_and_costs_no_other_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = report_of("bo-nhiem", FAULTY)
    _with_a_rule_that_raises(monkeypatch, ValueError("số\nquá lớn"))
    report = report_of("bo-nhiem", FAULTY)
    (broken,) = report.broken
    assert broken.rule.code == all_rules()[0].code
    assert broken.status is Status.NOT_EVALUATED
    assert broken.failure.startswith("ValueError: số quá lớn, tại test_checking.py:")
    assert broken.failure in broken.reasons[0]
    assert [one.finding for one in report.findings] == [one.finding for one in whole.findings]


def test_a_report_with_a_broken_rule_is_not_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    assert report_of("bo-nhiem").clean
    _with_a_rule_that_raises(monkeypatch, KeyError())
    assert not report_of("bo-nhiem").clean


def test_lack_of_memory_is_no_fault_of_a_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    _with_a_rule_that_raises(monkeypatch, MemoryError())
    with pytest.raises(MemoryError):
        report_of("bo-nhiem")
