"""Direct formatting that wins over every style, written only where it is needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from qdgen.ooxml.formats import LineSpacing, ParagraphFormat
from qdgen.ooxml.looks_mending import mend_paragraph, mend_run
from qdgen.ooxml.mends import SetParagraph, SetRuns
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import element, only, p, style

LOUD = (
    '<w:pPr><w:spacing w:before="200" w:beforeAutospacing="1" w:line="400" w:lineRule="exact"/>'
    '<w:ind w:left="500" w:hanging="300"/><w:jc w:val="right"/><w:keepNext/></w:pPr>'
    '<w:rPr><w:b/><w:i/><w:caps/><w:u w:val="double"/><w:color w:val="FF0000"/><w:highlight w:val="yellow"/>'
    '<w:shd w:fill="00FF00"/><w:sz w:val="50"/><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr>'
)
STYLES = style("Loud", LOUD, default="1")


@given(
    st.builds(
        SetRuns,
        part=st.just("word/document.xml"),
        index=st.just(0),
        font=st.sampled_from([None, "Times New Roman", "Arial"]),
        size=st.sampled_from([None, Pt(13), Pt(13.5)]),
        bold=st.none() | st.booleans(),
        italic=st.none() | st.booleans(),
        underline=st.none() | st.booleans(),
        caps=st.none() | st.booleans(),
        color=st.sampled_from([None, "", "0000FF"]),
        highlight=st.sampled_from([None, "", "green"]),
        shading=st.sampled_from([None, "", "AABBCC"]),
        lang=st.sampled_from([None, "vi-VN"]),
    )
)
def test_text_looks_as_the_mend_says_and_otherwise_as_before(mend: SetRuns) -> None:
    before = only(p("chữ"), styles=STYLES).runs[0].format
    properties = element("<w:rPr/>")
    mend_run(properties, mend, before)
    inside = "".join(etree.tostring(one, encoding="unicode") for one in properties)
    after = only(p("chữ", rpr=inside), styles=STYLES).runs[0].format
    for name in ("size", "bold", "italic", "caps", "color", "highlight", "shading", "lang"):
        wanted = getattr(mend, name)
        assert getattr(after, name) == (getattr(before, name) if wanted is None else wanted)
    assert after.font == after.font_other == (mend.font or "Arial")
    assert bool(after.underline) is (True if mend.underline is None else mend.underline)


def test_nothing_is_written_where_the_look_is_right_already() -> None:
    before = only(p("chữ"), styles=STYLES).runs[0].format
    properties = element("<w:rPr/>")
    mend_run(properties, SetRuns(part="", index=0, bold=True, size=Pt(25), color="FF0000", underline=True), before)
    assert len(properties) == 0


@pytest.mark.parametrize(
    "mend",
    [
        SetParagraph(part="", index=0, align="both", first_line=Mm(10), indent_left=Mm(0), indent_right=Mm(3)),
        SetParagraph(part="", index=0, first_line=Mm(-5), space_before=Pt(6), space_after=Pt(0)),
        SetParagraph(part="", index=0, line=LineSpacing(multiple=1.5), keep_next=False, contextual_spacing=True),
        SetParagraph(part="", index=0, line=LineSpacing(rule="at_least", height=Pt(18)), first_line=Mm(0)),
    ],
)
def test_a_paragraph_looks_as_the_mend_says_and_otherwise_as_before(mend: SetParagraph) -> None:
    before = only(p("chữ"), styles=STYLES).format
    properties = element("<w:pPr/>")
    mend_paragraph(properties, mend, before)
    inside = "".join(etree.tostring(one, encoding="unicode") for one in properties)
    after = only(p("chữ", inside), styles=STYLES).format
    for name in ParagraphFormat.__slots__:
        wanted = getattr(mend, name, None)
        got = getattr(after, name)
        if isinstance(wanted, float):
            assert got == pytest.approx(wanted, abs=0.02)
        elif name != "auto_before" or mend.space_before is None:
            assert got == (getattr(before, name) if wanted is None else wanted)
    assert mend.space_before is None or not after.auto_before
