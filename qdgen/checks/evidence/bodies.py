"""Names of bodies and titles made comparable: in full, without the place that a short form leaves out."""

from __future__ import annotations

import functools

from qdgen.checks.landmarks.patterns import OFFICES
from qdgen.checks.line import key_of

_LONG = (("ubnd", "ủy ban nhân dân"), ("hđnd", "hội đồng nhân dân"))
_LONGEST_NAME = 200
_LONGEST_FIRST = sorted(OFFICES, key=len, reverse=True)


def body_key(words: str) -> str:
    """Khóa so sánh tên cơ quan: "Chủ tịch UBND tỉnh" is "chủ tịch ủy ban nhân dân tỉnh"."""
    return _key_of_name(words) if len(words) <= _LONGEST_NAME else _body_key(words)


def _body_key(words: str) -> str:
    key = " ".join(key_of(words).split())
    for short, long in _LONG:
        key = key.replace(short, long)
    return key.strip(" .,;:")


_key_of_name = functools.lru_cache(maxsize=512)(_body_key)


def same_body(one: str, other: str) -> bool:
    """Cùng một cơ quan hoặc chức danh: equal, or the one goes on where the other ends (its place left out)."""
    first, second = body_key(one), body_key(other)
    return first == second or first.startswith(f"{second} ") or second.startswith(f"{first} ")


def body_of_title(words: str) -> str:
    """Cơ quan trong một chức danh, as a key: "Giám đốc Sở Nội vụ" is "sở nội vụ"; empty for a title alone."""
    key = body_key(words)
    title = next((office for office in _LONGEST_FIRST if key.startswith(office)), "")
    return key[len(title) :].strip()
