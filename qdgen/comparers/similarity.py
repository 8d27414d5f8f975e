"""Which of two lists of parts are most likely the same part: by the words they share, without trying every pair."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from qdgen.comparers.part import Part

    Bag: TypeAlias = Counter[str]

_WORD = re.compile(r"\w+")
MOST_HOLDERS = 20
"""Words that more parts than this have in common tell nothing of which is which."""

MOST_CANDIDATES = 5
SAME_HEADING = 0.75
FEW_PAIRS = 10_000
"""Among so many pairs single words are asked; among more only phrases, which are rarer."""

_PHRASE = 4


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Content:
    """Lời của một phần: the words and pairs of words of its own text, and of all that is in it, each counted.

    `phrases` are its runs of a few words: they are rare where all documents are made of the same words.
    """

    own: Bag
    whole: Bag
    phrases: frozenset[str]

    @property
    def size(self) -> int:
        """How many words and pairs there are."""
        return self.whole.total()


def content_of(part: Part) -> Content:
    """Lời của một phần, counted."""
    own = _bag([part.text])
    texts = [one.text for one in part.below() if one.text]
    return Content(own=own, whole=_bag(texts) if part.children else own, phrases=frozenset(_phrases(texts)))


def similarity(old: Content, new: Content) -> float:
    """Độ giống nhau, 0 to 1: of the whole, or of its own text and the whole together where that is more.

    The same heading says much: what stands under it may all be new.
    """
    whole = _shared(old.whole, new.whole)
    own = _shared(old.own, new.own)
    if own == 1:
        return SAME_HEADING + (1 - SAME_HEADING) * whole
    return max(whole, (whole + own) / 2)


def likely(
    olds: Sequence[Content],
    news: Sequence[Content],
    score: Callable[[int, int], float | None],
    also: Iterable[tuple[int, int]] = (),
) -> tuple[tuple[int, int], ...]:
    """Các cặp giống nhau nhất: pairs of indexes, each index once, the highest score first.

    Only pairs with something rare in common, and those of `also`, are scored; None is no pair at all.
    """
    tried = {*_candidates(olds, news), *also}
    scored = [(value, i, j) for i, j in tried if (value := score(i, j)) is not None]
    scored.sort(key=lambda one: (-one[0], abs(one[1] - one[2]), one[1], one[2]))
    taken: set[int] = set()
    given: set[int] = set()
    pairs = []
    for _, i, j in scored:
        if i not in taken and j not in given:
            taken.add(i)
            given.add(j)
            pairs.append((i, j))
    return tuple(pairs)


def _candidates(olds: Sequence[Content], news: Sequence[Content]) -> Iterator[tuple[int, int]]:
    few = len(olds) * len(news) <= FEW_PAIRS
    holders = [_holders([one.whole if few else one.phrases for one in side]) for side in (olds, news)]
    shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for word, left in holders[0].items():
        right = holders[1].get(word, ())
        if len(left) <= MOST_HOLDERS and len(right) <= MOST_HOLDERS:
            for i in left:
                shared[i].update(right)
    for i, counts in shared.items():
        for j, _ in counts.most_common(MOST_CANDIDATES):
            yield i, j


def _holders(sides: Sequence[Iterable[str]]) -> dict[str, list[int]]:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index, said in enumerate(sides):
        for words in said:
            holders[words].append(index)
    return holders


def _phrases(texts: list[str]) -> Iterator[str]:
    for text in texts:
        words = _WORD.findall(text.casefold())
        yield from (" ".join(words[at : at + _PHRASE]) for at in range(len(words) - _PHRASE + 1))


def _bag(texts: list[str]) -> Bag:
    bag: Bag = Counter()
    for text in texts:
        words = _WORD.findall(text.casefold())
        bag.update(words)
        bag.update(f"{first} {second}" for first, second in pairwise(words))
    return bag


def _shared(old: Bag, new: Bag) -> float:
    """Dice: twice what both have, of all that there is."""
    total = old.total() + new.total()
    if not total:
        return 0.0
    few, many = (old, new) if len(old) <= len(new) else (new, old)
    return 2 * sum(min(count, many[word]) for word, count in few.items() if word in many) / total
