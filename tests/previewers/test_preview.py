from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

import qdgen
from qdgen.errors import PreviewError, SourceError
from qdgen.previewers.fonts import FontReport
from qdgen.previewers.preview import previews
from tests.previewers.drafts import docx, files_of, without_times

if TYPE_CHECKING:
    from pathlib import Path

FAMILY_NAMES = (1, 16)  # of the name table
FULL_NAMES = (3, 4, 6)


@pytest.mark.usefixtures("soffice")
def test_each_document_gets_its_pdf_its_pages_and_its_fonts() -> None:
    heard: list[float] = []
    found = previews({"a.docx": docx(), "b.docx": docx(60)}, dpi=30, progress=heard.append)
    assert [(name, len(one.pages)) for name, one in found.items()] == [("a.docx", 1), ("b.docx", 3)]
    assert all(one.pdf.startswith(b"%PDF-") for one in found.values())
    assert all(page.startswith(b"\x89PNG") for one in found.values() for page in one.pages)
    assert {one.fonts for one in found.values()} == {FontReport(stand_in="Tinos")}
    assert heard == sorted(heard)
    assert heard[-1] == 1


@pytest.mark.usefixtures("soffice")
def test_a_program_asks_for_a_preview_by_the_verb() -> None:
    found = qdgen.preview({"a.docx": docx()}, pictures=False)["a.docx"]
    assert found.pages == ()
    assert found.fonts.warnings == ()


@pytest.mark.usefixtures("soffice")
def test_with_the_font_taken_away_the_report_warns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", str(without_times(tmp_path)))
    fonts = previews({"a.docx": docx()}, with_pictures=False)["a.docx"].fonts
    assert not fonts.metric_compatible
    assert "DejaVu" in fonts.stand_in
    assert "phông thay thế sai bề rộng: DejaVu" in fonts.warnings[0]


@pytest.mark.usefixtures("soffice")
def test_with_a_font_that_lacks_vietnamese_letters_the_report_names_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", str(without_times(tmp_path, poor_times(tmp_path / "fonts"))))
    fonts = previews({"a.docx": docx()}, with_pictures=False)["a.docx"].fonts
    assert fonts.stand_in == "Times New Roman"
    assert fonts.metric_compatible
    assert set("ạệứ") <= set(fonts.missing_letters)
    assert not set("aeu") & set(fonts.missing_letters)
    assert fonts.warnings[0].startswith("phông Times New Roman thiếu chữ: ")


def poor_times(folder: Path) -> Path:
    """The four faces of Tinos without any letter beyond Latin-1, under the name of Times New Roman."""
    folder.mkdir()
    for number, file in enumerate(files_of(["Tinos"])):
        font = TTFont(file)
        subsetter = Subsetter(Options(layout_features=[], name_IDs=["*"], hinting=False))
        subsetter.populate(unicodes=range(0x20, 0x100))
        subsetter.subset(font)
        for record in font["name"].names:
            if record.nameID in FAMILY_NAMES:
                record.string = "Times New Roman"
            elif record.nameID in FULL_NAMES:
                record.string = f"TimesNewRoman-{number}"
        font.save(folder / f"{number}.ttf")
    return folder


@pytest.mark.usefixtures("soffice")
def test_a_pdf_alone_needs_no_reader_and_fontconfig_speaks_for_the_font(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    monkeypatch.setenv("FONTCONFIG_FILE", str(without_times(tmp_path)))
    found = previews({"a.docx": docx()}, with_pictures=False)["a.docx"]
    assert found.pdf.startswith(b"%PDF-")
    assert not found.fonts.metric_compatible


@pytest.mark.usefixtures("soffice")
def test_pictures_need_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(PreviewError, match=r"qdgen\[preview\]"):
        previews({"a.docx": docx()})


@pytest.mark.usefixtures("soffice")
def test_the_faults_of_all_documents_are_told_at_once() -> None:
    with pytest.raises(SourceError) as caught:
        previews({"a.docx": docx()[:500], "b.docx": docx(), "c.docx": b""})
    assert [fault.location.source for fault in caught.value.faults] == ["a.docx", "c.docx"]
