from __future__ import annotations

from qdgen.comparers.comparison import Change, ChangeKind, Comparison

ADDED = Change(kind=ChangeKind.ADDED, part="article", new_place="Điều 2", new="Điều 2. Hai.")
SHIFTED = Change(kind=ChangeKind.RENUMBERED, part="article", old_place="Điều 2", new_place="Điều 3")


def test_a_comparison_without_a_change_says_that_both_are_the_same() -> None:
    assert Comparison().same
    assert not Comparison(changes=(ADDED,)).same
    assert not Comparison(renumbered=(SHIFTED,)).same


def test_changes_can_be_had_by_their_kind() -> None:
    comparison = Comparison(changes=(ADDED,), renumbered=(SHIFTED,))
    assert comparison.of(ChangeKind.ADDED) == (ADDED,)
    assert comparison.of(ChangeKind.RENUMBERED) == (SHIFTED,)
    assert comparison.of(ChangeKind.MOVED) == ()


def test_the_place_is_the_new_one_or_that_where_the_part_was() -> None:
    assert SHIFTED.place == "Điều 3"
    assert Change(kind=ChangeKind.REMOVED, part="article", old_place="Điều 9").place == "Điều 9"
