"""The pages are set in letters as wide as those of Times New Roman, or what they prove is not worth much."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.pages.printing import Print

TIMES_METRIC = {"Tinos", "TimesNewRomanPS", "TimesNewRomanPSMT", "TimesNewRoman"}


def families(prints: dict[str, Print]) -> set[str]:
    faces = {face for one in prints.values() for page in one.pages for line in page.lines for face in line.faces}
    return {face.removesuffix("MT").partition("-")[0] for face in faces}


def test_all_fonts_of_the_mastheads_are_times_metric(mastheads: dict[str, Print]) -> None:
    assert families(mastheads) <= TIMES_METRIC
    assert families(mastheads)


def test_all_fonts_of_the_examples_are_times_metric(examples: dict[str, Print]) -> None:
    assert families(examples) <= TIMES_METRIC
    assert families(examples)
