"""Numbers that must follow one another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.checks.evidence.sequence import misnumbered, sequences
from qdgen.checks.landmarks.records import Level, Unit
from qdgen.checks.line import whole
from qdgen.ooxml.facts import ParagraphFacts, Place
from qdgen.ooxml.formats import ParagraphFormat, RunFormat
from qdgen.standards.standard import Pt

_LOOK = RunFormat(font="", font_other="", font_complex="", font_east_asian="", size=Pt(14))
_LINE = whole(ParagraphFacts(index=0, place=Place(), text="", runs=(), format=ParagraphFormat(), mark=_LOOK))


LONG = (
    "Số của các khoản là … 18, 19, 20, 25, 24, 23, 24, 25, 26, 27 …; phải là … 18, 19, 20, 21, 22, 23, 24, 25, 26, 27 …"
)


def units(*values: int | None, path: tuple[str, ...] = ()) -> list[Unit]:
    return [Unit(line=_LINE, level=Level.CLAUSE, value=value, path=path) for value in values]


def out_of_order(found: list[Unit], *, throughout: bool = False) -> list[tuple[int | None, int]]:
    return [(unit.value, due) for one in sequences(found, throughout=throughout) for unit, due in one.wrong]


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ((1, 2, 3), []),
        ((1, 3, 4), [(3, 2)]),
        ((2, 3), [(2, 1)]),
        ((1, 2, 2, 4), [(2, 3)]),
        ((1, 2, 2, 3), [(2, 3)]),
        ((1, 1, 2), [(1, 2)]),
        ((1, 2, 1, 2), []),
        ((1, None, 2), []),
    ],
)
def test_a_gap_and_a_repeat_are_found_once(values: tuple[int | None, ...], wrong: list[tuple[int, int]]) -> None:
    assert out_of_order(units(*values)) == wrong


def test_numbers_begin_again_in_every_parent() -> None:
    mixed = [*units(1, 2, path=("Điều 1",)), *units(1, 2, path=("Điều 2",))]
    assert not out_of_order(mixed)


def test_articles_never_begin_again() -> None:
    mixed = [*units(1, 2, path=("Chương I",)), *units(1, path=("Chương II",))]
    assert out_of_order(mixed, throughout=True) == [(1, 3)]


@given(st.integers(min_value=1, max_value=40))
def test_a_whole_list_is_in_order(length: int) -> None:
    assert not out_of_order(units(*range(1, length + 1)))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((1, 2), []),
        ((1, 2, 4, 5), ["Khoản 4 đứng ngay sau khoản 2; phải là khoản 3."]),
        ((2, 3), ["Khoản đầu tiên là khoản 2; phải là khoản 1."]),
        ((1, 2, 2, 3), ["Khoản 2 ghi hai lần; lần sau phải là khoản 3."]),
        ((1, *[2] * 40), ["Khoản 2 ghi 40 lần; mỗi khoản một số."]),
        ((1, 4, 3), ["Số của các khoản là 1, 4, 3; phải là 1, 2, 3."]),
        (
            (*range(1, 21), 25, 24, *range(23, 40)),
            [LONG],
        ),
    ],
)  # fmt: skip
def test_a_list_is_told_once_whatever_is_wrong_in_it(values: tuple[int, ...], said: list[str]) -> None:
    assert [one.message for one in misnumbered(sequences(units(*values)), "khoản")] == said
