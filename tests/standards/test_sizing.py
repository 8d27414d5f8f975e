from __future__ import annotations

import pytest

from qdgen.standards.nd30 import LOOKS, ND30
from qdgen.standards.sizing import sized, turned
from qdgen.standards.standard import Pt, SizeTriple

LARGE, SMALL = ND30.size_triples


def test_the_greatest_triple_leaves_the_standard_as_it_is() -> None:
    assert sized(ND30, LARGE) is ND30


def test_a_smaller_triple_is_what_its_three_looks_print() -> None:
    looks = sized(ND30, SMALL).looks
    assert looks["national_title"].size.used == SMALL.national_title == Pt(12)
    assert looks["motto"].size.used == SMALL.motto == Pt(13)
    assert looks["place_and_date"].size.used == SMALL.date == Pt(13)


@pytest.mark.parametrize("name", LOOKS)
def test_with_a_smaller_triple_every_size_goes_down_as_far_as_the_decree_allows(name: str) -> None:
    before, after = LOOKS[name], sized(ND30, SMALL).looks[name]
    assert after.size.used == before.size.low
    assert (after.bold, after.italic, after.capitals, after.align, after.rule) == (
        before.bold,
        before.italic,
        before.capitals,
        before.align,
        before.rule,
    )


def test_a_size_that_is_fixed_stays() -> None:
    looks = sized(ND30, SMALL).looks
    sizes = {name: looks[name].size.used for name in ("number", "recipients_label", "recipient", "appendix")}
    assert sizes == {"number": Pt(13), "recipients_label": Pt(12), "recipient": Pt(11), "appendix": Pt(14)}


def test_making_smaller_twice_is_making_smaller_once() -> None:
    once = sized(ND30, SMALL)
    assert sized(once, SMALL) is once


def test_the_first_standard_does_not_change() -> None:
    sized(ND30, SMALL)
    assert LOOKS["body"].size.used == Pt(14)


def test_a_triple_that_the_decree_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="is no size triple of Nghị định số 30/2020/NĐ-CP"):
        sized(ND30, SizeTriple(national_title=Pt(14), motto=Pt(14), date=Pt(14)))


def test_a_page_that_lies_is_wider_than_it_is_high() -> None:
    page = turned(ND30).page
    assert (page.width, page.height) == (ND30.page.height, ND30.page.width)
    assert page.left == ND30.page.left
