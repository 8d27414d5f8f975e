"""A printed page as it lies on the desk: lines of text and drawn lines, in millimetres from the upper left corner.

Everything is read out of the PDF; what the document meant to say or to look like is not known here.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MM = 25.4 / 72
SAME_BASELINE = 0.5  # points
TOUCHING = 1.0  # points between two signs that a drawn space does not part
WIDEST_SPACE = 60.0  # points; a justified line draws its spaces wide
THIN = 1.5  # points; a drawn shape not thicker than that is a line
NAME_LENGTH = 128
HYPHENS = {0x02: "-", 0xFFFE: "-", 0x2010: "-", 0xAD: "-"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text: ends, top, bottom and baseline in mm; size in points; face as the PDF names it; page from 1."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    baseline: float
    sizes: tuple[float, ...]
    faces: tuple[str, ...]
    page: int

    @property
    def length(self) -> float:
        return self.right - self.left

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A drawn line, level or upright: its ends in mm, its colour as red, green, blue from 0 to 255, its page."""

    left: float
    right: float
    top: float
    bottom: float
    color: tuple[int, int, int]
    page: int

    @property
    def level(self) -> bool:
        return self.right - self.left > self.bottom - self.top

    @property
    def length(self) -> float:
        return max(self.right - self.left, self.bottom - self.top)

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: its size in mm, what is written and what is drawn on it, in the order of drawing."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """One drawn character, in points from the lower left corner."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    baseline: float
    size: float
    face: str


def measured(pdf: Path) -> tuple[Page, ...]:
    """Read every page of a PDF."""
    document = pdfium.PdfDocument(pdf)
    try:
        return tuple(measured_page(document[index], index + 1) for index in range(len(document)))
    finally:
        document.close()


def measured_page(page: pdfium.PdfPage, number: int) -> Page:
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        lines = tuple(line_of(held, height, number) for held in rows(signs_of(text.raw, text.count_chars())))
        strokes = tuple(strokes_of(page, height, number))
    finally:
        text.close()
        page.close()
    return Page(number=number, width=width * MM, height=height * MM, lines=lines, strokes=strokes)


def signs_of(page: object, count: int) -> Iterator[Sign]:
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium_c.FS_RECTF()
    flags, name = ctypes.c_int(), ctypes.create_string_buffer(NAME_LENGTH)
    for index in range(count):
        if pdfium_c.FPDFText_IsGenerated(page, index) == 1:
            continue
        pdfium_c.FPDFText_GetCharOrigin(page, index, x, y)
        pdfium_c.FPDFText_GetLooseCharBox(page, index, box)
        pdfium_c.FPDFText_GetFontInfo(page, index, name, NAME_LENGTH, flags)
        yield Sign(
            chr(pdfium_c.FPDFText_GetUnicode(page, index)).translate(HYPHENS),
            x.value,
            box.right,
            box.bottom,
            box.top,
            y.value,
            round(pdfium_c.FPDFText_GetFontSize(page, index), 2),
            name.value.decode().partition("+")[2] or name.value.decode(),
        )


def rows(signs: Iterator[Sign]) -> Iterator[list[Sign]]:
    """Group signs that follow each other on one baseline; a wide gap without a drawn space begins another line."""
    held: list[Sign] = []
    for sign in signs:
        if held and not follows(held[-1], sign):
            yield held
            held = []
        held.append(sign)
    if held:
        yield held


def follows(before: Sign, sign: Sign) -> bool:
    allowed = WIDEST_SPACE if before.text.isspace() or sign.text.isspace() else TOUCHING
    return (
        abs(before.baseline - sign.baseline) < SAME_BASELINE
        and before.left - TOUCHING < sign.left < before.right + allowed
    )


def line_of(held: Sequence[Sign], height: float, page: int) -> Line:
    seen = [sign for sign in held if not sign.text.isspace()] or held
    return Line(
        text="".join(sign.text for sign in held),
        left=seen[0].left * MM,
        right=seen[-1].right * MM,
        top=(height - max(sign.top for sign in seen)) * MM,
        bottom=(height - min(sign.bottom for sign in seen)) * MM,
        baseline=(height - seen[0].baseline) * MM,
        sizes=tuple(sorted({sign.size for sign in seen})),
        faces=tuple(sorted({sign.face for sign in seen})),
        page=page,
    )


def strokes_of(page: pdfium.PdfPage, height: float, number: int) -> Iterator[Stroke]:
    """Give the level and upright lines among the drawn shapes; a thin filled box counts as the line along it."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    for shape in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH]):
        pdfium_c.FPDFPath_GetDrawMode(shape.raw, fill, stroke)
        if not (fill.value or stroke.value):
            continue
        corners = list(corners_of(shape))
        left, right = min(x for x, _ in corners), max(x for x, _ in corners)
        bottom, top = min(y for _, y in corners), max(y for _, y in corners)
        if min(right - left, top - bottom) > THIN or max(right - left, top - bottom) < THIN:
            continue
        yield Stroke(
            left=left * MM,
            right=right * MM,
            top=(height - top) * MM,
            bottom=(height - bottom) * MM,
            color=color_of(shape, stroked=bool(stroke.value)),
            page=number,
        )


def corners_of(shape: pdfium.PdfObject) -> Iterator[tuple[float, float]]:
    """Give the points of a path where it lies on the page."""
    matrix, x, y = shape.get_matrix(), ctypes.c_float(), ctypes.c_float()
    for index in range(pdfium_c.FPDFPath_CountSegments(shape.raw)):
        segment = pdfium_c.FPDFPath_GetPathSegment(shape.raw, index)
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        yield matrix.on_point(x.value, y.value)


def color_of(shape: pdfium.PdfObject, *, stroked: bool) -> tuple[int, int, int]:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    getter = pdfium_c.FPDFPageObj_GetStrokeColor if stroked else pdfium_c.FPDFPageObj_GetFillColor
    getter(shape.raw, red, green, blue, alpha)
    return red.value, green.value, blue.value
