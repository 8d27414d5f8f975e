"""Which parts of two drafts are the same part: by equal words in order, then by equal words, then by likeness."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from qdgen.comparers.content import CONTENT
from qdgen.comparers.part import CELL
from qdgen.comparers.sequences import by_occurrence, in_common
from qdgen.comparers.similarity import content_of, likely, similarity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.comparers.part import Part

LIKE = 0.45
"""From this likeness on two parts are one that was edited."""

HARDLY_LIKE = 0.15
"""From this on, where number and neighbours speak for it too."""

FAR_LIKE = 0.6
"""From this on where they stand in different parts of the document."""

LISTED = frozenset({"addressee", "legal_basis", "recipient", "co_issuer", "co_signatory"})
"""Another name in such a list is another part, not a part that was edited."""

PLAINLY = 0.9
"""From this on, neighbours and number counted in, nothing else is looked for."""

_FEWEST_WORDS = 3
_FEWEST_LIKE_WORDS = 8
_SHORT = 16
_NEIGHBOURS, _NUMBER = 0.1, 0.05


class Pairing:
    """Các cặp phần: each part of the old draft with the part of the new one that it became."""

    def __init__(self, old: Part, new: Part) -> None:
        self.new_of: dict[int, Part] = {}
        self.old_of: dict[int, Part] = {}
        self._join([(old, new)])
        self._reunite(old, new)

    def _join(self, pairs: list[tuple[Part, Part]]) -> None:
        """These are pairs; so are the likely ones among what is in them."""
        while pairs:
            old, new = pairs.pop()
            self.new_of[id(old)], self.old_of[id(new)] = new, old
            olds = [child for child in old.children if id(child) not in self.new_of]
            news = [child for child in new.children if id(child) not in self.old_of]
            if old.signature == new.signature and len(olds) == len(news):
                pairs += zip(olds, news, strict=True)
            else:
                pairs += siblings(olds, news)

    def _reunite(self, old: Part, new: Part) -> None:
        """Pair what has left one part of the document with what has come into another, the greater parts first."""
        for found in (_equal, _alike):
            olds = [part for part in old.below() if id(part) not in self.new_of and part.kind in CONTENT]
            news = [part for part in new.below() if id(part) not in self.old_of and part.kind in CONTENT]
            pairs = found(olds, news)
            if old.signature > new.signature:
                pairs = ((left, right) for right, left in found(news, olds))
            for left, right in pairs:
                if id(left) not in self.new_of and id(right) not in self.old_of:
                    self._join([(left, right)])


def siblings(olds: Sequence[Part], news: Sequence[Part]) -> list[tuple[Part, Part]]:
    """Cặp giữa hai dãy phần cùng cấp: each part at most once, in no special order."""
    if [part.signature for part in olds] > [part.signature for part in news]:
        return [(left, right) for right, left in siblings(news, olds)]  # the same pairs, whichever draft is the first
    if len(olds) == len(news) and all(part.kind == CELL for part in (*olds, *news)):
        return list(zip(olds, news, strict=True))
    keys = {part.key: part for part in news if part.key}
    pairs = [(part, keys[part.key]) for part in olds if part.key in keys]
    olds, news = [part for part in olds if not part.key], [part for part in news if not part.key]
    signs, others = [part.signature for part in olds], [part.signature for part in news]
    same = in_common(signs, others)
    pairs += ((olds[i], news[j]) for i, j in same)
    left = _remaining(len(olds), {i for i, _ in same})
    right = _remaining(len(news), {j for _, j in same})
    moved = [(left[i], right[j]) for i, j in by_occurrence([signs[i] for i in left], [others[j] for j in right])]
    pairs += ((olds[i], news[j]) for i, j in moved)
    left = [i for i in left if i not in {i for i, _ in moved}]
    right = [j for j in right if j not in {j for _, j in moved}]
    gaps = [bisect_left([i for i, _ in same], i) for i in left], [bisect_left([j for _, j in same], j) for j in right]
    edited = _edited([olds[i] for i in left], [news[j] for j in right], *gaps)
    return pairs + edited


def _remaining(count: int, without: set[int]) -> list[int]:
    return [index for index in range(count) if index not in without]


def _edited(olds: list[Part], news: list[Part], left: list[int], right: list[int]) -> list[tuple[Part, Part]]:
    """What was edited, of parts that have no equal; `left` and `right` tell between which equal ones each stands."""
    if not olds or not news:
        return []
    contents, others = [content_of(part) for part in olds], [content_of(part) for part in news]
    counts = Counter(left), Counter(right)

    def score(i: int, j: int) -> float | None:
        if olds[i].kind != news[j].kind:
            return None
        value, least = similarity(contents[i], others[j]), LIKE
        here, number = left[i] == right[j], olds[i].label == news[j].label
        if here and olds[i].kind not in LISTED and (number or counts[0][left[i]] == counts[1][right[j]] == 1):
            least = 0.0 if _brief(contents[i].size, others[j].size, counts, left[i]) else HARDLY_LIKE
        return value + _NEIGHBOURS * here + _NUMBER * number if value >= least else None

    beside = tuple(by_occurrence(left, right))  # the first with the first, the second with the second between equals
    plain = [(i, j) for i, j in beside if (score(i, j) or 0.0) >= PLAINLY]
    taken, given = {i for i, _ in plain}, {j for _, j in plain}
    open_olds, open_news = _remaining(len(olds), taken), _remaining(len(news), given)
    places = {i: at for at, i in enumerate(open_olds)}, {j: at for at, j in enumerate(open_news)}
    found = likely(
        [contents[i] for i in open_olds],
        [others[j] for j in open_news],
        lambda i, j: score(open_olds[i], open_news[j]),
        [(places[0][i], places[1][j]) for i, j in beside if i not in taken],
    )
    return [(olds[i], news[j]) for i, j in (*plain, *((open_olds[i], open_news[j]) for i, j in found))]


def _brief(size: int, other: int, counts: tuple[Counter[int], Counter[int]], gap: int) -> bool:
    """Whether these few words stand among as many others as before: then their place says enough."""
    return max(size, other) <= _SHORT and counts[0][gap] == counts[1][gap]


def _equal(olds: list[Part], news: list[Part]) -> Iterator[tuple[Part, Part]]:
    """Parts with the same words, a few at least; a paragraph may have become a clause."""
    words, others = [_words(part) for part in olds], [_words(part) for part in news]
    olds = [part for part, said in zip(olds, words, strict=True) if said]
    news = [part for part, said in zip(news, others, strict=True) if said]
    pairs = by_occurrence([said for said in words if said], [said for said in others if said])
    yield from ((olds[i], news[j]) for i, j in pairs)


def _words(part: Part) -> tuple[str, ...]:
    said = tuple(one.text for one in part.below() if one.text)
    return said if sum(len(text.split()) for text in said) >= _FEWEST_WORDS else ()


def _alike(olds: list[Part], news: list[Part]) -> Iterator[tuple[Part, Part]]:
    """Parts of one kind with many words in common."""
    left = [(part, content) for part in olds if (content := content_of(part)).size >= _FEWEST_LIKE_WORDS]
    right = [(part, content) for part in news if (content := content_of(part)).size >= _FEWEST_LIKE_WORDS]

    def score(i: int, j: int) -> float | None:
        if left[i][0].kind != right[j][0].kind:
            return None
        value = similarity(left[i][1], right[j][1])
        return value if value >= FAR_LIKE else None

    pairs = likely([content for _, content in left], [content for _, content in right], score)
    yield from ((left[i][0], right[j][0]) for i, j in pairs)
