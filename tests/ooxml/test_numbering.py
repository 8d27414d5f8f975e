"""Automatic numbers as a reader sees them."""

from __future__ import annotations

import pytest

from qdgen.ooxml.numbering import Counters, Numbering
from tests.ooxml.making import element


def level(index: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def lists(
    levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>', more: str = ""
) -> Numbering:
    definition = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{more}'
    return Numbering(element(f"<w:numbering>{definition}{nums}</w:numbering>"), {})


ARTICLES = level(0, "decimal", "Điều %1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)")


def counted(numbering: Numbering, steps: list[tuple[int, int]]) -> list[str]:
    counters = Counters(numbering)
    return [counters.advance(list_id, index) for list_id, index in steps]


def test_levels_count_and_start_again_under_each_higher_one() -> None:
    steps = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)]
    assert counted(lists(ARTICLES), steps) == ["Điều 1.", "1.", "a)", "b)", "2.", "a)", "Điều 2.", "1."]


def test_a_level_can_go_on_counting_whatever_comes_above() -> None:
    numbering = lists(level(0, "upperRoman", "%1.") + level(1, "decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>'))
    assert counted(numbering, [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)]) == [
        "I.",
        "Điều 1.",
        "Điều 2.",
        "II.",
        "Điều 3.",
    ]


def test_a_level_can_start_again_after_a_certain_one_only() -> None:
    deepest = level(2, "decimal", "%3.", '<w:lvlRestart w:val="1"/>')
    numbering = lists(level(0, "upperRoman", "%1") + level(1, "decimal", "%2") + deepest)
    assert counted(numbering, [(1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)])[2::2] == ["1.", "2.", "1."]


def test_numbers_of_higher_levels_are_written_as_those_are_or_all_in_digits() -> None:
    both = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.")
    legal = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>")
    assert counted(lists(both), [(1, 0), (1, 0), (1, 1)])[-1] == "II.1."
    assert counted(lists(legal), [(1, 0), (1, 0), (1, 1)])[-1] == "2.1."


def test_a_second_list_of_one_definition_goes_on_unless_it_starts_anew() -> None:
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    numbering = lists(level(0, "decimal", "%1."), nums)
    assert counted(numbering, [(1, 0), (2, 0), (3, 0), (3, 0)]) == ["1.", "2.", "5.", "6."]


def test_a_list_can_have_a_level_of_its_own() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "lowerLetter", "%1)")}</w:lvlOverride>'
    numbering = lists(ARTICLES, f'<w:num w:numId="1"><w:abstractNumId w:val="0"/>{own}</w:num>')
    assert counted(numbering, [(1, 0), (1, 0)]) == ["a)", "b)"]


@pytest.mark.parametrize(("typed", "seen"), [("-", "-"), ("+", "+"), ("\uf0b7", "•"), ("\uf0a7", "▪"), ("\uf02d", "-")])
def test_bullets_look_as_a_reader_sees_them(typed: str, seen: str) -> None:
    assert counted(lists(level(0, "bullet", typed)), [(1, 0), (1, 0)]) == [seen, seen]


def test_a_list_style_leads_to_the_definition_that_holds_the_levels() -> None:
    real = f'<w:abstractNum w:abstractNumId="9"><w:styleLink w:val="Dieu"/>{ARTICLES}</w:abstractNum>'
    numbering = lists('<w:numStyleLink w:val="Dieu"/>', more=real)
    assert counted(numbering, [(1, 0)]) == ["Điều 1."]


def test_a_sample_form_is_read_from_the_newer_alternative() -> None:
    custom = (
        '<mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice></mc:AlternateContent>'
    )
    markup = f'<w:lvl w:ilvl="0"><w:start w:val="7"/>{custom}<w:lvlText w:val="%1/"/></w:lvl>'
    assert counted(lists(markup), [(1, 0)]) == ["007/"]


def test_the_level_of_a_paragraph_is_stated_or_that_of_its_style_or_the_first() -> None:
    numbering = lists(ARTICLES.replace('<w:lvlText w:val="%2."/>', '<w:pStyle w:val="Khoan"/><w:lvlText w:val="%2."/>'))
    found = [numbering.level(1, 2, "Khoan"), numbering.level(1, None, "Khoan"), numbering.level(1, None, "Other")]
    assert [place and place[0] for place in found] == [2, 1, 0]


@pytest.mark.parametrize("list_id", [None, 0, 99])
def test_no_list_gives_no_number(list_id: int | None) -> None:
    assert lists(ARTICLES).level(list_id, 0) is None
    assert Counters(lists(ARTICLES)).advance(list_id or 0, 0) == ""
    assert Numbering(None, {}).find(list_id) is None


def test_what_follows_the_number_is_a_tab_a_space_or_nothing() -> None:
    levels = [level(0, "decimal", "%1.", more) for more in ("", '<w:suff w:val="space"/>', '<w:suff w:val="nothing"/>')]
    found = [lists(markup).level(1, 0) for markup in levels]
    assert [place and place[1].suffix for place in found] == ["\t", " ", ""]


def test_levels_beyond_the_ninth_and_endless_texts_are_not_read() -> None:
    override = '<w:lvlOverride w:ilvl="{}"><w:startOverride w:val="5"/></w:lvlOverride>'
    overrides = override.format(9) + override.format(-1) + override.format(1)
    nums = f'<w:num w:numId="1"><w:abstractNumId w:val="0"/>{overrides}</w:num>'
    found = lists(level(0, "decimal", "%1" * 5_000), nums).find(1)
    assert found is not None
    assert sorted(found.levels) == [0, 1]
    assert len(found.levels[0].text) == 255
