from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from qdgen.location import Location


@pytest.mark.parametrize(
    ("location", "words"),
    [
        (Location(), ""),
        (Location(source="du-thao.txt"), "du-thao.txt"),
        (Location(line=5), "dòng 5"),
        (Location(path="articles[2].text"), "mục articles[2].text"),
        (Location(source="du-thao.yaml", line=5), "du-thao.yaml, dòng 5"),
        (
            Location(source="du-thao.yaml", line=5, path="articles[2].text", excerpt="Điều 3"),
            "du-thao.yaml, dòng 5, mục articles[2].text",
        ),
        (Location(excerpt="Điều 3"), ""),
        (Location(source="du-thao.docx", paragraph=14, excerpt="Điều 3"), "du-thao.docx, đoạn 14"),
    ],
)
def test_a_place_is_told_from_the_file_down_to_the_part(location: Location, words: str) -> None:
    assert str(location) == words


def test_a_location_cannot_be_changed_and_can_be_counted() -> None:
    location = Location(source="du-thao.txt", line=5)
    with pytest.raises(FrozenInstanceError):
        location.line = 6  # type: ignore[misc]  # that it fails is the point
    assert {location, Location(source="du-thao.txt", line=5)} == {location}


def test_the_order_in_a_source_is_that_of_the_line_or_the_paragraph() -> None:
    assert [place.order for place in (Location(line=5), Location(paragraph=14), Location())] == [5, 14, 0]
