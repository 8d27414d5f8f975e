"""Labels typed otherwise than the decree has them."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.almost_labels import settled_labels
from qdgen.readers.typed.lines import Line, LineKind
from qdgen.readers.typed.splitting import read_lines

ABOVE = "QUYẾT ĐỊNH:\n\nĐiều 1. Một.\n\n"


def last(text: str) -> tuple[Line, Ledger]:
    ledger = Ledger()
    return settled_labels(read_lines(text, Ledger()), ledger)[-1], ledger


@pytest.mark.parametrize(
    "label",
    [
        *("Điều 2", "Điều 2 -", "Điều 2)", "Điều 2/", "Điều II.", "điều 2.", "Điêù 2.", "Diều 2.", "Điều2.", "ĐIỀU 2"),
        *("Điều thứ 2.", "Điều hai.", "Đ iều 2."),
    ],
)
def test_an_article_that_goes_on_is_read_however_its_label_is_typed(label: str) -> None:
    line, ledger = last(f"{ABOVE}{label} Các ông, bà thi hành.")
    assert (line.kind, line.number, line.prefix, line.text) == (LineKind.ARTICLE, 2, label, "Các ông, bà thi hành.")
    assert ledger.remarks == []


def test_the_first_article_is_read_where_articles_begin() -> None:
    assert last("QUYẾT ĐỊNH:\n\nĐiều 1 Ban hành Quy chế.")[0].kind is LineKind.ARTICLE
    assert last("KẾ HOẠCH\n\nMột\n\nĐiều 1 Ban hành Quy chế.")[0].kind is LineKind.TEXT


@pytest.mark.parametrize("words", ["Điều 5 Các ông thi hành.", "“Điều 2. Phạm vi", "Điêù 7. Thi hành."])
def test_what_only_looks_like_an_article_stays_words_and_is_told(words: str) -> None:
    line, ledger = last(f"{ABOVE}{words}")
    assert (line.kind, line.full) == (LineKind.TEXT, words)
    assert "giống số của một điều" in ledger.remarks[0].message


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Điều 2 của Luật Giả định.",
            "Điều 5 Nghị định số 1.",
            "Điều 2 và Điều 3.",
            "điều 2 quy định rõ.",
            "Điều 2, 3.",
        ),
        "\\Điều 2 Các ông",
    ],
)
def test_a_citation_stays_words(words: str) -> None:
    line, ledger = last(f"{ABOVE}{words}")
    assert line.kind is LineKind.TEXT
    assert ledger.remarks == []


def test_an_article_on_this_decision_is_told_from_a_citation_by_what_it_says() -> None:
    assert last(f"{ABOVE}Điều 2 Quyết định này có hiệu lực từ ngày ký.")[0].kind is LineKind.ARTICLE
    line, ledger = last(f"{ABOVE}Điều 2 Quyết định này được thực hiện.")
    assert line.kind is LineKind.TEXT
    assert "cũng giống lời dẫn" in ledger.remarks[0].message


@pytest.mark.parametrize(
    "words",
    [
        *("1, Thời hạn là 05 năm", "2.Hệ số phụ cấp", "b/ Tiền thưởng", "2 Thời hạn", "c Có chính sách", ")b Tổng hợp"),
        *("(b) Tại các thôn", "3:. Thủ trưởng", ". Tiền thưởng", "B) MỖI CÁ NHÂN", "ii. cá nhân"),
        *("Chương Iv", "II CÁ NHÂN", "“- Đối với", "3 .Người xử lý"),
    ],
)
def test_what_is_almost_a_label_stays_a_paragraph_and_is_said(words: str) -> None:
    line, ledger = last(f"{ABOVE}{words}")
    assert line.full == words
    assert "gần giống số của điều, khoản, điểm" in ledger.remarks[0].message


@pytest.mark.parametrize(
    "words", ["30 (ba mươi) ngày", "12 - 15 người", "10% số hộ", "Năm 2025", "5 năm qua", ".......", "Mục tiêu"]
)
def test_words_that_are_no_label_are_no_remark(words: str) -> None:
    assert last(f"{ABOVE}{words}")[1].remarks == []


@pytest.mark.parametrize("text", ["| a | b |\n c | d |", "a | b |\n| c | d |", "| a | b |\n---|---|"])
def test_a_row_that_lacks_its_first_stroke_is_mended_and_told(text: str) -> None:
    ledger = Ledger()
    lines = settled_labels(read_lines(text, Ledger()), ledger)
    assert [line.kind for line in lines] == [LineKind.TABLE, LineKind.TABLE]
    assert [remark.after[:2] for remark in ledger.remarks] == ["| "]


def test_a_number_that_touches_its_words_is_read_and_told() -> None:
    line, ledger = last(f"{ABOVE}1.Giao Sở Nội vụ.")
    assert (line.kind, line.prefix, line.text) == (LineKind.CLAUSE, "1.", "Giao Sở Nội vụ.")
    [remark] = ledger.remarks
    assert (remark.kind, remark.before, remark.after) == ("label", "1.Giao Sở Nộ", "1. Giao Sở Nộ")


def test_a_number_with_a_blank_before_its_stop_is_read() -> None:
    line, _ = last(f"{ABOVE}1 . Giao Sở Nội vụ.")
    assert (line.kind, line.prefix, line.text) == (LineKind.CLAUSE, "1 .", "Giao Sở Nội vụ.")
