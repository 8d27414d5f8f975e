"""Automatic numbers, typed ones and both in one file give the same document."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import pytest

from qdgen.kinds.decision import Decision
from qdgen.kinds.plan import Plan
from qdgen.model import Clause, Point
from qdgen.readers.docx import read_docx
from tests.ooxml.making import SECTION, docx, p
from tests.readers.odd_files import CLOSING, END, MASTHEAD, decision
from tests.readers.word_drafts import CENTER

if TYPE_CHECKING:
    from qdgen.readers.reading import Reading


class Item(NamedTuple):
    """A paragraph: the level of the list it stands at (None: in no list), its label as printed, its words.

    `anew`: where its label is typed, automatic levels below it begin again.
    """

    level: int | None
    label: str
    words: str
    anew: bool = True


def level(number: int, form: str, text: str, more: str = "") -> str:
    shape = f'<w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/>{shape}</w:lvl>'


def lists(*levels: str) -> str:
    """One definition with these levels; list 1 uses it, and the further ones, which start each level anew."""
    definition = f'<w:abstractNum w:abstractNumId="1">{"".join(levels)}</w:abstractNum>'
    anew = "".join(
        f'<w:lvlOverride w:ilvl="{number}"><w:startOverride w:val="1"/></w:lvlOverride>'
        for number in range(len(levels))
    )
    further = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/>{anew}</w:num>' for number in range(2, 20)
    )
    return f'{definition}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>{further}'


def body(items: tuple[Item, ...], automatic: tuple[int, ...]) -> str:
    """The paragraphs, those of the levels `automatic` in a list, the others with a typed label.

    Below a typed label an automatic level starts anew in a list of its own, as its author would have it.
    """
    lines = []
    typed: list[int] = []
    for item in items:
        if item.level in automatic:
            number = 1 + sum(level < (item.level or 0) for level in typed)
            look = f'<w:numPr><w:ilvl w:val="{item.level}"/><w:numId w:val="{number}"/></w:numPr>'
            lines.append(p(item.words, look))
        else:
            lines.append(p(f"{item.label} {item.words}".strip()))
            typed += [-1 if item.level is None else item.level] if item.anew else []
    return "".join(lines)


ARTICLES = (
    Item(0, "Điều 1.", "Giao nhiệm vụ như sau:"),
    Item(1, "1.", "Sở Nội vụ:"),
    Item(2, "a)", "Chủ trì;"),
    Item(2, "b)", "Báo cáo:"),
    Item(3, "-", "Hằng quý;"),
    Item(3, "-", "Hằng năm."),
    Item(1, "2.", "Sở Tài chính:"),
    Item(2, "a)", "Bố trí kinh phí;"),
    Item(2, "b)", "Quyết toán."),
    Item(0, "Điều 2.", "Các đơn vị khác:"),
    Item(1, "1.", "Phối hợp thực hiện."),
    Item(1, "2.", "Báo cáo kết quả."),
    Item(0, "Điều 3.", f"Sở Nội vụ thi hành {END}"),
)
ARTICLE_LEVELS = (
    level(0, "decimal", "Điều %1."),
    level(1, "decimal", "%2."),
    level(2, "lowerLetter", "%3)"),
    level(3, "bullet", "-"),
)
MIXED = [ways for count in range(5) for ways in combinations(range(4), count)]


def articles_of(reading: Reading) -> Decision:
    assert isinstance(reading.document, Decision)
    return reading.document


@pytest.mark.parametrize("automatic", MIXED, ids=str)
def test_articles_clauses_points_and_dashes_may_each_be_automatic(automatic: tuple[int, ...]) -> None:
    numbering = lists(*ARTICLE_LEVELS)
    reading = read_docx(decision(body(ARTICLES, automatic), numbering=numbering))
    assert reading.document == read_docx(decision(body(ARTICLES, ()))).document
    articles = articles_of(reading).articles
    assert [len(article.clauses) for article in articles] == [2, 2, 0]
    assert [point.letter for point in articles[0].clauses[1].points] == ["", ""]
    assert reading.remarks == ()


SECTIONS = (
    Item(0, "I.", "MỤC ĐÍCH"),
    Item(1, "1.", "Nâng cao nhận thức:"),
    Item(2, "1.1.", "Của cán bộ."),
    Item(2, "1.2.", "Của nhân dân."),
    Item(1, "2.", "Yêu cầu cụ thể."),
    Item(0, "II.", "NỘI DUNG"),
    Item(1, "1.", "Tuyên truyền:"),
    Item(2, "1.1.", "Trên báo."),
    Item(2, "1.2.", "Trên đài."),
    Item(0, "III.", "TỔ CHỨC THỰC HIỆN"),
    Item(1, "1.", "Sở Nội vụ chủ trì."),
    Item(1, "2.", "Sở Tài chính phối hợp."),
)
SECTION_LEVELS = (
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "decimal", "%2.%3."),
)


def plan(content: str, numbering: str = "") -> bytes:
    head = p("KẾ HOẠCH", CENTER) + p("Tổ chức Ngày hội đọc sách", CENTER)
    masthead = MASTHEAD.replace("QĐ-", "KH-")
    closing = CLOSING.replace("Như Điều 3", "Sở Nội vụ")
    parts = {"numbering": numbering} if numbering else {}
    return docx(masthead + head + content + closing, SECTION, None, **parts)


@pytest.mark.parametrize("automatic", [(), (0,), (1,), (0, 1), (1, 2), (0, 1, 2)], ids=str)
def test_roman_sections_and_clauses_in_clauses_may_each_be_automatic(automatic: tuple[int, ...]) -> None:
    document = read_docx(plan(body(SECTIONS, automatic), lists(*SECTION_LEVELS))).document
    assert document == read_docx(plan(body(SECTIONS, ()))).document
    assert isinstance(document, Plan)
    assert [section.heading for section in document.sections] == ["MỤC ĐÍCH", "NỘI DUNG", "TỔ CHỨC THỰC HIỆN"]
    assert document.sections[0].clauses[0].clauses == (Clause(text="Của cán bộ."), Clause(text="Của nhân dân."))


@pytest.mark.parametrize("automatic", [(), (0,), (0, 1), (1,)])
def test_articles_count_on_through_the_chapters(automatic: tuple[int, ...]) -> None:
    items = (
        Item(0, "Chương I", "QUY ĐỊNH CHUNG", anew=False),
        Item(1, "Điều 1.", "Phạm vi điều chỉnh là toàn tỉnh."),
        Item(1, "Điều 2.", "Đối tượng là các cơ quan."),
        Item(0, "Chương II", "TỔ CHỨC THỰC HIỆN", anew=False),
        Item(1, "Điều 3.", "Sở Nội vụ chủ trì."),
        Item(1, "Điều 4.", "Các cơ quan phối hợp."),
    )
    numbering = lists(level(0, "upperRoman", "Chương %1"), level(1, "decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>'))
    document = read_docx(plan(body(items, automatic), numbering)).document
    assert document == read_docx(plan(body(items, ()))).document
    assert isinstance(document, Plan)
    assert [len(chapter.articles) for chapter in document.chapters] == [2, 2]


def points(*letters: str) -> tuple[Item, ...]:
    """Points with these letters under one clause; Word's own lists have no `đ`, so that one is typed into them."""
    return (
        Item(0, "Điều 1.", "Giao nhiệm vụ như sau:"),
        Item(1, "1.", "Sở Nội vụ:"),
        *(Item(None if letter == "đ" else 2, f"{letter})", f"Việc {letter};", letter != "đ") for letter in letters),
        Item(0, "Điều 2.", f"Sở Nội vụ thi hành {END}"),
    )


@pytest.mark.parametrize("automatic", [(), (2,), (0, 1, 2)])
def test_a_typed_letter_among_automatic_ones_has_its_place(automatic: tuple[int, ...]) -> None:
    items = points("a", "b", "c", "d", "đ", "e")
    reading = read_docx(decision(body(items, automatic), numbering=lists(*ARTICLE_LEVELS)))
    found = articles_of(reading).articles[0].clauses[0].points
    assert found == tuple(Point(text=f"Việc {letter};") for letter in ("a", "b", "c", "d", "đ", "e"))


@pytest.mark.parametrize("automatic", [(), (2,)])
def test_letters_that_leave_one_out_are_kept_as_they_are_printed(automatic: tuple[int, ...]) -> None:
    items = points("a", "b", "c", "d", "e", "f")
    reading = read_docx(decision(body(items, automatic), numbering=lists(*ARTICLE_LEVELS)))
    assert [point.letter for point in articles_of(reading).articles[0].clauses[0].points] == ["", "", "", "", "e", "f"]
    assert any("“e)” không liền" in remark.message for remark in reading.remarks)


@pytest.mark.parametrize(
    ("form", "text"),
    [("decimal", "Điều %1."), ("decimal", "Điều %1:"), ("decimal", "ĐIỀU %1."), ("decimalZero", "Điều %1.")],
)
def test_articles_may_be_numbered_in_any_form(form: str, text: str) -> None:
    items = (Item(0, "", "Kiện toàn Tổ công tác."), Item(0, "", f"Sở Nội vụ thi hành {END}"))
    document = articles_of(read_docx(decision(body(items, (0,)), numbering=lists(level(0, form, text)))))
    assert [article.number for article in document.articles] == [None, None]
    assert [article.text for article in document.articles] == [
        "Kiện toàn Tổ công tác.",
        f"Sở Nội vụ thi hành {END}"[:-3] + ".",
    ]


def test_a_number_typed_in_front_of_an_automatic_one_is_kept_as_words() -> None:
    items = (Item(0, "", "Điều 1. Kiện toàn Tổ công tác."), Item(0, "", f"Sở Nội vụ thi hành {END}"))
    reading = read_docx(decision(body(items, (0,)), numbering=lists(*ARTICLE_LEVELS)))
    assert articles_of(reading).articles[0].text.endswith("Kiện toàn Tổ công tác.")
