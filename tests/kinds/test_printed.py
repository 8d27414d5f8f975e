from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.kinds.printed import HEADINGS, PrintedLine, Role, article_lines, body_lines, end_marked
from qdgen.model import (
    Article,
    ArticleSection,
    Cell,
    Chapter,
    Clause,
    Dash,
    Paragraph,
    Part,
    Point,
    Row,
    Section,
    Subsection,
    Table,
)
from qdgen.model.body import Body
from qdgen.vietnamese.letters import POINT_LETTERS
from tests.kinds.drafts import decision

if TYPE_CHECKING:
    from collections.abc import Iterable

TABLE = Table(rows=(Row(cells=(Cell(text="một"),)),))
POINTS = tuple(Point(text=f"việc {number};") for number in range(7))
CLAUSES = (Clause(heading="Mục đích", points=POINTS[:2]), Clause(text="Yêu cầu.", clauses=(Clause(text="Chung."),)))
SECTIONS = (Section(heading="MỤC ĐÍCH", clauses=CLAUSES), Section(heading="NHIỆM VỤ", points=POINTS[:1]))
CHAPTERS = (
    Chapter(
        heading="QUY ĐỊNH CHUNG",
        articles=(Article(heading="Phạm vi", clauses=CLAUSES[1:]),),
        sections=(
            ArticleSection(
                heading="TRÌNH TỰ",
                articles=(Article(text="Một."),),
                subsections=(Subsection(heading="NỘP HỒ SƠ", articles=(Article(text="Hai."),)),),
            ),
        ),
    ),
    Chapter(heading="THI HÀNH", articles=(Article(text="Ba."),)),
)
EVERYTHING = Body(
    blocks=(Paragraph(text="Mở đầu."), Dash(text="việc:", items=(Dash(text="chi tiết;", mark="+"),)), TABLE),
    points=POINTS[:1],
    clauses=CLAUSES[:1],
    sections=SECTIONS,
    articles=(Article(text="Không.", blocks=(Paragraph(text="Đoạn."),), sections=SECTIONS[:1]),),
    chapters=CHAPTERS,
    parts=(
        Part(
            heading="PHẦN MỘT",
            blocks=(Paragraph(text="Đoạn."),),
            clauses=CLAUSES[:1],
            sections=SECTIONS[:1],
            articles=(Article(text="Bốn."),),
            chapters=CHAPTERS[1:],
        ),
    ),
    conclusion=(Paragraph(text="Trên đây là Kế hoạch."),),
)

IN_ORDER = [
    "Mở đầu.",
    "- việc:",
    "+ chi tiết;",
    "",
    "a) việc 0;",
    "1. Mục đích",
    "a) việc 0;",
    "b) việc 1;",
    "I. MỤC ĐÍCH",
    "1. Mục đích",
    "a) việc 0;",
    "b) việc 1;",
    "2. Yêu cầu.",
    "2.1. Chung.",
    "II. NHIỆM VỤ",
    "a) việc 0;",
    "Điều 1. Không.",
    "Đoạn.",
    "I. MỤC ĐÍCH",
    "1. Mục đích",
    "a) việc 0;",
    "b) việc 1;",
    "2. Yêu cầu.",
    "2.1. Chung.",
    "Chương I",
    "QUY ĐỊNH CHUNG",
    "Điều 2. Phạm vi",
    "1. Yêu cầu.",
    "1.1. Chung.",
    "Mục 1",
    "TRÌNH TỰ",
    "Điều 3. Một.",
    "Tiểu mục 1",
    "NỘP HỒ SƠ",
    "Điều 4. Hai.",
    "Chương II",
    "THI HÀNH",
    "Điều 5. Ba.",
    "Phần I",
    "PHẦN MỘT",
    "Đoạn.",
    "1. Mục đích",
    "a) việc 0;",
    "b) việc 1;",
    "I. MỤC ĐÍCH",
    "1. Mục đích",
    "a) việc 0;",
    "b) việc 1;",
    "2. Yêu cầu.",
    "2.1. Chung.",
    "Điều 6. Bốn.",
    "Chương I",
    "THI HÀNH",
    "Điều 7. Ba.",
    "Trên đây là Kế hoạch./.",
]


def labels(lines: Iterable[PrintedLine], *roles: Role) -> list[str]:
    return [line.label for line in lines if line.role in roles]


def found(container: object, path: str) -> object:
    for name, index in re.findall(r"(\w+)\[(\d+)\]", path):
        container = getattr(container, name)[int(index)]
    return container


def test_everything_is_printed_in_reading_order() -> None:
    assert [line.words for line in body_lines(EVERYTHING)] == IN_ORDER


def test_every_path_leads_to_the_part_that_is_printed() -> None:
    for line in body_lines(EVERYTHING)[:-1]:
        part = found(EVERYTHING, line.path)
        if line.role is Role.TABLE:
            assert part is line.table
        elif not line.text:
            assert hasattr(part, "heading")
        else:
            assert line.text in (getattr(part, "text", ""), getattr(part, "heading", ""))


def test_every_role_can_be_printed() -> None:
    assert {line.role for line in body_lines(EVERYTHING)} == set(Role)


def test_labels_of_higher_levels_stand_alone_above_their_headings() -> None:
    lines = body_lines(EVERYTHING)
    for above, below in pairwise(lines):
        if above.role in {Role.PART, Role.CHAPTER, Role.ARTICLE_SECTION, Role.SUBSECTION}:
            assert above.text == ""
            assert (below.role.value, below.label) == (f"{above.role.value}_heading", "")


def test_headings_are_what_may_not_stand_at_the_foot_of_a_page() -> None:
    assert Role.ARTICLE_HEADING in HEADINGS
    assert Role.SECTION in HEADINGS
    assert not HEADINGS & {Role.ARTICLE, Role.CLAUSE, Role.POINT, Role.DASH, Role.PARAGRAPH, Role.TABLE}


def test_an_article_or_clause_with_a_heading_has_the_role_of_a_heading() -> None:
    lines = body_lines(Body(clauses=CLAUSES, articles=(Article(heading="Phạm vi"), Article(text="Một."))))
    roles = [line.role for line in lines if line.label in {"1.", "2.", "Điều 1.", "Điều 2."}]
    assert roles == [Role.CLAUSE_HEADING, Role.CLAUSE, Role.ARTICLE_HEADING, Role.ARTICLE]


def test_points_are_lettered_as_vietnamese_letters_go() -> None:
    lines = body_lines(Body(points=POINTS))
    assert labels(lines, Role.POINT) == ["a)", "b)", "c)", "d)", "đ)", "e)", "g)"]


def test_points_beyond_the_letters_have_two() -> None:
    lines = body_lines(Body(points=tuple(Point(text="một;") for _ in range(len(POINT_LETTERS) + 2))))
    assert labels(lines, Role.POINT)[-3:] == ["y)", "aa)", "ab)"]


def test_an_author_s_letter_is_kept_and_the_next_goes_on_from_it() -> None:
    points = (Point(text="một;"), Point(text="hai;", letter="d"), Point(text="ba;"), Point(text="bốn;", letter="f"))
    lines = body_lines(Body(points=(*points, Point(text="năm;"))))
    assert labels(lines, Role.POINT) == ["a)", "d)", "đ)", "f)", "g)"]


def test_articles_run_on_across_chapters_and_all_else_starts_again() -> None:
    chapter = Chapter(heading="A", articles=(Article(text="một", clauses=(Clause(text="hai"),)), Article(text="ba")))
    lines = body_lines(Body(articles=(Article(text="không"),), chapters=(chapter, chapter)))
    assert labels(lines, Role.ARTICLE) == ["Điều 1.", "Điều 2.", "Điều 3.", "Điều 4.", "Điều 5."]
    assert labels(lines, Role.CLAUSE) == ["1.", "1."]


@pytest.mark.parametrize(
    ("body", "role", "expected"),
    [
        (Body(articles=(Article(text="a"), Article(text="b", number=5), Article(text="c"))), Role.ARTICLE, [1, 5, 6]),
        (Body(clauses=(Clause(text="a", number=3), Clause(text="b"))), Role.CLAUSE, [3, 4]),
    ],
)
def test_an_author_s_number_is_kept(body: Body, role: Role, expected: list[int]) -> None:
    numbers = [int(re.sub(r"\D", "", label)) for label in labels(body_lines(body), role)]
    assert numbers == expected


def test_an_author_s_roman_and_arabic_numbers_are_kept_at_every_level() -> None:
    section = ArticleSection(heading="A", number=2, subsections=(Subsection(heading="A", number=3),))
    body = Body(
        sections=(Section(heading="A", number=4), Section(heading="A")),
        chapters=(Chapter(heading="A", number=9, sections=(section,)), Chapter(heading="A")),
        parts=(Part(heading="A", number=2), Part(heading="A")),
    )
    labelled = [line.label for line in body_lines(body) if line.label]
    assert labelled == ["IV.", "V.", "Chương IX", "Mục 2", "Tiểu mục 3", "Chương X", "Phần II", "Phần III"]


def test_a_chapter_goes_on_from_an_author_s_article_number() -> None:
    chapters = (
        Chapter(heading="A", articles=(Article(text="a", number=8),)),
        Chapter(heading="B", articles=(Article(text="b"),)),
    )
    assert labels(body_lines(Body(chapters=chapters)), Role.ARTICLE) == ["Điều 8.", "Điều 9."]


def test_clauses_in_clauses_carry_the_numbers_above_them() -> None:
    clauses = (Clause(text="a", clauses=(Clause(text="b", clauses=(Clause(text="c"),)), Clause(text="d", number=4))),)
    assert labels(body_lines(Body(clauses=clauses)), Role.CLAUSE) == ["1.", "1.1.", "1.1.1.", "1.4."]


def test_the_articles_of_a_decision_end_with_the_end_mark() -> None:
    lines = article_lines(decision().articles)
    assert [line.label for line in lines] == ["Điều 1.", "Điều 2.", "Điều 3."]
    assert lines[-1].text.endswith("thi hành Quyết định này./.")
    assert sum("./." in line.text for line in lines) == 1


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Thi hành Quyết định này.", "Thi hành Quyết định này./."),
        ("Thi hành Quyết định này", "Thi hành Quyết định này./."),
        ("Thi hành Quyết định này;", "Thi hành Quyết định này./."),
        ("Thi hành Quyết định này . ", "Thi hành Quyết định này./."),
        ("Thi hành Quyết định này./.", "Thi hành Quyết định này./."),
        ("Thi hành Quyết định này ./.", "Thi hành Quyết định này./."),
        ("Thi hành Quyết định này././.", "Thi hành Quyết định này./."),
        ("Thi hành Quyết định này./", "Thi hành Quyết định này./."),
        ("Thi hành Quyết định này.\u00a0", "Thi hành Quyết định này./."),
        ("theo “Quy chế”.", "theo “Quy chế”./."),
        ("tốc độ 60 km/h", "tốc độ 60 km/h./."),
        ("có được không?", "có được không?./."),
    ],
)
def test_the_end_mark_takes_the_place_of_the_last_line_s_own(text: str, printed: str) -> None:
    (line,) = end_marked([PrintedLine(role=Role.PARAGRAPH, text=text)])
    assert line.text == printed


@given(st.text(alphabet="ab ./;,…", max_size=20))
def test_an_end_mark_is_put_once_however_often_it_is_asked_for(text: str) -> None:
    once = end_marked([PrintedLine(role=Role.PARAGRAPH, text=text)])
    assert once[0].text.endswith("./.")
    assert end_marked(once) == once


def test_a_table_at_the_end_takes_no_end_mark() -> None:
    lines = body_lines(Body(blocks=(Paragraph(text="Gồm:"), TABLE)))
    assert [line.text for line in lines] == ["Gồm:", ""]


def test_nothing_has_no_end_mark() -> None:
    assert end_marked([]) == ()


def test_a_line_is_read_with_its_label() -> None:
    assert PrintedLine(role=Role.POINT, label="a)", text="việc;").words == "a) việc;"
    assert PrintedLine(role=Role.PARAGRAPH, text="việc;").words == "việc;"
    assert PrintedLine(role=Role.CHAPTER, label="Chương I").words == "Chương I"
