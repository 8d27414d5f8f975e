"""Facts to lines in reading order, and which line a drawn rule stands under."""

from __future__ import annotations

from qdgen.checks.lines import is_layout, read_lines
from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import TableFacts
from qdgen.ooxml.reading import document_text
from tests.checks.faults import made


def test_every_paragraph_with_words_is_a_line() -> None:
    facts = read_document(made("thi-dua", ()))
    typed = [" ".join(text.split()) for text in document_text(facts).splitlines()]
    assert [" ".join(line.text.split()) for line in read_lines(facts.blocks)] == [text for text in typed if text]


def test_the_two_columns_of_the_masthead_are_lanes() -> None:
    lanes = {line.text: line.lane for line in read_lines(read_document(made("bo-nhiem", ())).blocks)}
    assert lanes["SỞ NỘI VỤ"] == "left"
    assert lanes["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"] == "right"
    assert not lanes["QUYẾT ĐỊNH"]


def test_a_drawn_rule_stands_under_the_line_before_it() -> None:
    ruled = [line.text for line in read_lines(read_document(made("bo-nhiem", ())).blocks) if line.rules]
    assert ruled[:2] == ["SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"]
    assert ruled[2].startswith("Về việc bổ nhiệm")


def test_a_row_of_dashes_is_a_rule_and_no_line() -> None:
    edit = {"paragraph": "Độc lập - Tự do - Hạnh phúc", "insert_after": "-----------"}
    lines = read_lines(read_document(made("bo-nhiem", (edit,))).blocks)
    motto = next(line for line in lines if line.text.startswith("Độc lập"))
    assert "characters" in {rule.kind for rule in motto.rules}
    assert not any(line.text.startswith("----") for line in lines)


def test_only_tables_without_a_grid_lay_out_text() -> None:
    facts = read_document(made("ke-hoach-xa", ()))
    tables = [block for block in facts.blocks if isinstance(block, TableFacts)]
    assert [is_layout(table) for table in tables] == [True, False, True]
