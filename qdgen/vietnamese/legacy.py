"""Text of the time before Unicode: told from other text by its own letters, and turned into Unicode."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from qdgen.vietnamese.legacy_tables import TCVN3, VNI
from qdgen.vietnamese.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Encoding: TypeAlias = Literal["tcvn3", "vni"]

_ENOUGH = 0.8
"""Of the words that are not ASCII so many must be Vietnamese syllables once they are converted."""

_IMPOSSIBLE = 0.25
"""So many of them must be words that are written in no language before they are converted."""

_CHUNK = re.compile("[A-Za-z\u00a1-\u00ff]+")
"""A word with the signs that stand for letters: § and · among them."""

_UNICODE_ALONE = re.compile(r"[\u0300-\u036f]|(?![\u0000-\u00ff\u03bc])[^\W\d_]")
"""A letter or mark that no text of these encodings has, whatever its bytes were taken for."""

_SIGN = "[\u00a1-\u00ac\u00ae\u00af\u00b1-\u00b9\u00bb-\u00bf\u00d7\u00f7]"
_LETTER = "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]"
_STRANGE_IN_TCVN3 = re.compile(
    "[a-z][\u00c0-\u00d6\u00d8-\u00de]"  # a capital behind a small letter
    "|[A-Z]{2}[\u00df-\u00f6\u00f8-\u00fe]"  # a small letter behind capitals
    "|[A-Z][\u00df-\u00f6\u00f8-\u00fe][A-Z]"
    f"|{_LETTER}{_SIGN}{_LETTER}"
    f"|[\u00a1-\u00a9\u00ac\u00ae\u00b1-\u00b4\u00b6\u00b8\u00b9\u00bc-\u00be]{_LETTER}"
    f"|{_LETTER}[\u00a8\u00b5-\u00b8](?![A-Za-z\u00a1-\u00ff])"
)
"""A capital inside a small word, a small letter inside capitals, a sign in the place of a letter."""

_STRANGE_IN_VNI = re.compile(
    "[aeyouöô]ø|[aeuyöô]ù|[aeouyöô]õ|[aeôöy]û|[euyöô]ï|a[âáàåãäúüéè]|e[âàåã]|o[âåä]", re.IGNORECASE
)
"""A vowel and a mark that stand together in no French, Portuguese or Unicode Vietnamese syllable."""

_BULLET = "\u00b7"
"""By itself it is the bullet that Word copies, and not ã, which is no word."""

_LETTERS = re.compile(_LETTER)
_STOPPED = re.compile("(?:ch|[cpt])$", re.IGNORECASE)
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_MAY_BE_TCVN3 = re.compile("[\u00a1-\u00de\u00f7]|(?<=[A-Z])[\u00df-\u00fe]")
_MAY_BE_VNI = re.compile("(?<=[aeyouöôAEYOUÖÔ])[øùõûïØÙÕÛÏâáàåãäúüéèÂÁÀÅÃÄÚÜÉÈ]")
"""What is found fast, and stands in every word that is strange in the encoding."""

_MU, _MICRO = "\u03bc", "\u00b5"
_VNI_CODE = re.compile("|".join(sorted(VNI, key=len, reverse=True)))
_WITHOUT_TCVN3 = dict.fromkeys(map(ord, TCVN3))
_OTHER_LETTER = re.compile("[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]")
_TCVN3_TABLE = str.maketrans(dict(TCVN3))


def legacy_encoding(text: str) -> Literal["", "tcvn3", "vni"]:
    """Bảng mã cũ của một văn bản: told from its words alone; empty for Unicode, for other languages, and in doubt.

    A text of this kind has nearly only words that make Vietnamese syllables when converted, and some that are written
    in no language as they stand (`ViÖt`, `®Þnh`, `hoäi`). A single letter of Unicode Vietnamese speaks against it.
    """
    text = text.replace(_MU, _MICRO)
    if text.isascii() or _UNICODE_ALONE.search(text):
        return ""
    words = Counter(word for word in _CHUNK.findall(text) if not word.isascii())
    found = [(_evidence(words, encoding), encoding) for encoding in _ENCODINGS]
    best, encoding = max(found, key=lambda one: (one[0].strange, one[0].good))
    return encoding if best.enough else ""


def is_unicode(text: str) -> bool:
    """Có chữ Unicode: whether a letter or mark stands in the text that no text of an old encoding has."""
    return _UNICODE_ALONE.search(text) is not None


def has_strange_word(text: str) -> bool:
    """Có từ không ngôn ngữ nào viết như vậy: without one nothing in the text can be told to be of an old encoding."""
    if _MAY_BE_TCVN3.search(text) and _STRANGE_IN_TCVN3.search(text):
        return True
    return _MAY_BE_VNI.search(text) is not None and _STRANGE_IN_VNI.search(text) is not None


def marked_words(text: str) -> list[str]:
    """Các từ có chữ ngoài bảng ASCII: those by which an old encoding is told, soft hyphens among their letters."""
    return [word for word in _CHUNK.findall(text.replace(_MU, _MICRO)) if not word.isascii()]


def preference(text: str, encoding: Encoding) -> int:
    """Hơn bao nhiêu từ: how many more words are Vietnamese once the text is converted than as it stands.

    Where it is known that others near it are of the encoding, more than 0 is enough. Below 0 it surely is not: a word
    with a letter that no text of the encoding has (`Hà`) counts against it.
    """
    words = [word for word in marked_words(text) if _LETTERS.search(word)]
    if is_unicode(text) or not words:
        return 0
    read = sum(is_syllable(plain) or _is_abbreviation(plain) for plain in (converted(word, encoding) for word in words))
    return read - sum(_is_a_word(word) + _has_other_letters(word, encoding) for word in words)


def converted(text: str, encoding: Encoding, *, capitals: bool = False) -> str:
    """Chữ Unicode của một văn bản dùng bảng mã cũ, in NFC; `capitals` for a font that shows capitals (.VnTimeH).

    TCVN3 has no capitals with tone marks: among capitals they are made capitals too. Text must not have been cleaned
    before: the soft hyphen is the letter ư of TCVN3.
    """
    if encoding == "vni":
        text = _VNI_CODE.sub(lambda code: VNI[code[0]], text)
    else:
        text = "\n".join(_capitals_settled(line) for line in text.replace(_MU, _MICRO).split("\n"))
    return text.upper() if capitals else text


@dataclass(frozen=True, slots=True, kw_only=True)
class _Evidence:
    words: int
    """Words that are other words once they are converted."""
    good: int
    """Those of them that then are Vietnamese."""
    strange: int
    """Those of the good ones that no language writes as they stand."""

    @property
    def enough(self) -> bool:
        """Whether there can be no doubt."""
        return self.strange >= max(1, _IMPOSSIBLE * self.words) and self.good >= _ENOUGH * self.words


_ENCODINGS: tuple[Encoding, ...] = ("tcvn3", "vni")


def _evidence(words: Counter[str], encoding: Encoding) -> _Evidence:
    """A word that stays as it is (`Bình` in VNI) tells nothing, unless it is none of Vietnamese."""
    changed = [word for word in words if converted(word, encoding) != word or not is_syllable(word)]
    good = [word for word in changed if _reads_as_vietnamese(word, encoding)]
    strange = _STRANGE_IN_TCVN3 if encoding == "tcvn3" else _STRANGE_IN_VNI
    return _Evidence(
        words=sum(words[word] for word in changed),
        good=sum(words[word] for word in good),
        strange=sum(words[word] for word in good if strange.search(word)),
    )


def _reads_as_vietnamese(word: str, encoding: Encoding) -> bool:
    plain = converted(word, encoding)
    return plain != word and (is_syllable(plain) or _is_abbreviation(plain))


def _has_other_letters(word: str, encoding: Encoding) -> bool:
    left = word.translate(_WITHOUT_TCVN3) if encoding == "tcvn3" else _VNI_CODE.sub("", word)
    return _OTHER_LETTER.search(left) is not None


def _is_a_word(word: str) -> bool:
    """Whether a word as it stands may be Vietnamese: before c, ch, p, t there is always a tone."""
    toneless = _STOPPED.search(word) is not None and not _TONES.intersection(unicodedata.normalize("NFD", word))
    return _is_abbreviation(word) or (is_syllable(word) and not toneless)


def _is_abbreviation(word: str) -> bool:
    """`QĐ`, `HĐND`, `UBND`: capitals without a vowel's mark but Đ."""
    return len(word) > 1 and word.replace("Đ", "D").isascii() and word.isupper()


def _capitals_settled(line: str) -> str:
    """A line converted; letters that TCVN3 has only small are capitals where the words round them are."""
    words = list(re.finditer(r"\S+", line))
    cases = [_case(word[0]) for word in words]
    settled, end = "", 0
    for place, word in enumerate(words):
        plain = word[0] if word[0] == _BULLET else word[0].translate(_TCVN3_TABLE)
        capital = cases[place] == "capital" or (cases[place] == "open" and _among_capitals(cases, place))
        settled += line[end : word.start()] + (plain.upper() if capital else plain)
        end = word.end()
    return settled + line[end:]


def _case(word: str) -> Literal["capital", "small", "open", ""]:
    """Of a word as it stands, told by its ASCII letters.

    `capital` is one that only a font of capitals could show (`NéI`, `ñY`); `open` may begin with a capital or be of
    capitals (`X·`, `µ`); a word that TCVN3 writes as ASCII does tells nothing.
    """
    if any("a" <= letter <= "z" for letter in word):
        return "small"
    letters = [letter for letter in word if letter.isalpha() or letter in TCVN3]
    if not any(TCVN3.get(letter, "A").islower() for letter in letters):
        return ""
    return "capital" if any(letter.isascii() for letter in letters[1:]) else "open"


def _among_capitals(cases: Sequence[str], place: int) -> bool:
    before = next(_sure(reversed(cases[:place])), "")
    after = next(_sure(iter(cases[place + 1 :])), "")
    return "small" not in {before, after} and "capital" in {before, after}


def _sure(cases: Iterator[str]) -> Iterator[str]:
    return (case for case in cases if case in {"capital", "small"})
