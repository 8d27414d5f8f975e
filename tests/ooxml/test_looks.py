"""Looks by what the markup states, and the list that numbers a paragraph."""

from __future__ import annotations

import pytest

from qdgen.ooxml.effective import NO_LAYER, Cascade
from qdgen.ooxml.looks import Looks
from qdgen.ooxml.numbering import Numbering
from qdgen.ooxml.styles import StyleSheet
from qdgen.standards.standard import Pt
from tests.ooxml.making import element, style

_LEVELS = "".join(
    f'<w:lvl w:ilvl="{index}"><w:pPr><w:ind w:left="{720 * (index + 1)}"/>'
    f'</w:pPr><w:rPr><w:b/></w:rPr><w:lvlText w:val="%{index + 1}."/></w:lvl>'
    for index in range(2)
)
_NUMBERING = (
    f'<w:numbering><w:abstractNum w:abstractNumId="0">{_LEVELS}</w:abstractNum><w:num w:numId="1">'
    '<w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
_STYLES = style("Listed", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style(
    "Strong", "<w:rPr><w:b/></w:rPr>", "character"
)


def looks() -> Looks:
    numbering = Numbering(element(_NUMBERING), {})
    styles = StyleSheet(element(f"<w:styles>{_STYLES}</w:styles>"), {}, numbering)
    return Looks(Cascade(styles), numbering, {})


def test_the_same_look_stated_in_another_way_is_the_same_object() -> None:
    runs = looks().runs_in("", NO_LAYER)
    first = runs.of(element('<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'))
    second = runs.of(element('<w:rPr><w:sz w:val="28"/><w:b w:val="1"/><w:rFonts/></w:rPr>'))
    assert first is second
    assert (first.format.bold, first.format.size) == (True, Pt(14))


@pytest.mark.parametrize("other", ["<w:rPr><w:i/></w:rPr>", '<w:rPr><w:b w:val="0"/></w:rPr>', "<w:rPr/>"])
def test_markup_that_states_something_else_is_another_look(other: str) -> None:
    runs = looks().runs_in("", NO_LAYER)
    assert runs.of(element("<w:rPr><w:b/></w:rPr>")) is not runs.of(element(other))


def test_a_character_style_is_named_beside_the_look() -> None:
    found = looks().runs_in("", NO_LAYER).of(element('<w:rPr><w:rStyle w:val="Strong"/></w:rPr>'))
    assert (found.style_name, found.format.bold) == ("Strong", True)
    assert looks().runs_in("", NO_LAYER).of(None).style_name == ""


def test_a_symbol_has_the_font_it_names() -> None:
    found = looks().runs_in("", NO_LAYER).symbol(element("<w:rPr><w:b/></w:rPr>"), "Wingdings")
    assert (found.format.font, found.format.bold) == ("Wingdings", True)


@pytest.mark.parametrize(
    ("properties", "list_id", "index", "left"),
    [
        ("", 0, 0, 0),
        ('<w:pStyle w:val="Listed"/>', 1, 0, 720),
        ('<w:pStyle w:val="Listed"/><w:numPr><w:ilvl w:val="1"/></w:numPr>', 1, 1, 1440),
        ('<w:pStyle w:val="Listed"/><w:ind w:left="100"/>', 1, 0, 100),
        ('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>', 1, 1, 1440),
        ('<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="0"/>', 1, 0, 0),
        ('<w:pStyle w:val="Listed"/><w:numPr><w:numId w:val="0"/></w:numPr>', 0, 0, 720),
        ('<w:numPr><w:numId w:val="77"/></w:numPr>', 77, 0, 0),
    ],
)
def test_a_paragraph_is_in_the_list_that_it_or_its_style_names(
    properties: str, list_id: int, index: int, left: int
) -> None:
    look = looks().paragraph(element(f"<w:pPr>{properties}</w:pPr>"), NO_LAYER)
    assert (look.list_id, look.level_index, look.format.indent_left.twips) == (list_id, index, left)
    assert (look.level is None) == (list_id in {0, 77})


def test_a_number_has_the_look_of_the_mark_and_of_its_level() -> None:
    look = looks().paragraph(
        element('<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:i/></w:rPr></w:pPr>'), NO_LAYER
    )
    assert (look.number.bold, look.number.italic, look.mark.bold, look.mark.italic) == (True, True, False, True)


def test_a_section_break_is_seen() -> None:
    assert looks().paragraph(element("<w:pPr><w:sectPr/></w:pPr>"), NO_LAYER).ends_section
    assert not looks().paragraph(None, NO_LAYER).ends_section
