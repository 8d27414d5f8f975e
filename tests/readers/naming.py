"""Whether remarks speak of what came out otherwise: every word that was lost, added or changed, at its place."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from qdgen.renderers.data import to_yaml
from qdgen.renderers.text import to_text
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.errors import Remark
    from qdgen.readers.reading import Reading

_MARKS = "*\\.;,:()“”\"'|-–+/"
_AT_LEAST = 3
_LINES_NAMED = re.compile(r"(?:dòng|được bỏ:) ([\d, và]+)")


def differences_not_named(draft: str, before: Reading, reading: Reading) -> list[str]:
    """The passages in which two documents differ and of whose words no remark speaks that the clean draft has not.

    A remark speaks of a passage that shares three words with it (all, where it has fewer); the words that differ there
    must each stand in what such a remark quotes, or in the line of the draft at which it stands.
    """
    if before.document == reading.document:
        return []
    remarks = new_remarks(before, reading)
    named = [_named(remark, draft.splitlines()) for remark in remarks]
    any_case = any(remark.kind == "encoding" for remark in remarks)
    found: list[str] = []
    passages = list(_passages(before, reading))
    if not passages:
        return ["what no form of a draft can show"]
    for old, new in passages:
        if any_case and list(map(fold, old)) == list(map(fold, new)):
            continue  # TCVN3 has no capitals with tone marks, and the remark says so
        unnamed = _unnamed(old, new, named)
        if unnamed is not None:
            lost, come = (f"- {line}" for line in old), (f"+ {line}" for line in new)
            found.append("\n".join([f"[{' '.join(sorted(unnamed))}]", *lost, *come]))
    return found


def _passages(before: Reading, reading: Reading) -> Iterator[tuple[list[str], list[str]]]:
    """What differs, line by line: as text, or where the text is the same as data."""
    write = to_text if to_text(before.document) != to_text(reading.document) else to_yaml
    old, new = (write(one.document).splitlines() for one in (before, reading))
    for tag, start, end, other, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal" and any((*old[start:end], *new[other:last])):
            yield old[start:end], new[other:last]


def _unnamed(old: Sequence[str], new: Sequence[str], named: Sequence[frozenset[str]]) -> set[str] | None:
    """The words of a passage that no remark names; None where all is named, an empty set where only marks differ."""
    were, are = _words(" ".join(old)), _words(" ".join(new))
    passage = {*were, *are}
    speaking = [words for words in named if len(words & passage) >= min(_AT_LEAST, len(passage))]
    if not speaking:
        return set(_differing(were, are))
    left = set(_differing(were, are)).difference(*speaking)
    return left or None


def _differing(were: Sequence[str], are: Sequence[str]) -> Iterator[str]:
    for tag, start, end, other, last in SequenceMatcher(None, were, are, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from (*were[start:end], *are[other:last])


def new_remarks(before: Reading, reading: Reading) -> list[Remark]:
    """The remarks that the clean draft has not: what it is told of as well says nothing of what was done to it."""
    known = Counter((remark.message, remark.before) for remark in before.remarks)
    told = []
    for remark in reading.remarks:
        key = (remark.message, remark.before)
        if known[key]:
            known[key] -= 1
        else:
            told.append(remark)
    return told


def _named(remark: Remark, lines: Sequence[str]) -> frozenset[str]:
    """The words of a remark, and of the lines of the draft at which it stands."""
    places = {remark.location.line or 0}
    for numbers in _LINES_NAMED.findall(remark.message):
        places.update(map(int, re.findall(r"\d+", numbers)))
    quoted = (lines[at - 1] for at in places if 0 < at <= len(lines))
    return frozenset(_words(" ".join((remark.message, remark.before, remark.after, *quoted))))


def _words(text: str) -> list[str]:
    return [word for word in (fold(one).strip(_MARKS) for one in text.split()) if word]
