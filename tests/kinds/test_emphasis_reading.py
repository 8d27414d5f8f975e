from __future__ import annotations

import pytest

from qdgen.kinds.emphasis_reading import may_close, may_open, read_marks
from qdgen.model.emphasis import Emphasis, Script

SUP, SUB = Script.SUPERSCRIPT, Script.SUBSCRIPT


def said(source: str) -> list[str]:
    """What is set apart: `b:words`, `bi:words`, `superscript:words`."""
    reading = read_marks(source)
    return [f"{_look(one)}:{reading.text[one.start : one.end]}" for one in reading.emphasis]


def _look(one: Emphasis) -> str:
    return "b" * one.bold + "i" * one.italic + (one.script or "")


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("**Mục đích:** giảm", ["b:Mục đích:"]),
        ("*một* và *hai*", ["i:một", "i:hai"]),
        ("***a* b**", ["bi:a", "b: b"]),
        ("***a** b*", ["bi:a", "i: b"]),
        ("**a *b***", ["b:a ", "bi:b"]),
        ("*a **b** c*", ["i:a ", "bi:b", "i: c"]),
        ("“**một**”, (*hai*)", ["b:một", "i:hai"]),
        ("tiền**tệ**", ["b:tệ"]),
        ("<b>một <i>hai</i></b>", ["b:một ", "bi:hai"]),
        ("**a <b>b</b> c**", ["b:a b c"]),
        ("SO~4~^2-^, x^-1^, P~max~, ghi chú^(1)^, sao^(*)^", ["subscript:4", "superscript:2-", "superscript:-1"]),
        ("<sup>a <sub>b</sub></sup>", ["superscript:a ", "subscript:b"]),
        ("10^3^ m<sup>2</sup>", ["superscript:3", "superscript:2"]),
    ],
)
def test_pairs_are_found_as_people_type_them(source: str, found: list[str]) -> None:
    assert said(source)[: len(found)] == found


@pytest.mark.parametrize(
    "source",
    [
        *("* một *", "** một **", "a*b*c", "1**2**3", "(*) và (*)", "*một", "một*", "****một****", "*.một*"),
        *("x^ 2^", "^2^", " ~2~", "x^a b^", "x^2^3", "x^^2^^", "x~~2~~", "x^ab,c^", "x^mười ba chữ dài^"),
        *("<b>một", "một</b>", "<b></b>", "<B>một</B>", "<sup>một</sub>", "<b><i></i></b"),
    ],
)
def test_what_is_no_pair_is_text(source: str) -> None:
    reading = read_marks(source)
    assert (reading.text, reading.emphasis) == (source, ())
    assert not reading.taken


def test_an_inner_mark_that_stays_open_is_text() -> None:
    reading = read_marks("**a *b** c")
    assert (reading.text, reading.emphasis) == ("a *b c", (Emphasis(start=0, end=4, bold=True),))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"\*một\*", "*một*"),
        (r"\\*một", r"\*một"),
        (r"\\\*một", r"\*một"),
        (r"\<b>một</b>", "<b>một</b>"),
        (r"x\^2^", "x^2^"),
        (r"C:\một\hai", r"C:\một\hai"),
        (r"\\máy\một", r"\\máy\một"),
        (r"\_một\_", r"\_một\_"),
    ],
)
def test_a_stroke_is_an_escape_only_before_a_sign(source: str, text: str) -> None:
    reading = read_marks(source)
    assert (reading.text, reading.emphasis) == (text, ())


def test_the_places_of_marks_and_escapes_are_told() -> None:
    assert read_marks(r"a **b** \* *").taken == {2, 3, 5, 6, 8}
    assert read_marks("m^2^").taken == {1, 3}


@pytest.mark.parametrize(
    ("before", "after", "length", "opens", "closes"),
    [
        *((" ", "a", 1, True, False), ("a", " ", 1, False, True), ("a", "b", 1, False, False)),
        *(("a", "b", 2, True, True), ("1", "2", 2, False, False), ("(", ")", 1, False, False)),
        *((".", " ", 2, False, True), ("“", "a", 2, True, False), (" ", " ", 3, False, False)),
    ],
)
def test_stars_open_and_close_by_what_stands_beside_them(
    before: str, after: str, length: int, *, opens: bool, closes: bool
) -> None:
    assert may_open(before, after, length) is opens
    assert may_close(before, after, length) is closes
