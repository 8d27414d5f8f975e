from __future__ import annotations

from dataclasses import replace

from qdgen.comparers.part import Part, Trait

CELLS = (Part(kind="cell", text="1"), Part(kind="cell", text="Kế hoạch"))
ROW = Part(kind="row", children=CELLS)
TABLE = Part(kind="table", children=(ROW,), traits=(Trait(slug="widths", name="bề rộng các cột", value="1, 2"),))
ARTICLE = Part(kind="article", place="Điều 1", label="Điều 1.", text="Gồm:", children=(TABLE,))


def test_the_words_are_read_line_by_line_with_their_labels_and_a_row_on_one() -> None:
    assert list(ARTICLE.lines()) == ["Điều 1. Gồm:", "1 | Kế hoạch"]


def test_what_is_told_elsewhere_can_be_left_out() -> None:
    assert list(ARTICLE.lines({id(TABLE)})) == ["Điều 1. Gồm:"]
    assert list(ARTICLE.lines({id(CELLS[0])})) == ["Điều 1. Gồm:", "Kế hoạch"]


def test_all_parts_come_in_the_order_of_reading() -> None:
    assert list(ARTICLE.below()) == [ARTICLE, TABLE, ROW, *CELLS]


def test_parts_that_say_the_same_have_one_signature_whatever_their_number() -> None:
    assert replace(ARTICLE, place="Điều 2", label="Điều 2.").signature == ARTICLE.signature
    others = (replace(ARTICLE, text="Có:"), replace(ARTICLE, kind="clause"), replace(ARTICLE, children=()))
    plain = replace(ARTICLE, children=(replace(TABLE, traits=()),))
    assert len({ARTICLE.signature, plain.signature, *(other.signature for other in others)}) == 5


def test_a_dash_is_no_number() -> None:
    assert ARTICLE.numbered
    assert not Part(kind="dash", label="-", text="một").numbered
