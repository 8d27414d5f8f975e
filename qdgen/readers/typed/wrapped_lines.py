"""A draft broken at a width, as mails and PDF copies are: the lines of one paragraph joined where that is evident."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qdgen.kinds.labels import PREAMBLE_OPENING, begins_like_an_article
from qdgen.readers.excerpts import joint
from qdgen.readers.typed.letter_looks import joined
from qdgen.readers.typed.lines import LineKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.letter_looks import Looks
    from qdgen.readers.typed.lines import Line
    from qdgen.readers.typed.raw_lines import RawLine

_K = LineKind
_NARROWEST, _WIDEST = 30, 160
_NEARLY_FULL = 0.88
"""Of the widest line; a line of a proportional font is that long where the next word did not fit."""

_FEWEST_BREAKS = 3
_FEW_BREAKS = 2
"""Enough where one of them is before a small letter; a joint before a capital is then a guess."""
_NEARLY_ALL = 0.8
_NEVER_JOINED = frozenset(
    {_K.NATIONAL, _K.MOTTO, _K.NUMBER, _K.MARK, _K.CO_ISSUER, _K.RULE, _K.TYPE, _K.ENACTING, _K.RECIPIENTS}
    | {_K.SIGNING, _K.CO_SIGNING, _K.APPENDIX, _K.TABLE, _K.CLOSE}
)
_LABELLED = frozenset({_K.ARTICLE, _K.CLAUSE, _K.POINT, _K.SECTION, _K.DASH, _K.PLUS})
_ENDS = re.compile(r"[.;:?!…][\"'”’)\]» ]*$")
"""A comma ends no paragraph."""

_LIKE_A_LABEL = re.compile(
    r"(?:\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\)|(?:\d{1,2}|[a-zđ]|[A-HĐ]|[ivxIVX]{1,5})\s?[/.)]|[a-zđ]\s?[-–—])\s+(?=\S)"
    r"|[a-zđ][/)](?=[A-ZĐÀ-Ỹ][^\W\d_]*[a-zà-ỹđ])"
)
"""What may number a line of a list: `c/`, `iii)`, `(1)`, `A/`; not `12/KH-UBND`."""

_TAIL = 8
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class _Page:
    """How wide the lines are, whether blank lines stand between the paragraphs, whether breaks enough say so."""

    width: int
    spaced: bool
    sure: bool = True


def joined_paragraphs(raws: Sequence[RawLine], ledger: Ledger) -> list[RawLine]:
    """Nối dòng bị ngắt theo bề rộng: the lines, those of one paragraph made one; one remark tells how many there were.

    A text is taken for wrapped where no line is wider than a page's, and where sentences go on in the next line nearly
    always because its first word had no room. A joint that may be wrong has a remark of its own; so has a line that may
    go on and was left alone.
    """
    page = _page(raws)
    if page is None:
        return list(raws)
    found: list[RawLine] = []
    joints: list[int] = []
    parts: list[list[tuple[str, Looks | None]]] = []
    shown = "", ""
    last: RawLine | None = None
    for raw in raws:
        may_join = last is not None and not raw.after_blank and _is_full(last.width, raw, page)
        if may_join and last is not None and _joins(found[-1], last, raw, page, ledger):
            shown = shown if joints else joint(parts[-1][-1][0], raw.words)
            parts[-1].append((raw.words, raw.looks))
            found[-1].repairs += raw.repairs
            found[-1].bold = found[-1].bold and raw.bold
            joints.append(raw.at)
        else:
            found.append(raw)
            parts.append([(raw.words, raw.looks)])
        last = raw
    for raw, pieces in zip(found, parts, strict=True):
        raw.words = " ".join(words for words, _ in pieces)
        raw.looks = joined(pieces)
    if joints:
        message = f"Bản thảo bị ngắt dòng ở khoảng {page.width} ký tự; {len(joints)} chỗ ngắt giữa đoạn được nối lại."
        ledger.remark(joints[0], message, *shown, kind="joined", sure="likely")
    return found


def _page(raws: Sequence[RawLine]) -> _Page | None:
    """The page that the draft was broken for; None where it was not."""
    widest = max((raw.width for raw in raws if " " in raw.words and not raw.words.startswith("|")), default=0)
    if not _NARROWEST <= widest <= _WIDEST:
        return None
    page = _Page(widest, _is_spaced(raws))
    going_on = full = small = 0
    below_head = False
    for place in range(1, len(raws)):
        above, raw = raws[place - 1], raws[place]
        below_head = below_head or PREAMBLE_OPENING.match(above.words) is not None or _is_labelled(above)
        if raw.after_blank or above.words[:1] == "|" or _ENDS.search(above.words[-_TAIL:]):
            continue
        is_full = _is_full(above.width, raw, page)
        if (is_full or (below_head and raw.words[:1].islower())) and raw.classified().kind is _K.TEXT:
            going_on += 1
            full += is_full
            small += is_full and raw.words[:1].islower()
    if full < _NEARLY_ALL * going_on or not (full >= _FEWEST_BREAKS or (small and full >= _FEW_BREAKS)):
        return None
    return replace(page, sure=full >= _FEWEST_BREAKS)


def _is_labelled(raw: RawLine) -> bool:
    return raw.classified().kind in _LABELLED


def _is_spaced(raws: Sequence[RawLine]) -> bool:
    """Whether blank lines stand before nearly all lines with a label."""
    labelled = [raw.after_blank for raw in raws if raw.classified().kind in _LABELLED - {_K.DASH, _K.PLUS}]
    return bool(labelled) and sum(labelled) >= _NEARLY_ALL * len(labelled)


def _is_full(width: int, below: RawLine, page: _Page) -> bool:
    """Whether the first word below had no room in a line of that width."""
    return width + 1 + len(below.words.partition(" ")[0]) > page.width * _NEARLY_FULL


def _joins(opening: RawLine, above: RawLine, raw: RawLine, page: _Page, ledger: Ledger) -> bool:
    """Whether the line goes on with the full line above it, in the paragraph that began with `opening`."""
    line, before = raw.classified(), opening.classified()
    if line.plain or line.kind in _NEVER_JOINED or before.kind in _NEVER_JOINED - {_K.RECIPIENTS, _K.APPENDIX}:
        return False
    is_open = _ENDS.search(above.words[-_TAIL:]) is None
    if line.kind in (_K.TEXT, _K.PLACE_DATE):
        return _goes_on(raw, page, ledger, is_open=is_open)
    if line.kind is _K.UPPER:
        return is_open and (page.spaced or before.kind is _K.UPPER)
    return is_open and _label_by_chance(line, page, ledger)


def _goes_on(raw: RawLine, page: _Page, ledger: Ledger, *, is_open: bool) -> bool:
    if (label := _LIKE_A_LABEL.match(raw.words)) is not None:
        return is_open and _label_goes_on(raw, label.end(), ledger)
    if is_open and not page.sure and raw.words[:1].isupper():
        if begins_like_an_article(raw.words):
            return False
        message = f"“{raw.words[:_SHOWN]}” được nối vào câu đang dở ở dòng trên."
        ledger.remark(raw.at, message, kind="joined", sure="guess")
        return True
    if is_open:
        return page.spaced or not begins_like_an_article(raw.words) or raw.words[:1].islower()
    if page.spaced or raw.words[:1].islower():
        return True
    if not (begins_like_an_article(raw.words) or PREAMBLE_OPENING.match(raw.words)):
        message = f"“{raw.words[:_SHOWN]}” có thể nối tiếp đoạn trên; được giữ là đoạn riêng."
        ledger.remark(raw.at, message, kind="structure", sure="guess")
    return False


def _label_goes_on(raw: RawLine, behind: int, ledger: Ledger) -> bool:
    """Whether words that begin like an item of a list go on with an open sentence; a capital behind says a new one."""
    if raw.words[behind : behind + 1].isupper():
        message = f"“{raw.words[:_SHOWN]}” giống nhãn của một dòng mới; được giữ là dòng riêng."
        ledger.remark(raw.at, message, kind="structure", sure="guess")
        return False
    message = f"“{raw.words[:_SHOWN]}” được nối vào câu đang dở ở dòng trên."
    ledger.remark(raw.at, message, kind="joined", sure="guess")
    return True


def _label_by_chance(line: Line, page: _Page, ledger: Ledger) -> bool:
    """Whether what looks like a label stands at the beginning of the line only because the line above was full."""
    small = line.text[:1].islower() or line.full[:1] == "("
    joins = line.full[1:2].islower() if line.kind is _K.REFERENCE else page.spaced or small or line.loose
    if joins and not small:
        message = f"“{line.full[:_SHOWN]}” được nối vào câu đang dở ở dòng trên."
        ledger.remark(line.at, message, kind="joined", sure="likely")
    return joins
