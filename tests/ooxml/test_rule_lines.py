"""The drawn line is one that the reader sees as a rule of its length."""

from __future__ import annotations

from lxml import etree

from qdgen.ooxml.namespaces import W
from qdgen.ooxml.rule_lines import NAMESPACES, WEIGHT_POINTS, rule_run
from qdgen.ooxml.shapes import Drawn, read_drawing
from qdgen.ooxml.vml import read_vml


def test_both_forms_of_the_line_are_read_as_a_rule_of_its_length() -> None:
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in {**NAMESPACES, "w": W[1:-1]}.items())
    root = etree.fromstring(f"<x {spaces}>{rule_run(30, 7, 'Đường kẻ', 1.2)}</x>")
    drawn = Drawn()
    for drawing in root.iter(W + "drawing"):
        read_drawing(drawing, drawn)
    for picture in root.iter(W + "pict"):
        read_vml(picture, drawn, None)
    assert [(rule.kind, round(rule.length or 0, 1), rule.weight) for rule in drawn.rules] == [
        ("drawing", 30, WEIGHT_POINTS),
        ("vml", 30, WEIGHT_POINTS),
    ]
