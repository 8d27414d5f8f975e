"""A printed page to measure: paragraphs and mastheads go to LibreOffice, lines with their positions come back.

The measurement reads the PDF alone; it knows nothing of qdgen.layout.
"""

from __future__ import annotations

import ctypes
import math
import re
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Twips

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from docx.document import Document as DocumentObject
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

TEXT_WIDTH = 9354  # twips between the margins of the sheet
ALIGNMENTS = {"left": WD_ALIGN_PARAGRAPH.LEFT, "both": WD_ALIGN_PARAGRAPH.JUSTIFY, "center": WD_ALIGN_PARAGRAPH.CENTER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """A text of one look: size in points."""

    text: str
    size: float
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph in a column of `room` twips; `indent` of its first line in twips, the space `before` it in points."""

    letters: tuple[Letters, ...]
    room: int = TEXT_WIDTH
    indent: int = 0
    align: str = "left"
    before: float = 0

    @property
    def text(self) -> str:
        return "".join(part.text for part in self.letters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A printed line: text as drawn, ends and baseline in points from the lower left corner, and the page."""

    text: str
    left: float
    right: float
    baseline: float
    page: int


def sheet() -> DocumentObject:
    document = Document()
    style = document.styles["Normal"]
    style.font.name = "Times New Roman"
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")  # Word 2013 and later, as in the templates
    section = document.sections[0]
    section.page_width, section.page_height = Twips(11906), Twips(16838)
    section.left_margin, section.right_margin = Twips(1701), Twips(11906 - 1701 - TEXT_WIDTH)
    return document


def fill(paragraph: Paragraph, block: Block) -> None:
    paragraph.alignment = ALIGNMENTS[block.align]
    paragraph.paragraph_format.space_before = Pt(block.before)
    for part in block.letters:
        run = paragraph.add_run(part.text)
        run.bold, run.italic, run.font.size = part.bold, part.italic, Pt(part.size)


def add_blocks(document: DocumentObject, blocks: Iterable[Block]) -> None:
    for block in blocks:
        paragraph = document.add_paragraph()
        fill(paragraph, block)
        paragraph.paragraph_format.right_indent = Twips(TEXT_WIDTH - block.room)
        paragraph.paragraph_format.first_line_indent = Twips(block.indent)


def add_columns(document: DocumentObject, widths: Sequence[int], cells: Sequence[Sequence[Block]]) -> None:
    """Add a table of one row without cell margins, `widths` in twips."""
    table = document.add_table(rows=1, cols=len(widths))
    table.autofit = False
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.append(margins)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for column, cell, width, blocks in zip(table.columns, table.rows[0].cells, widths, cells, strict=True):
        column.width = cell.width = Twips(width)
        add_to_cell(cell, blocks)
    document.add_paragraph()


def add_to_cell(cell: _Cell, blocks: Sequence[Block]) -> None:
    for number, block in enumerate(blocks):
        fill(cell.add_paragraph() if number else cell.paragraphs[0], block)


def printed(soffice: Path, folder: Path, document: DocumentObject, gap: float = math.inf) -> tuple[Line, ...]:
    """Print through LibreOffice, in a profile of its own; lines in order, parted at a `gap` in points."""
    source = folder / "sheet.docx"
    document.save(str(source))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(soffice), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return tuple(lines_of(source.with_suffix(".pdf"), gap))


def lines_of(pdf: Path, gap: float) -> Iterator[Line]:
    document = pdfium.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            yield from lines_of_page(text.raw, text.count_chars(), number, gap)
            text.close()
            page.close()
    finally:
        document.close()


def lines_of_page(page: object, count: int, number: int, gap: float) -> Iterator[Line]:
    """Group characters by their baseline, in the order in which they were drawn."""
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium_c.FS_RECTF()
    held: list[tuple[str, float, float, float]] = []
    for index in range(count):
        if pdfium_c.FPDFText_IsGenerated(page, index):
            continue
        pdfium_c.FPDFText_GetCharOrigin(page, index, x, y)
        pdfium_c.FPDFText_GetLooseCharBox(page, index, box)
        character = chr(pdfium_c.FPDFText_GetUnicode(page, index))
        if held and (
            abs(held[-1][3] - y.value) > 1 or not -1 < x.value - held[-1][1] < held[-1][2] - held[-1][1] + gap
        ):
            yield line_of(held, number)
            held = []
        held.append((character, x.value, box.right, y.value))
    if held:
        yield line_of(held, number)


def line_of(held: Sequence[tuple[str, float, float, float]], page: int) -> Line:
    text = "".join(character for character, *_ in held)
    seen = [place for place in held if not place[0].isspace()] or held
    return Line(text=text, left=seen[0][1], right=seen[-1][2], baseline=held[0][3], page=page)


def squeezed(text: str) -> str:
    """The text without its spaces, which a PDF may or may not draw; its hyphens all plain."""
    return re.sub(r"\s", "", text).translate({0x02: "-", 0xFFFE: "-", 0x2010: "-", 0xAD: "-"})


def lines_by_block(lines: Iterable[Line], texts: Iterable[str]) -> tuple[tuple[Line, ...], ...]:
    """Deal the printed lines out to the texts they came from; raises when the two differ."""
    rest = iter(lines)
    found = []
    for text in texts:
        wanted, got, mine = squeezed(text), "", []
        while len(got) < len(wanted):
            line = next(rest)
            if squeezed(line.text):
                mine.append(line)
                got += squeezed(line.text)
        if got != wanted:
            message = f"printed {got!r} where {wanted!r} was meant"
            raise AssertionError(message)
        found.append(tuple(mine))
    return tuple(found)
