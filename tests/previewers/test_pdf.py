from __future__ import annotations

import sys

import pytest

from qdgen.errors import PreviewError
from qdgen.layout import Face, width
from qdgen.previewers.office import to_pdf
from qdgen.previewers.pdf import Pdf, is_ready, need_reader, read_pdf
from tests.previewers.drafts import docx


@pytest.fixture(scope="module")
def printed(soffice: object) -> Pdf:
    assert soffice
    return read_pdf(to_pdf({"a.docx": docx(60)})["a.docx"])


def test_the_pages_are_counted_and_measured(printed: Pdf) -> None:
    assert len(printed.pages) == 3
    assert {(round(page.width.mm), round(page.height.mm)) for page in printed.pages} == {(210, 297)}


def test_the_text_of_each_page_is_read(printed: Pdf) -> None:
    first, *_, last = printed.pages
    assert "QUYẾT ĐỊNH" in first.text
    assert "Nguyễn Văn A" not in first.text
    assert "Nguyễn Văn A" in last.text


def test_each_page_knows_its_fonts(printed: Pdf) -> None:
    first, second, _ = printed.pages
    assert {font.name for font in first.fonts} == {"Tinos", "Tinos-Bold", "Tinos-Italic"}
    assert {font.name for font in second.fonts} == {"Tinos", "Tinos-Bold"}
    assert printed.fonts >= {"Tinos", "Tinos-Bold", "Tinos-Italic"}
    assert {font.family for page in printed.pages for font in page.fonts} == {"Tinos"}
    assert all(font.embedded for page in printed.pages for font in page.fonts)


def test_each_font_knows_its_letters_and_how_wide_they_are(printed: Pdf) -> None:
    italic = next(font for font in printed.pages[0].fonts if font.name == "Tinos-Italic")
    widths = dict(zip(italic.letters, italic.widths, strict=True))
    assert {"ứ", "ổ", "6"} <= set(widths)
    assert widths["ứ"] == pytest.approx(width("ứ", Face.ITALIC, 1000), abs=1)
    assert italic.count > len(italic.letters)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.7\n%%EOF"], ids=["empty", "zip", "cut"])
def test_a_broken_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(PreviewError, match=r"trang\.pdf: Không đọc được tệp PDF"):
        read_pdf(data, "trang.pdf")


def test_without_the_extra_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    assert not is_ready()
    with pytest.raises(PreviewError, match=r'pip install "qdgen\[preview\]"'):
        need_reader()
    with pytest.raises(PreviewError, match="pypdfium2"):
        read_pdf(b"%PDF-1.7")
