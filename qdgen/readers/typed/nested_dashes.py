"""Dashes typed further in than the dash above them: the second level of a list, which the decree marks with `+`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.readers.typed.lines import LineKind
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.raw_lines import RawLine

_K = LineKind
_ALIGNED = frozenset({_K.CHAPTER, _K.ARTICLE, _K.SECTION, _K.CLAUSE, _K.POINT, _K.SIGNING, _K.ENACTING, _K.RECIPIENTS})
_DEEPER = 2
_SIGNS = "-–—−‑•+"
_LISTS_OF_NAMES = ("nơi nhận", "kính gửi")


def settle_nested_dashes(raws: Sequence[RawLine], ledger: Ledger) -> None:
    """Gạch đầu dòng thụt vào: two columns or more behind the dash that it stands under it becomes a `+`.

    Recipients and addressees have one level only. All are one remark, a guess unless each stands under a colon; in a
    draft whose lines begin anywhere nothing is changed, and a remark says so.
    """
    aligned = _is_aligned(raws)
    outer: int | None = None
    named = False
    under_colon = False
    found: list[RawLine] = []
    sure = True
    for raw in raws:
        kind = raw.classified().kind if raw.words[:1] in _SIGNS else None
        if kind is _K.PLUS:
            continue
        if kind is not _K.DASH:
            outer, named = None, fold(raw.words[:20]).startswith(_LISTS_OF_NAMES)
        elif named:
            continue
        elif outer is None or raw.indent < outer + _DEEPER:
            outer, under_colon = raw.indent, raw.words.endswith(":")
        else:
            raw.words = f"+ {raw.words[1:].lstrip()}" if aligned else raw.words
            sure = sure and under_colon
            found.append(raw)
    if found and not aligned:
        message = "Bản thảo thụt dòng không đều nên chỗ thụt vào không được coi là mức trong: mọi dòng “-” ngang nhau."
        ledger.remark(found[0].at, message, kind="structure", sure="guess")
    elif found:
        tell_nested(found[0].at, len(found), ledger, sure=sure)


def _is_aligned(raws: Sequence[RawLine]) -> bool:
    """Whether labels of one kind stand equally far in: else what stands before a line says nothing."""
    found: dict[LineKind, int] = {}
    for raw in raws:
        kind = raw.classified().kind
        if kind in _ALIGNED and found.setdefault(kind, raw.indent) != raw.indent:
            return False
    return True


def tell_nested(at: int, count: int, ledger: Ledger, *, sure: bool) -> None:
    """Kể các dòng mức trong: how many, and the place of the first."""
    message = f"{count} dòng “-” thụt vào sâu hơn dòng “-” ở trên; được ghi là mức trong, “+”."
    ledger.remark(at, message, "-", "+", kind="dash", sure="likely" if sure else "guess")
