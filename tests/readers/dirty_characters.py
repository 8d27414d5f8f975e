"""A clean draft to one with the characters that copying, old keyboards and old fonts leave behind."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from tests.vietnamese.old_encodings import in_tcvn3, in_vni

if TYPE_CHECKING:
    import random

_ZERO_WIDTH = ("\u200b", "\u200d", "\u2060", "\u00ad")
_RARE = 0.05
_OFTEN = 0.4


def bom(text: str, _: random.Random) -> str:
    return f"\ufeff{text}"


def dos_breaks(text: str, _: random.Random) -> str:
    return text.replace("\n", "\r\n")


def old_mac_breaks(text: str, _: random.Random) -> str:
    return text.replace("\n", "\r")


def decomposed(text: str, _: random.Random) -> str:
    return unicodedata.normalize("NFD", text)


def eth(text: str, _: random.Random) -> str:
    return text.replace("Đ", "Ð").replace("đ", "ð")


def african_d(text: str, _: random.Random) -> str:
    return text.replace("Đ", "Ɖ").replace("đ", "ɖ")


def hard_spaces(text: str, choice: random.Random) -> str:
    return re.sub(r"(?<=\S) (?=\S)", lambda _: "\u00a0" if choice.random() < _OFTEN else " ", text)


def thin_spaces(text: str, choice: random.Random) -> str:
    return re.sub(r"(?<=\S) (?=\S)", lambda _: choice.choice(" \u2009\u202f\u3000"), text)


def zero_width(text: str, choice: random.Random) -> str:
    letters = re.compile(r"(?<=\w)(?=\w)")
    return letters.sub(lambda _: choice.choice(_ZERO_WIDTH) if choice.random() < _RARE else "", text)


def double_spaces(text: str, choice: random.Random) -> str:
    def wider(_: re.Match[str]) -> str:
        return " " * choice.choice((1, 1, 1, 2, 3))

    return "\n".join(re.sub(r"(?<=[^\s|]) (?=[^\s|])", wider, line) for line in text.split("\n"))


def trailing_spaces(text: str, choice: random.Random) -> str:
    return "\n".join(line + choice.choice(("", " ", "   ", "\t")) for line in text.split("\n"))


def tcvn3(text: str, _: random.Random) -> str:
    return in_tcvn3(text)


def vni(text: str, _: random.Random) -> str:
    return in_vni(text)


CHARACTERS = (
    *(bom, dos_breaks, old_mac_breaks, decomposed, eth, african_d, hard_spaces, thin_spaces, zero_width),
    *(double_spaces, trailing_spaces, tcvn3, vni),
)
