"""Rule lines: real line shapes that a person can click on, each in a small paragraph of its own."""

from __future__ import annotations

from qdgen.ooxml.rule_lines import EMU_PER_MM, EMU_PER_POINT, NAMESPACES, WEIGHT_POINTS, rule_run

__all__ = ["EMU_PER_MM", "EMU_PER_POINT", "NAMESPACES", "WEIGHT_POINTS", "rule_paragraph", "rule_run"]


def rule_paragraph(width_mm: float, number: int, name: str, *, below_mm: float = 1.2) -> str:
    """Đường kẻ: a small paragraph (style QDRule) that holds one centred line of `width_mm` millimetres.

    The line stands in a paragraph of its own, so that it moves with the text above when that text is edited, and is
    anchored and centred in its column, as Word itself writes a line that a person draws. `number` is the shape's id,
    `name` what Word's selection pane and a screen reader call it.
    """
    return f'<w:p><w:pPr><w:pStyle w:val="QDRule"/></w:pPr>{rule_run(width_mm, number, name, below_mm)}</w:p>'
