"""What a line of a draft is by its own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.readers.typed.lines import ESCAPE, LineKind, classify, is_rule, label_end, numeral

K = LineKind


@pytest.mark.parametrize(
    ("words", "kind", "prefix", "text"),
    [
        ("Điều 1. Ban hành", K.ARTICLE, "Điều 1.", "Ban hành"),
        ("Điều 1: Ban hành", K.ARTICLE, "Điều 1:", "Ban hành"),
        ("Điều 3 Nghị định này", K.TEXT, "", "Điều 3 Nghị định này"),
        ("Điều 5.1 Quy chế", K.TEXT, "", "Điều 5.1 Quy chế"),
        ("Chương I", K.CHAPTER, "Chương I", ""),
        ("CHƯƠNG II. QUY ĐỊNH", K.CHAPTER, "CHƯƠNG II", "QUY ĐỊNH"),
        ("Chương trình", K.TEXT, "", "Chương trình"),
        ("Chương I quy định", K.TEXT, "", "Chương I quy định"),
        ("Phần thứ nhất", K.PART, "Phần thứ nhất", ""),
        ("Mục 1 CHUNG", K.ARTICLE_SECTION, "Mục 1", "CHUNG"),
        ("Mục tiêu", K.TEXT, "", "Mục tiêu"),
        ("Tiểu mục 2", K.SUBSECTION, "Tiểu mục 2", ""),
        ("Phụ lục", K.APPENDIX, "Phụ lục", ""),
        ("PHỤ LỤC IV", K.APPENDIX, "PHỤ LỤC IV", ""),
        ("Phụ lục này", K.TEXT, "", "Phụ lục này"),
        ("I. MỤC ĐÍCH", K.SECTION, "I.", "MỤC ĐÍCH"),
        ("IV.NỘI DUNG", K.SECTION, "IV.", "NỘI DUNG"),
        ("V.I. Lê-nin", K.TEXT, "", "V.I. Lê-nin"),
        ("C. Mác", K.TEXT, "", "C. Mác"),
        ("1. Một", K.CLAUSE, "1.", "Một"),
        ("1.2. Hai", K.CLAUSE, "1.2.", "Hai"),
        ("3) Ba", K.CLAUSE, "3)", "Ba"),
        ("3.510.000 đồng", K.TEXT, "", "3.510.000 đồng"),
        ("2025. Năm", K.TEXT, "", "2025. Năm"),
        ("0. Không", K.TEXT, "", "0. Không"),
        ("đ) Năm", K.POINT, "đ)", "Năm"),
        ("a)Một", K.POINT, "a)", "Một"),
        ("v.v. và", K.TEXT, "", "v.v. và"),
        ("- Một", K.DASH, "-", "Một"),
        ("-Một", K.DASH, "-", "Một"),
        ("-5 độ", K.TEXT, "", "-5 độ"),
        ("- 5 độ", K.DASH, "-", "5 độ"),
        ("+ Hai", K.PLUS, "+", "Hai"),
        ("| a |", K.TABLE, "", "| a |"),
        ("-----", K.RULE, "", "-----"),
        ("(Ban hành kèm theo Quyết định", K.REFERENCE, "", "(Ban hành kèm theo Quyết định"),
        ("Số:", K.NUMBER, "", "Số:"),
        ("Số 12/QĐ-UBND", K.NUMBER, "", "Số 12/QĐ-UBND"),
        ("Số lượng: 12/ngày", K.TEXT, "", "Số lượng: 12/ngày"),
        ("Bình Minh, ngày tháng 5 năm 2025", K.PLACE_DATE, "", "Bình Minh, ngày tháng 5 năm 2025"),
        ("Bình Minh, ngày hội lớn", K.TEXT, "", "Bình Minh, ngày hội lớn"),
        ("Nơi nhận:", K.RECIPIENTS, "Nơi nhận:", ""),
        ("Nơi nhận hồ sơ", K.TEXT, "", "Nơi nhận hồ sơ"),
        ("KT. CHỦ TỊCH", K.SIGNING, "", "KT. CHỦ TỊCH"),
        ("Q. Bình Tân", K.TEXT, "", "Q. Bình Tân"),
        ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", K.NATIONAL, "", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Độc lập – Tự do – Hạnh phúc", K.MOTTO, "", "Độc lập – Tự do – Hạnh phúc"),
        ("QUYẾT ĐỊNH", K.TYPE, "", "QUYẾT ĐỊNH"),
        ("Quyết định", K.TEXT, "", "Quyết định"),
        ("QUYẾT ĐỊNH :", K.ENACTING, "", "QUYẾT ĐỊNH :"),
        ("HOẢ TỐC", K.MARK, "", "HOẢ TỐC"),
        ("Cùng ký:", K.CO_SIGNING, "", "Cùng ký:"),
        ("SỞ NỘI VỤ", K.UPPER, "", "SỞ NỘI VỤ"),
        ("\\", K.CLOSE, "", ""),
        ("\\1. Một", K.TEXT, "", "1. Một"),
    ],
)
def test_a_line_is_known_by_its_words(words: str, kind: LineKind, prefix: str, text: str) -> None:
    line = classify(words, at=1)
    assert (line.kind, line.prefix, line.text) == (kind, prefix, text)


@pytest.mark.parametrize(
    ("words", "number", "label", "loose"),
    [
        ("Điều 12. A", 12, "", False),
        ("Chương IX", 9, "", False),
        ("Phần thứ ba", 3, "", False),
        ("1.2.3. A", 3, "1.2.", False),
        ("1.2 A", 2, "1.", True),
        ("đ) A", None, "đ", False),
        ("ab) A", None, "ab", True),
    ],
)
def test_a_label_has_its_number_or_letter(words: str, number: int | None, label: str, loose: bool) -> None:  # noqa: FBT001
    line = classify(words, at=1)
    assert (line.number, line.label, line.loose) == (number, label, loose)


def test_words_behind_an_escape_are_plain() -> None:
    line = classify("1. \\Một", at=1)
    assert (line.text, line.plain, line.full) == ("Một", True, "1. Một")


@pytest.mark.parametrize(
    ("words", "end"), [("Điều 1. Một", 8), ("a) Một", 3), ("Điều 1.", 0), ("Một", 0), ("- Một", 2)]
)
def test_the_label_ends_where_the_words_begin(words: str, end: int) -> None:
    assert label_end(words) == end


@pytest.mark.parametrize(
    ("text", "value"), [("4", 4), ("IV", 4), ("thứ tư", 4), ("IIII", None), ("x", None), ("4000", None)]
)
def test_a_numeral_is_read_in_each_form(text: str, value: int | None) -> None:
    assert numeral(text) == value


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1).map(str.strip).filter(bool))
def test_an_escaped_line_is_always_its_own_words(words: str) -> None:
    line = classify(ESCAPE + words, at=1)
    assert (line.kind, line.full) == (LineKind.TEXT, words)


@pytest.mark.parametrize("words", ["---", "_ _ _", "***", "* * *", "—★—", "---o0o---", "══════"])
def test_a_row_of_strokes_is_a_rule(words: str) -> None:
    assert is_rule(words)
    assert classify(words, at=1).kind is K.RULE


@pytest.mark.parametrize("words", ["--", "**", "- Một", "-1-", "....", "* Một"])
def test_fewer_strokes_or_words_are_none(words: str) -> None:
    assert not is_rule(words)


@pytest.mark.parametrize(
    ("words", "number"),
    [("Phụ lục số 01", 1), ("PHỤ LỤC SỐ: 2", 2), ("PHỤ LỤC C", 3), ("Phụ lục Đ", 5), ("PHỤ LỤC V", 5)],
)
def test_an_appendix_is_numbered_in_many_ways(words: str, number: int) -> None:
    line = classify(words, at=1)
    assert (line.kind, line.number) == (K.APPENDIX, number)
