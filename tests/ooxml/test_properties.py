"""What properties of text and paragraphs have in common: layers, borders, colours."""

from __future__ import annotations

import pytest

from qdgen.ooxml.formats import Border, TabStop
from qdgen.ooxml.properties import border, borders, color, merged, shading
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import element


def test_the_nearer_layer_wins_and_the_rest_stays() -> None:
    assert merged({"size": 13, "bold": True}, {"size": 14}) == {"size": 14, "bold": True}
    assert merged({}, {"size": 14}) == {"size": 14}


def test_tab_stops_add_up_and_a_cleared_one_goes() -> None:
    first, second = TabStop(position=Mm(10)), TabStop(position=Mm(20))
    base = {"tabs": ((567, first), (1134, second))}
    assert dict(merged(base, {"tabs": ((567, None),)})["tabs"]) == {567: None, 1134: second}


def test_a_border_has_weight_colour_and_distance() -> None:
    found = border(element('<w:bottom w:val="double" w:sz="12" w:space="3" w:color="ff0000"/>'))
    assert found == Border(style="double", weight=Pt(1.5), color="FF0000", space=Pt(3))


@pytest.mark.parametrize("value", ["none", "nil"])
def test_a_border_can_be_taken_away(value: str) -> None:
    assert border(element(f'<w:bottom w:val="{value}"/>')) is None


def test_the_sides_that_are_named_are_given_and_start_and_end_are_left_and_right() -> None:
    found = borders(
        element(
            '<w:tcBorders><w:start w:val="single"/><w:bottom w:val="nil"/><w:insideH w:val="dotted"/></w:tcBorders>'
        )
    )
    assert set(found) == {"left", "bottom", "insideH"}
    assert found["bottom"] is None
    assert borders(None) == {}


def test_colours_are_written_in_one_way() -> None:
    assert color("ff00aa") == "FF00AA"
    assert color("auto") == color(None) == ""


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<w:shd w:val="clear" w:fill="FFFF00"/>', "FFFF00"),
        ('<w:shd w:val="clear" w:fill="auto"/>', ""),
        ('<w:shd w:val="solid" w:color="C0C0C0"/>', "C0C0C0"),
        ('<w:shd w:val="solid"/>', "000000"),
    ],
)
def test_shading_is_its_colour(markup: str, expected: str) -> None:
    assert shading(element(markup)) == expected
