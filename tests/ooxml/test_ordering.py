"""Children put where the schema wants them."""

from __future__ import annotations

import pytest

from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.ordering import child, remove, state, switch
from tests.ooxml.making import element


@pytest.mark.parametrize(
    ("markup", "name", "expected"),
    [
        ('<w:pPr><w:pStyle w:val="a"/><w:rPr/></w:pPr>', "jc", ["pStyle", "jc", "rPr"]),
        ("<w:pPr><w:jc/></w:pPr>", "keepNext", ["keepNext", "jc"]),
        ("<w:rPr><w:ins/><w:lang/><w14:glow/><w:rPrChange/></w:rPr>", "sz", ["ins", "sz", "lang", "glow", "rPrChange"]),
        ("<w:sectPr><w:pgSz/><w:cols/></w:sectPr>", "pgMar", ["pgSz", "pgMar", "cols"]),
        ("<w:p><w:r/></w:p>", "pPr", ["pPr", "r"]),
        ("<w:r><w:t/></w:r>", "rPr", ["rPr", "t"]),
    ],
)
def test_a_new_child_stands_in_its_place(markup: str, name: str, expected: list[str]) -> None:
    parent = element(markup)
    child(parent, name)
    assert [str(one.tag).rpartition("}")[2] for one in parent] == expected


def test_a_child_that_is_there_is_used_again() -> None:
    parent = element('<w:pPr><w:jc w:val="left"/></w:pPr>')
    state(parent, "jc", "both")
    assert [one.get(VAL) for one in parent] == ["both"]


def test_a_switch_is_said_outright() -> None:
    parent = element('<w:rPr><w:b w:val="0"/></w:rPr>')
    switch(parent, "b", on=True)
    switch(parent, "i", on=False)
    assert [(one.tag, one.get(VAL)) for one in parent] == [(W + "b", None), (W + "i", "0")]


def test_children_of_a_name_are_removed_together() -> None:
    parent = element("<w:rPr><w:b/><w:i/><w:b/></w:rPr>")
    remove(parent, "b")
    assert [one.tag for one in parent] == [W + "i"]
