from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.metrics import Face, width
from qdgen.layout.rules import rule_under
from qdgen.standards.nd30 import ND30

NAMES = st.text(alphabet="ABCDEGHIKLMNOPQRSTUVXY ", min_size=3).filter(str.strip).map(str.strip)


def test_the_rule_under_the_motto_is_as_long_as_the_motto() -> None:
    rule = rule_under([ND30.motto], ND30.looks["motto"], 14)
    assert rule.length == width(ND30.motto, Face.BOLD, 14)
    assert rule.of_last == 1


def test_the_rule_under_one_line_has_the_share_of_the_standard() -> None:
    rule = rule_under(["SỞ TÀI CHÍNH"], ND30.looks["issuer"], 13)
    assert rule.length == pytest.approx(0.4 * width("SỞ TÀI CHÍNH", Face.BOLD, 13))


@given(st.lists(NAMES, min_size=1, max_size=4))
def test_a_rule_is_always_legal_for_the_last_line(lines: list[str]) -> None:
    assert 1 / 3 <= rule_under(lines, ND30.looks["issuer"], 13).of_last <= 1 / 2


@given(st.lists(NAMES, min_size=2, max_size=4))
def test_a_rule_is_legal_for_the_longest_line_wherever_both_can_be_had(lines: list[str]) -> None:
    widths = [width(line, Face.BOLD, 13) for line in lines]
    rule = rule_under(lines, ND30.looks["issuer"], 13)
    assert rule.of_longest <= 1 / 2
    assert rule.of_longest >= 1 / 3 - 1e-9 or widths[-1] / 2 < max(widths) / 3


def test_the_rule_of_a_provincial_council_is_legal_for_both_of_its_lines() -> None:
    rule = rule_under(["ỦY BAN NHÂN DÂN", "TỈNH SƠN LA"], ND30.looks["issuer"], 13)
    assert 1 / 3 <= rule.of_longest <= rule.of_last <= 1 / 2


def test_an_element_that_has_no_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule"):
        rule_under(["Số: 12/QĐ-UBND"], ND30.looks["number"], 13)
