"""Opening a package: what is sound opens, what is cut, locked or a bomb is refused in words."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.errors import SourceError
from qdgen.ooxml.package import MAX_ENTRIES, open_package
from tests.ooxml.making import OFFICE, docx, outcome, p, parts_of, relationships, zipped

SOUND = docx(p("Điều 1. Nội dung"), styles="", header1=p("2"))


def main_part(data: bytes) -> bytes:
    package = open_package(data, "du-thao.docx")
    return package.read(package.main)


def refusal(data: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        main_part(data)
    return str(caught.value)


def test_a_sound_package_knows_its_parts_types_and_relationships() -> None:
    package = open_package(SOUND)
    assert package.main == "word/document.xml"
    assert package.find("WORD/Styles.XML") == "word/styles.xml"
    assert package.find("word/none.xml") is None
    assert str(package.content_type("word/styles.xml")).endswith("wordprocessingml.styles+xml")
    assert package.content_type("word/picture.png") == "image/png"
    assert package.content_type("word/picture.bmp") is None
    link = package.relationships(package.main)["header1"]
    assert (link.kind, link.target, link.external) == ("header", "word/header1.xml", False)


def test_the_main_part_is_found_wherever_it_is() -> None:
    parts = parts_of(p("x"))
    parts["van/ban.xml"] = parts.pop("word/document.xml")
    parts["_rels/.rels"] = relationships(f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="/van/ban.xml"/>')
    parts["[Content_Types].xml"] = str(parts["[Content_Types].xml"]).replace("/word/document.xml", "/van/ban.xml")
    assert open_package(zipped(parts)).main == "van/ban.xml"


def test_targets_are_resolved_and_outside_ones_kept() -> None:
    links = (
        f'<Relationship Id="a" Type="{OFFICE}/image" Target="../media/%C4%91.png"/>'
        f'<Relationship Id="b" Type="{OFFICE}/hyperlink" Target="https://vi.du/?a=b" TargetMode="External"/>'
    )
    found = open_package(docx(p(), more={"word/_rels/document.xml.rels": relationships(links)})).relationships(
        "word/document.xml"
    )
    assert found["a"].target == "media/đ.png"
    assert (found["b"].target, found["b"].external) == ("https://vi.du/?a=b", True)


@pytest.mark.parametrize("length", [4, 30, 200, len(SOUND) // 2, len(SOUND) - 1])
def test_a_cut_file_is_refused(length: int) -> None:
    message = refusal(SOUND[:length])
    assert "bị hỏng hoặc bị cắt mất một phần" in message
    assert message.startswith("du-thao.docx: ")


def test_a_part_whose_bytes_were_changed_is_refused() -> None:
    start = SOUND.index(b"word/document.xml") + len("word/document.xml")
    broken = SOUND[: start + 5] + bytes(byte ^ 0xFF for byte in SOUND[start + 5 : start + 25]) + SOUND[start + 25 :]
    assert "word/document.xml" in refusal(broken)


def test_a_bomb_is_refused_before_it_is_inflated() -> None:
    assert "bom nén" in refusal(docx(p("a" * 20_000_000)))


def test_a_bomb_that_lies_about_its_size_is_inflated_no_further_than_it_says() -> None:
    data = bytearray(docx(p("a" * 3_000_000)))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        real = archive.getinfo("word/document.xml").file_size
    size = struct.pack("<I", real)
    assert data.count(size) == 2
    assert "word/document.xml" in refusal(bytes(data).replace(size, struct.pack("<I", 1_000)))


def test_many_parts_that_are_too_much_together_are_refused() -> None:
    noise = {f"media/{number}.bin": bytes([number]) * 1_000_000 for number in range(3)}
    assert open_package(docx(p(), more=dict(noise))).main
    many = {f"media/{number}.txt": "" for number in range(MAX_ENTRIES)}
    assert "quá nhiều thành phần" in refusal(docx(p(), more=dict(many)))


def test_a_part_behind_a_password_is_refused() -> None:
    data = bytearray(SOUND)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(signature)
        while start >= 0:
            data[start + offset] |= 1
            start = data.find(signature, start + 4)
    assert "mật khẩu" in refusal(bytes(data))


def test_an_end_that_puts_the_parts_before_the_file_is_refused() -> None:
    data = bytearray(SOUND)
    end = data.rindex(b"PK\x05\x06")
    start = struct.unpack_from("<I", data, end + 16)[0]
    struct.pack_into("<I", data, end + 16, start + 1_000_000)
    assert refusal(bytes(data))


def test_a_method_of_compression_that_word_does_not_know_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as archive:
        for name, content in parts_of(p("x")).items():
            archive.writestr(name, content)
    assert "cách Word không dùng" in refusal(buffer.getvalue())


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"a.txt": "x"}, "thiếu phần nội dung"),
        ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}, "OpenDocument"),
        ({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<a/>"}, "Excel"),
        ({"[Content_Types].xml": "<Types"}, "bị hỏng"),
    ],
)
def test_a_zip_without_a_word_document_is_refused(parts: dict[str, str | bytes], words: str) -> None:
    assert words in refusal(zipped(parts))


def test_a_missing_part_is_refused_by_its_name() -> None:
    with pytest.raises(SourceError, match=r"thiếu thành phần word/none\.xml"):
        open_package(SOUND).read("word/none.xml")


@given(st.data())
def test_flipped_bytes_open_or_are_refused_in_words(data: st.DataObject) -> None:
    broken = bytearray(SOUND)
    for place in data.draw(st.lists(st.integers(0, len(SOUND) - 1), max_size=6)):
        broken[place] ^= data.draw(st.integers(1, 255))
    assert outcome(lambda: main_part(bytes(broken)))


def test_more_entries_than_any_document_has_are_refused_before_they_are_listed() -> None:
    many = {str(number): "" for number in range(4 * MAX_ENTRIES + 1)}
    assert "quá nhiều thành phần" in refusal(zipped(dict(many)))


def test_a_part_too_large_to_parse_is_refused_by_its_name() -> None:
    noise = "".join(f"{number:x}" for number in range(3_600_000))
    with pytest.raises(SourceError, match=r"word/document\.xml quá lớn"):
        open_package(docx(p(noise))).xml("word/document.xml")
