"""What is no plain text in a Word file is written as text, or left out, and always told."""

from __future__ import annotations

import pytest

from qdgen.readers.docx import read_docx
from qdgen.renderers.text import to_text
from tests.ooxml.making import SECTION, docx, p
from tests.readers.odd_files import ARTICLES, CLOSING, END, HEAD, MASTHEAD, NOTE, decision, lost, noted
from tests.readers.word_drafts import GRID, table

FRACTION = (
    "<m:oMath><m:f><m:num><m:r><m:t>12</m:t></m:r></m:num><m:den><m:r><m:t>35</m:t></m:r></m:den></m:f></m:oMath>"
)
POWER = "<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>"
ART = '<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO LẦN HAI"/></v:shape></w:pict></w:r>'
RUBY = (
    "<w:r><w:ruby><w:rt><w:r><w:t>hán</w:t></w:r></w:rt>"
    "<w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>"
)


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(instruction: str, data: str = "") -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        f'<w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def whole(first: str) -> bytes:
    """A decision whose first article is this."""
    return decision(first + p("Điều 2. Có hiệu lực từ ngày ký.") + p(f"Điều 3. Thi hành {END}"))


CHOICE = '<w:ffData><w:ddList><w:listEntry w:val="Đạt"/><w:listEntry w:val="Chưa"/></w:ddList></w:ffData>'
CHECKED = "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"


@pytest.mark.parametrize(
    ("content", "printed", "kind", "sure", "before", "after"),
    [
        (FRACTION, "K = (12)/(35) đồng", "object", "likely", "12 35", "(12)/(35)"),
        (POWER, "K = 10^6 đồng", "object", "likely", "10 6", "10^6"),
        (field("FORMCHECKBOX", CHECKED), "K = ☒ đồng", "field", "certain", "đã đánh dấu", "☒"),
        (field("FORMCHECKBOX"), "K = ☐ đồng", "field", "certain", "chưa đánh dấu", "☐"),
        (field("FORMDROPDOWN", CHOICE), "K = Đạt đồng", "field", "certain", "Đạt / Chưa", "Đạt"),
        (field("FORMDROPDOWN"), "K = đồng", "field", "certain", "", ""),
        (field("SEQ Bang"), "K = 1 đồng", "field", "guess", "SEQ Bang", "1"),
        (field("AUTONUMLGL"), "K = 1. đồng", "field", "guess", "AUTONUMLGL", "1."),
        (field("MERGEFIELD ten"), "K = đồng", "field", "likely", "MERGEFIELD ten", ""),
        (RUBY, "K = 漢 (hán) đồng", "object", "likely", "漢", "漢 (hán)"),
        (ART, "K = đồng", "object", "likely", "DỰ THẢO LẦN HAI", ""),
    ],
)
def test_it_stands_in_the_text_as_it_is_told(
    content: str, printed: str, kind: str, sure: str, before: str, after: str
) -> None:
    data = whole(f"<w:p>{run('Điều 1. Tính K = ')}{content}{run(' đồng.')}</w:p>")
    reading = read_docx(data)
    assert printed in to_text(reading.document)
    told = [(one.kind, one.sure, one.before, one.after, one.location.paragraph) for one in reading.remarks]
    assert (kind, sure, before, after, 13) in told
    assert lost(data) == []


def test_words_in_a_plain_equation_need_no_remark() -> None:
    plain = "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"
    reading = read_docx(whole(f"<w:p>{run('Điều 1. Tính ')}{plain}{run('.')}</w:p>"))
    assert "a+b" in to_text(reading.document)
    assert not reading.remarks


@pytest.mark.parametrize("look", ["<w:strike/>", "<w:dstrike/>"])
def test_words_struck_out_are_kept_and_every_one_of_them_is_told(look: str) -> None:
    one = run("Điều 1. Mức ") + run("5.000", look) + run(" ") + run("đồng", f"{look}<w:b/>") + run(" 7.000 đồng, ")
    two = run("bỏ đoạn này", look) + run(" hết.")
    data = whole(f"<w:p>{one}{two}</w:p>{p('Cả đoạn bị gạch.', '', look)}")
    reading = read_docx(data)
    told = [(remark.message, remark.sure, remark.kind) for remark in reading.remarks]
    assert told == [
        (
            f"Chữ gạch ngang được giữ như chữ thường: {words}. Nếu là chữ đã bỏ thì xóa đi.",
            "guess",
            "emphasis",
        )
        for words in ("“5.000 đồng”; “bỏ đoạn này”", "“Cả đoạn bị gạch.”")
    ]
    assert "Mức 5.000 đồng 7.000 đồng, bỏ đoạn này hết." in to_text(reading.document).replace("**", "")


ROWS = table([[p("STT"), p("Tên")], [p("1"), p("Hàng ẩn")], [p("2"), p("Bình")]], GRID)


def with_hidden_row(rows: str) -> bytes:
    _, second, _ = rows.split("<w:tr>")[1:]
    marked = rows.replace(f"<w:tr>{second}", f"<w:tr><w:trPr><w:hidden/></w:trPr>{second}")
    assert marked != rows
    return whole(p("Điều 1. Danh sách:") + marked)


def test_a_row_marked_as_hidden_whose_words_are_seen_is_kept_and_told() -> None:
    reading = read_docx(with_hidden_row(ROWS))
    assert "| 1 | Hàng ẩn |" in to_text(reading.document)
    [(kind, sure, message)] = [(one.kind, one.sure, one.message) for one in reading.remarks]
    assert (kind, sure) == ("hidden", "guess")
    assert "“1 | Hàng ẩn”" in message


def test_a_row_that_is_hidden_with_its_words_is_left_out_and_told() -> None:
    vanished = ROWS.replace(p("1"), p("1", "", "<w:vanish/>")).replace(p("Hàng ẩn"), p("Hàng ẩn", "", "<w:vanish/>"))
    reading = read_docx(with_hidden_row(vanished))
    rows = [line for line in to_text(reading.document).splitlines() if line.startswith("| ") and "---" not in line]
    assert rows == ["| STT | Tên |", "| 2 | Bình |"]
    assert [(one.kind, one.message) for one in reading.remarks] == [
        ("hidden", "Chữ ẩn không được đưa vào văn bản: “1 / Hàng ẩn”.")
    ]


def test_a_deleted_cell_is_gone_and_its_words_are_told() -> None:
    cells = ROWS.replace(f"<w:tc><w:tcPr/>{p('Hàng ẩn')}", f"<w:tc><w:tcPr><w:cellDel/></w:tcPr>{p('Ô xóa')}")
    data = whole(p("Điều 1. Danh sách:") + cells)
    accepted, refused = read_docx(data), read_docx(data, reject_changes=True)
    assert "Ô xóa" not in to_text(accepted.document)
    assert "Chữ bị bỏ theo thay đổi đang theo dõi: “Ô xóa”." in [remark.message for remark in accepted.remarks]
    assert "Ô xóa" in to_text(refused.document)


def test_what_stands_in_notes_and_margins_is_told_too() -> None:
    note = NOTE.replace("</w:r></w:p>", f"</w:r>{FRACTION}</w:p>")
    section = SECTION.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>')
    body = MASTHEAD + HEAD + noted(ARTICLES, "05 thành viên.") + CLOSING
    reading = read_docx(docx(body, section, None, footnotes=note, header1=f"<w:p>{ART}</w:p>"))
    assert {("12 35", "(12)/(35)"), ("DỰ THẢO LẦN HAI", "")} <= {(one.before, one.after) for one in reading.remarks}
    assert "(12)/(35)" in to_text(reading.document)
