from __future__ import annotations

import re
from pathlib import Path

import pytest

from qdgen.vietnamese.syllables import is_syllable

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*/*.txt"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_every_word_with_a_mark_in_the_examples_is_one(path: Path) -> None:
    words = set(re.findall(r"[^\W\d_]+", path.read_text(encoding="utf-8")))
    marked = {word for word in words if not word.isascii() and not re.search("Đ.|.Đ|^[đĐ]$", word)}
    assert marked
    assert {word for word in marked if not is_syllable(word)} == set()


SYLLABLES = "nghiêng Quyết QUYẾT ý hoà hòa quý gì giếng khuya khuyến thuở oái gừ xoong"
OTHERS = "trởng où groß ção cỉ kả ngế mạb tàc ghà áà QĐ đ wá sộm2"


@pytest.mark.parametrize("word", SYLLABLES.split())
def test_words_made_of_what_goes_together_are_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["", *OTHERS.split()])
def test_other_words_are_none(word: str) -> None:
    assert not is_syllable(word)
