"""The examples in every dirty state that texts arrive in: read as the clean ones, or the difference is told."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.readers.dirty import EQUAL, EXAMPLES, SILENT, outcome, variants

FEWEST = 40
RATE = 0.93
"""Of the variants of an example so many are read as if they were clean."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_dirty_draft_is_read_as_the_clean_one_or_the_difference_is_told(name: str) -> None:
    found = [(variant, *outcome(variant)) for variant in variants(name)]
    assert len(found) >= FEWEST
    assert [f"{variant.kind}: {unnamed}" for variant, came, unnamed in found if came == SILENT] == []
    counts = Counter(came for _, came, _ in found)
    assert counts[EQUAL] >= RATE * len(found)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_variants_of_an_example_are_the_same_at_each_run(name: str) -> None:
    assert list(variants(name)) == list(variants(name))
    assert len({variant.kind for variant in variants(name)}) == len(list(variants(name)))
