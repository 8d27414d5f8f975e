"""Fields without a result: form fields, numbers, and fields of which nothing is known."""

from __future__ import annotations

import pytest

from qdgen.ooxml.facts import FieldFacts
from qdgen.ooxml.field_results import shown_for
from tests.ooxml.making import element, only, read


def field(instruction: str, data: str = "", result: str | None = None) -> str:
    """A complex field; without `result` it has no separator either."""
    shown = "" if result is None else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{result}</w:t></w:r>'
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r><w:r><w:instrText> {instruction} </w:instrText>'
        f'</w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def box(state: str) -> str:
    return f"<w:ffData><w:checkBox>{state}</w:checkBox></w:ffData>"


def choices(chosen: str) -> str:
    return f'<w:ffData><w:ddList>{chosen}<w:listEntry w:val="Đạt"/><w:listEntry w:val="Chưa"/></w:ddList></w:ffData>'


@pytest.mark.parametrize(
    ("markup", "text", "before"),
    [
        (field("FORMCHECKBOX", box('<w:default w:val="1"/>')), "☒", "đã đánh dấu"),
        (field("FORMCHECKBOX", box('<w:default w:val="1"/><w:checked w:val="0"/>')), "☐", "chưa đánh dấu"),
        (field("FORMCHECKBOX", box("<w:checked/>")), "☒", "đã đánh dấu"),
        (field("FORMCHECKBOX"), "☐", "chưa đánh dấu"),
        (field("FORMDROPDOWN", choices('<w:result w:val="1"/>')), "Chưa", "Đạt / Chưa"),
        (field("FORMDROPDOWN", choices('<w:default w:val="1"/>')), "Chưa", "Đạt / Chưa"),
        (field("FORMDROPDOWN", choices("")), "Đạt", "Đạt / Chưa"),
        (field("FORMDROPDOWN", choices('<w:result w:val="9"/>')), "", "Đạt / Chưa"),
        (field("FORMDROPDOWN"), "", ""),
        (field("AUTONUMLGL"), "1.", "AUTONUMLGL"),
        (field(r"AUTONUMLGL \e"), "1", r"AUTONUMLGL \e"),
        (field(r"AUTONUM \* ROMAN \s )"), "I)", r"AUTONUM \* ROMAN \s )"),
        (field("SEQ Bảng"), "1", "SEQ Bảng"),
        (field(r"SEQ Bảng \r 7 \* MERGEFORMAT"), "7", r"SEQ Bảng \r 7 \* MERGEFORMAT"),
        (field(r"SEQ Bảng \h"), "", r"SEQ Bảng \h"),
        ('<w:fldSimple w:instr=" SEQ Bảng "/>', "1", "SEQ Bảng"),
        (field("MERGEFIELD ten"), "", "MERGEFIELD ten"),
        (field(r"EQ \f(1;2)"), "", r"EQ \f(1;2)"),
    ],
)
def test_a_field_without_a_result_shows_what_word_shows(markup: str, text: str, before: str) -> None:
    paragraph = only(f"<w:p>{markup}</w:p>")
    assert paragraph.text == text
    [(_, told, after)] = paragraph.restated
    assert (told, after) == (before, text)


@pytest.mark.parametrize("instruction", ["PAGE", "XE mục", "TC x", "HYPERLINK x", "TOC", "SET a 1", ""])
def test_fields_that_show_nothing_in_the_text_are_not_told(instruction: str) -> None:
    paragraph = only(f"<w:p>{field(instruction)}</w:p>")
    assert (paragraph.text, paragraph.restated) == ("", ())


def test_numbers_count_on_through_the_story_and_from_those_that_stand_there() -> None:
    markup = (
        field("SEQ Bảng"),
        field("SEQ Hình"),
        field("SEQ bảng", result="5"),
        field("SEQ Bảng"),
        field(r"SEQ Bảng \c"),
        field("AUTONUM"),
        field("AUTONUMOUT"),
    )
    found = read("".join(f"<w:p>{one}</w:p>" for one in markup))
    assert [paragraph.text for paragraph in found] == ["1", "1", "5", "6", "6", "1.", "2."]


def test_what_stands_in_an_instruction_is_not_seen() -> None:
    inner = field("SEQ Bảng")
    outer = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>'
        f'{inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>đúng</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    paragraph = only(f"<w:p>{outer}</w:p>")
    assert (paragraph.text, paragraph.restated) == ("đúng", ())


def test_a_field_with_a_result_needs_nothing() -> None:
    counts: dict[str, int] = {}
    data = element(choices(""))
    assert shown_for(FieldFacts(name="FORMDROPDOWN", instruction="", result="Đạt"), data, counts) is None
    assert counts == {}
