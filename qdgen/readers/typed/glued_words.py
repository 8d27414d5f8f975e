"""Words that copying has glued together or spaced out: put right where they can be nothing else, else only told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds.fixed_words import recovered
from qdgen.vietnamese.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.raw_lines import RawLine

_SHOWN = 40
_SPACED_OUT = re.compile(r"(?:[^\W\d_] ){3,}[^\W\d_][:.]?")
_GLUED = re.compile(r"(?<![^\W_])[^\W\d_]{4,}(?![^\W_])")
_SHORTEST, _LONGEST = 4, 14


def settle_glued_words(raws: Sequence[RawLine], ledger: Ledger) -> None:
    """Chữ dính, chữ giãn: puts certain ones right in place, each with a remark; tells the others once for each word."""
    known: dict[str, str] = {}
    for raw in raws:
        if raw.words.startswith(("\\", "|")):
            continue
        mended = recovered(raw.words)
        if mended != raw.words:
            before, after = raw.words[:_SHOWN], mended[:_SHOWN]
            ledger.remark(raw.at, "Chữ bị dính hoặc bị giãn khi chép được ghi lại.", before, after, kind="glued")
            raw.words = mended
        elif _SPACED_OUT.fullmatch(raw.words):
            message = f"“{raw.words[:_SHOWN]}” có vẻ là chữ viết giãn từng chữ cái; dòng này được giữ nguyên."
            ledger.remark(raw.at, message, kind="glued", sure="guess")
        _tell_glued(raw, known, ledger)


def _tell_glued(raw: RawLine, known: dict[str, str], ledger: Ledger) -> None:
    """A remark for a word that can only be two: small letters with Vietnamese marks that make no syllable."""
    if raw.words.isascii():
        return
    for word in _GLUED.findall(raw.words):
        if word in known or word.isascii():
            continue
        known[word] = apart(word)
        if known[word]:
            message = f"“{word}” có vẻ là “{known[word]}” bị dính; chữ này được giữ nguyên."
            ledger.remark(raw.at, message, kind="glued", sure="guess")


def apart(word: str) -> str:
    """Hai tiếng của một chữ bị dính: `nhândân` to `nhân dân`; empty where it is a syllable, or nothing is certain."""
    if not _SHORTEST <= len(word) <= _LONGEST or word[1:] != word[1:].lower() or is_syllable(word):
        return ""
    cuts = [at for at in range(2, len(word) - 1) if is_syllable(word[:at]) and is_syllable(word[at:])]
    marked = [at for at in cuts if not word[:at].isascii() and not word[at:].isascii()]
    return f"{word[: marked[0]]} {word[marked[0] :]}" if marked else ""
