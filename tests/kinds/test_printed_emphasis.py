"""What is set apart in the printed lines, up to the end mark."""

from __future__ import annotations

import pytest

from qdgen.kinds.printed import PrintedLine, Role, body_lines, end_marked
from qdgen.model import Article, Clause, Dash, Paragraph, Point
from qdgen.model.body import Body
from qdgen.model.emphasis import Emphasis


@pytest.mark.parametrize(
    ("text", "places", "printed"),
    [
        ("Thi hành.", [(0, 3)], ["Thi"]),
        ("Thi hành.", [(4, 8)], ["hành"]),
        ("Thi hành.", [(4, 9)], ["hành./."]),
        ("Thi hành", [(4, 8)], ["hành"]),
        ("Thi hành.", [(8, 9)], ["./."]),
        ("Thi hành ;.", [(0, 3), (4, 9), (9, 10), (10, 11)], ["Thi", "hành./."]),
        ("Thi hành ;.", [(9, 10), (10, 11)], ["./."]),
    ],
)
def test_emphasis_that_reaches_into_the_last_mark_reaches_over_the_end_mark(
    text: str, places: list[tuple[int, int]], printed: list[str]
) -> None:
    looks = ((True, False), (False, True), (True, True), (True, False))
    emphasis = tuple(
        Emphasis(start=start, end=end, bold=bold, italic=italic)
        for (start, end), (bold, italic) in zip(places, looks, strict=False)
    )
    (line,) = end_marked([PrintedLine(role=Role.PARAGRAPH, text=text, emphasis=emphasis)])
    assert [line.text[one.start : one.end] for one in line.emphasis] == printed
    assert end_marked([line]) == (line,)
    Paragraph(text=line.text, emphasis=line.emphasis)


def test_a_line_is_printed_with_what_is_set_apart_in_it() -> None:
    bold = (Emphasis(start=0, end=1, bold=True),)
    clause = Clause(heading="a", emphasis=bold, points=(Point(text="b", emphasis=bold),))
    article = Article(
        text="c", emphasis=bold, blocks=(Dash(text="d", emphasis=bold), Paragraph(text="e")), clauses=(clause,)
    )
    lines = body_lines(Body(articles=(article,), conclusion=(Paragraph(text="f"),)))
    assert [line.text[: len(line.emphasis)] for line in lines] == ["c", "d", "", "a", "b", ""]
