"""Levels that count by capitals, `A.`, `B.`, which the decree does not have: read as parts or sections, or told."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.readers.typed.lines import LineKind
from qdgen.vietnamese.letters import roman

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_LETTERED = re.compile(r"(?P<prefix>(?P<letter>[A-HKĐ])\s?[./)-])\s+(?P<text>[^\W\d_].*)")
_ORDERS = ("ABCDEFGHIK", "ABCDĐEGHIK")
_HIGHER = frozenset({_K.PART, _K.CHAPTER, _K.ARTICLE, _K.ARTICLE_SECTION})
_LONGEST = 25
"""Words of a heading."""
_ENDS = (".", ";", ",", "?", "!")
_SHOWN = 40


def settled_letters(lines: Sequence[Line], ledger: Ledger, *, in_articles: bool = False) -> list[Line]:
    """Đề mục A, B, C: the lines of a text, its lettered headings made parts over `I.`, `II.`, else sections.

    Where parts, chapters or articles stand beside them they find no place: each stays a paragraph and is told.
    """
    places = _headings(lines)
    if not places:
        return list(lines)
    found = list(lines)
    if in_articles or any(line.kind in _HIGHER for line in lines):
        for place in places:
            message = f"“{lines[place].full[:_SHOWN]}” là đề mục A, B, C, không có trong thứ bậc của Nghị định;"
            ledger.remark(lines[place], f"{message} được giữ là đoạn văn.", kind="structure", sure="guess")
        return found
    is_part = any(line.kind is _K.SECTION for line in lines)
    kind, what = (_K.PART, "phần") if is_part else (_K.SECTION, "mục số La Mã")
    for number, place in enumerate(places, start=1):
        match = _LETTERED.fullmatch(lines[place].text)
        if match is None:
            continue
        printed = f"Phần {roman(number)}" if is_part else f"{roman(number)}."
        prefix = printed if number == 1 else match["prefix"]  # the first is told here, the others as labels
        found[place] = replace(lines[place], kind=kind, prefix=prefix, number=number, text=match["text"])
        if number == 1:
            message = f"Thứ bậc của Nghị định không có đề mục A, B, C; {len(places)} đề mục này được đọc là {what}."
            after = f"{printed} {match['text']}"
            ledger.remark(lines[place], message, lines[place].full, after, kind="structure", sure="likely")
    return found


def opens_letters(line: Line) -> bool:
    """Mở đầu đề mục A: whether the line may be the first of headings that count by capitals."""
    return not line.plain and line.text.startswith(_ORDERS[0][0]) and _LETTERED.fullmatch(line.text) is not None


def _headings(lines: Sequence[Line]) -> list[int]:
    """The places of the lettered headings; none where they do not count from A, or where there is one only."""
    places: list[int] = []
    letters = ""
    for place, line in enumerate(lines):
        if line.kind is _K.PART:
            letters = ""
        if line.kind not in (_K.TEXT, _K.UPPER) or line.plain:
            continue
        match = _LETTERED.fullmatch(line.text)
        if match is None or match["text"].endswith(_ENDS) or len(match["text"].split()) > _LONGEST:
            continue
        following = letters + match["letter"]
        if any(order.startswith(following) for order in _ORDERS):
            places.append(place)
            letters = following
    return places if len(places) > 1 else []
