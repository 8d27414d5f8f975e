"""Definitions shared by files that define the same, and by no others."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from qdgen.errors import SourceError
from qdgen.ooxml.definitions import definitions
from qdgen.ooxml.document import read_document
from qdgen.ooxml.package import open_package
from qdgen.ooxml.reading import paragraphs
from qdgen.standards.standard import Pt
from tests.ooxml.making import docx, p, parts_of, read, style, zipped

NAMES = {"styles": "word/styles.xml"}


def sized(size: int, text: str = "x") -> bytes:
    return docx(p(text), styles=style("A", f'<w:rPr><w:sz w:val="{size}"/></w:rPr>', default="1"))


def test_files_with_the_same_styles_share_them() -> None:
    one, other = (definitions(open_package(sized(28, text)), NAMES) for text in ("một", "hai"))
    assert one is other


def test_files_with_other_styles_do_not() -> None:
    one, other = (definitions(open_package(sized(size)), NAMES) for size in (28, 26))
    assert one.styles.style("paragraph", "A").run == {"size": Pt(14)}
    assert other.styles.style("paragraph", "A").run == {"size": Pt(13)}


def test_a_document_without_definitions_has_those_of_word() -> None:
    found = definitions(open_package(docx(p("x"))), {})
    assert (found.settings, found.styles.default("paragraph")) == (None, "")


def test_direct_looks_of_one_file_are_not_seen_in_another() -> None:
    styles = style("A", '<w:rPr><w:sz w:val="28"/></w:rPr>', default="1")
    (bold,) = read(p("x", rpr="<w:b/>"), styles=styles)
    (plain,) = read(p("x"), styles=styles)
    assert (bold.runs[0].format.bold, plain.runs[0].format.bold) == (True, False)


def test_looks_worked_out_for_one_file_serve_the_next() -> None:
    data = sized(30)
    read_document(data)
    known = definitions(open_package(data), NAMES)
    assert known.looks() is known.looks()


def test_a_file_with_more_looks_than_any_honest_one_is_forgotten() -> None:
    data = sized(32)
    read_document(data)
    remembered = definitions(open_package(data), NAMES).looks()
    styles = style("A", '<w:rPr><w:sz w:val="32"/></w:rPr>', default="1")
    many = "".join(p("x", rpr=f'<w:rFonts w:ascii="{"F" * 400}{number}"/>') for number in range(600))
    facts = read_document(docx(many, styles=styles))
    assert len({run.format.font for paragraph in paragraphs(facts.blocks) for run in paragraph.runs}) == 600
    assert definitions(open_package(data), NAMES).looks() is not remembered


def test_threads_that_share_looks_read_what_one_alone_reads() -> None:
    styles = style("A", '<w:rPr><w:sz w:val="34"/></w:rPr>', default="1")
    files = [
        docx("".join(p(f"{at}", rpr=f'<w:sz w:val="{20 + (at * step) % 37}"/>') for at in range(60)), styles=styles)
        for step in range(1, 25)
    ]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(read_document, files))
    assert together == [read_document(data) for data in files]


def test_large_definitions_are_read_anew() -> None:
    styles = "".join(style(f"S{number}", "<w:rPr><w:b/></w:rPr>" * 3) for number in range(5_000))
    data = docx(p("x"), styles=styles)
    one, other = (definitions(open_package(data), NAMES) for _ in range(2))
    assert one is not other
    assert one.styles.style("paragraph", "S4999").run == {"bold": True}


def test_a_broken_part_is_refused_in_the_name_of_the_file() -> None:
    data = zipped({**parts_of(p("x"), styles=""), "word/styles.xml": "<w:broken"})
    with pytest.raises(SourceError, match=r"^du-thao\.docx, mục word/styles\.xml: "):
        definitions(open_package(data, "du-thao.docx"), NAMES)
