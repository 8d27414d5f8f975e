"""What a YAML word without quotes means: the core schema of YAML 1.2, and what older programs would make of it."""

from __future__ import annotations

import math
import re
from datetime import date

from qdgen.readers.mappings.tree import Bare

_LONGEST_NUMBER = 15
"""Digits of a number that every program reads alike."""

_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
_TRUTHS = {form: word == "true" for word in ("true", "false") for form in (word, word.capitalize(), word.upper())}
_OLD_TRUTHS = frozenset(form for word in ("yes", "no", "on", "off") for form in (word, word.capitalize(), word.upper()))
_WHOLE = re.compile(r"[-+]?[0-9]+")
_NUMBER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_OTHER_NUMBER = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_DAY = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_MOMENT = re.compile(_DAY.pattern + r"(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*")


def meaning(words: str) -> str | Bare | None:
    """Nghĩa của một từ không có ngoặc: text as it is; None for nothing; else a Bare with the words and their value.

    `010` is the number 10, `yes` has no value (YAML 1.2 reads a word, YAML 1.1 reads true), `2025-12-05` is a day.
    """
    if words in _EMPTY:
        return None
    if words in _TRUTHS:
        return Bare(words=words, value=_TRUTHS[words])
    if words in _OLD_TRUTHS or _OTHER_NUMBER.fullmatch(words) or _MOMENT.fullmatch(words):
        return Bare(words=words)
    if _WHOLE.fullmatch(words):
        return Bare(words=words, value=whole(words))
    if _NUMBER.fullmatch(words):
        return Bare(words=words, value=number(words))
    return Bare(words=words, value=day(words)) if _DAY.fullmatch(words) else words


def whole(words: str) -> int | None:
    """Số nguyên: the value of its digits, None when there are too many."""
    return int(words) if len(words) <= _LONGEST_NUMBER else None


def number(words: str) -> float | None:
    """Số thập phân: its value, None when it is beyond every finite number or absurdly long."""
    value = float(words) if len(words) <= 2 * _LONGEST_NUMBER else math.inf
    return value if math.isfinite(value) else None


def day(words: str) -> date | None:
    """Ngày dạng ISO: `2025-12-05` to a date, None for a day that no calendar has or another form."""
    found = _DAY.fullmatch(words)
    if found is None:
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
