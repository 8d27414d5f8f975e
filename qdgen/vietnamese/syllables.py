"""Which words can be Vietnamese syllables: the beginnings, the ends and the tones that go together."""

from __future__ import annotations

import functools
import re
import unicodedata

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_HIGH_AND_LOW = "\u0301\u0323"
"""Sắc and nặng: the only tones before c, ch, p, t."""

_ONSET = re.compile(r"ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]|")
_RIMES = frozenset(
    rime
    for line in (
        "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây",
        "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
        "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong",
        "ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
        "u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut",
        "uy uya uych uyên uyêt uynh uyn uyt uyu uyp",
        "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu",
        "y yêm yên yêng yêt yêu ynh yt ych",
    )
    for rime in line.split()
)


@functools.lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """Âm tiết tiếng Việt: whether an NFC word, of small or capital letters, is made as Vietnamese syllables are.

    `nghiêng`, `Quyết`, `ý` are; `où`, `groß` and `trởng` are not. Not every such syllable has a meaning.
    """
    letters = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in letters if mark in _TONES]
    plain = unicodedata.normalize("NFC", "".join(letter for letter in letters if letter not in _TONES))
    if len(tones) > 1:
        return False
    stopped = plain.endswith(("c", "ch", "p", "t"))
    if stopped and tones and tones[0] not in _HIGH_AND_LOW:
        return False
    return any(plain[cut:] in _RIMES and _spelt(plain[:cut], plain[cut]) for cut in range(min(len(plain), 4)))


def _spelt(onset: str, vowel: str) -> bool:
    """Whether a beginning is written so before this vowel: k, gh, ngh before e, ê, i; c, g, ng before the others."""
    if not _ONSET.fullmatch(onset):
        return False
    if onset in {"k", "gh", "ngh"}:
        return vowel in "eêiy"
    if onset in {"c", "ng"}:
        return vowel not in "eêiy"
    return not (onset == "g" and vowel in "eê")
