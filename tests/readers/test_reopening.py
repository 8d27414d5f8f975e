from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen import Article, Decision, Emphasis, LegalBasis, Recipient
from qdgen.api import read
from qdgen.ooxml.document import read_document
from qdgen.ooxml.model_part import ModelPart, text_hash
from qdgen.readers.docx import read_docx
from qdgen.readers.reading import Reading
from qdgen.readers.reopening import read_word, reopened
from qdgen.renderers.data import to_json
from qdgen.renderers.docx import to_docx
from tests.readers.edited_words import added_below, edited, in_bold, without, word
from tests.readers.emphasis_spans import bold, italic, raised
from tests.renderers.documents import decision, documents, grid
from tests.renderers.offices import replaced, with_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from docx.document import Document as WordDocument
    from docx.table import Table as WordTable

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/*.txt"))
ALL = documents()
ITEM = "customXml/item1.xml"
PHRASE = "Tệp đã được sửa sau khi qdgen ghi"
DOCUMENT = decision(
    legal_bases=(LegalBasis(type="Luật", summary="Giả định", opening="Căn cứ"),),
    articles=(
        Article(text="Khen thưởng ông Nguyễn Văn A.", blocks=(grid(("1", "2"), widths=(3.0, 1.0)),)),
        Article(text="Quyết định này có hiệu lực từ ngày ký."),
        Article(text="Văn phòng chịu trách nhiệm thi hành."),
    ),
    recipients=(Recipient(executors=True), Recipient(name="Sở Nội vụ", purpose="để b/c")),
)
FACTS = read_document(to_docx(DOCUMENT))


def test_the_examples_are_all_there() -> None:
    assert len(EXAMPLES) >= 6


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_an_example_is_the_same_from_its_embedded_model_and_from_its_words(path: Path) -> None:
    document = read(path).document
    data = to_docx(document)
    assert read_word(data) == Reading(document=document)
    assert read_docx(data) == Reading(document=document)
    assert to_docx(read_word(data).document) == data
    assert read_word(to_docx(document, model=False)).document == document


@pytest.mark.parametrize("name", ALL)
def test_a_document_with_each_thing_that_can_be_there_is_reopened_as_it_was(name: str) -> None:
    assert read_word(to_docx(ALL[name])) == Reading(document=ALL[name])


def test_a_file_that_another_program_saved_unchanged_is_reopened_as_it_was() -> None:
    assert read_word(edited(to_docx(DOCUMENT))) == Reading(document=DOCUMENT)


def told(reading: Reading) -> list[str]:
    return [remark.message for remark in reading.remarks if remark.kind in ("edited", "model")]


def after(*edits: Callable[[WordDocument], object]) -> Reading:
    reading = read_word(edited(to_docx(DOCUMENT), *edits), "van-ban.docx")
    assert told(reading)[0].startswith(PHRASE)
    assert reading.remarks[0].location.source == "van-ban.docx"
    return reading


def test_a_changed_word_is_found_and_the_rest_is_as_it_was() -> None:
    reading = after(word("từ ngày ký", "từ ngày công bố"))
    changed = Article(text="Quyết định này có hiệu lực từ ngày công bố.")
    articles = (DOCUMENT.articles[0], changed, DOCUMENT.articles[2])
    assert reading.document == replace(DOCUMENT, articles=articles)
    assert told(reading)[1:] == ["Đã sửa chữ: Điều 2."]
    assert (reading.remarks[1].before, reading.remarks[1].after) == ("ngày ký.", "ngày công bố.")


def test_a_deleted_article_is_found() -> None:
    reading = after(without("có hiệu lực"), word("Điều 3.", "Điều 2."))
    document = reading.document
    assert getattr(document, "articles", ()) == (DOCUMENT.articles[0], DOCUMENT.articles[2])
    assert "Đã bỏ: Điều 2." in told(reading)


def test_an_added_recipient_is_found() -> None:
    reading = after(added_below("Sở Nội vụ", "Sở Nội vụ", "Sở Tài chính"))
    assert reading.document.recipients == (*DOCUMENT.recipients, Recipient(name="Sở Tài chính", purpose="để b/c"))
    assert told(reading)[1:] == ["Đã thêm: nơi nhận thứ 3."]
    assert replace(reading.document, recipients=DOCUMENT.recipients) == DOCUMENT


def test_a_change_of_looks_alone_is_told_and_changes_nothing() -> None:
    reading = read_word(edited(to_docx(DOCUMENT), in_bold("có hiệu lực")))
    assert reading.document == DOCUMENT
    assert told(reading) == [
        "Tệp đã được sửa cách trình bày sau khi qdgen ghi; chữ không đổi, văn bản được giữ như khi ghi."
    ]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (('schema="1"', 'schema="9"'), "do một phiên bản qdgen khác ghi"),
        (('"articles"', '"no_such_field"'), "bị hỏng"),
        (('"type": "Quyết định"', '"type": "Không có"'), "bị hỏng"),
        (("{", "[" * 20_000 + "{"), "bị hỏng"),
        (("từ ngày ký", "từ ngày mai"), "không khớp với chữ của tệp"),
        (("Sở Nội vụ", "Sở Khác"), "không khớp với chữ của tệp"),
    ],
    ids=["schema", "field", "type", "depth", "a word that is not there", "another recipient"],
)
def test_a_model_that_is_wrong_or_says_something_else_is_left_aside(change: tuple[str, str], reason: str) -> None:
    forged = replaced(to_docx(DOCUMENT), ITEM, *change)
    reading = read_word(forged, "van-ban.docx")
    assert told(reading) == [f"Mô hình kèm trong tệp {reason} nên không dùng; văn bản được đọc theo chữ."]
    assert reading.document == read_docx(forged).document


def test_a_model_that_leaves_out_what_the_file_says_is_left_aside() -> None:
    data = to_docx(DOCUMENT)
    less = to_json(replace(DOCUMENT, articles=DOCUMENT.articles[::2]))
    whole = to_json(DOCUMENT)
    forged = with_parts(data, {ITEM: _item(data).replace(whole, less).encode()})
    reading = read_word(forged)
    assert told(reading) == [
        "Mô hình kèm trong tệp không khớp với chữ của tệp nên không dùng; văn bản được đọc theo chữ."
    ]
    assert len(getattr(reading.document, "articles", ())) == 3


def _item(data: bytes) -> str:
    from tests.renderers.words import parts  # noqa: PLC0415 - one test looks into the file

    return parts(data)[ITEM].decode()


def test_the_words_are_not_read_when_they_are_those_of_the_model() -> None:
    def never() -> Reading:
        pytest.fail("read for nothing")

    part = ModelPart(text_hash=text_hash(FACTS), json=to_json(DOCUMENT))
    assert reopened(part, FACTS, never) == Reading(document=DOCUMENT)
    with pytest.raises(pytest.fail.Exception):
        reopened(replace(part, text_hash="abc"), FACTS, never)


def _tables_of(document: WordDocument) -> Iterator[WordTable]:
    return (one for one in document.tables if one.cell(0, 0).text == "1")


def columns(*shares: int) -> Callable[[WordDocument], object]:
    def change(document: WordDocument) -> None:
        table = next(_tables_of(document))
        whole = sum(cell.width for cell in table.rows[0].cells)
        for row in table.rows:
            for cell, share in zip(row.cells, shares, strict=True):
                cell.width = whole * share // sum(shares)

    return change


WIDER = "Bề rộng cột trong tệp đã được sửa sau khi qdgen ghi; bảng được giữ theo bề rộng hiện có."


def test_columns_made_wider_by_hand_are_as_wide_in_the_document_and_are_told() -> None:
    reading = read_word(edited(to_docx(DOCUMENT), columns(2, 3)))
    assert told(reading) == [WIDER, "Đã đổi bề rộng cột: Điều 1, bảng ở đoạn thứ 1."]
    first = replace(DOCUMENT.articles[0], blocks=(grid(("1", "2"), widths=(2.0, 3.0)),))
    assert reading.document == replace(DOCUMENT, articles=(first, *DOCUMENT.articles[1:]))


def test_columns_made_wider_in_a_file_with_other_words_are_told_too() -> None:
    reading = after(columns(2, 3), word("từ ngày ký", "từ ngày công bố"))
    assert told(reading)[1:] == ["Đã sửa chữ: Điều 2.", "Đã đổi bề rộng cột: Điều 1, bảng ở đoạn thứ 1."]


def test_columns_that_another_program_has_rounded_are_as_they_were() -> None:
    assert read_word(edited(to_docx(DOCUMENT), columns(3003, 1000))) == Reading(document=DOCUMENT)


@pytest.mark.parametrize(
    "emphasis",
    [(), italic(12, 15), bold(12, 14), (*bold(12, 15), *raised(20))],
    ids=["none", "another look", "other letters", "more"],
)
def test_a_model_whose_emphasis_the_page_does_not_show_is_left_aside(emphasis: tuple[Emphasis, ...]) -> None:
    shown = _emphasised(bold(12, 15))
    data = to_docx(shown)
    forged = with_parts(data, {ITEM: _item(data).replace(to_json(shown), to_json(_emphasised(emphasis))).encode()})
    reading = read_word(forged)
    assert told(reading) == [
        "Mô hình kèm trong tệp không khớp với chữ của tệp nên không dùng; văn bản được đọc theo chữ."
    ]
    assert reading.document == shown


def _emphasised(emphasis: tuple[Emphasis, ...]) -> Decision:
    article = replace(DOCUMENT.articles[0], emphasis=emphasis)
    return replace(DOCUMENT, articles=(article, *DOCUMENT.articles[1:]))
