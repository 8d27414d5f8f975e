"""Passages to the lines that the grammar of a draft reads."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lines import Line, LineKind
from qdgen.readers.word.lines import lines_of
from qdgen.readers.word.passages import passages
from tests.ooxml.making import facts_of, p
from tests.readers.word_drafts import GRID, table

K = LineKind
LIST = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)
NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
NOTE = '<w:footnote w:id="2"><w:p><w:r><w:t>Lời chú.</w:t></w:r></w:p></w:footnote>'


def read(body: str, **parts: str) -> tuple[list[Line], list[str]]:
    ledger = Ledger(in_word=True)
    lines = lines_of(passages(facts_of(body, **parts), []), ledger)  # type: ignore[arg-type]
    return lines, [remark.kind for remark in ledger.remarks]


def runs(*pairs: tuple[str, bool]) -> str:
    inside = "".join(
        f'<w:r><w:rPr>{"<w:b/>" if bold else ""}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
        for text, bold in pairs
    )
    return f"<w:p>{inside}</w:p>"


def test_an_automatic_number_is_read_as_a_typed_one() -> None:
    (automatic,), _ = read(p("Giao Sở Nội vụ.", NUMBER), numbering=LIST)
    (typed,), _ = read(p("1. Giao Sở Nội vụ."))
    assert automatic == typed
    assert (typed.kind, typed.number, typed.text) == (K.CLAUSE, 1, "Giao Sở Nội vụ.")


@pytest.mark.parametrize(
    ("markup", "bold", "plain"),
    [
        (runs(("Điều 1. Phạm vi", True)), True, False),
        (runs(("Điều 1.", True), (" Phạm vi", False)), False, True),
        (runs(("Điều 1.", False), (" Phạm vi", True)), True, False),
        (runs(("Điều 1. Phạm vi", False)), False, False),
        (runs(("Điều 1. ", True), ("Phạm ", True), ("vi", False)), False, False),
        (runs(("Điều 1. Kiện toàn Tổ công tác.", True)), False, False),
        (runs(("Giao ", True), ("Sở", False)), False, False),
    ],
)
def test_weight_tells_a_heading_from_text(markup: str, *, bold: bool, plain: bool) -> None:
    (line,), _ = read(markup)
    assert (line.bold, line.plain) == (bold, plain)


@pytest.mark.parametrize("words", ["| a | b |", "\\ lời", "// lời", "1. \\ lời", "a) \\x"])
def test_signs_of_the_text_form_are_but_signs(words: str) -> None:
    (line,), kinds = read(p(words))
    assert line.full == words
    assert line.kind is not K.TABLE
    assert kinds == []


def test_spaces_that_do_not_break_are_ordinary_ones() -> None:
    (line,), kinds = read(p("Điều\u00a01. Ngày\u00a0 \u00a05"))
    assert (line.full, kinds) == ("Điều 1. Ngày 5", [])


def test_characters_put_right_are_told() -> None:
    (line,), kinds = read(p("Giao  Sở No\u0323\u0302i vụ"))
    assert (line.full, kinds) == ("Giao Sở Nội vụ", ["unicode", "space"])


def test_the_national_title_broken_in_two_is_one() -> None:
    lines, _ = read(p("CỘNG HÒA XÃ HỘI") + p("CHỦ NGHĨA VIỆT NAM"))
    assert [line.kind for line in lines] == [K.NATIONAL]


def test_a_table_is_handed_over_as_one() -> None:
    (line,), _ = read(table([[p("a"), p("b")], [p("c"), p("d")]], GRID))
    assert (line.kind, line.text) == (K.TABLE, "| a | b |")
    assert line.table is not None
    assert line.table.columns == 2


def test_an_automatic_number_before_nothing_is_dropped_and_said() -> None:
    lines, kinds = read(p("Giao việc.", NUMBER) + p("", NUMBER) + p("Điều 2. Thi hành."), numbering=LIST)
    assert [line.full for line in lines] == ["1. Giao việc.", "Điều 2. Thi hành."]
    assert kinds == ["numbering"]


def test_an_automatic_number_above_its_words_is_kept() -> None:
    lines, kinds = read(p("", NUMBER) + p("Giao việc."), numbering=LIST)
    assert [line.full for line in lines] == ["1.", "Giao việc."]
    assert kinds == []


def test_a_note_becomes_a_paragraph_where_one_can_stand() -> None:
    call = '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    inside, kinds = read(p("Điều 1. Giao việc.")[: -len("</w:p>")] + call, footnotes=NOTE)
    assert [(line.full, line.plain) for line in inside] == [("Điều 1. Giao việc.", False), ("Lời chú.", True)]
    assert kinds == ["note"]
    above, kinds = read(p("Căn cứ Luật Thư viện;")[: -len("</w:p>")] + call, footnotes=NOTE)
    assert [line.full for line in above] == ["Căn cứ Luật Thư viện;"]
    assert kinds == ["note"]


def test_a_paragraph_of_forty_pages_is_refused() -> None:
    ledger = Ledger(in_word=True)
    assert lines_of(passages(facts_of(p("chữ " * 30_000)), []), ledger) == []
    assert [fault.location.paragraph for fault in ledger.faults] == [1]


@pytest.mark.parametrize(
    ("typed", "read_as", "told"),
    [
        ("\\BS.CKII. Phan Thị Mẫu", "BS.CKII. Phan Thị Mẫu", ["mark"]),
        ("\\Điều 1. Chữ", "Điều 1. Chữ", ["mark"]),
        ("\\\\may-chu", "\\\\may-chu", []),
        ("\\", "\\", []),
    ],
)
def test_a_stroke_before_a_paragraph_says_that_it_is_words(typed: str, read_as: str, told: list[str]) -> None:
    (line,), kinds = read(p(typed))
    assert (line.full, line.plain, kinds) == (read_as, True, told)
