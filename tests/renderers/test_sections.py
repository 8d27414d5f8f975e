from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from qdgen import Article, Paragraph, Table
from qdgen.renderers.docx import to_docx
from qdgen.renderers.foreseeing import foreseen
from qdgen.renderers.parts import W
from qdgen.renderers.tables import LANDSCAPE
from qdgen.standards.nd30 import ND30
from qdgen.standards.sizing import turned
from tests.renderers.documents import FULL, JOINT, SMALL, SPANNING, WIDE, annexed_plan, appendix, decision, plan
from tests.renderers.validity import assert_sound
from tests.renderers.words import parts, tree, value, words

if TYPE_CHECKING:
    from lxml import etree

    from qdgen.model import Block

TEXT = Paragraph(text="Một đoạn.")
PIECES: dict[str, Block] = {"text": TEXT, "small": SMALL, "wide": WIDE}
PORTRAIT = (ND30.page.width.twips, ND30.page.height.twips)
LYING = (PORTRAIT[1], PORTRAIT[0])


def sizes(data: bytes) -> list[tuple[int, int]]:
    """Width and height of the page of each section."""
    found = [section.find(f"{W}pgSz") for section in tree(data).iter(f"{W}sectPr")]
    return [(int(one.get(f"{W}w", "0")), int(one.get(f"{W}h", "0"))) for one in found if one is not None]


def shape(data: bytes) -> list[str]:
    """The body's children from the first article on: what each is, and where a section ends."""
    body = tree(data).find(f"{W}body")
    assert body is not None
    found = []
    for child in body:
        kind = {f"{W}p": "p", f"{W}tbl": "table", f"{W}sectPr": "end"}[str(child.tag)]
        small = value(child, "pPr/pStyle") == "QDBreak"
        found.append(("break" if small else kind) + ("|" if child.find(f"{W}pPr/{W}sectPr") is not None else ""))
    return found


def section_of(data: bytes, number: int) -> etree._Element:
    return list(tree(data).iter(f"{W}sectPr"))[number]


@pytest.mark.parametrize("names", list(product(PIECES, repeat=2)), ids="-".join)
def test_a_table_in_every_position_is_sound(names: tuple[str, ...]) -> None:
    blocks = tuple(PIECES[name] for name in names)
    articles = (Article(text="Đầu", blocks=blocks), Article(text="Cuối", blocks=blocks))
    document = decision(articles=articles, annexes=(annexed_plan(blocks=blocks, parts=(), sections=()),))
    data = to_docx(document)
    assert_sound(data)
    assert LANDSCAPE.encode() not in b"".join(parts(data).values())


@pytest.mark.parametrize("table", [SMALL, WIDE, SPANNING], ids=["small", "wide", "spanning"])
def test_a_table_that_is_all_there_is_is_sound(table: Table) -> None:
    assert_sound(to_docx(plan(sections=(), blocks=(table,))))
    assert_sound(to_docx(decision(annexes=(annexed_plan(blocks=(table,), parts=(), sections=()),))))


def test_tables_that_follow_each_other_are_kept_apart() -> None:
    data = to_docx(decision(articles=(Article(text="Đầu", blocks=(SMALL, SMALL)), Article(text="Cuối"))))
    assert shape(data)[-8:] == ["p", "table", "break", "table", "p", "table", "break", "end"]


def test_a_table_before_the_signature_is_kept_apart_from_it() -> None:
    data = to_docx(decision(articles=(Article(text="Đầu", blocks=(SMALL,)),)))
    assert shape(data)[-6:] == ["p", "table", "break", "table", "break", "end"]


def test_a_wide_table_lies_on_a_page_of_its_own_section() -> None:
    data = to_docx(decision(articles=(Article(text="Đầu", blocks=(WIDE,)), Article(text="Cuối"))))
    assert sizes(data) == [PORTRAIT, LYING, PORTRAIT]
    assert shape(data)[-7:] == ["p|", "table", "break|", "p", "table", "break", "end"]
    assert section_of(data, 1).find(f"{W}pgSz").get(f"{W}orient") == "landscape"  # type: ignore[union-attr] # is there


def test_a_wide_table_at_the_end_ends_the_document_lying() -> None:
    document = decision(annexes=(annexed_plan(blocks=(TEXT, WIDE), parts=(), sections=()),))
    assert sizes(to_docx(document)) == [PORTRAIT, PORTRAIT, LYING]


def test_wide_tables_that_follow_each_other_lie_each_in_its_section() -> None:
    document = decision(articles=(Article(text="Đầu", blocks=(WIDE, WIDE)), Article(text="Cuối")))
    assert sizes(to_docx(document)) == [PORTRAIT, LYING, LYING, PORTRAIT]


def test_pages_are_counted_on_through_the_sections_of_one_part() -> None:
    articles = (Article(text="Đầu", blocks=(WIDE,)), Article(text="Cuối"))
    data = to_docx(decision(articles=articles, annexes=(appendix("Một", WIDE), appendix("Hai"))))
    found = list(tree(data).iter(f"{W}sectPr"))
    begins = [(one.find(f"{W}pgNumType").get(f"{W}start"), one.find(f"{W}titlePg") is not None) for one in found]  # type: ignore[union-attr]
    first, on = ("1", True), (None, False)
    assert begins == [first, on, on, first, on, first]
    assert all(one.find(f"{W}headerReference") is not None for one in found)


def test_the_table_of_a_lying_page_is_as_wide_as_its_text() -> None:
    data = to_docx(decision(articles=(Article(text="Đầu", blocks=(WIDE,)), Article(text="Cuối"))))
    (table,) = (one for one in tree(data).iter(f"{W}tbl") if "Cộtsốthứtự00" in words(one))
    page = ND30.page
    room = page.height - page.left.used - page.right.used
    whole = sum(int(column.get(f"{W}w", "0")) for column in table.iter(f"{W}gridCol"))
    assert abs(whole - round(room / 25.4 * 1440)) <= 1


def test_a_document_without_tables_is_left_as_it_is() -> None:
    assert shape(to_docx(decision()))[-5:] == ["p", "p", "table", "break", "end"]


@pytest.mark.parametrize("joint", [False, True])
def test_where_the_text_ends_in_a_wide_table_the_signature_lies_with_it(*, joint: bool) -> None:
    fields = {**FULL, **JOINT} if joint else {}
    data = to_docx(decision(**fields, articles=(Article(text="Như sau:", blocks=(WIDE,)),)))
    assert_sound(data)
    assert sizes(data) == [PORTRAIT, LYING]
    signature = foreseen(data).parts[0].signature
    assert signature is not None
    assert signature.lines_above >= 2
    lying = [table for table in tree(data).iter(f"{W}tbl") if value(table, "tblPr/tblStyle") == "QDClosing"]
    shown = [sum(int(one.get(f"{W}w", "0")) for one in table.iter(f"{W}gridCol")) for table in lying]
    assert all(abs(width - turned(ND30).page.text_width.twips) <= 1 for width in shown)
