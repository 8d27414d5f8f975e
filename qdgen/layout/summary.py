"""Trích yếu: the lines of a centred summary and the rule beneath."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.layout.binding import bind, unbind
from qdgen.layout.metrics import face_of
from qdgen.layout.narrowing import narrowed
from qdgen.layout.rules import Rule, rule_under
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Trích yếu đã xếp dòng: the indent on each side (mm), the lines it gives, and the rule under the last."""

    indent: Mm
    lines: tuple[str, ...]
    rule: Rule


def summary_lines(text: str, standard: Standard, *, size: float | None = None) -> Summary:
    """Xếp dòng trích yếu (PL1 II.5.b, V.5a): `text` centred between the margins, no word left alone, and its rule.

    `size` in points is that of the standard unless given. The lines have ordinary spaces; raises nothing.
    """
    look = standard.looks["summary"]
    points = look.size.used if size is None else size
    found = narrowed(bind(text), face_of(look), points, room=standard.page.text_width)
    lines = tuple(unbind(line) for line in found.lines)
    return Summary(indent=found.indent, lines=lines, rule=rule_under(lines, look, points))
