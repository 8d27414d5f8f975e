"""Lines that are made of borders, underlining and characters."""

from __future__ import annotations

import pytest

from qdgen.ooxml.facts import ParagraphFacts, TableFacts
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import facts_of, only, p


def kinds(paragraph: ParagraphFacts) -> list[tuple[str, str]]:
    return [(rule.kind, rule.side) for rule in paragraph.rules]


def test_a_border_below_a_paragraph_is_a_rule_between_its_indents() -> None:
    paragraph = only(p("x", '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr><w:ind w:left="1134" w:right="567"/>'))
    (rule,) = paragraph.rules
    assert (rule.kind, rule.side, rule.weight, rule.style) == ("paragraph_border", "below", Pt(0.75), "single")
    assert rule.length == pytest.approx(165 - 30, abs=0.1)


def test_a_frame_round_a_paragraph_is_no_rule() -> None:
    sides = "".join(f'<w:{side} w:val="single"/>' for side in ("top", "bottom", "left", "right"))
    paragraph = only(p("KHẨN", f"<w:pBdr>{sides}</w:pBdr>"))
    assert not paragraph.rules
    assert paragraph.format.borders.boxed


def test_underlined_text_is_one_rule_a_stretch() -> None:
    runs = [("a", "<w:u/>"), ("b", '<w:u w:val="double"/><w:b/>'), ("c", ""), ("d", "<w:u/>")]
    markup = "".join(f"<w:r><w:rPr>{rpr}</w:rPr><w:t>{text}</w:t></w:r>" for text, rpr in runs)
    paragraph = only(f"<w:p>{markup}</w:p>")
    assert [(rule.kind, rule.text) for rule in paragraph.rules] == [("underline", "ab"), ("underline", "d")]


@pytest.mark.parametrize("text", ["_____", "-------", "– – – –", "——————", "───────", "---o0o---", " ***** ", "======"])
def test_a_row_of_characters_is_a_rule(text: str) -> None:
    (rule,) = only(p(text)).rules
    assert (rule.kind, rule.text, rule.length) == ("characters", text.strip(), None)


@pytest.mark.parametrize(
    "text", ["", "Điều 1.", "- Như Điều 3;", "./.", "- -", "........", "12-05", "Số:      /QĐ-UBND"]
)
def test_other_text_is_no_rule(text: str) -> None:
    assert not only(p(text)).rules


def test_a_row_of_characters_after_a_line_break_is_a_rule() -> None:
    body = "<w:p><w:r><w:t>SỞ NỘI VỤ</w:t><w:br/><w:t>-------</w:t></w:r></w:p>"
    assert kinds(only(body)) == [("characters", "text")]


def test_a_tab_that_draws_its_way_is_a_rule() -> None:
    tabs = '<w:tabs><w:tab w:val="left" w:pos="2000" w:leader="underscore"/></w:tabs>'
    assert kinds(only(f"<w:p><w:pPr>{tabs}</w:pPr><w:r><w:tab/></w:r></w:p>")) == [("characters", "text")]
    assert kinds(only(f"<w:p><w:pPr>{tabs}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>")) == []


def cell(borders: str, content: str) -> tuple[ParagraphFacts, ...]:
    properties = f'<w:tcPr><w:tcW w:w="3402" w:type="dxa"/><w:tcBorders>{borders}</w:tcBorders></w:tcPr>'
    (table,) = facts_of(f"<w:tbl><w:tr><w:tc>{properties}{content}</w:tc></w:tr></w:tbl>").blocks
    assert isinstance(table, TableFacts)
    return tuple(block for block in table.rows[0].cells[0].blocks if isinstance(block, ParagraphFacts))


def test_a_border_below_a_cell_is_a_rule_of_its_last_paragraph() -> None:
    first, last = cell('<w:bottom w:val="single" w:sz="8"/>', p("UBND TỈNH") + p("SỞ NỘI VỤ"))
    assert not first.rules
    (rule,) = last.rules
    assert (rule.kind, rule.side, rule.weight) == ("table_border", "below", Pt(1))
    assert rule.length == pytest.approx(Mm(60), abs=0.1)


def test_a_border_above_a_cell_is_a_rule_of_its_first_paragraph() -> None:
    first, last = cell('<w:top w:val="single"/>', p("Số: 1") + p("x"))
    assert kinds(first) == [("table_border", "above")]
    assert not last.rules


def test_the_lines_of_a_grid_are_no_rules() -> None:
    sides = "".join(f'<w:{side} w:val="single"/>' for side in ("top", "bottom", "left", "right"))
    assert not any(paragraph.rules for paragraph in cell(sides, p("1") + p("2")))
