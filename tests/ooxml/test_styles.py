"""Styles and what they are based on."""

from __future__ import annotations

import pytest

from qdgen.errors import SourceError
from qdgen.ooxml.numbering import Numbering
from qdgen.ooxml.styles import MAX_STYLES, NO_STYLE, StyleSheet
from qdgen.standards.standard import Pt
from tests.ooxml.making import element, style


def sheet(markup: str, numbering: str = "") -> StyleSheet:
    lists = Numbering(element(f"<w:numbering>{numbering}</w:numbering>"), {})
    return StyleSheet(element(f"<w:styles>{markup}</w:styles>"), {}, lists)


def size(value: int) -> str:
    return f'<w:rPr><w:sz w:val="{value}"/></w:rPr>'


def test_a_style_states_what_its_bases_state_and_the_nearest_wins() -> None:
    styles = sheet(
        style("A", '<w:pPr><w:jc w:val="both"/></w:pPr>' + size(26))
        + style("B", size(28), base="A")
        + style("C", base="B")
    )
    found = styles.style("paragraph", "C")
    assert (found.name, found.run, found.paragraph) == ("C", {"size": Pt(14)}, {"align": "both"})


def test_a_toggle_stated_twice_in_one_chain_is_the_nearest_one() -> None:
    styles = sheet(style("A", "<w:rPr><w:b/></w:rPr>") + style("B", '<w:rPr><w:b w:val="0"/></w:rPr>', base="A"))
    assert styles.style("paragraph", "B").run == {"bold": False}


def test_styles_based_on_one_another_in_a_circle_end() -> None:
    styles = sheet(style("A", size(26), base="B") + style("B", size(28), base="A"))
    assert styles.style("paragraph", "A").run == {"size": Pt(13)}


def test_a_very_long_chain_ends() -> None:
    chain = "".join(style(f"S{number}", size(number), base=f"S{number - 1}") for number in range(1, 3_000))
    assert sheet(chain).style("paragraph", "S2999").run == {"size": Pt(1499.5)}


def test_a_style_that_is_not_there_is_the_default_one() -> None:
    styles = sheet(style("Normal", default="1") + style("T", kind="table"))
    assert styles.known("paragraph", "None") == "Normal"
    assert styles.known("table", "T") == "T"
    assert styles.default("character") == ""
    assert styles.style("paragraph", "None") is NO_STYLE


def test_the_document_defaults_are_read() -> None:
    markup = (
        f"<w:docDefaults><w:rPrDefault>{size(28)}</w:rPrDefault><w:pPrDefault><w:pPr><w:jc w:val='both'/>"
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    styles = sheet(markup)
    assert (styles.default_run, styles.default_paragraph) == ({"size": Pt(14)}, {"align": "both"})


def test_a_list_of_the_style_indents_it_unless_the_style_says_otherwise() -> None:
    level = '<w:lvl w:ilvl="0"><w:pPr><w:ind w:left="1440" w:hanging="720"/></w:pPr><w:lvlText w:val="%1."/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/></w:num>'
    )
    listed = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = sheet(
        style("A", f"<w:pPr>{listed}</w:pPr>") + style("B", f'<w:pPr>{listed}<w:ind w:left="0"/></w:pPr>'), numbering
    )
    first, second = styles.style("paragraph", "A").paragraph, styles.style("paragraph", "B").paragraph
    assert (first["indent_left"], first["first_line"]) == (Pt(72).mm, -Pt(36).mm)
    assert (second["indent_left"], second["first_line"]) == (0, -Pt(36).mm)
    assert (second["list"], second["level"]) == (1, 0)


def test_more_styles_than_any_program_knows_are_refused() -> None:
    markup = "".join(f'<w:style w:styleId="{number}"/>' for number in range(MAX_STYLES + 1))
    with pytest.raises(SourceError, match="quá nhiều kiểu"):
        sheet(markup)
