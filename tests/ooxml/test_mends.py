"""Mends are plain data: equal when they say the same, and able to be kept in sets."""

from __future__ import annotations

from dataclasses import fields

from qdgen.ooxml.mends import DrawRule, RemoveParagraph, ReplaceText, SetMargins, SetRuns
from qdgen.standards.standard import Mm


def test_mends_that_say_the_same_are_equal() -> None:
    one, other = (ReplaceText(part="word/document.xml", index=3, start=0, end=2, text="Đ") for _ in range(2))
    assert len({one, other}) == 1


def test_what_is_not_said_is_left_as_it_is() -> None:
    assert [getattr(SetMargins(section=0), item.name) for item in fields(SetMargins)][1:] == [None] * 6
    assert {getattr(SetRuns(part="", index=0), item.name) for item in fields(SetRuns)} == {"", 0, None}


def test_a_mend_names_its_paragraph() -> None:
    assert (DrawRule(part="a", index=1, length=Mm(30)).index, RemoveParagraph(part="a", index=1).part) == (1, "a")
