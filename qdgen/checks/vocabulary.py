"""The words of a text as a set, to know in no time that a phrase or a mark cannot be in it."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDS = ',;:.()“”"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Vốn từ: the words of a text without the marks at their ends, and the chunks between its spaces as typed."""

    text: str = field(repr=False)
    words: frozenset[str]
    listed: str
    """Mỗi từ một lần, one a line: to be searched for letters instead of the whole text."""
    marked: str
    """Mỗi cụm có dấu hoặc chữ số một lần, one a line: the chunks that are not of letters alone."""
    begins: frozenset[str]
    """Dấu đứng đầu một cụm: of those with a mark, what follows a space or begins a line."""
    ends: frozenset[str]
    """Dấu đứng cuối một cụm: of those with a mark, what stands before a space or ends a line."""

    def may_hold(self, *hints: str) -> bool:
        """Có thể có một trong các cụm này: false is certain. What is of letters and spaces is meant as whole words."""
        return next(self.held(*hints), None) is not None

    def held(self, *hints: str) -> Iterator[str]:
        """Những cụm có thể có, in no order."""
        words, text = self.words, self.text
        plan = _plan(hints)
        yield from words & plan.single
        for first, second, rest, phrase in plan.phrases:
            if first in words and second in words and words.issuperset(rest) and phrase in text:
                yield phrase
        for string, parts in plan.strings:
            if all(part in self.marked or part in self.listed for part in parts) and string in text:
                yield string


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """Hints by how they are looked for."""

    single: frozenset[str]
    phrases: tuple[tuple[str, str, tuple[str, ...], str], ...]
    """The first two words of a phrase, the others, and the phrase."""
    strings: tuple[tuple[str, tuple[str, ...]], ...]
    """A string with marks, and its parts between spaces."""


def vocabulary(text: str) -> Vocabulary:
    """Vốn từ của một văn bản."""
    chunks = frozenset(text.split())
    plain = frozenset(filter(str.isalpha, chunks))
    others = chunks - plain
    marked = bare = "\n".join(others)
    for mark in _ENDS:
        bare = bare.replace(mark, " ")
    words = plain.union(bare.split())
    return Vocabulary(
        text=text,
        words=words,
        listed="\n".join(words),
        marked=marked,
        begins=frozenset([chunk[0] for chunk in others]),
        ends=frozenset([chunk[-1] for chunk in others]),
    )


@functools.lru_cache(maxsize=512)
def _plan(hints: tuple[str, ...]) -> _Plan:
    phrases = [hint for hint in hints if hint.replace(" ", "").isalpha()]
    parted = [(phrase.split(), phrase) for phrase in phrases]
    return _Plan(
        single=frozenset(phrase for words, phrase in parted if len(words) == 1),
        phrases=tuple((words[0], words[1], tuple(words[2:]), phrase) for words, phrase in parted if len(words) > 1),
        strings=tuple((hint, tuple(hint.split())) for hint in hints if hint not in phrases),
    )
