"""Unicode text written as it was before Unicode: what the tests turn back."""

from __future__ import annotations

import unicodedata

from qdgen.vietnamese.legacy_tables import TCVN3, VNI

_TO_TCVN3 = {letter: code for code, letter in TCVN3.items()}
_TO_VNI = {letter: code for code, letter in VNI.items() if code in {code.lower(), code.upper()}}


def in_tcvn3(text: str) -> str:
    """As typed with the fonts .VnTime and .VnTimeH: a capital that has no code is typed as the small letter."""
    letters = unicodedata.normalize("NFC", text)
    return "".join(_TO_TCVN3.get(one, _TO_TCVN3.get(one.lower(), one)) for one in letters)


def in_vni(text: str) -> str:
    """As typed with the font VNI-Times."""
    return "".join(_TO_VNI.get(one, one) for one in unicodedata.normalize("NFC", text))
