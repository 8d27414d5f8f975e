"""The cascade: one effective look, wherever in the file it was stated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.ooxml.effective import NO_LAYER, Cascade, Layer
from qdgen.ooxml.numbering import Numbering
from qdgen.ooxml.styles import StyleSheet
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import element, facts_of, only, p, style

TIMES = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:cs="{0}" w:eastAsia="{0}"/>'.format("Times New Roman")
RUN = '<w:b/><w:i/><w:caps/><w:color w:val="000080"/><w:sz w:val="26"/><w:u w:val="single"/><w:lang w:val="vi-VN"/>'
PARAGRAPH = (
    '<w:keepNext/><w:tabs><w:tab w:val="center" w:pos="1134"/></w:tabs>'
    '<w:spacing w:before="60" w:after="120" w:line="276" w:lineRule="auto"/>'
    '<w:ind w:left="284" w:firstLine="720"/><w:jc w:val="both"/><w:outlineLvl w:val="1"/>'
)
THEMED = (
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"'
    ' w:cstheme="minorBidi" w:eastAsiaTheme="minorEastAsia"/>'
)
THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont>'
    '<a:latin typeface="Times New Roman"/><a:ea typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>'
    "</a:minorFont></a:fontScheme></a:themeElements></a:theme>"
)


def both(run: str) -> str:
    return f"<w:pPr>{PARAGRAPH}</w:pPr><w:rPr>{run}</w:rPr>"


DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{THEMED}{RUN}</w:rPr></w:rPrDefault>"
    f"<w:pPrDefault><w:pPr>{PARAGRAPH}</w:pPr></w:pPrDefault></w:docDefaults>"
)
WAYS = {
    "direct": (p("Điều 1.", PARAGRAPH, TIMES + RUN), "", ""),
    "style": (p("Điều 1.", '<w:pStyle w:val="A"/>'), style("A", both(TIMES + RUN)), ""),
    "default style": (p("Điều 1."), style("A", both(TIMES + RUN), default="1"), ""),
    "chain": (
        p("Điều 1.", '<w:pStyle w:val="B"/>', "<w:b/>"),
        style("A", both(TIMES + RUN)) + style("B", '<w:rPr><w:b w:val="0"/></w:rPr>', base="A"),
        "",
    ),
    "character style": (
        p("Điều 1.", '<w:pStyle w:val="A"/>', '<w:rStyle w:val="C"/>'),
        style("A", f"<w:pPr>{PARAGRAPH}</w:pPr>") + style("C", f"<w:rPr>{TIMES}{RUN}</w:rPr>", kind="character"),
        "",
    ),
    "defaults and theme": (
        p("Điều 1."),
        DEFAULTS,
        THEME,
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_same_look_is_the_same_fact_however_it_was_made(way: str) -> None:
    expected = only(WAYS["direct"][0])
    body, styles, theme = WAYS[way]
    found = only(body, styles=styles, **({"theme": theme} if theme else {}))
    assert found.format == expected.format
    assert [run.format for run in found.runs] == [run.format for run in expected.runs]


def test_the_look_of_the_direct_way_is_what_was_typed() -> None:
    paragraph = only(WAYS["direct"][0])
    look, text = paragraph.format, paragraph.runs[0].format
    assert (look.align, look.keep_next, look.outline_level) == ("both", True, 1)
    assert (look.indent_left.twips, look.first_line.twips) == (284, 720)
    assert (look.space_before, look.space_after, look.line.multiple) == (Pt(3), Pt(6), 1.15)
    assert [(stop.position.twips, stop.align) for stop in look.tabs] == [(1134, "center")]
    assert (text.font, text.size, text.bold, text.italic, text.caps) == ("Times New Roman", Pt(13), True, True, True)
    assert (text.color, text.underline, text.lang) == ("000080", "single", "vi-VN")


def cascade(styles: str) -> Cascade:
    return Cascade(StyleSheet(element(f"<w:styles>{styles}</w:styles>"), {}, Numbering(None, {})))


def bold(value: bool | None) -> str:  # noqa: FBT001 - drawn, never typed
    return "" if value is None else f'<w:rPr><w:b w:val="{int(value)}"/></w:rPr>'


_STATES = st.sampled_from([None, True, False])


@given(st.tuples(_STATES, _STATES, _STATES, _STATES, _STATES))
def test_toggles_of_styles_cancel_in_pairs_and_a_direct_one_is_absolute(states: tuple[bool | None, ...]) -> None:
    defaults, layer, paragraph, character, direct = states
    styles = f"<w:docDefaults><w:rPrDefault>{bold(defaults)}</w:rPrDefault></w:docDefaults>"
    styles += style("P", bold(paragraph)) + style("C", bold(character), kind="character")
    table = NO_LAYER if layer is None else Layer(run={"bold": layer})
    stated = {"style": "C"} if direct is None else {"style": "C", "bold": direct}
    odd = [layer, paragraph, character].count(True) % 2 == 1
    expected = direct if direct is not None else bool(defaults) or odd
    assert cascade(styles).run("P", table, stated).bold is expected


@given(st.lists(st.one_of(st.none(), st.integers(2, 144)), min_size=5, max_size=5))
def test_of_sizes_the_nearest_wins(sizes: list[int | None]) -> None:
    marks = ["" if size is None else f'<w:rPr><w:sz w:val="{size}"/></w:rPr>' for size in sizes]
    styles = f"<w:docDefaults><w:rPrDefault>{marks[0]}</w:rPrDefault></w:docDefaults>"
    styles += style("P", marks[2]) + style("C", marks[3], kind="character")
    layer = Layer(run={} if sizes[1] is None else {"size": Pt(sizes[1] / 2)})
    stated = {"style": "C"} if sizes[4] is None else {"style": "C", "size": Pt(sizes[4] / 2)}
    nearest = next((size / 2 for size in reversed(sizes) if size is not None), 10)
    assert cascade(styles).run("P", layer, stated).size == nearest


def test_a_file_that_says_nothing_looks_as_word_shows_it() -> None:
    paragraph = only(p("x"))
    assert (paragraph.runs[0].format.font, paragraph.runs[0].format.size) == ("Times New Roman", Pt(10))
    assert paragraph.format.indent_left == Mm(0)


def test_equal_looks_are_one_object() -> None:
    looks = cascade(style("A", '<w:rPr><w:sz w:val="28"/></w:rPr>'))
    assert looks.run("A", NO_LAYER, {}) is looks.run("", NO_LAYER, {"size": Pt(14)})


def test_complex_script_bold_alone_is_not_bold() -> None:
    assert not only(p("x", rpr="<w:bCs/>")).runs[0].format.bold


def test_a_table_style_is_under_the_paragraph_style() -> None:
    table_style = style(
        "T", '<w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="20"/><w:i/></w:rPr>', kind="table"
    )
    styles = table_style + style("P", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr>')
    styled = '<w:pStyle w:val="P"/>'
    body = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr>'
        f"<w:tc>{p('a')}</w:tc><w:tc>{p('b', styled)}</w:tc></w:tr></w:tbl>"
    )
    (table,) = facts_of(body, styles=styles).blocks
    first, second = (cell.blocks[0] for cell in table.rows[0].cells)  # type: ignore[union-attr] # it is a table
    assert (first.format.align, first.runs[0].format.size) == ("right", Pt(10))  # type: ignore[union-attr] # a paragraph
    assert (second.format.align, second.runs[0].format.size) == ("center", Pt(14))  # type: ignore[union-attr] # likewise
    assert second.runs[0].format.italic  # type: ignore[union-attr] # likewise


def test_exact_and_least_line_heights_are_points() -> None:
    exact = only(p("x", '<w:spacing w:line="360" w:lineRule="exact"/>')).format.line
    least = only(p("x", '<w:spacing w:line="360" w:lineRule="atLeast"/>')).format.line
    assert (exact.rule, exact.height, least.rule, least.height) == ("exact", Pt(18), "at_least", Pt(18))


def test_cleared_tabs_and_borders_taken_away_are_gone() -> None:
    styles = style(
        "A",
        '<w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr><w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs></w:pPr>',
    )
    direct = (
        '<w:pStyle w:val="A"/><w:pBdr><w:bottom w:val="nil"/></w:pBdr><w:tabs>'
        '<w:tab w:val="clear" w:pos="567"/></w:tabs>'
    )
    look = only(p("x", direct), styles=styles).format
    assert look.tabs == ()
    assert look.borders.bottom is None
