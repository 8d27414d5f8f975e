"""Lines and text boxes in VML."""

from __future__ import annotations

import pytest

from qdgen.ooxml.shapes import Drawn
from qdgen.ooxml.vml import read_vml
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import element, p, read

GROUP = '<v:group style="width:200pt;height:10pt" coordsize="4000,200">{}</v:group>'
INNER = '<v:group style="width:2000" coordsize="100,1"><v:line from="0,0" to="50,0"/></v:group>'


def drawn(markup: str, width: float | None = 165) -> Drawn:
    found = Drawn()
    read_vml(element(f"<w:pict>{markup}</w:pict>"), found, None if width is None else Mm(width))
    return found


@pytest.mark.parametrize(
    ("markup", "length"),
    [
        ('<v:line from="0,2pt" to="144pt,2pt"/>', 50.8),
        ('<v:line from="10mm,0" to="60mm,0"/>', 50),
        ('<v:line from="0,0" to="192,0"/>', 50.8),
        ('<v:shape type="#_x0000_t32" style="position:absolute;width:144pt;height:0"/>', 50.8),
        ('<v:rect style="width:5cm;height:.5pt"/>', 50),
        ('<v:rect style="width:0;height:1.5pt" o:hr="t" o:hralign="center"/>', 165),
        (GROUP.format('<v:line from="1000,0" to="3000,0"/>'), 35.3),
        (GROUP.format(INNER), 17.6),
    ],
)  # fmt: skip
def test_a_line_in_every_form_has_its_length(markup: str, length: float) -> None:
    (rule,) = drawn(markup).rules
    assert rule.length == pytest.approx(length, abs=0.05)
    assert rule.kind == "vml"


def test_a_line_has_weight_colour_and_place() -> None:
    style = "position:absolute;margin-left:36pt;margin-top:1.5pt;mso-position-horizontal:center"
    (rule,) = drawn(
        f'<v:line style="{style}" from="0,0" to="144pt,0" strokeweight="1pt" strokecolor="#ff0000 [3]"/>'
    ).rules
    assert (rule.weight, rule.color, rule.side, rule.align) == (Pt(1), "FF0000", "anchored", "center")
    assert (rule.left, rule.drop) == (Pt(36).mm, Pt(1.5).mm)
    assert drawn('<v:line from="0,0" to="144pt,0"/>').rules[0].weight == Pt(0.75)


@pytest.mark.parametrize(
    "markup",
    [
        '<v:line from="0,0" to="0,100pt"/>',
        '<v:line from="0,0" to="100pt,0" stroked="f"/>',
        '<v:line style="visibility:hidden" from="0,0" to="100pt,0"/>',
        '<v:rect style="width:100pt;height:50pt"/>',
        '<v:shape style="nonsense;;width"/>',
        '<v:line from="a,b" to="c"/>',
        '<v:shapetype id="_x0000_t32"/>',
        '<v:group style="width:0" coordsize="0,0"><v:rect/></v:group>',
    ],
)
def test_what_is_no_line_to_the_eye_is_no_rule(markup: str) -> None:
    assert not drawn(markup).rules


def test_a_picture_is_said_to_be_unread() -> None:
    assert drawn('<v:shape style="width:1in;height:1in"><v:imagedata/></v:shape>').unread == {"ảnh"}


def test_a_text_box_is_read_where_it_hangs() -> None:
    box = (
        f'<v:shape style="width:100pt;height:20pt" stroked="f"><v:textbox><w:txbxContent>{p("MẬT")}'
        "</w:txbxContent></v:textbox></v:shape>"
    )
    holder, boxed = read(f"<w:p><w:r><w:pict>{box}</w:pict><w:t>x</w:t></w:r></w:p>")
    assert (holder.text, boxed.text, boxed.place.boxed) == ("x", "MẬT", True)
    assert (holder.boxes[0].width, holder.boxes[0].framed) == (Pt(100).mm, False)


def test_words_of_word_art_are_told_and_are_no_rule() -> None:
    found = drawn('<v:shape style="width:200pt;height:2pt"><v:textpath on="t" string=" DỰ THẢO "/></v:shape>')
    assert found.restated == [("word art", "DỰ THẢO", "")]
    assert (found.rules, found.boxes) == ([], [])
    assert drawn('<v:shape style="width:200pt;height:2pt"><v:textpath string=""/></v:shape>').restated == []
    (paragraph,) = read('<w:p><w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r></w:p>')
    assert paragraph.restated == (("word art", "MẬT", ""),)
