"""A heading that the page prints in capitals though it was typed otherwise is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from qdgen import read, read_string
from qdgen.kinds.decision import Decision
from qdgen.model import Article, Chapter, Issuer, Section, Signatory
from qdgen.readers.capitals import capital_remarks, small_letters
from qdgen.readers.typed.lines import classify
from qdgen.renderers.data import to_yaml
from qdgen.renderers.text import to_text

SEED = Path(__file__).resolve().parents[2] / "examples" / "thi-dua" / "quyet-dinh.txt"


def in_capitals(text: str, form: str = "txt") -> list[tuple[int | None, str, str]]:
    remarks = read_string(text, form).remarks
    return [(remark.location.line, remark.before, remark.after) for remark in remarks if remark.kind == "capitals"]


def test_a_heading_in_small_letters_is_said_with_its_line_and_what_is_printed() -> None:
    text = SEED.read_text(encoding="utf-8").replace("I. MỤC ĐÍCH, YÊU CẦU", "I. Mục đích, yêu cầu", 1)
    line = text.splitlines().index("I. Mục đích, yêu cầu") + 1
    assert in_capitals(text) == [(line, "Mục đích, yêu cầu", "MỤC ĐÍCH, YÊU CẦU")]


def test_a_section_inside_an_article_is_said_too() -> None:
    text = SEED.read_text(encoding="utf-8").replace("Điều 2.", "I. Việc một\n\nLàm việc một.\n\nĐiều 2.", 1)
    line = text.splitlines().index("I. Việc một") + 1
    assert in_capitals(text) == [(line, "Việc một", "VIỆC MỘT")]


def test_a_heading_of_a_mapping_is_said_with_its_path() -> None:
    text = to_yaml(read(SEED).document).replace("MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu")
    [remark] = [remark for remark in read_string(text, "yaml").remarks if remark.kind == "capitals"]
    assert remark.location.path == "annexes[0].sections[0].heading"
    assert "Mục đích, yêu cầu" in text.splitlines()[(remark.location.line or 0) - 1]


def test_who_signs_in_a_mapping_is_put_in_capitals_so_that_the_plain_text_can_be_read_again() -> None:
    text = to_yaml(read(SEED).document).replace("PHÓ CHỦ TỊCH", "Phó Chủ tịch")
    reading = read_string(text, "yaml")
    assert reading.document == read(SEED).document
    assert [remark.after for remark in reading.remarks if remark.kind == "capitals"] == ["PHÓ CHỦ TỊCH"]
    assert read_string(to_text(reading.document)).document == reading.document


@pytest.mark.parametrize(
    "part", [Issuer(name="Sở A", abbreviation="S"), Chapter(heading="Một"), Signatory(title="Ông")]
)
def test_a_part_tells_its_field_that_is_printed_in_capitals(part: object) -> None:
    [remark] = small_letters(part)
    assert remark.after == remark.before.upper()
    assert getattr(part, remark.location.path) == remark.before


def test_a_part_that_is_printed_as_it_stands_tells_nothing() -> None:
    assert small_letters(Section(heading="MỘT")) == ()
    assert small_letters(Article(heading="Một")) == ()


def test_issuer_and_authority_are_said_with_the_line_that_has_their_words() -> None:
    document = read(SEED).document
    assert isinstance(document, Decision)
    changed = replace(document, issuer=replace(document.issuer, name="Sở Nội vụ tỉnh A"), authority="Giám đốc")
    lines = [classify(words, at=at) for at, words in ((2, "Sở Nội vụ"), (3, "tỉnh A"), (9, "\\Giám đốc"))]
    remarks = capital_remarks(changed, "x.txt", lines)
    assert [str(remark) for remark in remarks] == [
        "x.txt, dòng 2: Tên cơ quan ban hành được in hoa trên văn bản. (“Sở Nội vụ tỉnh A” → “SỞ NỘI VỤ TỈNH A”)",
        "x.txt, dòng 9: Thẩm quyền ban hành được in hoa trên văn bản. (“Giám đốc” → “GIÁM ĐỐC”)",
    ]


def test_what_is_in_capitals_is_not_spoken_of() -> None:
    assert capital_remarks(read(SEED).document, "x") == ()
