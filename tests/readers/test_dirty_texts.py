"""The examples in every dirty state that texts arrive in: read as the clean ones, or the difference is told."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.readers.dirty import EQUAL, EXAMPLES, KINDS, SILENT, choice, outcome, told_anew, variants

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


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_slip_makes_some_example_dirty(kind: str) -> None:
    assert any(KINDS[kind](text, choice(name, kind)) != text for name, text in EXAMPLES.items())


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_was_put_right_in_a_dirty_draft_is_told(name: str) -> None:
    quiet = {variant.family for variant in variants(name) if variant.family in KINDS and not told_anew(variant)}
    assert quiet <= NOTHING_TO_TELL


NOTHING_TO_TELL = {
    *("bom", "dos_breaks", "old_mac_breaks", "trailing_spaces", "indented", "more_blank_lines", "page_breaks"),
    *("labels_with_tabs", "spaced_date"),
    "markdown_bold_labels",
}
"""Slips in what is no part of a document: how lines end and begin, how wide a blank is, marks of the text form."""
