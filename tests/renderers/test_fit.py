from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from lxml import etree

from qdgen import Article
from qdgen.renderers.definitions import STYLES
from qdgen.renderers.docx import to_docx
from qdgen.renderers.fit import Fit, fitted, resized
from qdgen.renderers.parts import DOCUMENT, Parts, W, canonical
from qdgen.renderers.templates import shipped
from qdgen.standards.nd30 import ND30
from qdgen.standards.sizing import sized
from qdgen.standards.standard import Mm
from tests.renderers.documents import FULL, SMALL, annexed_plan, decision, documents
from tests.renderers.words import in_style, tree, value, words

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V = "{urn:schemas-microsoft-com:vml}"
PLAIN = Fit(columns=(Mm(60), Mm(105)), halves=(Mm(80), Mm(85)), rules={}, indents={}, frames={})


def opened(name: str = "decision.docx") -> Parts:
    return Parts(shipped(name))


def tables(root: etree._Element, style: str) -> list[etree._Element]:
    return [table for table in root.iter(f"{W}tbl") if value(table, "tblPr/tblStyle") == style]


def widths(table: etree._Element) -> list[int]:
    return [int(column.get(f"{W}w", "0")) for column in table.findall(f"{W}tblGrid/{W}gridCol")]


def test_the_columns_of_the_masthead_are_set_in_grid_table_and_cells() -> None:
    package = opened()
    fitted(package, PLAIN)
    (table,) = tables(package.tree(DOCUMENT), "QDMasthead")
    columns = [Mm(60).twips, Mm(105).twips]
    assert widths(table) == columns
    assert table.find(f"{W}tblPr/{W}tblW").get(f"{W}w") == str(sum(columns))  # type: ignore[union-attr] # is there
    for row in table.findall(f"{W}tr"):
        cells = [int(cell.get(f"{W}w", "0")) for cell in row.findall(f"{W}tc/{W}tcPr/{W}tcW")]
        assert cells == columns


def test_the_columns_of_the_closing_are_set_too_and_those_of_other_tables_are_not() -> None:
    package = opened()
    fitted(package, PLAIN)
    closings = tables(package.tree(DOCUMENT), "QDClosing")
    assert [widths(table) for table in closings] == [[Mm(80).twips, Mm(85).twips]] * len(closings)
    data = to_docx(decision(articles=(Article(text="x", blocks=(SMALL,)),)))
    again = Parts(data)
    before = [widths(table) for table in tables(again.tree(DOCUMENT), "QDTable")]
    fitted(again, PLAIN)
    assert [widths(table) for table in tables(again.tree(DOCUMENT), "QDTable")] == before


def test_a_rule_is_set_by_its_name_in_both_forms() -> None:
    package = opened()
    name = "Đường kẻ dưới trích yếu"
    fitted(package, replace(PLAIN, rules={name: Mm(25.4)}))
    root = package.tree(DOCUMENT)
    (shape,) = (one for one in root.iter(f"{WP}anchor") if one.find(f"{WP}docPr").get("name") == name)  # type: ignore[union-attr]
    assert {one.get("cx") for one in shape.iter() if one.get("cx")} == {"914400"}
    (line,) = (one for one in root.iter(f"{V}line") if one.get("alt") == name)
    assert line.get("to", "").startswith("72.00pt,")


def test_rules_that_no_one_names_keep_their_length() -> None:
    package = opened()
    before = [canonical(shape) for shape in package.tree(DOCUMENT).iter(f"{WP}anchor")]
    fitted(package, replace(PLAIN, rules={"khác": Mm(1)}))
    assert [canonical(shape) for shape in package.tree(DOCUMENT).iter(f"{WP}anchor")] == before


def test_an_indent_stands_where_the_schema_wants_it_and_replaces_an_older_one() -> None:
    package = opened()
    fit = replace(PLAIN, indents={"QDSummary": Mm(20)})
    fitted(package, fit)
    fitted(package, replace(fit, indents={"QDSummary": Mm(10)}))
    (paragraph,) = in_style(package.tree(DOCUMENT), "QDSummary")
    (indent,) = paragraph.iter(f"{W}ind")
    twips = str(Mm(10).twips)
    assert dict(indent.attrib) == {f"{W}left": twips, f"{W}right": twips, f"{W}firstLine": "0"}
    names = [etree.QName(one).localname for one in paragraph.find(f"{W}pPr")]  # type: ignore[union-attr] # is there
    assert names.index("ind") > names.index("pStyle")


def test_no_indent_is_written_where_none_is_needed() -> None:
    package = opened()
    fitted(package, replace(PLAIN, indents={"QDSummary": Mm(0)}))
    assert not list(next(in_style(package.tree(DOCUMENT), "QDSummary")).iter(f"{W}ind"))


@pytest.mark.parametrize("name", documents())
def test_the_masthead_of_every_document_is_as_wide_as_its_text(name: str) -> None:
    for table in tables(tree(to_docx(documents()[name])), "QDMasthead"):
        assert abs(sum(widths(table)) - ND30.page.text_width.twips) <= 1


def test_a_mark_has_a_frame_of_its_own_width() -> None:
    root = tree(to_docx(decision(**FULL)))
    frames = {words(table): widths(table) for table in tables(root, "QDRedFrame")}
    expected = {mark: [ND30.mark_frames[mark].width.twips] for mark in ("MẬT", "HỎA TỐC")}
    assert frames == expected


def test_the_rule_under_the_motto_is_as_long_as_the_motto_in_each_part() -> None:
    data = to_docx(decision(annexes=(annexed_plan(), annexed_plan(blocks=(SMALL,)))))
    shapes = [one for one in tree(data).iter(f"{WP}anchor") if "Tiêu ngữ" in one.find(f"{WP}docPr").get("name", "")]  # type: ignore[union-attr]
    lengths = {shape.find(f"{WP}extent").get("cx") for shape in shapes}  # type: ignore[union-attr] # is there
    assert len(shapes) == 3
    assert len(lengths) == 1


def test_small_type_changes_the_styles_that_are_as_shipped() -> None:
    package = opened()
    smaller = sized(ND30, ND30.size_triples[1])
    (own,) = (one for one in package.tree(STYLES).iter(f"{W}style") if one.get(f"{W}styleId") == "QDPoint")
    etree.SubElement(own, f"{W}locked")
    resized(package, ND30, smaller)
    sizes = {one.get(f"{W}styleId"): value(one, "rPr/sz") for one in package.tree(STYLES).iter(f"{W}style")}
    assert (sizes["QDSummary"], sizes["QDArticle"], sizes["QDPoint"]) == ("26", "26", "28")


def test_the_same_size_changes_nothing() -> None:
    package = opened()
    resized(package, ND30, ND30)
    assert package.saved() == opened().saved()


def test_small_type_is_chosen_for_the_whole_document() -> None:
    data = to_docx(documents()["small type"])
    sizes = {one.get(f"{W}styleId"): value(one, "rPr/sz") for one in tree(data, STYLES).iter(f"{W}style")}
    assert (sizes["QDNationalTitle"], sizes["QDMotto"], sizes["QDPlaceAndDate"]) == ("24", "26", "26")


def test_a_masthead_with_columns_of_its_own_is_left_alone() -> None:
    package = opened()
    (table,) = tables(package.tree(DOCUMENT), "QDMasthead")
    grid = table.find(f"{W}tblGrid")
    assert grid is not None
    grid.remove(grid[0])
    before = widths(table)
    fitted(package, replace(PLAIN, frames=MappingProxyType({})))
    assert widths(table) == before
