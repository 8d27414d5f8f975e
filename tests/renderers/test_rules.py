from __future__ import annotations

from lxml import etree

from qdgen.renderers.parts import W
from qdgen.renderers.rules import EMU_PER_MM, NAMESPACES, WEIGHT_POINTS, rule_paragraph, rule_run
from tests.renderers.words import value


def parsed(markup: str) -> etree._Element:
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in {**NAMESPACES, "w": W[1:-1]}.items())
    return etree.fromstring(f"<x {spaces}>{markup}</x>")[0]


def test_a_rule_stands_in_a_paragraph_of_its_own() -> None:
    paragraph = parsed(rule_paragraph(40, 3, "Đường kẻ"))
    assert value(paragraph, "pPr/pStyle") == "QDRule"
    assert len(paragraph.findall(f"{W}r")) == 1


def test_a_rule_is_as_long_in_both_of_its_forms() -> None:
    run = parsed(rule_run(25.4, 3, "Đường kẻ", 0.7))
    extents = [one.get("cx") for one in run.iter() if one.get("cx")]
    assert set(extents) == {str(round(25.4 * EMU_PER_MM))}
    (line,) = run.iter(f"{{{NAMESPACES['v']}}}line")
    assert line.get("to", "").startswith("72.0pt,")
    assert line.get("strokeweight") == f"{WEIGHT_POINTS}pt"
    assert line.get("from", "").partition(",")[2] == line.get("to", "").partition(",")[2]


def test_a_rule_has_its_number_and_a_name_that_a_screen_reader_says() -> None:
    run = parsed(rule_run(10, 7, 'Kẻ "A & B"', 0.7))
    (shape,) = run.iter(f"{{{NAMESPACES['wp']}}}docPr")
    assert (shape.get("id"), shape.get("name"), shape.get("descr")) == ("7", 'Kẻ "A & B"', 'Kẻ "A & B"')
    (line,) = run.iter(f"{{{NAMESPACES['v']}}}line")
    assert (line.get("id"), line.get("alt")) == ("QDRule7", 'Kẻ "A & B"')


def test_a_rule_is_centred_in_its_column_and_moves_with_its_text() -> None:
    run = parsed(rule_run(10, 7, "x", 0.7))
    (horizontal,) = run.iter(f"{{{NAMESPACES['wp']}}}positionH")
    (vertical,) = run.iter(f"{{{NAMESPACES['wp']}}}positionV")
    assert (horizontal.get("relativeFrom"), horizontal[0].text) == ("column", "center")
    assert (vertical.get("relativeFrom"), vertical[0].text) == ("paragraph", str(round(0.7 * EMU_PER_MM)))
