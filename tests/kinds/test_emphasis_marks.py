"""Marks of emphasis: written, read, and never seen in ordinary text."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qdgen.kinds.emphasis_marks import marked, marked_lines, shifted, unmarked, unmarked_lines
from qdgen.model.emphasis import Emphasis, Script
from qdgen.model.table import Cell
from tests.emphasis_strategies import emphases

SUP, SUB = Script.SUPERSCRIPT, Script.SUBSCRIPT

WRITTEN = [
    ("chữ đậm ở giữa", [Emphasis(start=4, end=7, bold=True)], "chữ **đậm** ở giữa"),
    ("chữ nghiêng", [Emphasis(start=4, end=11, italic=True)], "chữ *nghiêng*"),
    ("cả hai", [Emphasis(start=0, end=6, bold=True, italic=True)], "***cả hai***"),
    ("120 m2 đất", [Emphasis(start=5, end=6, script=SUP)], "120 m^2^ đất"),
    ("CO2, H2O", [Emphasis(start=2, end=3, script=SUB), Emphasis(start=6, end=7, script=SUB)], "CO~2~, H~2~O"),
    ("m2", [Emphasis(start=0, end=1, bold=True), Emphasis(start=1, end=2, bold=True, script=SUP)], "**m^2^**"),
    (
        "đậm và nghiêng",
        [Emphasis(start=0, end=7, bold=True), Emphasis(start=7, end=14, bold=True, italic=True)],
        "**đậm và *nghiêng***",
    ),
    ("2*3 và *4", [Emphasis(start=0, end=3, bold=True)], "**2*3** và *4"),
    ("thư mục", [Emphasis(start=1, end=3, italic=True)], "t<i>hư</i> mục"),
    ("a b", [Emphasis(start=1, end=2, bold=True)], "a<b> </b>b"),
    ("ab", [Emphasis(start=0, end=1, bold=True), Emphasis(start=1, end=2, italic=True)], "<b>a</b><i>b</i>"),
    ("cũ *giữ* nguyên", [], r"cũ \*giữ\* nguyên"),
    ("thẻ <b>giữ</b> nguyên", [], r"thẻ \<b>giữ\</b> nguyên"),
    ("x^2^ giữ", [], r"x\^2\^ giữ"),
    ("\\*", [], "\\\\*"),
]

ORDINARY = [
    *("2*3", "2*3*4 = 24", "C:\\thư mục\\nhỏ", "\\\\máy-chủ\\thư", "~ 5%", "^", "5~10", "8h~10h và 13h~15h"),
    *("a^2+b^2=c^2", "(*) Ghi chú; xem (*)", "(**) và (***)", "Họ tên* Ngày sinh*", "* Ô có dấu * là bắt buộc"),
    *("giá*, thuế**", "*.doc, *.xls", "bấm *100# hoặc *123#", "10^3 và 10^6", "x < y > z", "A & B <C>", "1 * 2 * 3"),
    *("***", "****", "* * *", "~~", "từ 5~10%, 15~20%", "\\", "\\\\", "thẻ <br> và <bạn>", "nhân ** hai", "2**3**4"),
    *("*Ghi chú: không đóng", "đường dẫn \\\\A\\b", "<b></b>", "x ^ y ^ z", "<sup>", "</i>", "-----*-----"),
]


@pytest.mark.parametrize(("text", "emphasis", "source"), WRITTEN, ids=[source for _, _, source in WRITTEN])
def test_marks_are_written_as_people_type_them_and_read_back(text: str, emphasis: list[Emphasis], source: str) -> None:
    assert marked(text, emphasis) == source
    assert unmarked(source) == (text, tuple(emphasis))


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_is_read_as_it_is(text: str) -> None:
    assert unmarked(text) == (text, ())


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_is_written_as_it_is(text: str) -> None:
    assert marked(text) == text


@st.composite
def _emphasised(draw: st.DrawFn) -> tuple[str, tuple[Emphasis, ...]]:
    signs = ["*", "**", "^", "~", "\\", " ", "a", "B", "2", "đ", "(", ")", ".", "<b>", "</b>", "<sup>", "</i>"]
    text = draw(st.lists(st.sampled_from(signs), max_size=14).map("".join))
    return text, draw(emphases(text))


@given(_emphasised())
@example(("\\", (Emphasis(start=0, end=1, bold=True),)))
@example(("*a*", (Emphasis(start=0, end=3, bold=True, italic=True, script=SUP),)))
@settings(max_examples=1000)
def test_whatever_is_marked_is_read_back_exactly(case: tuple[str, tuple[Emphasis, ...]]) -> None:
    text, emphasis = case
    assert unmarked(marked(text, emphasis)) == (text, emphasis)


@given(st.text("*^~\\ <>/bisup(a2.", max_size=20))
def test_reading_drops_no_letter(source: str) -> None:
    text, _ = unmarked(source)
    letters = re.sub(r"</?(?:b|i|sup|sub)>|[*^~\\]", "", source)
    assert re.sub(r"</?(?:b|i|sup|sub)>|[*^~\\]", "", text) == letters


@pytest.mark.parametrize(
    "source",
    [
        *("*" * 50_000, "* " * 50_000, "*a " * 50_000, "a* " * 50_000, "**a* " * 50_000, "\\" * 50_000 + "*"),
        *("<b>" * 50_000, "<sup>a" * 20_000 + "</sup>" * 20_000, "^" * 50_000, "~a" * 50_000, "(*" * 50_000),
        *("***a " * 20_000 + "a** " * 20_000, "\\" * 50_000),
    ],
    ids=range(13),
)
def test_hostile_text_is_read_and_written_back(source: str) -> None:
    text, emphasis = unmarked(source)
    assert unmarked(marked(text, emphasis)) == (text, emphasis)
    assert unmarked(marked(source)) == (source, ())


def test_the_lines_of_a_cell_are_marked_one_by_one() -> None:
    lines = ("Một", "20 m2")
    emphasis = (Emphasis(start=0, end=3, bold=True), Emphasis(start=8, end=9, script=SUP))
    assert marked_lines(Cell(text="Một", paragraphs=("20 m2",), emphasis=emphasis)) == ("**Một**", "20 m^2^")
    assert unmarked_lines(("**Một**", "20 m^2^")) == (lines, emphasis)


def test_emphasis_is_shifted_whole() -> None:
    assert shifted([Emphasis(start=1, end=2, italic=True)], 3) == (Emphasis(start=4, end=5, italic=True),)
