"""Bullets that are letters or stars where Word's own were copied: `o`, `§`, `Ø`, `ü`, `v`, `*`."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from qdgen.kinds import labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line
    from qdgen.readers.typed.raw_lines import RawLine

_LETTER = re.compile(rf"(?P<bullet>{labels.LETTER_BULLET})\s+(?P<words>(?!(?i:ghi chú)(?!\w))[^\W_].*|[“\"(].*)")
_HOLLOW = "o○◦"
_FEWEST = 2
_BRACKETED = re.compile(r"(?P<bullet>[-–—+*#]\)|#|--)\s*(?P<words>[^\W\d_].*|[“\"(].*)")
_DASH = re.compile(rf"{labels.DASH}\s*\S")
_PLUS = re.compile(r"\+\s*\S")


def settle_bullets(raws: Sequence[RawLine], ledger: Ledger) -> None:
    """Gạch đầu dòng là chữ hay sao: sets `-` in their place where several lines begin so; a remark says so.

    A hollow bullet under a dash or a filled one is a `+`.
    """
    _settle_bracketed(raws, ledger)
    found = {place: match for place, raw in enumerate(raws) if (match := _LETTER.fullmatch(raw.words))}
    counts = Counter(match["bullet"] for match in found.values())
    told: dict[str, tuple[int, list[str]]] = {}
    under = False  # whether a hollow bullet stands under another one
    for place, raw in enumerate(raws):
        match = found.get(place)
        if match is None or counts[match["bullet"]] < _FEWEST:
            under = bool(_DASH.match(raw.words) or (under and _PLUS.match(raw.words)))
            continue
        bullet = match["bullet"]
        mark = "+" if bullet in _HOLLOW and under else "-"
        under = under or bullet not in _HOLLOW
        raw.words = f"{mark} {match['words']}"
        told.setdefault(bullet, (raw.at, []))[1].append(mark)
    for bullet, (at, marks) in told.items():
        said = "”, “".join(dict.fromkeys(marks))
        message = f"“{bullet}” ở đầu {counts[bullet]} dòng là dấu đầu dòng chép từ Word; được ghi thành “{said}”."
        ledger.remark(at, message, bullet, marks[0], kind="dash", sure="likely")


def _settle_bracketed(raws: Sequence[RawLine], ledger: Ledger) -> None:
    """`-)`, `+)`, `*)`, `--`: a dash, or a plus; each kind is one remark."""
    told: set[str] = set()
    for raw in raws:
        match = _BRACKETED.fullmatch(raw.words) if raw.words[:1] in "-–—+*#" else None
        if match is None:
            continue
        bullet = match["bullet"]
        mark = "+" if bullet.startswith("+") else "-"
        if bullet not in told:
            told.add(bullet)
            message = f"“{bullet}” ở đầu dòng là dấu đầu dòng; được ghi thành “{mark}”."
            ledger.remark(raw.at, message, bullet, mark, kind="dash", sure="likely")
        raw.words = f"{mark} {match['words']}"


def check_dash(line: Line, ledger: Ledger) -> None:
    """Gạch đầu dòng: a remark where another sign stands in the place of the dash that will be printed."""
    if line.prefix != "-":
        ledger.remark(line, "Dấu đầu dòng được ghi thành gạch ngắn.", line.prefix, "-", kind="dash")
