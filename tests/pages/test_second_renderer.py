"""The same documents in a program that shares nothing with LibreOffice: as many pages, and the same page numbers.

That program does not look for a stand-in when Times New Roman is missing, so the documents name the stand-in itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import dxpdf
import pytest

from qdgen.renderers.docx import to_docx
from qdgen.standards.nd30 import ND30
from tests.pages.matching import text_of_page
from tests.pages.measuring import measured

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.measuring import Page
    from tests.pages.printing import Print

STANDARD = replace(ND30, font="Tinos")


def converted(prints: dict[str, Print], folder: Path) -> dict[str, tuple[tuple[Page, ...], tuple[Page, ...]]]:
    """Give the pages of each document in both programs."""
    found = {}
    for key, one in prints.items():
        pdf = folder / f"{key}.pdf"
        pdf.write_bytes(dxpdf.convert(to_docx(one.document, standard=STANDARD)))
        found[key] = (one.pages, measured(pdf))
    return found


@pytest.fixture(scope="module")
def both(
    mastheads: dict[str, Print], examples: dict[str, Print], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[tuple[Page, ...], tuple[Page, ...]]]:
    some = dict(list(mastheads.items())[::6])
    return converted(some | examples, tmp_path_factory.mktemp("second"))


def test_documents_have_as_many_pages(both: dict[str, tuple[tuple[Page, ...], tuple[Page, ...]]]) -> None:
    assert [key for key, (first, second) in both.items() if len(first) != len(second)] == []
    assert len(both) >= 50


def test_the_same_page_numbers_are_shown(both: dict[str, tuple[tuple[Page, ...], tuple[Page, ...]]]) -> None:
    for key, prints in both.items():
        first, second = ([numbers(page) for page in pages] for pages in prints)
        assert first == second, key


def numbers(page: Page) -> list[str]:
    """Give what stands in the top and the bottom margin."""
    return [line.text.strip() for line in page.lines if line not in text_of_page(page)]


def test_the_national_title_stands_on_one_line_there_too(
    both: dict[str, tuple[tuple[Page, ...], tuple[Page, ...]]],
) -> None:
    for key, (_, second) in both.items():
        assert any("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in line.text for line in second[0].lines), key
