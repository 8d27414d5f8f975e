from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qdgen.comparers.pairing import Pairing, siblings
from qdgen.comparers.part import Part
from tests.comparers.drafts import TEXTS

PARTS = st.lists(TEXTS.map(lambda text: Part(kind="clause", text=text)), max_size=6)
LONG = "Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan có liên quan tổ chức thực hiện"


def clause(text: str, *children: Part, label: str = "") -> Part:
    return Part(kind="clause", text=text, label=label, children=children)


@given(PARTS, PARTS)
def test_each_part_has_at_most_one_other_and_the_same_from_both_sides(olds: list[Part], news: list[Part]) -> None:
    pairs = siblings(olds, news)
    assert len({id(old) for old, _ in pairs}) == len({id(new) for _, new in pairs}) == len(pairs)
    assert {(id(old), id(new)) for old, new in pairs} == {(id(old), id(new)) for new, old in siblings(news, olds)}


@given(PARTS)
def test_equal_lists_are_paired_whole(parts: list[Part]) -> None:
    pairs = siblings(parts, parts)
    assert len(pairs) == len(parts)
    assert all(old is new for old, new in pairs)


def test_parts_of_different_kinds_are_never_the_same_among_siblings() -> None:
    assert siblings([clause(LONG)], [Part(kind="point", text=LONG)]) == []


def test_a_few_words_are_known_by_their_place_and_many_by_what_they_say() -> None:
    one, two, three = clause("Một", label="1."), clause("Hai", label="2."), clause("Ba", label="2.")
    assert siblings([one, two], [one, three]) == [(one, one), (two, three)]
    first, other = clause(LONG, label="1."), clause("Kinh phí do ngân sách tỉnh bảo đảm theo quy định", label="1.")
    assert siblings([first], [other]) == []


def test_what_has_left_one_part_is_found_in_another() -> None:
    moved, there = clause(LONG), clause(f"{LONG} ngay")
    old = Part(kind="document", key="d", children=(clause("A là một việc", moved), clause("B là hai việc")))
    new = Part(kind="document", key="d", children=(clause("A là một việc"), clause("B là hai việc", there)))
    pairing = Pairing(old, new)
    assert pairing.new_of[id(moved)] is there
    assert pairing.old_of[id(there)] is moved


def test_a_word_or_two_that_stand_elsewhere_are_no_move() -> None:
    old = Part(kind="document", key="d", children=(clause("A là một việc", clause("Gồm")), clause("B là hai việc")))
    new = Part(kind="document", key="d", children=(clause("A là một việc"), clause("B là hai việc", clause("Gồm"))))
    assert len(Pairing(old, new).new_of) == 3


def test_another_recipient_is_not_the_old_one_edited() -> None:
    first, other = Part(kind="recipient", text="Thường trực Tỉnh ủy"), Part(kind="recipient", text="Sở Tài chính")
    assert siblings([first], [other]) == []
    purpose = Part(kind="recipient", text="Thường trực Tỉnh ủy (để b/c)")
    assert siblings([first], [purpose]) == [(first, purpose)]
