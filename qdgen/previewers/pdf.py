"""A PDF read: how many pages, how large, with what text, and which letters each font drew."""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from qdgen.errors import Fault, PreviewError
from qdgen.location import Location
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from collections.abc import Iterator

_PER_EM = 1000.0
_NAME_LENGTH = 256
_SUBSET_MARK = "+"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFont:
    """Phông trên một trang: `name` of the face (Tinos-Bold), its `family`, and what it drew there.

    `letters` are the different characters, `widths` the advance of each in thousandths of an em; `count` is how many
    characters, repeated ones too. `embedded` tells that the file carries the font itself.
    """

    name: str
    family: str
    embedded: bool
    letters: str
    widths: tuple[float, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfPage:
    """Một trang PDF: its size in points, its text, and its fonts in the order in which they first draw."""

    width: Pt
    height: Pt
    text: str
    fonts: tuple[PageFont, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pdf:
    """Một tệp PDF đã đọc: its pages."""

    pages: tuple[PdfPage, ...]

    @property
    def fonts(self) -> frozenset[str]:
        """Tên các phông: of the faces that draw on any page."""
        return frozenset(font.name for page in self.pages for font in page.fonts)


def is_ready() -> bool:
    """Đã cài thành phần đọc PDF (pypdfium2) hay chưa."""
    return find_spec("pypdfium2") is not None


def need_reader() -> None:
    """Đòi thành phần đọc PDF. Raises PreviewError, which says what to install, when pypdfium2 is missing."""
    if not is_ready():
        message = "Chưa cài thành phần để xem trang (pypdfium2)."
        raise PreviewError(Fault(message=message, advice='gõ: pip install "qdgen[preview]"'))


def read_pdf(data: bytes, source: str = "") -> Pdf:
    """Đọc một tệp PDF: its bytes to pages, fonts and text; `source` is the name to use in messages.

    Raises PreviewError when the file is no PDF or a reader is not installed.
    """
    with opened(data, source) as document:
        return Pdf(pages=tuple(_page(document[number]) for number in range(len(document))))


@contextmanager
def opened(data: bytes, source: str = "") -> Iterator[Any]:
    """Mở một tệp PDF: a document of pypdfium2, closed at the end. Raises as read_pdf does."""
    need_reader()
    import pypdfium2  # noqa: PLC0415 - an extra: only who looks at pages needs it

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        message = "Không đọc được tệp PDF: tệp hỏng hoặc bị cắt mất một phần."
        raise PreviewError(Fault(message=message, location=Location(source=source))) from error
    try:
        yield document
    finally:
        document.close()


def _page(page: Any) -> PdfPage:  # noqa: ANN401 - pypdfium2 has no types
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        return PdfPage(
            width=Pt(width),
            height=Pt(height),
            text=text.get_text_range(),
            fonts=tuple(_fonts(text.raw, text.count_chars())),
        )
    finally:
        text.close()
        page.close()


@dataclass(slots=True)
class _Drawn:
    """What one font has drawn so far: character -> width."""

    font: Any
    widths: dict[str, float]
    count: int = 0


def _fonts(text: Any, count: int) -> Iterator[PageFont]:  # noqa: ANN401 - pypdfium2 has no types
    import pypdfium2.raw as pdfium  # noqa: PLC0415 - as in opened

    drawn: dict[int, _Drawn] = {}
    for index in range(count):
        piece = pdfium.FPDFText_GetTextObject(text, index)
        code = pdfium.FPDFText_GetUnicode(text, index)
        font = pdfium.FPDFTextObj_GetFont(piece) if piece and code else None
        if not font:  # a space or a line end that the reader made up
            continue
        held = drawn.setdefault(ctypes.addressof(font.contents), _Drawn(font=font, widths={}))
        held.count += 1
        if chr(code) not in held.widths:
            width = ctypes.c_float()
            pdfium.FPDFFont_GetGlyphWidth(font, code, _PER_EM, ctypes.byref(width))
            held.widths[chr(code)] = width.value
    for held in drawn.values():
        yield PageFont(
            name=_named(pdfium.FPDFFont_GetBaseFontName, held.font),
            family=_named(pdfium.FPDFFont_GetFamilyName, held.font),
            embedded=pdfium.FPDFFont_GetIsEmbedded(held.font) == 1,
            letters="".join(held.widths),
            widths=tuple(held.widths.values()),
            count=held.count,
        )


def _named(ask: Any, font: Any) -> str:  # noqa: ANN401 - pypdfium2 has no types
    """A name of a font, without the mark of a subset (ABCDEF+) in front."""
    buffer = ctypes.create_string_buffer(_NAME_LENGTH)
    ask(font, buffer, _NAME_LENGTH)
    return buffer.value.decode("utf-8", errors="replace").rpartition(_SUBSET_MARK)[2]
