"""Small pieces of WordprocessingML from which the shipped templates are put together."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Sequence

FIXED_TABLE = (
    '<w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{width}" w:type="dxa"/><w:jc w:val="center"/>'
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" '
    'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
)


def run(text: str, style: str = "") -> str:
    """One run of text (or of a template's tags), in a character style or none."""
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(style: str, *runs: str, properties: str = "") -> str:
    """One paragraph in a style; `properties` is further markup of its w:pPr."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{"".join(runs)}</w:p>'


def line(style: str, text: str) -> str:
    """One paragraph of plain text."""
    return paragraph(style, run(text))


def tag(text: str) -> str:
    """A paragraph that holds only a tag of the template and vanishes when it is filled: `{%p if ... %}`."""
    return paragraph("Normal", run(f"{{%p {text} %}}"))


def tag_row(text: str, columns: int = 2) -> str:
    """A row of a table of `columns` that holds only a tag of the template: `{%tr for ... %}`."""
    return f"<w:tr>{cell(100, paragraph('Normal', run(f'{{%tr {text} %}}')), span=columns)}</w:tr>"


def cell(width: int, content: str, *, span: int = 1) -> str:
    """One cell of a fixed table, `width` in twips."""
    grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{grid}</w:tcPr>{content}</w:tc>'


def row(*cells: str) -> str:
    """One row that never splits over two pages."""
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def table(style: str, widths: Sequence[int], *rows: str) -> str:
    """A table of fixed columns, `widths` in twips: grid and cells agree, or LibreOffice wraps what should not wrap."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    properties = FIXED_TABLE.format(style=style, width=sum(widths))
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def bookmark(name: str, number: int) -> str:
    """A named place in the file."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:bookmarkEnd w:id="{number}"/>'


def page_field() -> str:
    """The complete field of the page number: begin, instruction, separator, a cached result, end."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
