"""The characters that each kind of line begins with, so that a line is tried against few of the patterns."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping, Sequence
    from enum import Enum

    Kind = TypeVar("Kind", bound=Enum)

_INITIALS: Mapping[str, str] = MappingProxyType(
    {
        "RULE": "-_=~*–—−─━═★☆✦❖◆●•※oO0",
        "TABLE": "|",
        "ARTICLE": "Đ",
        "SUBSECTION": "T",
        "ARTICLE_SECTION": "M",
        "CHAPTER": "C",
        "PART": "P",
        "APPENDIX": "P",
        "SECTION": "IVXL",
        "CLAUSE": "0123456789",
        "POINT": "abcdefghijklmnopqrstuvwxyzđ",
        "DASH": "-–—−•‑●▪■◦○‣⁃∙·►▶➢➤✓✔❖◆♦□▫",
        "PLUS": "+",
        "REFERENCE": "(",
        "NUMBER": "S",
        "RECIPIENTS": "N",
        "CO_ISSUER": "C",
        "CO_SIGNING": "C",
        "SIGNING": "TKQ",
    }
)
"""What a line of a kind begins with; any other kind may begin with anything."""

_INSIDE: Mapping[str, str] = MappingProxyType({"PLACE_DATE": ","})
"""What a line of a kind holds somewhere."""


def sieve(
    patterns: Sequence[tuple[Kind, re.Pattern[str]]],
) -> Callable[[str], Sequence[tuple[Kind, re.Pattern[str]]]]:
    """Sàng mẫu dòng: of patterns by kind, in order, to a function from words to those that they may match, in order."""
    known = frozenset("".join(_INITIALS.values()))
    marks = tuple(frozenset(_INSIDE.values()))
    bare = [one for one in patterns if one[0].name not in _INSIDE]
    found, without_marks = (
        {initial: [one for one in some if initial in _INITIALS.get(one[0].name, initial)] for initial in known}
        for some in (patterns, bare)
    )
    others, bare_others = ([one for one in some if one[0].name not in _INITIALS] for some in (patterns, bare))

    def candidates(words: str) -> Sequence[tuple[Kind, re.Pattern[str]]]:
        initial = words[:1]
        if initial not in found and initial.isdecimal():
            return patterns  # a figure of another script
        if any(mark in words for mark in marks):
            return found.get(initial, others)
        return without_marks.get(initial, bare_others)

    return candidates
