"""Nothing stands outside the margins but the page number, which is where it must be, on every page of every print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pages.matching import LEAST_MARGIN, text_of_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.pages.measuring import Line, Page
    from tests.pages.printing import Print

LEFT, RIGHT = 30.0, 15.0  # mm, PL1 I.3
SLACK = 0.2  # mm
MIDDLE = 0.5  # mm


@pytest.fixture(scope="module")
def prints(mastheads: dict[str, Print], examples: dict[str, Print]) -> dict[str, Print]:
    return mastheads | examples


def pages(prints: dict[str, Print]) -> Iterator[tuple[str, Page]]:
    return ((f"{key}, page {page.number}", page) for key, one in prints.items() for page in one.pages)


def number_of(page: Page) -> Line | None:
    beyond = [line for line in page.lines if line not in text_of_page(page)]
    assert len(beyond) <= 1
    return beyond[0] if beyond else None


def test_every_page_is_a4(prints: dict[str, Print]) -> None:
    shapes = {tuple(sorted((round(page.width), round(page.height)))) for _, page in pages(prints)}
    assert shapes == {(210, 297)}


def test_no_word_stands_outside_the_margins(prints: dict[str, Print]) -> None:
    outside = [
        (name, line.text)
        for name, page in pages(prints)
        for line in text_of_page(page)
        if line.left < LEFT - SLACK
        or line.right > page.width - RIGHT + SLACK
        or line.top < LEAST_MARGIN - SLACK
        or line.bottom > page.height - LEAST_MARGIN + SLACK
    ]
    assert outside == []


def test_no_line_is_drawn_outside_the_margins(prints: dict[str, Print]) -> None:
    outside = [
        (name, stroke)
        for name, page in pages(prints)
        for stroke in page.strokes
        if stroke.left < LEFT - SLACK
        or stroke.right > page.width - RIGHT + SLACK
        or stroke.top < LEAST_MARGIN - SLACK
        or stroke.bottom > page.height - LEAST_MARGIN + SLACK
    ]
    assert outside == []


def test_pages_are_numbered_from_two_in_each_part(prints: dict[str, Print]) -> None:
    """The first page of a document and of each that is issued with it shows no number; each is counted on its own."""
    for key, one in prints.items():
        shown = [number_of(page) for page in one.pages]
        firsts = [place for place, number in enumerate(shown) if number is None]
        assert len(firsts) == 1 + len(one.document.annexes), key
        for place, number in enumerate(shown):
            if number is not None:
                first = max(start for start in firsts if start < place)
                assert number.text.strip() == str(place - first + 1), key


def test_the_page_number_is_centred_in_the_top_margin(prints: dict[str, Print]) -> None:
    numbers = [(page, number) for _, page in pages(prints) if (number := number_of(page))]
    assert len(numbers) >= 10
    for page, number in numbers:
        assert number.bottom < LEAST_MARGIN
        assert abs(number.middle - (LEFT + page.width - RIGHT) / 2) < MIDDLE
        assert number.sizes[0] in {13, 14}
        assert "Bold" not in number.faces[0]
        assert "Italic" not in number.faces[0]
