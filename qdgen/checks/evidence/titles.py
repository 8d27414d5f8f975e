"""What a decision and what is issued with it are called, made comparable; and where two such names part."""

from __future__ import annotations

import re
from itertools import zip_longest

from qdgen.checks.line import key_of
from qdgen.standards.nd30 import ND30

_LONGEST_ACT = 40
_CONTEXT = 3
"""Words shown before a difference."""
_TYPES = "|".join(sorted(map(key_of, (*ND30.abbreviations, "danh mục", "điều lệ", "nội quy")), key=len, reverse=True))
_ACT = re.compile(r"(?:về việc\s+)?(?P<act>ban hành|phê duyệt)\s+")
_WITH_THIS = re.compile(r"(?:theo|kèm theo)\s+quyết định này\s*|\s+(?:kèm )?theo quyết định này")
_THIS = "quyết định này"
_TYPE = re.compile(rf"(?:các\s+)?(?P<type>{_TYPES})\b\s*")
_MARKS = (("“", '"'), ("”", '"'), ("–", "-"), ("—", "-"))
_ENDS = " .;:,/"


def act_of(text: str) -> str:
    """Động từ của một quyết định quy định gián tiếp: "ban hành" or "phê duyệt"; empty when it is none."""
    found = _ACT.match(key_of(text[:_LONGEST_ACT]))
    return found["act"] if found else ""


def object_of(text: str) -> tuple[str, str]:
    """Điều được ban hành: the words of a summary or of Điều 1 to the type it names and the name after it, as keys.

    "Ban hành kèm theo Quyết định này Kế hoạch triển khai X." is ("kế hoạch", "triển khai x").
    """
    key = _ACT.sub("", key_of(text.strip()), count=1)
    if _THIS in key:
        key = _WITH_THIS.sub("", key, count=1)
    key = key.strip()
    found = _TYPE.match(key)
    name = key[found.end() :] if found else key
    return (found["type"] if found else ""), name.strip(_ENDS)


def first_difference(one: str, other: str, *, prefix: bool = False) -> tuple[str, str] | None:
    """Chỗ khác nhau đầu tiên của hai tên, both keys: a few words of each up to it; None when equal.

    With `prefix`, the second may go on where the first ends.
    """
    first, second = _plain(one), _plain(other)
    for at, (left, right) in enumerate(zip_longest(first, second)):
        if left == right:
            continue
        if left is None and prefix:
            return None
        if prefix and left is not None and right is not None and at == len(first) - 1 and left == right.strip(_ENDS):
            return None
        lead = max(at - _CONTEXT, 0)
        return " ".join(first[lead : at + 2]), " ".join(second[lead : at + 2])
    return None


def as_typed(words: str, text: str) -> str:
    """Mấy chữ của một khóa như đã gõ trong `text`: the key itself where they cannot be found."""
    sought, typed = [word.strip(_ENDS) for word in words.split()], text.split()
    keys = _plain(key_of(" ".join(typed)))
    if len(keys) != len(typed):  # a lone mark may vanish from a key
        keys = [" ".join(_plain(key_of(word))) for word in typed]
    keys = [key.strip(_ENDS) for key in keys]
    for at in range(len(typed) - len(sought) + 1):
        if keys[at : at + len(sought)] == sought:
            return " ".join(typed[at : at + len(sought)]).rstrip(".")
    return words


def _plain(text: str) -> list[str]:
    """The words as they are compared: quotation marks and dashes in one form."""
    for mark, plain in _MARKS:
        text = text.replace(mark, plain)
    return text.split()
