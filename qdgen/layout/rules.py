"""Đường kẻ: how long each rule of the page is, from the widths of the lines above it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.layout.metrics import face_of, width
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.standards.standard import Look

# Kept from the ends of the legal range, as a share of the line: a drawn line is rounded, and measured with an error.
INSET = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Đường kẻ dưới một khối chữ: its length in points, and its share of the last and of the longest line above it."""

    length: Pt
    of_last: float
    of_longest: float


def rule_under(lines: Sequence[str], look: Look, size: float) -> Rule:
    """Tính đường kẻ dưới một khối chữ: the rule under `lines`, set as `look` says at `size` points.

    A legal share of exactly 1 gives the width of the last line (Tiêu ngữ, PL1 II.1.b). Otherwise (issuer and summary:
    PL1 II.2.b, II.5.b) the decree does not say which of several lines is meant: the length is that nearest to
    `look.rule.used` of the last line which is legal for the last and for the longest line, and where there is none, for
    the last line alone. Raises ValueError when the decree wants no rule there.
    """
    if look.rule is None:
        message = f"no rule stands under this element ({look.provision})"
        raise ValueError(message)
    widths = [width(line, face_of(look), size) for line in lines]
    last, longest = widths[-1], max(widths)
    length = last * look.rule.used
    if look.rule.low < look.rule.high:
        least, most = look.rule.low * longest, look.rule.high * last
        inset = min(INSET * last, (most - least) / 2)
        if inset >= 0:
            length = min(max(length, least + inset), most - inset)
    return Rule(length=Pt(length), of_last=_share(length, last), of_longest=_share(length, longest))


def _share(length: float, line: float) -> float:
    return length / line if line else 0.0  # marks without a letter have no width
