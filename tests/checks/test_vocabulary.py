"""The set of words and chunks that tells which phrases and marks cannot be in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.checks.vocabulary import vocabulary

WORDS = st.sampled_from(["sở", "nội", "vụ", "tài", "chính", "của", "Nhân", "dân"])


@given(st.lists(WORDS, min_size=1, max_size=12), st.data())
def test_a_phrase_of_the_text_is_never_denied(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    assert vocabulary(" ".join(words)).may_hold(" ".join(words[start:end]))


def test_a_phrase_whose_words_stand_apart_is_denied() -> None:
    known = vocabulary("Sở Nội vụ và Sở Tài chính")
    assert known.may_hold("Tài chính")
    assert not known.may_hold("Nội chính")
    assert not known.may_hold("Bộ")


def test_one_of_several_is_enough() -> None:
    known = vocabulary("Sở Nội vụ; số 05/QĐ-SNV")
    assert known.may_hold("Bộ", "Tài chính", "Nội vụ")
    assert known.may_hold("Bộ", "QĐ-")
    assert not known.may_hold("Bộ", "Tài chính", "NĐ-")
    assert not known.may_hold()


@pytest.mark.parametrize("phrase", ["bộ", "ngành", "địa phương", "Nhân dân", "phương); “Nhân"])
def test_marks_at_the_ends_of_words_do_not_count(phrase: str) -> None:
    assert vocabulary("các bộ, ngành (địa phương); “Nhân dân”.").may_hold(phrase)


def test_a_word_is_no_part_of_another() -> None:
    assert not vocabulary("nhà nước; đảng viên").may_hold("nh", "đản")


def test_each_word_is_listed_once() -> None:
    assert sorted(vocabulary("của Sở của Bộ").listed.split("\n")) == ["Bộ", "Sở", "của"]


def test_chunks_with_marks_or_figures_are_listed_as_typed() -> None:
    known = vocabulary("số 5/QĐ, (ngày 3)\ncủa Sở ,")
    assert sorted(known.marked.split("\n")) == ["(ngày", ",", "3)", "5/QĐ,"]
    assert known.begins == {"5", "(", "3", ","}
    assert known.ends == {",", "y", ")"}
