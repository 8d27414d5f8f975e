from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.comparers import sequences
from qdgen.comparers.sequences import by_occurrence, in_common, longest_common, rising

if TYPE_CHECKING:
    from collections.abc import Sequence

LETTERS = st.text("abcd", max_size=12)


def is_common(old: Sequence[object], new: Sequence[object], pairs: Sequence[tuple[int, int]]) -> bool:
    firsts, seconds = [i for i, _ in pairs], [j for _, j in pairs]
    rises = all(values == sorted(set(values)) for values in (firsts, seconds))
    return rises and all(old[i] == new[j] for i, j in pairs)


def length_of_common(old: str, new: str) -> int:
    if not old or not new:
        return 0
    if old[0] == new[0]:
        return 1 + length_of_common(old[1:], new[1:])
    return max(length_of_common(old[1:], new), length_of_common(old, new[1:]))


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_the_longest_common_subsequence_is_found(old: str, new: str) -> None:
    pairs = tuple(longest_common(old, new))
    assert is_common(old, new, pairs)
    assert len(pairs) == length_of_common(old, new) == len(in_common(old, new))


@given(LETTERS, LETTERS, st.integers(0, 30))
def test_long_stretches_are_divided_and_still_have_equal_pairs_in_order(old: str, new: str, most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sequences, "MOST_CELLS", most)
        assert is_common(old, new, in_common(old, new))


def test_long_sequences_meet_at_what_stands_once_in_each() -> None:
    old = [*range(2000), "x"]
    new = ["y", *range(500), *range(700, 2000), "z"]
    assert len(in_common(old, new)) == 1800


def test_long_sequences_of_equal_elements_are_paired_one_by_one() -> None:
    pairs = in_common(["a", *"b" * 1000, "c"], ["d", *"b" * 900, "e"])
    assert len(pairs) == 900


@given(st.permutations(range(6)))
def test_the_most_pairs_that_rise_are_kept(places: list[int]) -> None:
    pairs = list(enumerate(places))
    rises = [some for count in range(7) for some in combinations(pairs, count) if is_rising(some)]
    assert rising(pairs) in rises
    assert len(rising(pairs)) == len(rises[-1])


def is_rising(pairs: tuple[tuple[int, int], ...]) -> bool:
    return all(first[1] < second[1] for first, second in pairwise(pairs))


@given(LETTERS, LETTERS)
def test_each_element_is_paired_as_often_as_both_have_it(old: str, new: str) -> None:
    pairs = list(by_occurrence(old, new))
    assert all(old[i] == new[j] for i, j in pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert len(pairs) == sum(min(old.count(letter), new.count(letter)) for letter in set(old))
