from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qdgen import Appendix, Article, Cell, Clause, Dash, Paragraph, Point, Row, SourceError, Table
from qdgen.readers.markdown_draft import read_markdown
from qdgen.readers.text import read_text
from qdgen.renderers.markdown import to_markdown
from qdgen.renderers.text import to_text
from qdgen.vietnamese.text import clean
from tests.renderers.documents import decision, documents, plan, regulation
from tests.strategies import decisions, letters, named_documents, plans

if TYPE_CHECKING:
    from qdgen.model import AdministrativeDocument

ANYTHING = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=60)
ALL = documents()
ODD = (
    *("*", "**", "_", "__", "#", "##", "|", "\\", "`", "```", "<", ">", "&", "[", "]", "(", ")", "~", "~~", "!", "="),
    *("<br>", "&amp;", "&lt;", "&nbsp;", "-", "+", "---", "1.", "1)", "a)", "V.", "Điều 1.", "abc", "Đơn vị", "\\*"),
    *("https://vidu.example/x_y_z", "<!--", "-->", "[a](b)", "//", " ", " ", "\\", "^^"),
)
WORDS = (
    st.lists(st.sampled_from(ODD), min_size=1, max_size=9)
    .map(lambda signs: " ".join("".join(signs).split()))
    .filter(lambda words: bool(words) and clean(words)[0] == words)
)


def same_as_text(document: AdministrativeDocument) -> None:
    """Markdown is read as the plain text of the same document is, whatever that is."""
    try:
        expected = read_text(to_text(document)).document
    except SourceError:
        return
    assert read_markdown(to_markdown(document)).document == expected


@ANYTHING
@given(st.one_of(decisions(), plans(), named_documents(), letters()))
def test_a_document_comes_back_from_its_markdown(document: AdministrativeDocument) -> None:
    same_as_text(document)


@ANYTHING
@given(st.lists(WORDS, min_size=6, max_size=6))
def test_signs_of_markdown_among_the_words_stay_words(words: list[str]) -> None:
    one, two, three, four, five, six = words
    clauses = (Clause(heading=six, points=(Point(text=one),)), Clause(text=two, clauses=(Clause(text=three),)))
    articles = (
        Article(text=one, blocks=(Paragraph(text=two), Dash(text=three, items=(Dash(mark="+", text=four),)))),
        Article(heading=five, clauses=clauses),
    )
    header = (
        Row(cells=(Cell(text=one, rows=2), Cell(text=two, columns=2))),
        Row(cells=(Cell(text=three), Cell(text=four))),
    )
    table = Table(header=header, rows=(Row(cells=(Cell(text=five, columns=2), Cell(text=six, paragraphs=(one,)))),))
    bare = Table(rows=(Row(cells=(Cell(text=three), Cell())),))
    empty = Table(header=(Row(cells=(Cell(), Cell())),), rows=bare.rows)
    blocks = (Paragraph(text=six), table, Paragraph(text=two), bare, Paragraph(text=two), empty)
    same_as_text(decision(summary=four, articles=articles, annexes=(Appendix(title="DANH MỤC", blocks=blocks),)))


@pytest.mark.parametrize("name", ALL)
def test_a_document_with_each_thing_that_can_be_there_comes_back(name: str) -> None:
    same_as_text(ALL[name])


def lines_of(document: AdministrativeDocument) -> list[str]:
    return to_markdown(document).splitlines()


def test_type_articles_and_clauses_with_a_heading_are_headings_of_falling_level() -> None:
    clause = Clause(heading="Trưởng ban", points=(Point(text="Một việc."),))
    article = Article(heading="Nhiệm vụ", clauses=(clause,))
    lines = lines_of(decision(articles=(Article(text="Thành lập Ban."), article), annexes=(regulation(),)))
    headings = [line for line in lines if line.startswith("#")]
    assert headings[:3] == ["# QUYẾT ĐỊNH", "## Điều 2. Nhiệm vụ", "### 1. Trưởng ban"]
    assert {"# QUY CHẾ", "## Chương I", "### Điều 1. Tiêu đề điều", "### Mục 1"} <= set(headings)
    levels = [len(line) - len(line.lstrip("#")) for line in headings]
    assert all(below <= above + 1 for above, below in pairwise(levels))
    assert "**Điều 1.** Thành lập Ban." in lines


def test_the_lines_of_the_masthead_and_the_signature_do_not_run_together() -> None:
    lines = lines_of(decision())
    assert lines[:2] == ["**ỦY BAN NHÂN DÂN**\\", "**TỈNH BÌNH MINH GIẢ ĐỊNH**"]
    assert {"**KT. CHỦ TỊCH**\\", "**PHÓ CHỦ TỊCH**", "**Nguyễn Văn A**"} <= set(lines)
    assert "*Bình Minh, ngày 05 tháng 3 năm 2026*" in lines


def test_a_table_has_its_rule_below_the_first_row_whatever_its_header() -> None:
    table = ALL["full decision"]
    rows = [line for line in lines_of(table) if line.startswith("|")]
    rules = [place for place, row in enumerate(rows) if re.fullmatch(r"\|(?:---\|)+", row)]
    assert rules
    assert any("<!-- đầu bảng -->" in row for row in rows)
    bare = lines_of(plan(blocks=(Table(rows=(Row(cells=(Cell(text="a"), Cell(text="b"))),)), Paragraph(text="Hết."))))
    at = bare.index("| a | b |")
    assert bare[at - 2 : at] == ["|  |  |", "|---|---|"]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("a * b_c #d", r"a \* b\_c #d"),
        ("# Một", r"\# Một"),
        ("1. Một", r"1\. Một"),
        ("- Một", r"\- Một"),
        ("[Tên]", r"\[Tên]"),
        ("Một < hai & ba", r"Một \< hai & ba"),
    ],
)
def test_words_that_look_like_marks_are_escaped(words: str, line: str) -> None:
    assert line in lines_of(plan(sections=(), blocks=(Paragraph(text=words), Paragraph(text="Hết."))))
