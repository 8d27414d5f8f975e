from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.faces import ADVANCES, UNITS_PER_EM
from qdgen.layout.metrics import Face, advances
from qdgen.ooxml.document import read_document
from qdgen.previewers.fonts import TIMES, FontReport, asked, installed, report
from qdgen.previewers.pdf import PageFont, Pdf, PdfPage
from qdgen.standards.standard import Pt
from tests.previewers.drafts import docx, without_times

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Cộng hòa xã hội chủ nghĩa Việt Nam 2025"
LETTERS = "".join(sorted({letter for *_, letters in ADVANCES for letter in letters if letter.isalnum()}))


def font(family: str, text: str = TEXT, face: Face = Face.REGULAR, scale: float = 1.0) -> PageFont:
    """A font that draws `text` in letters `scale` times as wide as those of Times."""
    letters = "".join(dict.fromkeys(text))
    widths = tuple(float(round(advances(face)[letter] * 1000 * scale / UNITS_PER_EM)) for letter in letters)
    name = family.replace(" ", "")
    return PageFont(name=name, family=family, embedded=True, letters=letters, widths=widths, count=len(text))


def pdf(*fonts: PageFont) -> Pdf:
    return Pdf(pages=(PdfPage(width=Pt(595), height=Pt(842), text=TEXT, fonts=fonts),))


def test_a_font_as_wide_as_times_needs_no_warning() -> None:
    found = report(pdf(font("Tinos"), font("Tinos", face=Face.BOLD), font("Tinos", face=Face.BOLD_ITALIC)))
    assert found == FontReport(stand_in="Tinos", metric_compatible=True)
    assert found.warnings == ()


def test_a_wider_font_is_named_in_the_warning() -> None:
    found = report(pdf(font("DejaVu Serif", scale=1.15), font("DejaVu Sans", "NAM", scale=1.2)))
    assert (found.stand_in, found.metric_compatible) == ("DejaVu Serif", False)
    (warning,) = found.warnings
    assert warning.startswith("trang in bằng phông thay thế sai bề rộng: DejaVu Serif, DejaVu Sans; cài fonts-croscore")


def test_letters_that_another_font_had_to_draw_are_missing() -> None:
    found = report(pdf(font("Liberation Serif"), font("DejaVu Serif", "ạặệ, .", scale=1.15)))
    assert found == FontReport(stand_in="Liberation Serif", missing_letters="ạặệ", others=("DejaVu Serif",))
    (warning,) = found.warnings
    assert warning.startswith(
        "phông Liberation Serif thiếu chữ: ạ ặ ệ; các chữ này in bằng phông sai bề rộng: DejaVu Serif; cài"
    )


def test_very_many_missing_letters_are_not_all_written_out() -> None:
    warning = FontReport(stand_in="Tinos", missing_letters=LETTERS).warnings[0]
    assert " ...; các chữ này in ra sai bề rộng;" in warning
    assert len(warning) < 250


def test_a_font_that_draws_only_marks_is_not_judged() -> None:
    assert report(pdf(font("Tinos"), font("OpenSymbol", "–• ", scale=2))).warnings == ()


def test_a_page_without_letters_has_no_stand_in() -> None:
    assert report(pdf(font("Tinos", " "))) == FontReport()


@pytest.mark.parametrize("family", ["Arimo", "Liberation Sans", "Arial", "ArialMT"])
def test_a_font_that_serves_another_family_is_left_out(family: str) -> None:
    pages = pdf(font("Tinos"), font(family, TEXT * 3, scale=1.2))
    assert report(pages, frozenset({TIMES, "Arial"})).warnings == ()
    assert not report(pages, frozenset({TIMES})).metric_compatible


@given(st.text(LETTERS, min_size=1), st.sampled_from(Face))
def test_any_text_in_any_face_of_times_is_as_wide_as_times(text: str, face: Face) -> None:
    assert report(pdf(font("Any", text, face))).metric_compatible


@given(st.text("ABCDĐEGHIKLMNOPQRSTUVXYabcdđeghiklmnopqrstuvxy", min_size=1), st.sampled_from([0.6, 0.7, 1.4, 1.6]))
def test_no_text_in_a_much_wider_or_narrower_font_passes(text: str, scale: float) -> None:
    assert not report(pdf(font("Any", LETTERS, scale=scale), font("Tinos", text))).metric_compatible


def test_a_document_of_ours_asks_for_times_alone() -> None:
    assert asked(read_document(docx())) == {TIMES}


@pytest.mark.usefixtures("soffice")
def test_fontconfig_names_the_font_that_is_installed() -> None:
    found = installed()
    assert found is not None
    assert found.warnings == ()
    assert found.stand_in


@pytest.mark.usefixtures("soffice")
def test_fontconfig_tells_when_no_font_is_as_wide_as_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", str(without_times(tmp_path)))
    found = installed()
    assert found is not None
    assert not found.metric_compatible
    assert "sai bề rộng" in found.warnings[0]


def test_where_there_is_no_fontconfig_nothing_is_claimed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert installed() is None


@pytest.mark.parametrize("answer", ["exit 1", "echo Tinos"], ids=["fails", "lists no letters"])
def test_an_odd_answer_of_fontconfig_does_no_harm(answer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fc-match").write_text(f"#!/bin/sh\n{answer}\n")
    (tmp_path / "fc-match").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = installed()
    assert found is None or "ệ" in found.missing_letters
