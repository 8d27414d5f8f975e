"""A value computed once for each holder."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qdgen.checks.once import derived, once


@dataclass(frozen=True)
class Holder:
    words: str


asked: list[str] = []


@once
def letters(holder: Holder) -> tuple[str, ...]:
    """The letters of a holder."""
    asked.append(holder.words)
    return tuple(holder.words)


def test_it_is_computed_once_for_each_holder_and_not_for_another() -> None:
    asked.clear()
    one, other = Holder("ab"), Holder("c")
    assert letters(one) == letters(one) == ("a", "b")
    assert letters(other) == ("c",)
    assert asked == ["ab", "c"]


def test_a_changed_copy_is_computed_anew() -> None:
    one = Holder("ab")
    assert letters(one) == ("a", "b")
    assert letters(replace(one, words="abc")) == ("a", "b", "c")


def test_what_is_kept_makes_no_holder_unlike_another() -> None:
    one = Holder("ab")
    letters(one)
    assert one == Holder("ab")
    assert letters.__doc__ == "The letters of a holder."


@dataclass(frozen=True)
class Word:
    letters: str

    @derived
    def shout(self) -> str:
        """The word in capitals."""
        asked.append(self.letters)
        return self.letters.upper()


def test_an_attribute_is_computed_once_for_each_value() -> None:
    asked.clear()
    one, other = Word("ab"), Word("c")
    assert one.shout == one.shout == "AB"
    assert other.shout == "C"
    assert asked == ["ab", "c"]
    assert one == Word("ab")
    assert replace(one, letters="d").shout == "D"
