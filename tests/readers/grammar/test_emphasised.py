"""Emphasis in Word files of others: kept where it may stand, told where it may not."""

from __future__ import annotations

import unicodedata

import pytest

from qdgen import Article, Cell, Clause, Decision, Emphasis, Paragraph, Point, Table
from qdgen.readers.docx import read_docx
from qdgen.readers.text import read_text
from tests.ooxml.making import p, style
from tests.readers.emphasis_spans import bold, italic, raised
from tests.readers.odd_files import END, HEAD, decision
from tests.readers.word_drafts import CENTER, GRID, table

B, SLANTED, RAISED = "<w:b/>", "<w:i/>", '<w:vertAlign w:val="superscript"/>'
LAST = p(f"Điều 2. Văn phòng thi hành {END}")
LONG = "Các cơ quan, đơn vị có trách nhiệm thực hiện nghiêm túc những nội dung sau đây trong năm nay."


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(*runs: str, look: str = "") -> str:
    return f"<w:p><w:pPr>{look}</w:pPr>{''.join(runs)}</w:p>"


def first(data: bytes) -> tuple[Article, list[str]]:
    """The first article of a Word file, and what was told of emphasis."""
    reading = read_docx(data)
    assert isinstance(reading.document, Decision)
    return reading.document.articles[0], [one.message for one in reading.remarks if one.kind == "emphasis"]


def article(*runs: str) -> tuple[Article, list[str]]:
    return first(decision(para(*runs) + LAST))


def below(*blocks: str, **parts: str) -> tuple[tuple[object, ...], list[str]]:
    """What stands below an article, and what was told of emphasis."""
    found, told = first(decision(p("Điều 1. Nhiệm vụ gồm:") + "".join(blocks) + LAST, **parts))
    return (*found.blocks, *found.points, *found.clauses), told


@pytest.mark.parametrize(
    ("runs", "emphasis"),
    [
        ((run("Điều 1. ", B), run("Lập "), run("Ban", B), run(" này.")), bold(4, 7)),
        ((run("Điều 1.", B), run(" Lập "), run("B", B), run("an", B), run(" này.")), bold(4, 7)),
        ((run("Điều 1. Lập "), run("Ban ", B), run("này"), run(".")), bold(4, 7)),
        ((run("Điều 1. Lập "), run("Ban", B), run(" "), run("này", B), run(".")), bold(4, 11)),
        ((run("Điều 1. Lập "), run("B", B + SLANTED), run("an", B), run(" này.")), None),
        ((run("Điều 1. Lập Ban "), run("này", SLANTED), run(".")), italic(8, 11)),
        ((run("Điều 1. Lập Ban nà"), run("y", RAISED), run(".")), raised(10)),
        ((run("Điều 1.", B), run(" Lập Ban này.")), ()),
        ((run("Điều 1. Lập Ban "), run("này", '<w:i w:val="0"/>'), run(".")), ()),
    ],
)
def test_runs_however_they_were_split_make_the_emphasis_that_is_seen(
    runs: tuple[str, ...], emphasis: tuple[Emphasis, ...] | None
) -> None:
    found, told = article(*runs)
    assert found.text == "Lập Ban này."
    if emphasis is None:
        emphasis = (Emphasis(start=4, end=5, bold=True, italic=True), *bold(5, 7))
    assert (found.emphasis, told) == (emphasis, [])


def test_letters_and_marks_typed_apart_and_odd_spaces_move_nothing() -> None:
    apart = unicodedata.normalize("NFD", "Tổ chức")
    found, _ = article(
        run("Điều 1. Giao\u00a0 "), run(apart, SLANTED), run(unicodedata.normalize("NFD", "  thực hiện."))
    )
    assert (found.text, found.emphasis) == ("Giao Tổ chức thực hiện.", italic(5, 12))
    found, _ = article(run("Điều 1. Giao T"), run("o\u0302\u0309 chư\u0301c", SLANTED), run(" này."))
    assert (found.text, found.emphasis) == ("Giao Tổ chức này.", italic(6, 12))


def test_automatic_numbers_are_no_letters_of_the_text() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    (clause,), _ = below(para(run("Giao "), run("Ban", SLANTED), run(" này."), look=number), numbering=numbering)
    assert clause == Clause(text="Giao Ban này.", emphasis=italic(5, 8))


def test_a_line_broken_by_hand_keeps_its_emphasis() -> None:
    broken = (
        run("Điều 1. Giao cho các cơ quan, đơn vị có liên quan thực hiện ")
        + f"<w:r><w:rPr>{SLANTED}</w:rPr><w:br/></w:r>"
    )
    found, _ = article(broken, run("những việc ", SLANTED), run("sau đây."))
    assert found.emphasis == italic(52, 62)
    assert found.text[52:62] == "những việc"


def test_cells_keep_what_was_set_apart_and_a_header_is_bold_anyway() -> None:
    rows = [
        [p("STT", "", B), para(run("Diện tích (m", B), run("2", B + RAISED), run(")", B))],
        [p("Tổng cộng", "", B), p("một") + p("hai", "", SLANTED)],
    ]
    (found,), told = below(table(rows, GRID))
    assert isinstance(found, Table)
    assert found.header[0].cells == (Cell(text="STT"), Cell(text="Diện tích (m2)", emphasis=raised(12)))
    assert found.rows[0].cells == (
        Cell(text="Tổng cộng", emphasis=bold(0, 9)),
        Cell(text="một", paragraphs=("hai",), emphasis=italic(4, 7)),
    )
    assert told == []


def test_a_look_that_a_style_gives_is_seen_as_one_stated_at_the_place() -> None:
    (found,), _ = below(
        para(run("Giao Ban", ""), look='<w:pStyle w:val="nghieng"/>'),
        styles=style("nghieng", f"<w:rPr>{SLANTED}</w:rPr>"),
    )
    assert found == Paragraph(text="Giao Ban", emphasis=italic(0, 8))


@pytest.mark.parametrize(
    ("words", "look", "kept"),
    [
        ("Ghi chú: số liệu có đến hết quý I của năm nay, theo báo cáo của các sở.", SLANTED, True),
        ("(Có danh sách kèm theo)", SLANTED, True),
        ("Đơn vị tính: triệu đồng", SLANTED, True),
        ("Mục tiêu chung", B, True),
        (LONG, SLANTED, False),
        (LONG, B, False),
    ],
)
def test_a_long_paragraph_all_of_one_look_is_upright_and_told(words: str, look: str, *, kept: bool) -> None:
    (found,), told = below(p(words, "", look))
    emphasis = (Emphasis(start=0, end=len(words), bold=look == B, italic=look == SLANTED),)
    assert found == Paragraph(text=words, emphasis=emphasis if kept else ())
    assert len(told) == (not kept)
    assert kept or told[0].startswith("Cả đoạn in ")


def test_a_sentence_behind_a_label_is_not_bold_and_a_heading_is_so_anyway() -> None:
    found, told = article(run("Điều 1. Giao Ban này.", B))
    assert (found.text, found.emphasis) == ("Giao Ban này.", ())
    assert [one.partition(" (")[0] for one in told] == ["Cả đoạn in đậm"]
    clauses, told = below(
        p("1. Phạm vi", "", B + SLANTED), p("a) Một;"), para(run("2. ", B), run("Về "), run("tổ chức", B))
    )
    heading = clauses[0]
    assert heading == Clause(heading="Phạm vi", points=(Point(text="Một;"),))
    assert [one.partition(" (")[0] for one in told] == ["Cả đoạn in nghiêng"]


def test_a_text_that_is_italic_from_its_beginning_to_its_end_has_no_emphasis() -> None:
    lines = [para(run(f"{number}. Việc "), run("thứ", B), run(f" {number}.")) for number in range(1, 10)]
    slanted = "".join(line.replace("<w:rPr>", f"<w:rPr>{SLANTED}") for line in lines)
    clauses, told = below(slanted, p("- Một;", "", SLANTED), p("- Hai.", "", SLANTED))
    assert clauses[0] == Clause(text="Việc thứ 1.", emphasis=bold(5, 8))
    assert [one.partition(" (")[0] for one in told] == ["Cả phần nội dung in nghiêng"]


def test_what_the_document_cannot_keep_is_told_once_for_each_kind() -> None:
    odd = "".join(
        run(f"chữ {name} ", look)
        for name, look in (
            ("một", '<w:u w:val="single"/>'),
            ("hai", '<w:color w:val="FF0000"/>'),
            ("ba", '<w:highlight w:val="yellow"/>'),
            ("năm", "<w:smallCaps/>"),
            ("sáu", '<w:u w:val="single"/>'),
        )
    )
    found, told = article(run("Điều 1. Giao "), odd, run("này."))
    assert found.emphasis == ()
    assert told == [
        f"{name} không được giữ; chữ được in như thể thức của phần đó."
        for name in (
            "Chữ gạch chân (“chữ một”)",
            "Chữ màu (“chữ hai”)",
            "Chữ tô nền (“chữ ba”)",
            "Chữ hoa nhỏ (“chữ năm”)",
        )
    ]


def test_parts_that_hold_no_emphasis_say_what_they_lose_and_nothing_of_their_own_look() -> None:
    head = HEAD.replace(
        p("Theo đề nghị của Giám đốc Sở Nội vụ."),
        para(run("Theo đề nghị", B + SLANTED), run(" của Giám đốc Sở Nội vụ.", SLANTED)),
    ).replace(
        p("Về việc kiện toàn Tổ công tác", CENTER),
        para(run("Về việc kiện toàn ", B), run("Tổ công tác", B + SLANTED), look=CENTER),
    )
    _, told = first(decision(p("Điều 1. Lập Ban.") + LAST, head=head))
    assert [one.partition(")")[0] for one in told] == [
        "Chữ nghiêng (“Tổ công tác”",
        "Chữ đậm (“Theo đề nghị”",
    ]


def test_links_footnotes_and_black_are_no_emphasis() -> None:
    blue = run("Ban", '<w:color w:val="0000FF"/><w:u w:val="single"/>')
    link = f'<w:hyperlink w:anchor="a">{blue}</w:hyperlink>'
    found, told = article(run("Điều 1. Giao "), link, run(" này", '<w:color w:val="000000"/>'), run("."))
    assert (found.text, found.emphasis, told) == ("Giao Ban này.", (), [])


@pytest.mark.parametrize(
    ("plain", "marked", "line_words"),
    [
        ("Về việc thử", "Về việc **thử**", "thử"),
        ("Căn cứ Luật A", "Căn cứ *Luật A*", "Luật A"),
        ("- Sở B;", "- **Sở B**;", "Sở B"),
        ("GIÁM ĐỐC SỞ A", "GIÁM ĐỐC **SỞ** A", "SỞ"),
        ("Nguyễn Văn A", "Nguyễn **Văn** A", "Văn"),
        ("| Tên gọi |", "| **Tên** gọi |", "Tên"),
    ],
)
def test_marks_typed_where_the_form_has_its_own_look_are_told(plain: str, marked: str, line_words: str) -> None:
    assert plain in TYPED
    clean, reading = read_text(TYPED), read_text(TYPED.replace(plain, marked, 1))
    assert reading.document == clean.document
    assert not [one for one in clean.remarks if one.kind == "emphasis"]
    (told,) = (one for one in reading.remarks if one.kind == "emphasis")
    assert f"“{line_words}" in told.message


def test_a_whole_line_marked_as_the_form_sets_it_loses_nothing() -> None:
    for plain in ("Về việc thử", "Nguyễn Văn A", "QUYẾT ĐỊNH:"):
        reading = read_text(TYPED.replace(plain, f"**{plain}**", 1))
        assert not [one for one in reading.remarks if one.kind == "emphasis"]


TYPED = """SỞ A
Số: /QĐ-SA
Bình Minh, ngày tháng 12 năm 2025

QUYẾT ĐỊNH
Về việc thử

GIÁM ĐỐC SỞ A

Căn cứ Luật A.

QUYẾT ĐỊNH:

Điều 1. Bảng sau:

| Tên gọi |
|---|
| Một |

Điều 2. Sở B thi hành./.

Nơi nhận:
- Sở B;
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Văn A
"""
