from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from qdgen.layout.faces import ADVANCES
from scripts import extract_metrics

if TYPE_CHECKING:
    from pathlib import Path

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")


def test_no_character_stands_twice_in_the_table() -> None:
    characters = "".join(row[4] for row in ADVANCES)
    assert len(set(characters)) == len(characters)


@pytest.mark.parametrize("capital", [False, True], ids=["small", "capital"])
def test_every_vietnamese_letter_stands_in_the_table(*, capital: bool) -> None:
    toned = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES]
    letters = {letter.upper() if capital else letter for letter in [*toned, *"bcdđghklmnpqrstvx"]}
    assert len(letters) == 72 + 17
    assert letters <= set("".join(row[4] for row in ADVANCES))


def test_the_table_is_what_the_script_takes_from_the_font(soffice: Path) -> None:
    assert soffice.exists()  # the fixture sees to the font, too
    assert extract_metrics.module() == extract_metrics.TARGET.read_text(encoding="utf-8")
