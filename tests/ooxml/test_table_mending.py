"""Columns of a table are set as wide as asked, and nothing else of it changes."""

from __future__ import annotations

import pytest

from qdgen.errors import SourceError
from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import TableFacts
from qdgen.ooxml.mending import apply
from qdgen.ooxml.mends import SetColumns
from qdgen.ooxml.reading import document_text
from qdgen.ooxml.validity import package_faults
from qdgen.standards.standard import Mm
from tests.ooxml.making import docx, p

PART = "word/document.xml"
GRID = '<w:tblGrid><w:gridCol w:w="6000"/><w:gridCol w:w="6000"/></w:tblGrid>'
SPANNED = f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p("trên")}</w:tc></w:tr>'
TWO = f'<w:tr><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>{p("trái")}</w:tc><w:tc>{p("phải")}</w:tc></w:tr>'
TABLE = f'<w:tbl><w:tblPr><w:tblW w:w="12000" w:type="dxa"/></w:tblPr>{GRID}{SPANNED}{TWO}</w:tbl>{p("dưới")}'


def test_columns_become_as_wide_as_asked() -> None:
    data = docx(TABLE)
    after = apply(data, [SetColumns(part=PART, index=1, widths=(Mm(65), Mm(100)))])
    facts = read_document(after)
    (table,) = [block for block in facts.blocks if isinstance(block, TableFacts)]
    assert [round(width) for width in table.grid] == [65, 100]
    assert round(table.width or 0) == 165
    assert [[round(cell.width or 0) for cell in row.cells] for row in table.rows] == [[165], [65, 100]]
    assert document_text(facts) == document_text(read_document(data))
    assert package_faults(after) == ()


@pytest.mark.parametrize(("index", "widths"), [(3, (Mm(65), Mm(100))), (1, (Mm(165),))])
def test_no_table_or_one_of_other_columns_is_refused(index: int, widths: tuple[Mm, ...]) -> None:
    with pytest.raises(SourceError, match="Không tìm thấy bảng"):
        apply(docx(TABLE), [SetColumns(part=PART, index=index, widths=widths)])
