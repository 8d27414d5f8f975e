"""What was found in a document, as frozen values."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from qdgen.checks.landmarks.records import Level
from tests.checks.reported import subject


def test_levels_stand_from_the_highest() -> None:
    order = list(Level)
    assert (
        order.index(Level.CHAPTER) < order.index(Level.ARTICLE) < order.index(Level.CLAUSE) < order.index(Level.POINT)
    )


def test_an_element_that_was_not_found_has_no_lines() -> None:
    main = subject("bo-nhiem").main
    assert main["appendix"] == ()
    assert main.one("appendix") is None
    assert main.text("appendix") == ""


def test_the_text_of_an_element_joins_its_lines() -> None:
    assert subject("thi-dua").main.text("issuer") == "ỦY BAN NHÂN DÂN TỈNH SƠN LA"


def test_the_main_piece_comes_first() -> None:
    landmarks = subject("thi-dua").landmarks
    assert landmarks.main is landmarks.pieces[0]
    assert [piece.term for piece in landmarks.attached] == ["Kế hoạch"]


def test_a_unit_tells_its_text_without_its_label() -> None:
    unit = subject("bo-nhiem").main.units[0]
    assert (unit.label, unit.value) == ("Điều 1.", 1)
    assert unit.text.startswith("Bổ nhiệm bà Trần Thị B")


def test_nothing_of_it_can_be_changed() -> None:
    landmarks = subject("bo-nhiem").landmarks
    with pytest.raises(FrozenInstanceError):
        landmarks.confidence = 0.5  # type: ignore[misc]
    with pytest.raises(TypeError):
        landmarks.main.elements["motto"] = ()  # type: ignore[index]
