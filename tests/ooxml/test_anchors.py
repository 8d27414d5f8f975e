"""From a paragraph of the facts back to its element."""

from __future__ import annotations

from qdgen.ooxml.anchors import anchored, not_there
from qdgen.ooxml.namespaces import W
from qdgen.ooxml.package import open_package
from tests.ooxml.making import SECTION, docx, p

BOX = (
    '<w:p><w:r><w:t>ngoài</w:t><w:pict><v:rect style="width:99pt;height:99pt"><v:textbox><w:txbxContent>'
    f"{p('trong')}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>"
)
BODY = (
    f"{p('một')}<w:tbl><w:tr><w:tc>{p('ô')}</w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>{p('hai')}</w:sdtContent></w:sdt>"
    f"{BOX}<w:p><w:r><w:t>a</w:t><w:tab/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
    "<w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:r><w:t>b</w:t></w:r></w:p>"
)
HEADED = SECTION.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>')


def test_every_paragraph_is_found_with_the_pieces_of_its_text() -> None:
    known = anchored(open_package(docx(BODY, HEADED, header1=p("đầu trang"))))
    found = list(known.paragraphs())
    assert [one.text for one in found] == ["một", "ô", "hai", "ngoài", "trong", "a\tb", "đầu trang"]
    for one in found:
        anchor = known.anchors.of(one.place.part, one.index)
        assert anchor is not None
        assert anchor.element.tag == W + "p"
        assert "".join(piece.text for piece in anchor.pieces) == one.text
        assert known.anchors.holding(anchor.element) is anchor
    assert set(known.anchors.roots) == {"word/document.xml", "word/header1.xml"}


def test_a_piece_knows_its_element_and_its_look() -> None:
    known = anchored(open_package(docx(p("đậm", rpr="<w:b/>"))))
    anchor = known.anchors.of("word/document.xml", 0)
    assert anchor is not None
    (piece,) = anchor.pieces
    assert (piece.element.text, piece.look.bold) == ("đậm", True)


def test_a_paragraph_that_is_not_there_has_no_anchor() -> None:
    known = anchored(open_package(docx(p("x"))))
    assert known.anchors.of("word/document.xml", 1) is None
    assert known.anchors.of("word/document.xml", None) is None
    assert "số 7" in str(not_there("word/document.xml", 7))
