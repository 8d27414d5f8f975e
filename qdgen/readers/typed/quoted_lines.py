"""Lines that another document is quoted with: labels inside the quotation marks are words, not structure."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.kinds.labels import QUOTATION
from qdgen.readers.typed.lines import LineKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_CLOSES = re.compile(r"[”\"»][\s.;,/]*$")
_OPENS = re.compile('[“"«]')
_LONGEST = 80
"""Lines; a longer quotation was never closed."""

_LEVELS = frozenset({_K.PART, _K.CHAPTER, _K.ARTICLE_SECTION, _K.SUBSECTION})
_OUTSIDE = frozenset({_K.RECIPIENTS, _K.SIGNING, _K.NATIONAL, _K.MOTTO, _K.ENACTING, _K.CLOSE})
_LABELLED = frozenset(
    {_K.PART, _K.CHAPTER, _K.ARTICLE_SECTION, _K.SUBSECTION, _K.ARTICLE, _K.SECTION, _K.CLAUSE, _K.POINT, _K.DASH}
    | {_K.PLUS, _K.APPENDIX, _K.TYPE}
)


def settled_quotations(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """Lời văn được trích: the lines of a draft, those with a label inside a quotation made paragraphs.

    A quotation begins with `“` before a label, at the beginning of a line or behind `:`, and ends with the first line
    that `”` closes. One remark tells of each; one that is never closed is told and changes nothing.
    """
    found = list(lines)
    place = 0
    while place < len(found):
        line = found[place]
        place += 1
        if line.plain or line.kind is _K.TABLE or not _OPENS.search(line.text) or not QUOTATION.search(line.full):
            continue
        if line.full.count('"') > 1 and "“" not in line.full:
            continue
        end = _end(found, place)
        if end is None:
            if any(below.kind in _LABELLED for below in found[place : place + 1]):
                message = "Dấu “ mở lời trích ở dòng này không có dấu ” khép lại; các dòng dưới được đọc như thường."
                ledger.remark(line, message, kind="structure", sure="guess")
                _keep_levels(found, place, ledger)
            continue
        inside = [at for at in range(place, end + 1) if found[at].kind in _LABELLED]
        for at in inside:
            one = found[at]
            found[at] = replace(one, kind=_K.TEXT, text=one.full, prefix="", number=None, label="", plain=True)
        if inside:
            message = f"{len(inside)} dòng trong lời trích “...” có nhãn được giữ là đoạn văn."
            ledger.remark(found[inside[0]], message, kind="structure", sure="likely")
        place = end + 1
    return found


def _keep_levels(found: list[Line], place: int, ledger: Ledger) -> None:
    """Chapters and the like below a quotation that is never closed, in a text that has none: they are words of it."""
    part = next((at for at in range(place, len(found)) if found[at].kind in _OUTSIDE), len(found))
    if any(line.kind in _LEVELS for line in found[:place]):
        return
    for at in range(place, part):
        line = found[at]
        if line.kind in _LEVELS:
            found[at] = replace(line, kind=_K.TEXT, text=line.full, prefix="", number=None, label="", plain=True)
            message = f"“{line.full}” ở sau dấu “ chưa khép được giữ là đoạn văn của lời trích."
            ledger.remark(line, message, kind="structure", sure="guess")


def _end(lines: Sequence[Line], place: int) -> int | None:
    """The line that closes the quotation; None where there is none before the part ends."""
    for at in range(place, min(place + _LONGEST, len(lines))):
        if lines[at].kind in _OUTSIDE:
            return None
        if _CLOSES.search(lines[at].full) and "“" not in lines[at].full:
            return at
    return None
