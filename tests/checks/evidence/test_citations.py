"""Documents cited by number are taken apart."""

from __future__ import annotations

import datetime as dt

import pytest

from qdgen.checks.evidence.citations import citations, issuer_kind, symbol_of


def test_a_citation_is_taken_apart() -> None:
    text = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"
    (one,) = citations(text)
    assert (one.term, one.name, one.year, one.date, one.issuer) == (
        "Nghị định",
        "30/2020/NĐ-CP",
        2020,
        dt.date(2020, 3, 5),
        "Chính phủ",
    )
    assert text[one.start : one.end] == one.shown == "Nghị định số 30/2020/NĐ-CP"


def test_short_dates_spaces_and_unknown_types_are_read() -> None:
    first, second = citations("Tờ trình số 05/TTr - SNV ngày 2/3/2026; Giấy lạ số 7/GL-ABC")
    assert (first.term, first.symbol, first.date) == ("Tờ trình", "TTr-SNV", dt.date(2026, 3, 2))
    assert (second.term, second.date, second.issuer) == ("", None, "")


def test_a_day_that_the_calendar_lacks_is_no_date() -> None:
    (one,) = citations("Quyết định số 7/QĐ-SNV ngày 31 tháng 6 năm 2025")
    assert one.date is None


def test_words_without_numbers_are_no_citations() -> None:
    assert citations("Một số nhiệm vụ") == citations("") == ()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Chủ tịch UBND tỉnh về việc", "Chủ tịch Ủy ban nhân dân"),
        ("Uỷ ban nhân dân xã", "Ủy ban nhân dân"),
        ("Thủ tướng Chính phủ", "Thủ tướng Chính phủ"),
        ("Bộ Nội vụ", ""),
    ],
)
def test_issuers_are_told_apart_by_their_first_words(words: str, kind: str) -> None:
    assert issuer_kind(words) == kind


def test_symbols_of_types() -> None:
    assert (symbol_of("Nghị định"), symbol_of("Kế hoạch"), symbol_of("Công văn")) == ("NĐ", "KH", "")
