"""Emphasis through every form and back: the same document, found again when it is edited, and never a word moved."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qdgen import Article, Cell, Clause, Dash, Decision, Emphasis, Paragraph, Point, Row, Script, Table
from qdgen.readers.docx import read_docx
from qdgen.readers.markdown_draft import read_markdown
from qdgen.readers.reading import Reading
from qdgen.readers.reopening import read_word
from qdgen.readers.text import read_text
from qdgen.readers.word.edits import edits
from qdgen.renderers.docx import to_docx
from qdgen.renderers.markdown import to_markdown
from qdgen.renderers.text import to_text
from tests.emphasis_strategies import emphases
from tests.readers.edited_words import edited
from tests.readers.emphasis_spans import bold, italic, raised
from tests.renderers.documents import decision as document_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docx.document import Document as WordDocument


EVERYWHERE = document_of(
    articles=(
        Article(
            text="Diện tích 5 m2 của Ban Quản lý.",
            emphasis=(*raised(13), *bold(19, 22)),
        ),
        Article(
            heading="Nhiệm vụ của các đơn vị",
            emphasis=italic(13, 23),
            blocks=(
                Paragraph(text="Ghi chú: xem phụ lục.", emphasis=italic(0, 21)),
                Paragraph(text="Khí CO2 và H2O", emphasis=(Emphasis(start=6, end=7, script=Script.SUBSCRIPT),)),
                Dash(
                    text="Một việc lớn;", emphasis=bold(4, 8), items=(Dash(text="nhỏ", mark="+", emphasis=bold(0, 3)),)
                ),
                Table(
                    header=(Row(cells=(Cell(text="STT"), Cell(text="Tên gọi", emphasis=italic(4, 7)))),),
                    rows=(
                        Row(
                            cells=(
                                Cell(text="Tổng cộng", emphasis=bold(0, 9)),
                                Cell(text="5 m2", paragraphs=("ghi chú",), emphasis=(*raised(3), *italic(5, 12))),
                            )
                        ),
                    ),
                ),
            ),
            clauses=(
                Clause(text="Khoản này có chữ đậm.", emphasis=bold(13, 20)),
                Clause(
                    heading="Về tổ chức",
                    emphasis=italic(3, 10),
                    points=(Point(text="Điểm này;", emphasis=(Emphasis(start=5, end=8, bold=True, italic=True),)),),
                ),
            ),
        ),
        Article(text="Văn phòng thi hành Quyết định này.", emphasis=bold(0, 9)),
    ),
)


def test_emphasis_everywhere_is_the_same_from_every_form_and_from_the_words_alone() -> None:
    assert read_text(to_text(EVERYWHERE)).document == EVERYWHERE
    assert read_markdown(to_markdown(EVERYWHERE)).document == EVERYWHERE
    data = to_docx(EVERYWHERE)
    assert read_docx(data) == Reading(document=EVERYWHERE)
    assert read_word(data) == Reading(document=EVERYWHERE)
    assert to_docx(read_docx(data).document) == data


def test_a_file_that_libreoffice_saved_has_the_same_emphasis(soffice: Path, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(to_docx(EVERYWHERE, model=False))
    command = [str(soffice), f"-env:UserInstallation={(tmp_path / 'ho-so').as_uri()}", "--headless", "--convert-to"]
    for form, source, out in (("odt", "a.docx", "."), ("docx", "a.odt", "lai")):
        done = subprocess.run(
            [*command, form, "--outdir", str(tmp_path / out), str(tmp_path / source)], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
    assert read_docx((tmp_path / "lai" / "a.docx").read_bytes()).document == EVERYWHERE


def set_look(words: str, **look: bool) -> Callable[[WordDocument], object]:
    def change(document: WordDocument) -> None:
        for paragraph in document.paragraphs:
            if words in paragraph.text.replace("\u00a0", " "):
                for one in paragraph.runs:
                    if words in one.text.replace("\u00a0", " "):
                        for name, value in look.items():
                            setattr(one.font, name, value)

    return change


def test_an_edit_of_emphasis_alone_is_found_and_told() -> None:
    plain = document_of(articles=(Article(text="Giao Ban."), Article(text="Văn phòng thi hành.", emphasis=bold(0, 9))))
    data = edited(to_docx(plain), set_look("Văn phòng", bold=False, italic=True))
    reading = read_word(data)
    assert isinstance(reading.document, Decision)
    assert reading.document.articles[1].emphasis == italic(0, 9)
    assert [remark.message for remark in reading.remarks[1:]] == ["Đã đổi chữ đậm, chữ nghiêng hoặc chỉ số: Điều 2."]
    assert reading.remarks[1].before.startswith("**Văn phòng** thi hành")


def test_a_word_more_does_not_take_the_emphasis_of_other_lines_away() -> None:
    changed = replace(
        EVERYWHERE, articles=(*EVERYWHERE.articles[:2], Article(text="Sở Nội vụ thi hành Quyết định này."))
    )
    told = edits(EVERYWHERE, changed)
    assert [remark.message for remark in told] == ["Đã sửa chữ: Điều 3."]


TEXTS = [
    ("Giao **Ban** này.", "Giao Ban này.", bold(5, 8)),
    ("Giao *Ban\nnày* nhé.", "Giao Ban này nhé.", italic(5, 12)),
    ("5 m^2^ và 2*3*4.", "5 m2 và 2*3*4.", raised(3)),
    ("Thư mục C:\\du-an, giá ~ 5%, a^b.", "Thư mục C:\\du-an, giá ~ 5%, a^b.", ()),
    ("Xem (*) và (**).", "Xem (*) và (**).", ()),
    (r"Giữ \*dấu\* này.", "Giữ *dấu* này.", ()),
    (r"\*Ban* này.", "Ban này.", italic(0, 3)),
    (r"\1. **Giao** Ban.", "1. Giao Ban.", bold(3, 7)),
]


@pytest.mark.parametrize(("typed", "text", "emphasis"), TEXTS)
def test_marks_in_a_text_draft_are_emphasis_and_other_signs_are_words(
    typed: str, text: str, emphasis: tuple[Emphasis, ...]
) -> None:
    draft = to_text(document_of(articles=(Article(text="Gồm:", blocks=(Paragraph(text="CHỖ NÀY."),)),) * 2))
    reading = read_text(draft.replace("CHỖ NÀY.", typed, 1))
    assert isinstance(reading.document, Decision)
    assert reading.document.articles[0].blocks == (Paragraph(text=text, emphasis=emphasis),)
    assert not [remark for remark in reading.remarks if remark.kind == "emphasis"]


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60, deadline=None)
@given(st.data())
def test_emphasis_never_changes_a_word(data: st.DataObject) -> None:
    text = "Giao Ban Quản lý 2*3 (*) dự án ~ 5% thực hiện."
    emphasis = data.draw(emphases(text))
    marked, bare = (
        document_of(articles=(Article(text=text, emphasis=one), Article(text="Thi hành."))) for one in (emphasis, ())
    )
    assert isinstance(marked, Decision)
    for reading in (read_text(to_text(marked)), read_docx(to_docx(marked, model=False))):
        assert isinstance(reading.document, Decision)
        assert reading.document.articles[0].text == text
        assert replace(reading.document, articles=bare.articles) == bare
