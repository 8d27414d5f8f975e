"""XML from strangers: nothing is expanded, fetched or crashed; each refusal says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.errors import SourceError
from qdgen.ooxml.markup import MAX_BYTES, MAX_MARKS, Budget, parse
from qdgen.ooxml.namespaces import W
from tests.ooxml.making import outcome

if TYPE_CHECKING:
    from pathlib import Path

_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><root>&c;</root>'
)


def refusal(data: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        parse(data, "word/document.xml", "du-thao.docx")
    return str(caught.value)


def test_sound_markup_is_parsed() -> None:
    root = parse(b"<a><b>x</b></a>", "word/document.xml")
    assert root.findtext("b") == "x"


def test_comments_and_instructions_are_not_there_to_stumble_over() -> None:
    root = parse(b"<a><!-- x --><?do it?><b/></a>", "word/document.xml")
    assert [child.tag for child in root] == ["b"]


@pytest.mark.parametrize(
    "data", [_LAUGHS, _LAUGHS.decode().replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16")]
)
def test_a_document_type_is_refused_before_anything_is_expanded(data: bytes) -> None:
    message = refusal(data)
    assert "DTD" in message
    assert "Không mở tệp này" in message


def test_an_outside_file_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("bí mật", encoding="utf-8")
    message = refusal(f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]><a>&e;</a>'.encode())
    assert "bí mật" not in message
    assert "DTD" in message


def test_markup_nested_too_deep_is_refused() -> None:
    assert "lồng nhau quá sâu" in refusal(b"<a>" * 5_000 + b"</a>" * 5_000)


def test_markup_of_too_many_marks_is_refused() -> None:
    message = refusal(b"<r>" + b"<a b='1'/>" * (MAX_MARKS // 4 + 1) + b"</r>")
    assert "quá lớn" in message
    assert str(MAX_MARKS) in message


@pytest.mark.parametrize(
    "data", [b"", b"<a", b"<a></b>", b"<a>&nothing;</a>", b"\xff\xfe\x00", b"<a b='1' b='2'/>", b"<a>\x01</a>"]
)
def test_broken_markup_is_a_clear_fault_with_the_part_and_the_source(data: bytes) -> None:
    message = refusal(data)
    assert message.startswith("du-thao.docx, mục word/document.xml: ")
    assert "bị hỏng" in message
    assert "Cách sửa: " in message


def test_broken_markup_says_its_line_and_column() -> None:
    assert "ở dòng 2, cột " in refusal(b"<a>\n<b></a>")


def test_the_strict_form_is_given_the_names_of_the_transitional_one() -> None:
    root = parse(b'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>', "word/document.xml")
    assert root.tag == W + "document"


@given(st.binary(max_size=300))
def test_any_bytes_are_parsed_or_refused(data: bytes) -> None:
    message = outcome(lambda: parse(data, "word/document.xml"))
    assert message == "read" or "word/document.xml" in message


def test_parts_that_are_too_much_together_are_refused_in_the_name_of_the_file() -> None:
    budget = Budget()
    budget.spend(b" " * (MAX_BYTES - 1))
    with pytest.raises(SourceError, match=r"^du-thao\.docx: Tệp quá lớn"):
        budget.spend(b"<a/>", "du-thao.docx")


def test_many_small_parts_are_counted_as_full_of_marks() -> None:
    budget = Budget()
    for _ in range(MAX_MARKS // 30_000):
        budget.spend(b"<a/>" * 10_000)
    with pytest.raises(SourceError, match=str(MAX_MARKS)):
        budget.spend(b"<a/>" * 10_000)


def test_a_long_list_with_the_looks_of_every_cell_is_read() -> None:
    looks = b'<w:rPr><w:rFonts w:ascii="a" w:hAnsi="a" w:cs="a"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>'
    cell = (
        b'<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:before="0" w:after="0"/>'
        b'<w:jc w:val="center"/>' + looks + b"</w:pPr><w:r>" + looks + b"<w:t>1</w:t></w:r></w:p></w:tc>"
    )
    budget = Budget()
    budget.spend((b"<w:tr>" + cell * 7 + b"</w:tr>") * 2_500)
    with pytest.raises(SourceError, match=str(MAX_MARKS)):
        budget.spend((b"<w:tr>" + b"<w:tc><w:p/></w:tc>" * 7 + b"</w:tr>") * 10_000)
