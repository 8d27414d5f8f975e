"""Which rules a check uses."""

from __future__ import annotations

from qdgen.checks.registry import all_rules
from qdgen.checks.settings import Profile, Settings


def chosen(settings: Settings) -> set[str]:
    return {rule.code for rule in all_rules() if settings.wants(rule)}


def test_all_rules_by_default() -> None:
    assert chosen(Settings()) == {rule.code for rule in all_rules()}


def test_the_beginning_of_a_code_selects_its_family() -> None:
    codes = chosen(Settings(select=("QD3",)))
    assert codes
    assert all(code.startswith("QD3") for code in codes)


def test_small_letters_and_names_select_too() -> None:
    assert chosen(Settings(select=("qd103",))) == chosen(Settings(select=("margin_out_of_range",))) == {"QD103"}


def test_what_is_ignored_is_not_used_even_if_selected() -> None:
    assert "QD103" not in chosen(Settings(select=("QD1",), ignore=("QD103",)))


def test_a_family_can_be_ignored_by_name() -> None:
    assert not any(code.startswith("QD1") for code in chosen(Settings(ignore=("page",))))


def test_an_empty_name_selects_nothing_by_accident() -> None:
    assert chosen(Settings(ignore=("",))) == chosen(Settings())


def test_only_a_draft_may_lack_its_number_and_day() -> None:
    assert [profile.issued for profile in Profile] == [False, True, True]
