"""What a paragraph states about itself."""

from __future__ import annotations

import pytest

from qdgen.ooxml.formats import TabStop
from qdgen.ooxml.paragraph_properties import paragraph_properties
from qdgen.standards.standard import Pt
from tests.ooxml.making import element


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<w:jc w:val="both"/>', {"align": "both"}),
        ('<w:jc w:val="start"/>', {"align": "left"}),
        ('<w:jc w:val="sideways"/>', {}),
        ('<w:keepNext/><w:keepLines w:val="0"/>', {"keep_next": True, "keep_lines": False}),
        ('<w:pageBreakBefore/><w:widowControl w:val="false"/>', {"page_break_before": True, "widow_control": False}),
        ("<w:contextualSpacing/><w:bidi/>", {"contextual_spacing": True, "right_to_left": True}),
        ('<w:spacing w:before="120" w:after="60"/>', {"space_before": Pt(6), "space_after": Pt(3)}),
        ('<w:spacing w:beforeLines="50" w:before="1"/>', {"space_before": Pt(6)}),
        ('<w:spacing w:afterAutospacing="1"/>', {"auto_after": True}),
        ('<w:spacing w:line="360"/>', {"line": Pt(18), "line_rule": "auto"}),
        ('<w:spacing w:line="360" w:lineRule="exact"/>', {"line": Pt(18), "line_rule": "exact"}),
        ('<w:outlineLvl w:val="2"/>', {"outline_level": 2}),
        ('<w:outlineLvl w:val="9"/>', {"outline_level": None}),
        ('<w:pStyle w:val="Body"/>', {"style": "Body"}),
        ('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr>', {"level": 1, "list": 7}),
        ('<w:framePr w:w="100"/>', {"framed": True}),
        ('<w:framePr w:dropCap="drop"/>', {"framed": False}),
        ('<w:shd w:fill="EEEEEE"/>', {"shading": "EEEEEE"}),
        ("<x:unknown/>", {}),
    ],
)  # fmt: skip
def test_each_property_is_read(markup: str, expected: dict[str, object]) -> None:
    assert paragraph_properties(element(f"<w:pPr>{markup}</w:pPr>")) == expected


@pytest.mark.parametrize(
    ("attributes", "millimetres"),
    [
        ('w:firstLine="720"', 12.7),
        ('w:hanging="720"', -12.7),
        ('w:firstLine="567" w:hanging="720"', -12.7),
        ('w:firstLine="1cm"', 10),
    ],
)
def test_the_first_line_is_one_length_below_zero_when_it_hangs(attributes: str, millimetres: float) -> None:
    stated = paragraph_properties(element(f"<w:pPr><w:ind {attributes}/></w:pPr>"))
    assert stated["first_line"] == pytest.approx(millimetres)


def test_indents_of_both_spellings_are_millimetres() -> None:
    old = paragraph_properties(element('<w:pPr><w:ind w:left="1440" w:right="720"/></w:pPr>'))
    new = paragraph_properties(element('<w:pPr><w:ind w:start="1440" w:end="720"/></w:pPr>'))
    assert old == new
    assert (old["indent_left"], old["indent_right"]) == (pytest.approx(25.4), pytest.approx(12.7))


def test_tab_stops_have_places_alignments_and_leaders() -> None:
    markup = (
        '<w:tab w:val="center" w:pos="567"/><w:tab w:val="clear" w:pos="720"/>'
        '<w:tab w:val="right" w:pos="1134" w:leader="dot"/>'
    )
    tabs = dict(paragraph_properties(element(f"<w:pPr><w:tabs>{markup}<w:tab/></w:tabs></w:pPr>"))["tabs"])
    assert tabs[720] is None
    assert tabs[567] == TabStop(position=Pt(28.35).mm, align="center")
    assert tabs[1134].leader == "dot"


def test_what_a_paragraph_states_can_be_a_key() -> None:
    markup = (
        '<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs><w:pBdr><w:bottom w:val="single"/></w:pBdr>'
        '<w:jc w:val="center"/>'
    )
    stated = paragraph_properties(element(f"<w:pPr>{markup}</w:pPr>"))
    assert isinstance(hash(tuple(stated.items())), int)
    assert stated["border_bottom"].style == "single"
