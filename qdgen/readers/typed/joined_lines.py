"""Lines that were two, and lost the break between them: told, for the second one's label stands inside the words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.readers.typed.lines import LineKind
from qdgen.vietnamese.letters import point_index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_LABEL_INSIDE = re.compile(
    r"[.;:…] (?P<label>(?P<number>\d{1,2})\.|(?P<letter>[a-zđ])\)|Điều (?P<article>\d{1,3})\.|Chương [IVX]{1,5}"
    r"|(?P<dash>[-+–])) (?=[^\W\d_])"
)
_FIRST_INSIDE = re.compile(r"(?<=[^\W\d_]) (?P<label>a\)|1\.) (?=[A-ZĐÀ-Ỹ])")
"""The first label of a level behind a heading that lost its end."""

_HOLDS_TEXT = (_K.ARTICLE, _K.CLAUSE, _K.POINT, _K.SECTION, _K.DASH, _K.PLUS, _K.TEXT)
_LIKE_A_LINE = "giống chỗ bắt đầu của một dòng mới; dòng này được giữ liền."
_SHOWN = 30


def tell_joined_lines(lines: Sequence[Line], ledger: Ledger) -> None:
    """Dòng bị nối: a remark for each line with the label inside that would follow its own, as `...; đ) Quyết toán`."""
    article, clause, letter = 0, 0, -1
    for line in lines:
        if line.kind is _K.ARTICLE:
            article, clause, letter = line.number or 0, 0, -1
        elif line.kind is _K.CLAUSE and not line.label:
            clause, letter = line.number or 0, -1
        elif line.kind is _K.POINT:
            index = point_index(line.label)
            letter = letter if index is None else index
        elif line.kind is _K.SECTION:
            clause, letter = 0, -1
        if line.kind not in _HOLDS_TEXT or line.plain:
            continue
        may_hold_one = " a) " in line.text or " 1. " in line.text
        if line.prefix and may_hold_one and (first := _FIRST_INSIDE.search(line.text)):
            inside = line.text[first.start("label") :][:_SHOWN]
            ledger.remark(line, f"Giữa dòng có “{inside}...”, {_LIKE_A_LINE}", kind="structure", sure="guess")
            continue
        for found in _LABEL_INSIDE.finditer(line.text):
            follows = (
                (found["number"] and int(found["number"]) == clause + 1)
                or (found["letter"] and point_index(found["letter"]) == letter + 1)
                or (found["article"] and int(found["article"]) == article + 1)
                or (found["dash"] and line.kind in (_K.DASH, _K.PLUS))
                or found["label"].startswith("Chương")
            )
            if follows:
                inside = line.text[found.start("label") :][:_SHOWN]
                message = f"Giữa dòng có “{inside}...”, {_LIKE_A_LINE}"
                ledger.remark(line, message, kind="structure", sure="guess")
                break
