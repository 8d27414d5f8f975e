"""What is wrapped round content does not hide it, and alternatives are read once."""

from __future__ import annotations

import pytest

from qdgen.ooxml.namespaces import W
from qdgen.ooxml.unwrapping import chosen, unwrapped
from tests.ooxml.making import element, p

CHOICE = (
    '<mc:AlternateContent><mc:Choice Requires="wps">{}</mc:Choice>'
    "<mc:Fallback><w:tbl/></mc:Fallback></mc:AlternateContent>"
)
FALLBACK = (
    '<mc:AlternateContent><mc:Choice Requires="x"><w:tbl/></mc:Choice>'
    "<mc:Fallback>{}</mc:Fallback></mc:AlternateContent>"
)
_WANTED = frozenset({W + "p", W + "tbl"})


@pytest.mark.parametrize(
    "wrapper",
    [
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:customXml>{}</w:customXml>",
        "<w:ins>{}</w:ins>",
        "<w:moveTo>{}</w:moveTo>",
        CHOICE,
        FALLBACK,
    ],
    ids=["control", "custom", "inserted", "moved here", "choice", "fallback"],
)  # fmt: skip
def test_content_is_found_in_its_wrapper(wrapper: str) -> None:
    body = element(f"<w:body>{p('1')}{wrapper.format(p('2'))}<w:sectPr/></w:body>")
    assert ["".join(map(str, found.itertext())) for found in unwrapped(body, _WANTED)] == ["1", "2"]


@pytest.mark.parametrize("name", ["del", "moveFrom"])
def test_what_was_deleted_or_moved_away_is_not_there(name: str) -> None:
    assert not list(unwrapped(element(f"<w:body><w:{name}>{p('x')}</w:{name}></w:body>"), _WANTED))


def test_alternatives_without_any_branch_give_none() -> None:
    assert chosen(element("<mc:AlternateContent/>")) is None
    assert not list(unwrapped(element("<w:body><mc:AlternateContent/><w:sdt/></w:body>"), _WANTED))


def test_the_first_choice_that_office_knows_is_taken() -> None:
    markup = (
        '<mc:AlternateContent><mc:Choice Requires="x"/><mc:Choice Requires="w14 wps" x:n="2"/><mc:Fallback/>'
        "</mc:AlternateContent>"
    )
    branch = chosen(element(markup))
    assert branch is not None
    assert branch.get("Requires") == "w14 wps"
