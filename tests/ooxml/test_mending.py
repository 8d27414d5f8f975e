"""Mends applied to whole documents: what they name changes, the words stay, the file is sound."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from qdgen import read, render
from qdgen.errors import SourceError
from qdgen.ooxml.annotating import Note, annotate
from qdgen.ooxml.document import read_document
from qdgen.ooxml.formats import LineSpacing
from qdgen.ooxml.mending import apply
from qdgen.ooxml.mends import (
    DrawRule,
    RemoveParagraph,
    ReplaceText,
    SetMargins,
    SetPageNumber,
    SetParagraph,
    SetRuns,
)
from qdgen.ooxml.package import open_package
from qdgen.ooxml.reading import document_text, paragraphs
from qdgen.ooxml.validity import package_faults
from qdgen.previewers.office import to_pdf
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import docx, p

PART = "word/document.xml"
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/*.txt"))


@pytest.fixture(params=EXAMPLES, ids=lambda path: str(path.parent.name))
def example(request: pytest.FixtureRequest) -> bytes:
    return render(read(request.param).document)


def test_looks_of_an_example_become_what_is_asked_and_its_words_stay(example: bytes) -> None:
    facts = read_document(example)
    known = list(paragraphs(facts.blocks))
    chosen = random.Random(1).sample([one for one in known if one.text], 8)  # noqa: S311 - no secret
    mends = [
        mend
        for one in chosen
        for mend in (
            SetParagraph(part=PART, index=one.index, align="right", first_line=Mm(-3), line=LineSpacing(multiple=1.3)),
            SetRuns(part=PART, index=one.index, font="Arial", size=Pt(9.5), bold=True, color="FF0000"),
            SetRuns(part=PART, index=one.index, start=1, end=2, italic=not one.runs[0].format.italic),
        )
    ]
    after = apply(example, mends)
    new = read_document(after)
    assert document_text(new) == document_text(facts)
    assert package_faults(after) == ()
    found = list(paragraphs(new.blocks))
    indexes = {one.index for one in chosen}
    for one, other in zip(known, found, strict=True):
        if one.index not in indexes:
            assert one == other
            continue
        assert (other.format.align, round(other.format.first_line), other.format.line.multiple) == ("right", -3, 1.3)
        assert {(run.format.font_other, run.format.size, run.format.bold) for run in other.runs} == {
            ("Arial", 9.5, True)
        }
        assert other.mark.size == 9.5


def test_words_of_an_example_are_replaced_from_the_end(example: bytes) -> None:
    one = max(paragraphs(read_document(example).blocks), key=lambda paragraph: len(paragraph.text))
    mends = [
        ReplaceText(part=PART, index=one.index, start=0, end=3, text="Một"),
        ReplaceText(part=PART, index=one.index, start=10, end=10, text=" và"),
        ReplaceText(part=PART, index=one.index, start=20, end=25, text=""),
    ]
    after = apply(example, mends)
    assert after == apply(example, mends[::-1])
    found = next(other for other in paragraphs(read_document(after).blocks) if other.index == one.index)
    assert found.text == "Một" + one.text[3:10] + " và" + one.text[10:20] + one.text[25:]
    assert package_faults(after) == ()


@pytest.mark.parametrize(
    ("body", "index"),
    [
        (p("chữ") + p(), 0),
        (p(), 0),
        (f"<w:tbl><w:tr><w:tc>{p()}</w:tc></w:tr></w:tbl>{p()}", 0),
        (
            "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
            1,
        ),
        ("<w:p><w:r><w:drawing/></w:r></w:p><w:p/>", 0),
        ("<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p/>", 0),
    ],
)
def test_a_paragraph_that_is_needed_is_not_removed(body: str, index: int) -> None:
    with pytest.raises(SourceError, match=f"Không bỏ đoạn số {index}"):
        apply(docx(body), [RemoveParagraph(part=PART, index=index)])


def test_an_empty_paragraph_goes_and_its_marks_stay() -> None:
    empty = '<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:r><w:t/></w:r><w:bookmarkEnd w:id="1"/></w:p>'
    after = apply(docx(p("a") + empty + p("b")), [RemoveParagraph(part=PART, index=1)])
    assert document_text(read_document(after)) == "a\nb"
    assert package_faults(after) == ()
    assert b"bookmarkStart" in open_main(after)


def open_main(data: bytes) -> bytes:
    return open_package(data).read(PART)


def test_a_mend_of_what_is_not_there_is_refused() -> None:
    with pytest.raises(SourceError, match="Không tìm thấy đoạn số 9"):
        apply(docx(p("x")), [ReplaceText(part=PART, index=9, start=0, end=1, text="y")])


def test_a_page_number_field_is_dressed_with_its_whole_paragraph() -> None:
    field = "".join(
        f"<w:r>{content}</w:r>"
        for content in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText>PAGE</w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>2</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    after = open_main(apply(docx(f"<w:p>{field}</w:p>"), [SetRuns(part=PART, index=0, size=Pt(13))]))
    assert after.count(b'<w:sz w:val="26"/>') == 6


@pytest.mark.usefixtures("soffice")
def test_mended_and_annotated_files_open_in_the_office() -> None:
    data = render(read(EXAMPLES[0]).document)
    mended = apply(
        data,
        [
            SetMargins(section=0, left=Mm(30)),
            SetPageNumber(section=0, size=Pt(13), font="Times New Roman"),
            DrawRule(part=PART, index=1, length=Mm(30)),
            SetRuns(part=PART, index=3, start=1, end=4, bold=True),
        ],
    )
    noted = annotate(mended, [Note(text="Ghi chú", part=PART, index=3, start=0, end=2), Note(text="Chung")])
    assert to_pdf({"quyet-dinh.docx": noted})["quyet-dinh.docx"].startswith(b"%PDF")
