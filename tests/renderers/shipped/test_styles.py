from __future__ import annotations

import pytest
from lxml import etree

from qdgen.renderers.parts import W
from qdgen.renderers.shipped.styles import STYLES, Style, number_drop, styles_xml
from qdgen.standards.nd30 import ND30
from qdgen.standards.sizing import sized
from tests.renderers.words import value

TREE = etree.fromstring(styles_xml(ND30))
BY_ID = {style.get(f"{W}styleId", ""): style for style in TREE.iter(f"{W}style")}


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.id)
def test_a_style_looks_as_the_decree_says(style: Style) -> None:
    found, look = BY_ID[style.id], ND30.looks[style.look]
    assert value(found, "name") == style.name
    assert value(found, "rPr/sz") == value(found, "rPr/szCs") == str(round(look.size.used * 2))
    assert (found.find(f"{W}rPr/{W}b") is not None) is look.bold
    assert (found.find(f"{W}rPr/{W}i") is not None) is look.italic
    assert value(found, "pPr/jc") == look.align


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.id)
def test_a_style_has_its_place_in_the_outline_or_none(style: Style) -> None:
    expected = "" if style.outline is None else str(style.outline)
    assert value(BY_ID[style.id], "pPr/outlineLvl") == expected


def test_ids_and_names_are_given_once_and_every_base_exists() -> None:
    names = [value(style, "name") for style in BY_ID.values()]
    assert len(BY_ID) == len(list(TREE.iter(f"{W}style")))
    assert len(set(names)) == len(names)
    assert {base for style in BY_ID.values() if (base := value(style, "basedOn"))} <= set(BY_ID)


def test_the_font_is_that_of_the_decree_for_every_script() -> None:
    (fonts,) = TREE.iter(f"{W}rFonts")
    assert {fonts.get(f"{W}{script}") for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {ND30.font}


def test_a_signature_has_room_above_the_name() -> None:
    spacing = BY_ID["QDSignatory"].find(f"{W}pPr/{W}spacing")
    assert spacing is not None
    assert spacing.get(f"{W}before") == str(ND30.signature_space.twips)


def test_the_text_is_indented_and_spaced_as_the_decree_says() -> None:
    for name in ("QDArticle", "QDClause", "QDPoint", "QDDash", "QDParagraph"):
        properties = BY_ID[name].find(f"{W}pPr")
        assert properties is not None
        indent, spacing = properties.find(f"{W}ind"), properties.find(f"{W}spacing")
        assert indent is not None
        assert spacing is not None
        assert indent.get(f"{W}firstLine") == str(ND30.body.first_line.twips)
        assert spacing.get(f"{W}before") == str(ND30.body.gap.twips)


def test_marks_of_secrecy_and_urgency_are_red_and_nothing_else_is() -> None:
    red = {name for name, style in BY_ID.items() if value(style, "rPr/color") == ND30.mark_red}
    assert red == {"QDSecrecy", "QDUrgency"}


def test_a_heading_stays_with_what_follows() -> None:
    for style in STYLES:
        if style.outline is not None and style.id != "QDArticle":
            assert BY_ID[style.id].find(f"{W}pPr/{W}keepNext") is not None


def test_the_number_stands_on_the_line_of_the_date() -> None:
    assert number_drop(ND30) > 0
    smaller = sized(ND30, ND30.size_triples[1])
    assert number_drop(smaller) < number_drop(ND30)


def test_smaller_type_makes_smaller_styles() -> None:
    smaller = etree.fromstring(styles_xml(sized(ND30, ND30.size_triples[1])))
    sizes = {style.get(f"{W}styleId"): value(style, "rPr/sz") for style in smaller.iter(f"{W}style")}
    assert (sizes["QDMotto"], sizes["QDSummary"], sizes["QDRecipient"]) == ("26", "26", "22")
