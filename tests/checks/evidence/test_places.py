"""Places by their names: which need the kind of unit before them, and whose they are."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.places import NAMED_AFTER, lacks_its_kind, own_unit, without_kind
from qdgen.checks.line import key_of
from tests.checks.subjects import subject_of_example


@pytest.mark.parametrize("place", ["Hồ Chí Minh", "ĐIỆN BIÊN PHỦ", "1", "IV"])
def test_names_of_persons_events_and_numbers_never_stand_alone(place: str) -> None:
    assert lacks_its_kind(place)


@pytest.mark.parametrize(
    "place", ["Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh", "Phường 1", "Bình Minh", "Điện Biên", ""]
)
def test_other_names_do(place: str) -> None:
    assert not lacks_its_kind(place)


@pytest.mark.parametrize("place", ["Phường Bình An", "P. Bình An", "phường  Bình An", "Bình An"])
def test_a_name_is_the_same_with_its_kind_and_without(place: str) -> None:
    assert without_kind(place) == "bình an"


def test_names_are_kept_as_keys() -> None:
    assert {key_of(name) for name in NAMED_AFTER} == NAMED_AFTER


def test_a_committee_has_a_unit_of_its_own_and_a_department_none() -> None:
    assert own_unit(subject_of_example().main) is None
    assert own_unit(subject_of_example(example="ke-hoach-xa").main) == ("xã", "hòa mẫu")
