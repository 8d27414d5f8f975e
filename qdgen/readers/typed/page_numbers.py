"""Numbers of pages that came along when a draft was copied from a PDF: no part of the document, told and left out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.kinds import labels
from qdgen.readers.typed.lines import is_rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.raw_lines import RawLine

_SIGNED = re.compile(labels.PAGE_NUMBER)
_BARE = re.compile(labels.BARE_PAGE_NUMBER)
_SECOND_PAGE = 2
"""The first page of a document carries no number."""
_LEAST_APART = 12
"""Lines between the numbers of two pages; what stands closer may be the cells of a table, one below another."""
_ENDS = (".", ";", ":", "?", "!")


def without_page_numbers(raws: Sequence[RawLine], ledger: Ledger) -> list[RawLine]:
    """Bỏ số trang chép từ PDF: the lines of a text without `- 2 -`, `Trang 3/5`, and without a bare `2`, `3`, `4`.

    Bare numbers are those of pages where they count on from 2, wide apart; else they stay, and are told. A sentence
    that the number parted is whole again.
    """
    bare = [raw for raw in raws[1:] if _BARE.fullmatch(raw.words)]
    counts = [int(raw.words) for raw in bare] == list(range(_SECOND_PAGE, _SECOND_PAGE + len(bare)))
    apart = all(below.at - above.at >= _LEAST_APART for above, below in pairwise(bare))
    found: list[RawLine] = []
    parted = False
    for place, raw in enumerate(raws):
        is_bare = place > 0 and _BARE.fullmatch(raw.words) is not None
        under_a_rule = bool(found) and is_rule(found[-1].words)  # where the address stands
        if not under_a_rule and (_SIGNED.fullmatch(raw.words) or (is_bare and counts and apart)):
            message = "Số trang chép từ PDF không thuộc văn bản; dòng này được bỏ."
            ledger.remark(raw.at, message, raw.words, kind="dropped", sure="guess" if is_bare else "likely")
            parted = True
            continue
        if is_bare:
            message = f"Dòng chỉ có số {raw.words}, có thể là số trang; dòng này được giữ."
            ledger.remark(raw.at, message, kind="structure", sure="guess")
        if parted:
            raw.after_blank = raw.after_blank and not (_is_open(found) and raw.words[:1].islower())
            parted = False
        found.append(raw)
    return found


def _is_open(found: Sequence[RawLine]) -> bool:
    return bool(found) and not found[-1].words.endswith(_ENDS)
