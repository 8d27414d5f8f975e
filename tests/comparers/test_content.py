from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given

from qdgen.comparers.comparing import compare
from qdgen.comparers.comparison import ChangeKind
from qdgen.comparers.content import contents
from qdgen.comparers.outline import outline
from qdgen.kinds import kind_of
from qdgen.kinds.places import place_of
from qdgen.kinds.printed import body_lines
from qdgen.model import AdministrativeDocument, Article, Cell, Chapter, Clause, Dash, Paragraph, Point, Row, Table
from qdgen.model.emphasis import Emphasis, Script
from tests.kinds.drafts import annex, decision
from tests.readers.documents import documents


@given(documents())
def test_a_part_has_the_name_that_messages_call_it_by(document: AdministrativeDocument) -> None:
    lines = kind_of(document).lines(document)
    named = {line.path: place_of(document, line.path) for line in lines}
    places = {part.place for child in contents(document, lines) for part in child.below()}
    assert set(named.values()) <= places


@given(documents())
def test_every_line_that_is_printed_is_in_a_part(document: AdministrativeDocument) -> None:
    lines = kind_of(document).lines(document)
    found = [line for child in contents(document, lines) for line in child.lines()]
    said = "".join(chain.from_iterable(found)).replace(" ", "")
    for line in lines[:-1]:
        assert line.text.replace(" ", "") in said


@pytest.mark.parametrize(
    ("article", "places"),
    [
        (
            Article(text="Một", clauses=(Clause(text="a", points=(Point(text="b"),), clauses=(Clause(text="c"),)),)),
            ["Điều 1", "Điều 1, khoản 1", "Điều 1, khoản 1, điểm a", "Điều 1, khoản 1, khoản 1.1"],
        ),
        (
            Article(text="Một", blocks=(Paragraph(text="x"), Dash(text="y", items=(Dash(text="z", mark="+"),)))),
            ["Điều 1", "Điều 1, đoạn thứ 1", "Điều 1, đoạn thứ 2", "Điều 1, đoạn thứ 2, dòng “+” thứ 1"],
        ),
        (
            Article(text="Một", blocks=(Table(rows=(Row(cells=(Cell(text="x"),)),)),)),
            [
                *("Điều 1", "Điều 1, bảng ở đoạn thứ 1", "Điều 1, bảng ở đoạn thứ 1, hàng 1"),
                "Điều 1, bảng ở đoạn thứ 1, hàng 1, ô 1",
            ],
        ),
    ],
    ids=["numbered", "blocks", "table"],
)
def test_places_are_named_from_the_outermost_level(article: Article, places: list[str]) -> None:
    [part] = [child for child in outline(decision(articles=(article,))).children if child.kind == "article"]
    assert [one.place for one in part.below()] == places


def test_articles_are_counted_through_the_chapters_of_an_annex() -> None:
    article = Article(heading="Một")
    chapters = (Chapter(heading="A", articles=(article,)), Chapter(heading="B", articles=(article,)))
    held = annex(type="Quy chế", blocks=(), chapters=chapters)
    parts = list(contents(held, body_lines(held), place="Quy chế kèm theo"))
    assert [one.place for part in parts for one in part.below()] == [
        *("Quy chế kèm theo, Chương I", "Quy chế kèm theo, Chương I, Điều 1"),
        *("Quy chế kèm theo, Chương II", "Quy chế kèm theo, Chương II, Điều 2"),
    ]


def test_what_is_set_apart_is_a_trait_by_its_words() -> None:
    looks = (
        Emphasis(start=0, end=3, bold=True, italic=True),
        Emphasis(start=4, end=5, script=Script.SUPERSCRIPT),
        Emphasis(start=5, end=6, script=Script.SUBSCRIPT),
    )
    table = Table(rows=(Row(cells=(Cell(text="a", paragraphs=("bc",), emphasis=(_bold(2, 4),)),)),))
    document = decision(articles=(Article(text="Một 23", emphasis=looks, blocks=(table,)),))
    parts = [part for child in contents(document, kind_of(document).lines(document)) for part in child.below()]
    said = [trait.value for part in parts for trait in part.traits if trait.slug == "emphasis"]
    assert said == ["đậm nghiêng “Một”; chỉ số trên “2”; chỉ số dưới “3”", "đậm “bc”"]


def test_drafts_that_differ_in_emphasis_alone_are_not_the_same() -> None:
    old, new = (decision(articles=(Article(text="Một hai", emphasis=looks),)) for looks in ((), (_bold(4, 7),)))
    (change,) = compare(old, new).changes
    assert (change.kind, change.place, change.new) == (
        ChangeKind.ADDED,
        "Điều 1, chữ đậm, nghiêng, chỉ số",
        "đậm “hai”",
    )


def _bold(start: int, end: int) -> Emphasis:
    return Emphasis(start=start, end=end, bold=True)
