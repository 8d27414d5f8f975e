"""Preview: from .docx files to PDF, pictures of the pages, and what is to be said about the fonts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.errors import Fault, QdgenError, SourceError
from qdgen.ooxml.document import read_document
from qdgen.previewers.fonts import FontReport, asked, installed, report
from qdgen.previewers.office import find_office, to_pdf
from qdgen.previewers.pdf import is_ready, need_reader, read_pdf
from qdgen.previewers.png import DPI, pictures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SHARE_OF_OFFICE = 0.7  # of the time that a preview with pictures takes


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Bản xem thử: the bytes of the PDF, a PNG a page (none when no pictures were wanted), and its fonts."""

    pdf: bytes
    pages: tuple[bytes, ...] = ()
    fonts: FontReport = FontReport()


def previews(
    documents: Mapping[str, bytes],
    *,
    with_pictures: bool = True,
    dpi: float = DPI,
    time_limit: float | None = None,
    progress: Callable[[float], None] | None = None,
) -> dict[str, Preview]:
    """Dựng bản xem thử: .docx files by name to previews by the same names, in one start of LibreOffice.

    `progress` hears which share of the work is done, 0 to 1; `time_limit` is in seconds. Raises PreviewError and
    SourceError as to_pdf does; PreviewError when pictures are wanted and pypdfium2 is missing.
    """
    find_office()
    if with_pictures:
        need_reader()
    families = _families(documents)
    tell = progress or (lambda _: None)
    office_share = _SHARE_OF_OFFICE if with_pictures else 1.0
    total = max(len(documents), 1)
    pdfs = to_pdf(documents, time_limit=time_limit, progress=lambda count: tell(office_share * count / total))
    found: dict[str, Preview] = {}
    for name, pdf in pdfs.items():
        tell(office_share + (1 - office_share) * len(found) / total)
        pages = tuple(pictures(pdf, dpi, name)) if with_pictures else ()
        found[name] = Preview(pdf=pdf, pages=pages, fonts=_fonts(pdf, name, families[name]))
    tell(1.0)
    return found


def _families(documents: Mapping[str, bytes]) -> dict[str, frozenset[str]]:
    """The fonts that each document asks for. Raises SourceError with the faults of all documents."""
    families: dict[str, frozenset[str]] = {}
    faults: list[Fault] = []
    for name, data in documents.items():
        try:
            families[name] = asked(read_document(data, name))
        except QdgenError as error:
            faults += error.faults
    if faults:
        raise SourceError(*faults)
    return families


def _fonts(pdf: bytes, name: str, families: frozenset[str]) -> FontReport:
    if is_ready():
        return report(read_pdf(pdf, name), families)
    return installed() or FontReport()
