"""Text of the time before Unicode among other text: told line by line, or stretch by stretch within a line."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Literal, TypeAlias

from qdgen.vietnamese.legacy import has_strange_word, is_unicode, legacy_encoding, marked_words, preference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.vietnamese.legacy import Encoding

Told: TypeAlias = "Literal['', 'tcvn3', 'vni']"

_FEWEST = 3
"""Words by which an encoding is told; fewer may be a foreign name, a formula, a slip of the keyboard."""

_MAY_BE_LEGACY = re.compile("[\u00a1-\u00ff]")
_WORD = re.compile(r"\S+\s*|^\s+")


def encodings_of(lines: Sequence[str], known: Encoding | None = None) -> list[Told]:
    """Bảng mã cũ của từng dòng: empty for Unicode, for other languages, and in doubt.

    A line that says little by itself (`KÝnh göi:`) is of the encoding of the others where it reads better so, or reads
    as well and stands between such lines; `known` is the encoding that something else has told already.
    """
    found: list[Told] = [""] * len(lines)
    open_lines = [at for at, line in enumerate(lines) if _MAY_BE_LEGACY.search(line) and not is_unicode(line)]
    if not open_lines:
        return found
    words: Counter[Encoding] = Counter()
    seen: dict[str, Told] = {}
    for at in open_lines:
        if lines[at] not in seen:
            seen[lines[at]] = legacy_encoding(lines[at]) if has_strange_word(lines[at]) else ""
        found[at] = encoding = seen[lines[at]]
        if encoding:
            words[encoding] += len(marked_words(lines[at]))
    usual = known or _most_of(words)
    if usual is None:
        return [""] * len(lines)
    for at in open_lines:
        if not found[at] and preference(lines[at], usual) > 0:
            found[at] = usual
    marked = [at for at, line in enumerate(lines) if not line.isascii()]
    for before, at, after in zip([None, *marked], marked, [*marked[1:], None], strict=False):
        if not found[at] and not is_unicode(lines[at]) and preference(lines[at], usual) == 0:
            beside = {"" if one is None else found[one] for one in (before, after)}
            found[at] = usual if beside == {usual} else ""
    return found


def _most_of(words: Counter[Encoding]) -> Encoding | None:
    """The encoding that most words are of; None where they are too few."""
    best = max(words, key=lambda encoding: words[encoding], default=None)
    return None if best is None or words[best] < _FEWEST else best


def stretches(line: str) -> list[tuple[str, Told]]:
    """Các đoạn của một dòng có cả chữ Unicode lẫn chữ của bảng mã cũ: each with its encoding, all of the line.

    A stretch is of an old encoding where enough of its words say so; words without marks go with it.
    """
    if not has_strange_word(line):
        return [(line, "")]
    pieces: list[tuple[str, Told]] = []
    for unicode, words in groupby(_WORD.findall(line), key=is_unicode):
        text = "".join(words)
        encoding: Told = "" if unicode or len(marked_words(text)) < _FEWEST else legacy_encoding(text)
        pieces.append((text, encoding))
    return [
        ("".join(text for text, _ in group), encoding) for encoding, group in groupby(pieces, key=lambda one: one[1])
    ]
