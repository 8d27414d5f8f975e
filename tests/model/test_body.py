from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from typing import Any

import pytest

from qdgen.errors import ModelError
from qdgen.model.body import (
    Article,
    ArticleSection,
    Body,
    Chapter,
    Clause,
    Dash,
    Paragraph,
    Part,
    Point,
    Section,
    Subsection,
)
from qdgen.model.table import Cell, Row, Table

TABLE = Table(rows=(Row(cells=(Cell(text="một"),)),))
NUMBERED: dict[type, dict[str, str]] = {
    Clause: {"text": "Tổ chức thực hiện."},
    Section: {"heading": "MỤC ĐÍCH, YÊU CẦU"},
    Article: {"text": "Quyết định này có hiệu lực từ ngày ký."},
    Subsection: {"heading": "QUY TRÌNH"},
    ArticleSection: {"heading": "TRÌNH TỰ"},
    Chapter: {"heading": "QUY ĐỊNH CHUNG"},
    Part: {"heading": "NHIỆM VỤ"},
}
TERMS = {
    Clause: "khoản",
    Section: "mục",
    Article: "điều",
    Subsection: "tiểu mục",
    ArticleSection: "mục",
    Chapter: "chương",
    Part: "phần",
}
ROMAN = {Section, Chapter, Part}
LISTS = {"blocks", "points", "clauses", "sections", "articles", "subsections", "chapters", "parts", "conclusion"}
CONTAINERS = {**NUMBERED, Point: {"text": "Một điểm;"}, Body: {}}


def given(kind: type, **changes: object) -> dict[str, object]:
    return {**CONTAINERS[kind], **changes}


@pytest.mark.parametrize(("kind", "term"), [(Paragraph, "Đoạn văn"), (Dash, "Gạch đầu dòng"), (Point, "Điểm")])
def test_a_line_has_words(kind: type[Any], term: str) -> None:
    with pytest.raises(ModelError, match=f"^{term} còn trống"):
        kind(text="")


def test_a_dash_holds_plus_lines_and_nothing_deeper() -> None:
    plus = Dash(text="chi tiết;", mark="+")
    assert Dash(text="việc:", items=(plus,)).items == (plus,)
    message = "Dưới dòng “-” chỉ có dòng “[+]”; dưới dòng “[+]” không còn mức nào nữa"
    with pytest.raises(ModelError, match=message):
        Dash(text="việc:", items=(Dash(text="việc con"),))
    with pytest.raises(ModelError, match=message):
        Dash(text="chi tiết", mark="+", items=(plus,))


@pytest.mark.parametrize("mark", ["*", "•", "–", "", "--"])
def test_a_dash_begins_with_one_of_two_marks(mark: str) -> None:
    with pytest.raises(ModelError, match=r"Dấu đầu dòng phải là “-” hoặc “\+”, không phải"):
        Dash(text="việc", mark=mark)


@pytest.mark.parametrize(("kind", "term"), [(Clause, "Khoản"), (Article, "Điều")])
def test_a_clause_and_an_article_have_either_a_heading_or_a_text(kind: type[Any], term: str) -> None:
    assert kind(heading="Phạm vi điều chỉnh").text == ""
    assert kind(text="Bãi bỏ Quyết định này.").heading == ""
    with pytest.raises(ModelError, match=f"^{term} còn trống"):
        kind()
    with pytest.raises(ModelError, match=f"^{term} có cả tiêu đề [(]heading[)] và chữ liền sau số [(]text[)]"):
        kind(heading="Phạm vi điều chỉnh", text="Kế hoạch này ...")


@pytest.mark.parametrize("kind", [Section, Subsection, ArticleSection, Chapter, Part], ids=lambda kind: kind.__name__)
def test_every_other_level_has_a_heading(kind: type[Any]) -> None:
    with pytest.raises(ModelError, match=f"^Tiêu đề của {TERMS[kind]} còn trống"):
        kind(heading="")


@pytest.mark.parametrize("kind", NUMBERED, ids=lambda kind: kind.__name__)
def test_an_author_s_number_is_kept_and_counts_from_one(kind: type[Any]) -> None:
    assert kind(**given(kind)).number is None
    assert kind(**given(kind, number=7)).number == 7
    with pytest.raises(ModelError, match=f"^Số của {TERMS[kind]} phải từ 1"):
        kind(**given(kind, number=0))
    with pytest.raises(ModelError, match=f"^Số của {TERMS[kind]} phải là số nguyên, không phải str"):
        kind(**given(kind, number="7"))


@pytest.mark.parametrize("kind", NUMBERED, ids=lambda kind: kind.__name__)
def test_a_number_that_is_printed_in_roman_figures_has_a_limit(kind: type[Any]) -> None:
    if kind in ROMAN:
        with pytest.raises(ModelError, match=f"^Số của {TERMS[kind]} phải từ 1 đến 1000, không phải 4000"):
            kind(**given(kind, number=4000))
    else:
        assert kind(**given(kind, number=4000)).number == 4000


@pytest.mark.parametrize(
    ("kind", "field"),
    [(kind, field.name) for kind in CONTAINERS for field in fields(kind) if field.name in LISTS],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_what_a_level_holds_is_a_tuple_of_the_right_parts(kind: type[Any], field: str) -> None:
    with pytest.raises(ModelError, match="phải là tuple, không phải list"):
        kind(**given(kind, **{field: [Paragraph(text="một")]}))
    with pytest.raises(ModelError, match=r"phần tử thứ 1 phải là .*, không phải str"):
        kind(**given(kind, **{field: ("một",)}))


def test_blocks_are_paragraphs_dashes_and_tables() -> None:
    blocks = (Paragraph(text="một"), Dash(text="hai"), TABLE)
    assert Point(text="gồm:", blocks=blocks).blocks == blocks


def test_a_text_without_any_content_is_refused() -> None:
    with pytest.raises(ModelError, match=r"^Văn bản chưa có nội dung\."):
        Body()


@pytest.mark.parametrize(
    "content",
    [
        {"blocks": (Paragraph(text="một"),)},
        {"points": (Point(text="một"),)},
        {"clauses": (Clause(text="một"),)},
        {"sections": (Section(heading="MỘT"),)},
        {"articles": (Article(text="một"),)},
        {"chapters": (Chapter(heading="MỘT"),)},
        {"parts": (Part(heading="MỘT"),)},
        {"conclusion": (TABLE,)},
    ],
    ids=lambda content: next(iter(content)),
)
def test_any_one_level_is_content(content: dict[str, Any]) -> None:
    assert Body(**content) == Body(**content)


def test_a_body_cannot_be_changed_and_can_be_counted() -> None:
    body = Body(articles=(Article(text="một", clauses=(Clause(text="hai", blocks=(TABLE,)),)),))
    with pytest.raises(FrozenInstanceError):
        body.articles = ()  # type: ignore[misc]  # that it fails is the point
    assert hash(body) == hash(Body(articles=body.articles))
