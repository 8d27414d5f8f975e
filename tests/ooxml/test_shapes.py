"""Lines and text boxes in DrawingML."""

from __future__ import annotations

import pytest

from qdgen.ooxml.facts import RuleFacts
from qdgen.ooxml.shapes import Drawn, is_rule, read_drawing
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import element, facts_of, p, read

_URI = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
LINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="0000ff"/></a:solidFill></a:ln>'


def wsp(geometry: str = "line", line: str = LINE, more: str = "", size: tuple[float, float] = (50, 0)) -> str:
    frame = f'<a:xfrm><a:ext cx="{size[0] * 36000:.0f}" cy="{size[1] * 36000:.0f}"/></a:xfrm>'
    return f'<wps:wsp><wps:spPr>{frame}<a:prstGeom prst="{geometry}"/>{line}</wps:spPr>{more}</wps:wsp>'


def drawing(
    content: str, size: tuple[float, float] = (50, 0), position: str = "", hidden: str = "", uri: str = _URI
) -> str:
    extent = f'<wp:extent cx="{size[0] * 36000:.0f}" cy="{size[1] * 36000:.0f}"/>'
    data = f'<a:graphic><a:graphicData uri="{uri}">{content}</a:graphicData></a:graphic>'
    return f'<w:drawing><wp:anchor>{position}{extent}<wp:docPr id="1" name="x"{hidden}/>{data}</wp:anchor></w:drawing>'


def drawn(markup: str) -> Drawn:
    found = Drawn()
    read_drawing(element(markup), found)
    return found


def test_a_line_is_a_rule_with_length_weight_colour_and_place() -> None:
    position = (
        '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>72000</wp:posOffset></wp:positionV>'
    )
    (rule,) = drawn(drawing(wsp(), position=position)).rules
    assert rule == RuleFacts(
        kind="drawing",
        side="anchored",
        length=Mm(50),
        weight=Pt(0.75),
        color="0000FF",
        style="solid",
        align="center",
        drop=Mm(2),
    )


@pytest.mark.parametrize(
    ("geometry", "size"),
    [("straightConnector1", (50, 0)), ("line", (50, 2)), ("rect", (50, 0.5)), ("flowChartProcess", (50, 1))],
)
def test_what_is_thin_and_long_is_a_rule(geometry: str, size: tuple[float, float]) -> None:
    (rule,) = drawn(drawing(wsp(geometry), size)).rules
    assert rule.length == pytest.approx(50, abs=0.1)


@pytest.mark.parametrize(
    ("geometry", "size", "line"),
    [
        ("rect", (50, 20), LINE),
        ("line", (0, 50), LINE),
        ("line", (1, 0), LINE),
        ("line", (50, 0), "<a:ln><a:noFill/></a:ln>"),
    ],
    ids=["box", "upright", "dot", "invisible"],
)
def test_what_is_no_line_to_the_eye_is_no_rule(geometry: str, size: tuple[float, float], line: str) -> None:
    assert not drawn(drawing(wsp(geometry, line), size)).rules


def test_a_hidden_drawing_shows_nothing() -> None:
    assert not drawn(drawing(wsp(), hidden=' hidden="1"')).rules


def test_lines_in_a_group_have_the_scale_of_the_group() -> None:
    frame = (
        '<wpg:grpSpPr><a:xfrm><a:ext cx="3600000" cy="36000"/><a:chExt cx="1800000" cy="36000"/></a:xfrm></wpg:grpSpPr>'
    )
    markup = drawing(f"<wpg:wgp>{frame}{wsp(size=(30, 0))}{wsp(size=(20, 0))}</wpg:wgp>", (100, 1))
    assert [rule.length for rule in drawn(markup).rules] == [Mm(60), Mm(40)]


def test_a_picture_is_said_to_be_unread_but_a_thin_one_is_a_rule() -> None:
    picture = "<pic:pic><pic:spPr/></pic:pic>"
    assert drawn(drawing(picture, (30, 30))).unread == {"ảnh"}
    assert len(drawn(drawing(picture, (30, 0.5))).rules) == 1


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("http://schemas.openxmlformats.org/drawingml/2006/chart", "biểu đồ"),
        ("http://schemas.openxmlformats.org/drawingml/2006/diagram", "SmartArt"),
    ],
)
def test_what_cannot_be_seen_is_said(uri: str, name: str) -> None:
    assert drawn(drawing("", uri=uri)).unread == {name}


def test_a_text_box_is_read_where_it_hangs_and_once() -> None:
    box = f"<wps:txbx><w:txbxContent>{p('HỎA TỐC')}</w:txbxContent></wps:txbx><wps:bodyPr/>"
    choice = f'<mc:Choice Requires="wps">{drawing(wsp("rect", more=box), (40, 8))}</mc:Choice>'
    fallback = (
        f"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{p('HỎA TỐC')}</w:txbxContent></v:textbox>"
        "</v:shape></w:pict></mc:Fallback>"
    )
    body = f"<w:p><w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent><w:t>Số: 1</w:t></w:r></w:p>"
    holder, boxed = read(body)
    assert (holder.text, boxed.text) == ("Số: 1", "HỎA TỐC")
    assert (boxed.place.boxed, boxed.index) == (True, 1)
    (found,) = holder.boxes
    assert (found.width, found.height, found.framed) == (Mm(40), Mm(8), True)


def test_a_line_inside_a_text_box_belongs_to_the_box() -> None:
    inner = f"<w:p><w:r>{drawing(wsp(), (20, 0))}<w:t>y</w:t></w:r></w:p>"
    box = f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx>"
    holder, boxed = read(f"<w:p><w:r>{drawing(wsp('rect', more=box), (40, 20))}</w:r></w:p>")
    assert not holder.rules
    assert [rule.length for rule in boxed.rules] == [Mm(20)]


def test_a_drawing_without_content_is_nothing() -> None:
    facts = facts_of("<w:p><w:r><w:drawing/><w:drawing><wp:inline/></w:drawing></w:r></w:p>")
    assert facts.unread == ()


def test_a_rule_is_long_and_thin() -> None:
    assert is_rule(50, 0, straight=True)
    assert is_rule(50, 4, straight=True)
    assert not is_rule(50, 4, straight=False)
    assert not is_rule(2, 0, straight=True)
