"""The checks of this folder, checked: each fault that they are there for is found in a document made with it."""

from __future__ import annotations

import pytest

from qdgen.renderers.docx import to_docx
from qdgen.renderers.parts import DOCUMENT
from tests.renderers.documents import SMALL, appendix, decision
from tests.renderers.offices import replaced, with_parts
from tests.renderers.validity import faults_of

DATA = to_docx(decision(annexes=(appendix("Một", SMALL),)))
EMPTY = "<w:p/>"
TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="100" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr>'
    '<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>{}</w:tc></w:tr></w:tbl>'
)
MARK = '<w:bookmarkStart w:id="{0}" w:name="Cho"/><w:bookmarkEnd w:id="{0}"/>'


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("<w:body>", f"<w:body>{MARK.format(90)}{MARK.format(91)}", "(bookmark) cho được đặt nhiều lần"),
        ("<w:body>", '<w:body><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>', "không kết thúc"),
        ("Khen thưởng ông", "Khen {{ summary }} ông", "còn sót dấu của mẫu “{{ summary }}”"),
        ("<w:body>", f"<w:body>{TABLE.format(TABLE.format(EMPTY))}<w:p/>", "không kết thúc bằng một đoạn"),
        ("<w:body>", f"<w:body>{TABLE.format(EMPTY) * 2}<w:p/>", "hai bảng liền nhau"),
        ('w:type="first" r:id', 'w:type="default" r:id', "headerReference"),
        (
            '<w:headerReference w:type="default" r:id="',
            '<w:headerReference w:type="default" r:id="x',
            "không được khai báo",
        ),
        ('w:val="QDSummary"', 'w:val="Khong"', "Khong"),
        ("<w:titlePg/>", "<w:khong/>", "openxml-audit"),
        ('<wp:docPr id="1"', '<wp:docPr id="2"', "docPr id"),
    ],
)
def test_a_fault_of_the_markup_is_found(old: str, new: str, found: str) -> None:
    assert any(found in fault for fault in faults_of(replaced(DATA, DOCUMENT, old, new)))


def test_a_fault_of_the_package_is_found() -> None:
    assert faults_of(with_parts(DATA, {"word/header1.xml": None}))
    assert faults_of(with_parts(DATA, {"word/styles.xml": b"<broken"}))
    assert faults_of(b"no zip")


def test_what_an_author_typed_is_no_fault() -> None:
    data = to_docx(decision(summary="{{ x }}"))
    assert faults_of(data, ["{{ x }}"]) == []
    assert faults_of(data)
