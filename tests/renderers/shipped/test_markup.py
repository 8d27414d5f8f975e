from __future__ import annotations

from qdgen.renderers.parts import W
from qdgen.renderers.shipped.markup import bookmark, cell, line, page_field, paragraph, row, run, table, tag, tag_row
from tests.renderers.shipped.markups import built
from tests.renderers.words import value, words


def test_text_is_escaped_and_its_spaces_are_kept() -> None:
    (text,) = built(run(" A & <B> ")).iter(f"{W}t")
    assert text.text == " A & <B> "
    assert text.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_a_run_has_a_character_style_or_none() -> None:
    assert value(built(run("x", "QDLabel"))[0], "rPr/rStyle") == "QDLabel"
    assert built(run("x"))[0].find(f"{W}rPr") is None


def test_a_paragraph_has_its_style_first() -> None:
    found = built(paragraph("QDType", run("x"), properties="<w:keepNext/>"))[0]
    properties = found.find(f"{W}pPr")
    assert properties is not None
    assert [one.tag for one in properties] == [f"{W}pStyle", f"{W}keepNext"]
    assert words(built(line("QDType", "{{ type }}"))[0]) == "{{ type }}"


def test_a_tag_stands_alone_in_a_paragraph_or_in_a_row() -> None:
    assert words(built(tag("if a"))[0]) == "{%p if a %}"
    assert words(built(tag_row("for a in b"))[0]) == "{%tr for a in b %}"


def test_a_table_has_a_fixed_grid_that_its_cells_agree_with() -> None:
    found = built(table("QDMasthead", (100, 200), row(cell(100, line("a", "x")), cell(200, line("a", "y")))))[0]
    assert value(found, "tblPr/tblStyle") == "QDMasthead"
    assert found.find(f"{W}tblPr/{W}tblLayout").get(f"{W}type") == "fixed"  # type: ignore[union-attr] # is there
    assert found.find(f"{W}tblPr/{W}tblW").get(f"{W}w") == "300"  # type: ignore[union-attr] # is there
    assert [one.get(f"{W}w") for one in found.iter(f"{W}gridCol")] == ["100", "200"]
    assert [one.get(f"{W}w") for one in found.iter(f"{W}tcW")] == ["100", "200"]
    assert found.find(f"{W}tr/{W}trPr/{W}cantSplit") is not None


def test_a_cell_may_span_columns() -> None:
    assert value(built(cell(100, line("a", "x"), span=2))[0], "tcPr/gridSpan") == "2"
    assert value(built(cell(100, line("a", "x")))[0], "tcPr/gridSpan") == ""


def test_a_bookmark_begins_and_ends() -> None:
    start, end = built(bookmark("Cho", 7))
    assert (start.get(f"{W}name"), start.get(f"{W}id"), end.get(f"{W}id")) == ("Cho", "7", "7")


def test_the_field_of_the_page_number_is_complete() -> None:
    root = built(page_field())
    marks = [one.get(f"{W}fldCharType") for one in root.iter(f"{W}fldChar")]
    assert marks == ["begin", "separate", "end"]
    assert [(one.text or "").strip() for one in root.iter(f"{W}instrText")] == ["PAGE"]
    assert words(root) == "2"
    order = [one.tag for run_ in root for one in run_]
    assert order == [f"{W}fldChar", f"{W}instrText", f"{W}fldChar", f"{W}t", f"{W}fldChar"]
