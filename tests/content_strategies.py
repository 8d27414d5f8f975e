"""Hypothesis strategies: the content of documents, every level of both layouts, words that look like anything."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from qdgen.model.body import (
    Article,
    ArticleSection,
    Block,
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
from tests.emphasis_strategies import emphasising

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

WORDS = (
    *("phát triển", "kinh tế", "xã hội", "năm 2025", "giai đoạn 2021 - 2025", "A & B <C>", "{{ x }}", "{% if %}"),
    *("“đổi mới”", "kế hoạch", "Nhân dân", "3.510.000 đồng", "Điều 5", "khoản 2", "(nếu có)", "50%", "và", "*", "#"),
    *("Sở Nội vụ", "hiệu quả", "UBND tỉnh", "./.", "|", "của Chính phủ", "số 12/QĐ-UBND", "1.1.", "a)", "I.", "\\"),
)
OPENINGS = (
    *("Thực hiện", "Giao", "Các cơ quan", "Căn cứ", "1. Một", "a) Hai", "- Ba", "+ Bốn", "I. Năm", "II", "2025."),
    *("Điều 4 quy định", "Chương I", "Chương trình", "Mục tiêu", "Phần mềm", "Phụ lục", "Phụ lục II", "(Kèm theo"),
    *("Nơi nhận:", "KT. CHỦ TỊCH", "QUYẾT ĐỊNH", "KẾ HOẠCH", "Độc lập - Tự do - Hạnh phúc", "**đậm**", "\\", "---"),
    *("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ỦY BAN NHÂN DÂN", "Trên đây là", "Yêu cầu các", "chữ thường", "|"),
    *("Trong quá trình", "1.2 Bảy", "1) Tám", "“Điều 9. Chín", "Cùng ký:", "Địa chỉ:", "MẬT", "Sơn La, ngày tháng"),
    *("Điều 3. Sáu", "Số: 1/QĐ"),
)
WHOLE_LINES = (
    *("KẾ HOẠCH", "QUYẾT ĐỊNH:", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc", "Phụ lục"),
    *("DANH SÁCH KÈM THEO", "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", "TỈNH BÌNH MINH", "---", "\\", "\\\\", "1.", "a)", "I."),
    *("Điều 1.", "Nơi nhận:", "Cùng ký:", "(Kèm theo Quyết định này)", "Chương I", "Phần thứ nhất", "Mục 2", "|"),
    *("**", "**Đậm**", "*nghiêng*", "Số: 12/QĐ-UBND", "Bình Minh, ngày tháng 5 năm 2025", "KT. CHỦ TỊCH", "MẬT"),
    *("1.2. Hai", "1.1 Một", "ab) Ba", "Trên đây là kế hoạch", "Đ", "./. ?", "^^", "NGUYỄN VĂN A", "| a |", "-", "+"),
    *("TM. ỦY BAN NHÂN DÂN", "PHỤ LỤC II"),
)
SENTENCE_ENDS = (".", ";", ":", "?", "…", ".”")
PLAIN_OPENINGS = ("Phát triển", "Tổ chức", "Bảo đảm", "Đối với", "Kinh phí")


@cache
def phrases(*, openings: tuple[str, ...] = OPENINGS) -> SearchStrategy[str]:
    """Words on one line, without a mark at the end, that may look like anything."""
    tail = st.lists(st.sampled_from(WORDS), max_size=5)
    ending = st.sampled_from(("hoạt động", "tỉnh", "2026", "dân cư"))
    return st.tuples(st.sampled_from(openings), tail, ending).map(lambda p: " ".join((p[0], *p[1], p[2])))


@cache
def titles() -> SearchStrategy[str]:
    """Words on one line, without a mark at the end, that look like a title."""
    return phrases(openings=PLAIN_OPENINGS)


@cache
def sentences(openings: tuple[str, ...] = OPENINGS) -> SearchStrategy[str]:
    """Words on one line with a mark at the end."""
    return st.tuples(phrases(openings=openings), st.sampled_from(SENTENCE_ENDS)).map("".join)


@cache
def texts() -> SearchStrategy[str]:
    """Words on one line, with or without a mark at the end, and lines that mean something elsewhere."""
    return sentences() | phrases() | st.sampled_from(WHOLE_LINES)


@cache
def paragraphs() -> SearchStrategy[Paragraph]:
    """Paragraphs of any words."""
    return emphasising(texts().map(lambda text: Paragraph(text=text)))


@cache
def dashes() -> SearchStrategy[Dash]:
    """Lines that begin with `-`, some with `+` lines under them."""
    plus = emphasising(texts().map(lambda text: Dash(text=text, mark="+")))
    items = st.lists(plus, max_size=2).map(tuple)
    return emphasising(st.builds(lambda text, items: Dash(text=text, items=items), texts(), items))


@cache
@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Tables with a header or none, cells over all columns or two rows, cells of several paragraphs."""
    columns = draw(st.integers(1, 3))
    cells = st.builds(
        Cell,
        text=st.sampled_from(("", "^^", "---", "a | b", "x <br> y", "\\")) | texts(),
        paragraphs=st.lists(texts(), max_size=1).map(tuple),
    )
    plain, cells = cells, emphasising(cells)
    rows = [Row(cells=tuple(draw(cells) for _ in range(columns))) for _ in range(draw(st.integers(1, 3)))]
    if columns > 1 and draw(st.booleans()):
        wide = Cell(text=draw(texts()), columns=columns)
        rows.insert(draw(st.integers(0, len(rows))), Row(cells=(wide,)))
        rows.append(Row(cells=(Cell(text=draw(texts()), rows=2), *(draw(cells) for _ in range(columns - 1)))))
        rows.append(Row(cells=tuple(draw(cells) for _ in range(columns - 1))))
    if draw(st.booleans()):
        return Table(rows=tuple(rows))
    return Table(header=(Row(cells=tuple(draw(plain) for _ in range(columns))),), rows=tuple(rows))


@cache
def blocks(most: int = 3) -> SearchStrategy[tuple[Block, ...]]:
    """Unnumbered blocks of every kind."""
    return st.lists(paragraphs() | dashes() | tables(), max_size=most).map(tuple)


@cache
def points() -> SearchStrategy[tuple[Point, ...]]:
    """Points in the order of the letters, or one with a letter of the author's own."""
    some = st.lists(emphasising(st.builds(Point, text=texts(), blocks=blocks(1))), max_size=3).map(tuple)
    own = st.builds(Point, text=texts(), letter=st.sampled_from(("c", "e", "f", "g")))
    return some | own.map(lambda point: (point,))


@cache
def clauses(depth: int = 2) -> SearchStrategy[tuple[Clause, ...]]:
    """Clauses with text or heading, clauses under clauses, or one with a number of the author's own."""
    under = clauses(depth - 1) if depth > 1 else st.just(())
    worded = st.builds(Clause, text=texts(), blocks=blocks(1), points=points(), clauses=under)
    titled = st.builds(Clause, heading=titles() | titled_sentences(), blocks=blocks(1), points=points(), clauses=under)
    own = st.builds(Clause, text=texts(), number=st.integers(5, 9))
    return st.lists(emphasising(worded | titled), max_size=2).map(tuple) | own.map(lambda clause: (clause,))


@cache
def titled_sentences() -> SearchStrategy[str]:
    """Headings that end with a mark."""
    return sentences(PLAIN_OPENINGS)


@cache
def sections() -> SearchStrategy[tuple[Section, ...]]:
    """Sections with roman numbers."""
    each = st.builds(Section, heading=titles(), blocks=blocks(1), points=points(), clauses=clauses(1))
    return st.lists(each, max_size=2).map(tuple)


@cache
def articles(most: int = 2) -> SearchStrategy[tuple[Article, ...]]:
    """Articles with text or heading and everything that stands under one."""
    worded = st.builds(
        Article, text=texts(), blocks=blocks(1), points=points(), clauses=clauses(1), sections=sections()
    )
    titled = st.builds(Article, heading=titles(), blocks=blocks(1), points=points(), clauses=clauses(1))
    return st.lists(emphasising(worded | titled), max_size=most).map(tuple)


@cache
def chapters() -> SearchStrategy[tuple[Chapter, ...]]:
    """Chapters with articles, sections and subsections of the layout a."""
    subsection = st.builds(Subsection, heading=titles(), articles=articles(1))
    section = st.builds(
        ArticleSection, heading=titles(), articles=articles(1), subsections=st.lists(subsection, max_size=1).map(tuple)
    )
    chapter = st.builds(
        Chapter, heading=titles(), articles=articles(1), sections=st.lists(section, max_size=1).map(tuple)
    )
    return st.lists(chapter, max_size=2).map(tuple)


@cache
def parts() -> SearchStrategy[tuple[Part, ...]]:
    """Parts of either layout."""
    roman = st.builds(Part, heading=titles(), blocks=blocks(1), clauses=clauses(1), sections=sections())
    worded = st.builds(Part, heading=titles(), articles=articles(1), chapters=chapters())
    return st.lists(roman | worded, max_size=1).map(tuple)


@cache
@st.composite
def contents(draw: st.DrawFn) -> dict[str, Any]:
    """The fields of a Body. Its last words end with a full stop, for the end mark `./.` takes its place."""
    fields = draw(
        st.one_of(
            st.fixed_dictionaries({"blocks": blocks(), "points": points(), "clauses": clauses()}),
            st.fixed_dictionaries({"blocks": blocks(1), "sections": sections(), "articles": articles(1)}),
            st.fixed_dictionaries({"blocks": blocks(1), "chapters": chapters()}),
            st.fixed_dictionaries({"blocks": blocks(1), "parts": parts()}),
        )
    )
    last = Paragraph(text=draw(phrases()) + ".")
    if draw(st.booleans()):
        return {**fields, "conclusion": (*draw(blocks(2)), last)}
    if "sections" in fields:
        ending = Section(heading=draw(titles()), blocks=(*draw(blocks(1)), last))
        return {**fields, "articles": (), "sections": (*fields["sections"], ending)}
    return {"blocks": (*fields["blocks"], last)}
