from __future__ import annotations

import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from qdgen.errors import TemplateError
from qdgen.renderers.shipped import BUILDERS
from qdgen.renderers.templates import LARGEST_TEMPLATE, MOST_PARTS, accepted, shipped
from tests.renderers.offices import edited, filled_with, png, related, replaced, saying, with_parts
from tests.renderers.words import parts

PLAIN = shipped("decision.docx")
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOMB = (
    '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)


def messages(template: bytes) -> list[str]:
    """The messages of the refusal; the renderer refuses with the same words."""
    with pytest.raises(TemplateError) as raised:
        accepted(template, "mau.docx")
    with pytest.raises(TemplateError):
        filled_with(template)
    assert all(fault.location.source == "mau.docx" and fault.advice for fault in raised.value.faults)
    return [fault.message for fault in raised.value.faults]


@pytest.mark.parametrize("name", BUILDERS)
def test_a_shipped_template_is_found_and_accepted(name: str) -> None:
    assert accepted(shipped(name), name) == shipped(name)


def test_a_template_that_is_not_shipped_is_an_error() -> None:
    with pytest.raises(TemplateError, match="Không có mẫu “poem"):
        shipped("poem.docx")


def test_what_a_person_changes_in_word_is_accepted() -> None:
    assert accepted(saying("{{ summary }} {{ 1|in_words }}"), "mau.docx")
    assert accepted(edited("plan.docx", lambda document: document.add_picture(BytesIO(png()))), "mau.docx")
    assert accepted(edited("decision.docx", lambda document: document.add_table(2, 2)), "mau.docx")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "rỗng"),
        (b"just text", "văn bản thuần"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04 and nothing", "hỏng"),
        (PLAIN[: len(PLAIN) // 2], "hỏng"),
        (PLAIN[:-30], "hỏng"),
        (PLAIN[:200] + bytes(200) + PLAIN[400:], "bị"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
        (with_parts(PLAIN, {"word/document.xml": None}), "thiếu phần nội dung"),
        (with_parts(PLAIN, {"word/styles.xml": None}), "không phải tài liệu Word"),
        (with_parts(PLAIN, {"word/document.xml": b"<w:document"}), "hỏng"),
        (with_parts(PLAIN, {"word/styles.xml": b"<broken"}), "hỏng"),
        (with_parts(PLAIN, {"word/document.xml": b"<a/>"}), "không có nội dung"),
        (replaced(PLAIN, "[Content_Types].xml", "document.main+xml", "template.main+xml"), "không phải tài liệu Word"),
    ],
    ids=(
        *("empty", "text", "pdf", "fake", "half", "tail", "hole", "password", "no document", "no styles", "broken"),
        *("broken styles", "foreign", "dotx"),
    ),
)
def test_a_file_that_is_no_docx_is_refused(data: bytes, message: str) -> None:
    assert any(message in found for found in messages(data))


def test_a_strict_docx_is_refused_with_the_way_out() -> None:
    strict = replaced(
        PLAIN,
        "word/document.xml",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert messages(strict) == ["Mẫu được lưu dạng Strict Open XML."]


def test_an_encrypted_zip_is_refused() -> None:
    data = bytearray(PLAIN)
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        flags = struct.unpack_from("<H", data, place + 8)[0]
        struct.pack_into("<H", data, place + 8, flags | 1)
        place = data.find(b"PK\x01\x02", place + 4)
    assert "mật khẩu" in messages(bytes(data))[0]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("word/vbaProject.bin", b"x"),
        ("word/embeddings/oleObject1.bin", b"x"),
        ("word/embeddings/Book.xlsx", b"x"),
        ("word/activeX/activeX1.xml", b"<a/>"),
    ],
)
def test_macros_and_embedded_objects_are_refused(name: str, data: bytes) -> None:
    assert "macro hoặc đối tượng nhúng" in messages(with_parts(PLAIN, {name: data}))[0]


@pytest.mark.parametrize(
    "kind", ["attachedTemplate", "oleObject", "package", "aFChunk", "subDocument", "control", "frame"]
)
def test_other_files_in_a_template_are_refused(kind: str) -> None:
    template = related(PLAIN, f'<Relationship Id="x1" Type="{OFFICE}/{kind}" Target="media/file.bin"/>')
    found = messages(with_parts(template, {"word/media/file.bin": b"x"}))
    assert "Mẫu chứa macro, đối tượng nhúng hoặc tệp khác." in found


@pytest.mark.parametrize(
    "link",
    [
        f'<Relationship Id="x1" Type="{OFFICE}/image" Target="http://giadinh.invalid/a.png" TargetMode="External"/>',
        f"<Relationship Id='x1' Type='{OFFICE}/image' Target='http://giadinh.invalid/a.png' TargetMode='External'/>",
        f'<Relationship TargetMode="External" Target="a" Type="{OFFICE}/hyperlink" Id="x1"/>',
        f'<Relationship\nTargetMode = "&#69;xternal"\tTarget="a" Type="{OFFICE}/hyperlink" Id="x1"/>',
        f'<Relationship Id="x1" Type="{OFFICE}/image" Target="file:///etc/passwd"/>',
        f'<Relationship Id="x1" Type="{OFFICE}/image" Target="\\\\giadinh\\share\\a.png" TargetMode="external"/>',
        f'<Relationship Id="x1" Type="{OFFICE}/image" Target="//giadinh.invalid/a.png"/>',
    ],
)
def test_links_out_of_the_file_are_refused_however_they_are_written(link: str) -> None:
    assert messages(related(PLAIN, link)) == ["Mẫu có liên kết ra ngoài."]


def test_a_link_in_utf_16_is_refused() -> None:
    link = f'<Relationship Id="x1" Type="{OFFICE}/image" Target="http://giadinh.invalid/" TargetMode="External"/>'
    place = "word/_rels/document.xml.rels"
    text = parts(related(PLAIN, link))[place].decode().replace("UTF-8", "UTF-16")
    assert messages(with_parts(PLAIN, {place: text.encode("utf-16")})) == ["Mẫu có liên kết ra ngoài."]


def test_an_attached_template_in_the_settings_is_refused() -> None:
    link = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{OFFICE}/attachedTemplate" Target="http://giadinh.invalid/x.dotm" '
        'TargetMode="External"/></Relationships>'
    )
    found = messages(with_parts(PLAIN, {"word/_rels/settings.xml.rels": link.encode()}))
    assert found == ["Mẫu có liên kết ra ngoài.", "Mẫu chứa macro, đối tượng nhúng hoặc tệp khác."]


@pytest.mark.parametrize("part", ["word/document.xml", "word/header1.xml", "word/styles.xml", "docProps/core.xml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_with_entities_is_refused(part: str, encoding: str) -> None:
    text = parts(PLAIN)[part].decode()
    declaration, root = text.split("?>", 1)
    hostile = f"{declaration.replace('UTF-8', encoding)}?>{BOMB}{root}"
    assert "DTD" in messages(with_parts(PLAIN, {part: hostile.encode(encoding)}))[0]


def test_a_file_that_inflates_beyond_measure_is_refused() -> None:
    assert messages(with_parts(PLAIN, {"word/media/a.png": bytes(LARGEST_TEMPLATE)})) == ["Mẫu quá lớn."]
    assert messages(with_parts(PLAIN, {"word/x.xml": b"<a>" + b" " * 5_000_000 + b"</a>"})) == ["Mẫu quá lớn."]
    assert "bất thường" in messages(with_parts(PLAIN, {"word/media/a.png": bytes(10_000_000)}))[0]
    many = {f"word/media/{number}.png": b"x" for number in range(MOST_PARTS)}
    assert messages(with_parts(PLAIN, many)) == ["Mẫu quá lớn."]


def test_a_file_whose_directory_lies_about_a_size_is_refused() -> None:
    data = bytearray(with_parts(PLAIN, {"word/media/a.png": bytes(1_000_000)}))
    place = data.rfind(b"PK\x01\x02", 0, data.rfind(b"word/media/a.png"))
    struct.pack_into("<I", data, place + 24, 10)
    assert messages(bytes(data))


def test_two_parts_of_one_name_are_refused() -> None:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, part in parts(PLAIN).items():
            archive.writestr(ZipInfo(name), part)
        entry = ZipInfo("word/document.xm_")
        archive.writestr(entry, b"<a/>")
    data = buffer.getvalue().replace(b"word/document.xm_", b"word/document.xml")
    assert messages(data)


def test_a_template_without_a_page_is_refused() -> None:
    text = parts(PLAIN)["word/document.xml"].decode()
    bare = text[: text.rindex("<w:sectPr>")] + text[text.rindex("</w:sectPr>") + len("</w:sectPr>") :]
    found = messages(with_parts(PLAIN, {"word/document.xml": bare.encode()}))
    assert found == ["Mẫu không có nội dung hoặc không có trang (sectPr)."]


def test_all_faults_of_the_tags_are_told_at_once() -> None:
    found = messages(saying("{{ summary", "{% macro x() %}", "{%p if summary %}"))
    assert len(found) == 3
