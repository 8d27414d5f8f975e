"""Emphasis of every kind in every place through a Word file without its model: the same, or told."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qdgen import Article, Cell, Clause, Dash, Paragraph, Point, Row, Table
from qdgen.readers.docx import read_docx
from qdgen.readers.word.edits import edits
from qdgen.renderers.docx import to_docx
from tests.emphasis_strategies import emphases
from tests.renderers.documents import decision

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from qdgen.model import AdministrativeDocument

_Node = TypeVar("_Node", Clause, Dash, Paragraph, Point)

TEXTS = (
    "Giao Ban Quản lý 2*3 (*) dự án ~ 5% thực hiện.",
    "Diện tích 5 m2",
    "Ghi chú: (1) chưa tính thuế;",
    "Tổ chức thực hiện",
    "Văn phòng, Sở Nội vụ, Sở Tài chính và các cơ quan có liên quan chịu trách nhiệm thi hành.",
    "Thư mục a\\b C:\\thư mục <b>x</b>",
)


def anything(node: type[_Node], **more: object) -> SearchStrategy[_Node]:
    """A part with one of the texts, anything of which is set apart."""
    texts = st.sampled_from(TEXTS)
    made = texts.flatmap(lambda text: emphases(text).map(lambda found: node(text=text, emphasis=found, **more)))  # type: ignore[arg-type]
    return made | texts.map(lambda text: node(text=text, **more))  # type: ignore[arg-type]


def cells() -> SearchStrategy[Cell]:
    return st.tuples(st.sampled_from(TEXTS), st.sampled_from(("", "hai"))).flatmap(
        lambda both: emphases("\n".join(both) if both[1] else both[0]).map(
            lambda found: Cell(text=both[0], paragraphs=both[1:] if both[1] else (), emphasis=found)
        )
    )


def tables() -> SearchStrategy[Table]:
    rows = st.tuples(cells(), cells()).map(lambda row: Row(cells=row))
    return st.builds(lambda header, row: Table(header=(header,), rows=(row,)), rows, rows)


def articles() -> SearchStrategy[Article]:
    blocks = st.lists(anything(Paragraph) | anything(Dash) | tables(), min_size=1, max_size=3).map(tuple)
    points = st.lists(anything(Point), max_size=2).map(tuple)
    clauses = st.lists(anything(Clause), min_size=1, max_size=2).map(tuple)
    titled = st.sampled_from(TEXTS[1:4:2]).flatmap(
        lambda text: st.builds(
            lambda found, below: Article(heading=text, emphasis=found, clauses=below), emphases(text), clauses
        )
    )
    worded = st.builds(
        lambda blocks, points: Article(text="Giao các việc sau:", blocks=blocks, points=points), blocks, points
    )
    return titled | worded


def documents() -> SearchStrategy[AdministrativeDocument]:
    return st.lists(articles(), min_size=1, max_size=2).map(
        lambda found: decision(articles=(*found, Article(text="Văn phòng thi hành Quyết định này.")))
    )


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=60, deadline=None)
@given(documents())
def test_what_is_set_apart_on_paper_comes_back_from_the_words_or_is_told(document: AdministrativeDocument) -> None:
    reading = read_docx(to_docx(document, model=False))
    told = [remark for remark in reading.remarks if remark.kind == "emphasis"]
    differences = edits(document, reading.document)
    assert told or not differences, [(one.message, one.before, one.after) for one in differences]
    assert all(one.message.startswith("Đã đổi chữ đậm") for one in differences)
    again = read_docx(to_docx(reading.document, model=False))
    assert again.document == reading.document
