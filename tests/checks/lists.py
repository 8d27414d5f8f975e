"""Lists put after the closing of a document as offices type them: headings, tables and signers of all kinds."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import docx
from docx.enum.section import WD_ORIENTATION, WD_SECTION_START
from docx.enum.text import WD_BREAK, WD_PARAGRAPH_ALIGNMENT
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.shared import Mm, Pt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.text.paragraph import Paragraph

CENTER, RIGHT, LEFT = WD_PARAGRAPH_ALIGNMENT.CENTER, WD_PARAGRAPH_ALIGNMENT.RIGHT, WD_PARAGRAPH_ALIGNMENT.LEFT
REFERENCE = "(Kèm theo Quyết định số 05/QĐ-SNV ngày 05 tháng 02 năm 2026 của Giám đốc Sở Nội vụ)"
ROWS = (
    ("STT", "Họ và tên", "Chức vụ"),
    ("1", "Nguyễn Văn A", "Chuyên viên"),
    ("2", "Trần Thị B", "kế toán"),
)
TWO_COLUMNS = (("Họ và tên", "Đơn vị"), ("Nguyễn Văn A", "Văn phòng"), ("Trần Thị B", "GIÁM ĐỐC"))
MASTHEAD = (
    ("UBND TỈNH BÌNH MINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"),
)
SIGNERS = (("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"), ("(Ký, họ tên)", "(Ký, đóng dấu)"))


GRID = (
    f"<w:tcBorders {nsdecls('w')}>"
    + "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right"))
    + "</w:tcBorders>"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appended:
    """What is put after the closing; `page` is how its page begins: "break", "before", "section", "lying" or ""."""

    titles: tuple[str, ...]
    page: str = "before"
    reference: str = ""
    rows: tuple[tuple[str, ...], ...] = ROWS
    gridded: bool = True
    masthead: tuple[tuple[str, str], ...] = ()
    number: str = ""
    """At the top on the right: "Biểu số 01"."""
    unit: str = ""
    """Above the table on the right: "Đơn vị tính: đồng"."""
    signers: tuple[tuple[str, str], ...] = ()
    signers_in_table: bool = True
    dated: str = ""


def with_list(data: bytes, appended: Appended) -> bytes:
    """A .docx with what is appended."""
    document = docx.Document(io.BytesIO(data))
    _begin_page(document, appended.page)
    begun = appended.page != "before"
    if appended.masthead:
        _columns(document, appended.masthead, bold=True)
    for text, align, look in _heading(appended):
        paragraph = _line(document.add_paragraph(), text, align, **look)
        paragraph.paragraph_format.page_break_before = None if begun else True
        begun = True
    if appended.rows:
        _table(document, appended.rows, gridded=appended.gridded)
    if appended.dated:
        _line(document.add_paragraph(), appended.dated, RIGHT, italic=True)
    if appended.signers and appended.signers_in_table:
        _columns(document, (*appended.signers, ("", ""), ("Nguyễn Văn A", "Trần Thị B")), bold=True)
    for left, right in appended.signers if not appended.signers_in_table else ():
        _line(document.add_paragraph(), f"{left}\t\t\t\t{right}", LEFT, bold=True)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _begin_page(document: Document, page: str) -> None:
    if page == "break":
        document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    elif page in {"section", "lying"}:
        section = document.add_section(WD_SECTION_START.NEW_PAGE)
        if page == "lying":
            section.orientation = WD_ORIENTATION.LANDSCAPE
            section.page_width, section.page_height = Mm(297), Mm(210)


def _heading(appended: Appended) -> list[tuple[str, WD_PARAGRAPH_ALIGNMENT, dict[str, bool]]]:
    lines = [(title, CENTER, {"bold": True}) for title in appended.titles]
    if appended.number:
        lines.insert(0, (appended.number, RIGHT, {"bold": True}))
    if appended.reference:
        lines.append((appended.reference, CENTER, {"italic": True}))
    if appended.unit:
        lines.append((appended.unit, RIGHT, {"italic": True}))
    return lines


def _line(paragraph: Paragraph, text: str, align: WD_PARAGRAPH_ALIGNMENT, **look: bool) -> Paragraph:
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.font.name, run.font.size = "Times New Roman", Pt(13)
    run.bold, run.italic = look.get("bold"), look.get("italic")
    return paragraph


def _table(document: Document, rows: Sequence[tuple[str, ...]], *, gridded: bool) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    for row, words in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, words, strict=True):
            _line(cell.paragraphs[0], text, LEFT)
            if gridded:
                cell._tc.get_or_add_tcPr().append(parse_xml(GRID))


def _columns(document: Document, rows: Sequence[tuple[str, str]], *, bold: bool) -> None:
    table = document.add_table(len(rows), 2)
    for row, words in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, words, strict=True):
            _line(cell.paragraphs[0], text, CENTER, bold=bold)
