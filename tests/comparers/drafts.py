"""Invented documents to compare: Hypothesis lists of articles, and one change made to one of them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from qdgen.comparers.comparison import Change, ChangeKind
from qdgen.comparers.outline import outline
from qdgen.model import Article, Cell, Clause, Paragraph, Point, Row, Table
from tests.kinds.drafts import decision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import SearchStrategy

    from qdgen.kinds.decision import Decision
    from qdgen.model import AdministrativeDocument

SYLLABLES = (
    *("tổ", "chức", "thực", "hiện", "kế", "hoạch", "kinh", "tế", "xã", "hội", "cơ", "quan", "đơn", "vị"),
    *("nhiệm", "vụ", "quản", "lý", "báo", "cáo", "năm", "2026"),
)
TEXTS: SearchStrategy[str] = st.lists(st.sampled_from(SYLLABLES), min_size=4, max_size=14).map(" ".join)
CELLS = st.builds(Cell, text=st.sampled_from(("1", "Sở Nội vụ", "", "Tháng 3")))
TABLES = st.lists(st.builds(Row, cells=st.tuples(CELLS, CELLS)), min_size=1, max_size=3).map(
    lambda rows: Table(rows=tuple(rows))
)
POINTS = st.lists(st.builds(Point, text=TEXTS), max_size=2).map(tuple)
CLAUSES = st.lists(st.builds(Clause, text=TEXTS, points=POINTS), max_size=3).map(tuple)
BLOCKS = st.lists(st.builds(Paragraph, text=TEXTS) | TABLES, max_size=2).map(tuple)
ARTICLES = st.builds(Article, text=TEXTS, blocks=BLOCKS, clauses=CLAUSES) | st.builds(
    Article, heading=TEXTS, clauses=CLAUSES
)
"""Articles of few words, so that many are alike."""


@st.composite
def several(draw: st.DrawFn, least: int = 1) -> tuple[Article, ...]:
    """Some articles, one or the other twice."""
    articles = draw(st.lists(ARTICLES, min_size=least, max_size=6))
    again = draw(st.lists(st.sampled_from(articles), max_size=2)) if articles else []
    return tuple(draw(st.permutations(articles + again)))


def of(articles: Iterable[Article]) -> Decision:
    return decision(articles=tuple(articles))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\S+", text))


def said(document: AdministrativeDocument) -> Counter[str]:
    """Every word of a document but its labels."""
    return sum((words(part.text) for part in outline(document).below()), Counter())


def gained(changes: Iterable[Change]) -> Counter[str]:
    """What the changes of texts add, less what they take; labels of whole parts count."""
    total: Counter[str] = Counter()
    for change in changes:
        in_words = change.part not in {"form", "emphasis"}
        if in_words and change.kind in {ChangeKind.ADDED, ChangeKind.CHANGED, ChangeKind.REMOVED}:
            total.update(words(change.new))
            total.subtract(words(change.old))
    return total
