"""Faults that no validator finds, each made once, and sound files without any."""

from __future__ import annotations

import io
import zipfile

import pytest

from qdgen.ooxml.validity import package_faults
from tests.ooxml.making import OFFICE, SECTION, docx, p, parts_of, relationships, zipped


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def bookmark(number: int, name: str, *, ended: bool = True) -> str:
    end = f'<w:bookmarkEnd w:id="{number}"/>' if ended else ""
    return f'<w:p><w:bookmarkStart w:id="{number}" w:name="{name}"/>{end}</w:p>'


def drawing(number: int) -> str:
    return f'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="{number}" name="x"/></wp:inline></w:drawing></w:r></w:p>'


CELL = f"<w:tc>{p('x')}</w:tc>"
TABLE = f"<w:tbl><w:tr>{CELL}</w:tr></w:tbl>"
SOUND = (
    bookmark(1, "a") + bookmark(2, "b") + TABLE + p() + TABLE + drawing(1) + drawing(2)
    + f"<w:p>{mark('begin')}{mark('separate')}{mark('end')}</w:p>"
)  # fmt: skip
TWICE = (
    '<w:sectPr><w:headerReference w:type="first" r:id="header1"/>'
    '<w:headerReference w:type="first" r:id="header1"/></w:sectPr>'
)


def test_a_sound_file_has_no_fault() -> None:
    section = SECTION.replace(
        "<w:sectPr>", '<w:sectPr><w:headerReference r:id="header1"/><w:headerReference w:type="first" r:id="header1"/>'
    )
    assert package_faults(docx(SOUND, section, header1=p("2"), styles="")) == ()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (bookmark(1, "a") + bookmark(2, "A"), "dấu trang (bookmark) a được đặt nhiều lần"),
        (bookmark(1, "a") + bookmark(1, "b"), "số hiệu dấu trang 1 bị dùng nhiều lần"),
        (bookmark(1, "a", ended=False), "dấu trang số 1 bắt đầu mà không kết thúc"),
        ('<w:p><w:bookmarkEnd w:id="4"/></w:p>', "dấu trang số 4 kết thúc mà không bắt đầu"),
        (f"<w:p>{mark('begin')}</w:p>", "1 trường bắt đầu mà không kết thúc"),
        (f"<w:p>{mark('end')}</w:p>", "trường có dấu end nhưng không có dấu bắt đầu"),
        (f"<w:p>{mark('begin')}{mark('separate')}{mark('separate')}{mark('end')}</w:p>", "hai dấu ngăn"),
        (p("Số: {{ number }}"), "còn sót dấu của mẫu “{{ number }}”"),
        ("<w:p><w:r><w:t>{% i</w:t></w:r><w:r><w:t>f x %}</w:t></w:r></w:p>", "còn sót dấu của mẫu “{% if x %}”"),
        (p("a }}"), "còn sót dấu của mẫu “}}”"),
        (f"<w:tbl><w:tr><w:tc>{TABLE}</w:tc></w:tr></w:tbl>", "không kết thúc bằng một đoạn"),
        ("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "không kết thúc bằng một đoạn"),
        (TABLE + "<w:bookmarkStart w:id='9' w:name='q'/><w:bookmarkEnd w:id='9'/>" + TABLE, "hai bảng liền nhau"),
        (drawing(7) + drawing(7), "số hiệu hình vẽ (docPr id) 7 bị dùng nhiều lần"),
        ('<w:p><w:hyperlink r:id="none"/></w:p>', "quan hệ none được dùng nhưng không được khai báo"),
    ],
)
def test_one_fault_is_found_and_no_other(body: str, words: str) -> None:
    (fault,) = package_faults(docx(body + p()))
    assert words in fault


def test_a_header_called_twice_for_one_kind_of_page_is_found() -> None:
    (fault,) = package_faults(docx(p(), TWICE, header1=p()))
    assert "gọi nhiều lần headerReference loại first" in fault


def test_what_the_author_typed_is_no_left_over_mark() -> None:
    data = docx(p("V/v A & B {{ x }} {% if %}".replace("&", "&amp;")) + p("{{ y }}"))
    assert len(package_faults(data)) == 3
    (fault,) = package_faults(data, ("Về việc {{\u00a0x }} {% if %}",))
    assert "{{ y }}" in fault


def test_faults_in_headers_are_found_with_their_part() -> None:
    (fault,) = package_faults(docx(p(), header1=p("{{ x }}")))
    assert fault.startswith("word/header1.xml: ")


def test_relationships_to_missing_parts_are_found() -> None:
    links = relationships(
        f'<Relationship Id="a" Type="{OFFICE}/header" Target="header9.xml"/>'
        f'<Relationship Id="b" Type="{OFFICE}/hyperlink" Target="http://vi.du" TargetMode="External"/>'
        f'<Relationship Id="c" Type="{OFFICE}/hyperlink" Target="#dau"/>'
    )
    (fault,) = package_faults(docx(p(), more={"word/_rels/document.xml.rels": links}))
    assert "quan hệ a dẫn tới thành phần không có: word/header9.xml" in fault


def test_parts_without_a_content_type_and_types_without_a_part_are_found() -> None:
    (fault,) = package_faults(docx(p(), more={"word/media/anh.tiff": b"x"}))
    assert fault == "word/media/anh.tiff: không khai báo kiểu nội dung."
    parts = parts_of(p(), styles="")
    del parts["word/styles.xml"]
    assert any("word/styles.xml: có khai báo kiểu nội dung" in fault for fault in package_faults(zipped(parts)))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_found() -> None:
    buffer = io.BytesIO(docx(p()))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/Document.xml", "<a/>")
    assert any("có nhiều bản trong tệp" in fault for fault in package_faults(buffer.getvalue()))


def test_a_file_that_cannot_be_read_has_the_fault_that_says_why() -> None:
    (fault,) = package_faults(b"%PDF-1.4")
    assert "PDF" in fault
