"""Colours as a reader sees them."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.shades import color_name, is_black, is_white


@pytest.mark.parametrize("color", ["", "000000", "0D0D0D", "1F1F20"])
def test_automatic_and_nearly_black_are_black(color: str) -> None:
    assert is_black(color)


@pytest.mark.parametrize("color", ["FF0000", "595959", "00003C", "FFFFFF", "none"])
def test_what_the_eye_can_tell_from_black_is_not_black(color: str) -> None:
    assert not is_black(color)


def test_no_shading_and_nearly_white_are_white() -> None:
    assert is_white("")
    assert is_white("FFFFFF")
    assert is_white("F8F8F8")
    assert not is_white("D9D9D9")
    assert not is_white("FFFF00")


@pytest.mark.parametrize(
    ("color", "name"),
    [
        ("FF0000", "đỏ"),
        ("C00000", "đỏ"),
        ("FFFF00", "vàng"),
        ("00B050", "xanh lá"),
        ("0563C1", "xanh"),
        ("7030A0", "tím"),
        ("ED7D31", "cam"),
        ("808080", "xám"),
        ("FFFFFF", "trắng"),
        ("windowText", "windowText"),
        ("GGGGGG", "GGGGGG"),
    ],
)
def test_a_colour_is_called_by_its_name(color: str, name: str) -> None:
    assert color_name(color) == name
