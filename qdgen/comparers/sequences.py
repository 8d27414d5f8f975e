"""What two sequences have in common, in order; bounded whatever the sequences are."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    Pair: TypeAlias = tuple[int, int]
    Solver: TypeAlias = Callable[[Sequence[Hashable], Sequence[Hashable]], Iterable[Pair]]

MOST_CELLS = 200_000
"""A stretch of n elements against m is compared element by element where n * m is not above this."""

_DEEPEST = 8


def in_common(
    old: Sequence[Hashable], new: Sequence[Hashable], solver: Solver | None = None
) -> tuple[tuple[int, int], ...]:
    """Phần chung theo thứ tự: pairs of indexes, both rising, of equal elements.

    Short stretches are given to `solver` (by default the longest common subsequence); longer ones are first divided at
    the elements that stand once in each.
    """
    solve = solver or longest_common
    pairs: list[Pair] = []
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        first, last, start, stop, depth = waiting.pop()
        while first < last and start < stop and old[first] == new[start]:
            pairs.append((first, start))
            first, start = first + 1, start + 1
        while first < last and start < stop and old[last - 1] == new[stop - 1]:
            last, stop = last - 1, stop - 1
            pairs.append((last, stop))
        left, right = old[first:last], new[start:stop]
        if len(left) * len(right) <= MOST_CELLS:
            found = list(solve(left, right)) if left and right else []
            pairs += ((i + first, j + start) for i, j in found)
            continue
        anchors = rising(list(_unique(left, right))) if depth < _DEEPEST else ()
        if not anchors:
            pairs += ((i + first, j + start) for i, j in rising(list(by_occurrence(left, right))))
            continue
        pairs += ((i + first, j + start) for i, j in anchors)
        edges = [(-1, -1), *anchors, (len(left), len(right))]
        for (i, j), (k, m) in pairwise(edges):
            waiting.append((first + i + 1, first + k, start + j + 1, start + m, depth + 1))
    return tuple(sorted(pairs))


def longest_common(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int]]:
    """Dãy con chung dài nhất: its pairs of indexes; n * m steps."""
    lengths = [[0] * (len(new) + 1)]
    for element in reversed(old):
        below, row = lengths[-1], [0]
        for place, other in enumerate(reversed(new), start=1):
            row.append(below[place - 1] + 1 if element == other else max(below[place], row[-1]))
        lengths.append(row)
    i, j = len(old), len(new)
    while i and j:
        if old[-i] == new[-j]:
            yield len(old) - i, len(new) - j
            i, j = i - 1, j - 1
        elif lengths[i - 1][j] >= lengths[i][j - 1]:
            i -= 1
        else:
            j -= 1


def rising(pairs: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Dãy tăng dài nhất: the most pairs, sorted by the first index, whose second index rises too."""
    tails: list[int] = []
    chosen: list[int] = []
    before: list[int] = []
    ordered = sorted(pairs)
    for index, (_, value) in enumerate(ordered):
        place = bisect_left(tails, value)
        before.append(chosen[place - 1] if place else -1)
        tails[place : place + 1] = [value]
        chosen[place : place + 1] = [index]
    found: list[Pair] = []
    at = chosen[-1] if chosen else -1
    while at >= 0:
        found.append(ordered[at])
        at = before[at]
    return tuple(reversed(found))


def by_occurrence(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int]]:
    """Từng cặp bằng nhau, in whatever order: the first of each element with the first, the second with the second."""
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index, element in enumerate(new):
        places[element].append(index)
    seen: Counter[Hashable] = Counter()
    for index, element in enumerate(old):
        if seen[element] < len(places.get(element, ())):
            yield index, places[element][seen[element]]
        seen[element] += 1


def _unique(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int]]:
    counts, others = Counter(old), Counter(new)
    places = {element: index for index, element in enumerate(new) if others[element] == 1}
    for index, element in enumerate(old):
        if counts[element] == 1 and element in places:
            yield index, places[element]
