"""Legal bases taken apart."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.legal_bases import Citation, citation_of

DECREE = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"


def read(text: str) -> Citation:
    citation = citation_of(text)
    assert citation is not None
    return citation


def test_a_decree_is_read_whole() -> None:
    cited = read(DECREE)
    assert cited.kind == "nghị định"
    assert cited.name == "Nghị định"
    assert cited.number is not None
    assert DECREE[slice(*cited.number)] == "30/2020/NĐ-CP"
    assert cited.has_word
    assert cited.date is not None
    assert DECREE[slice(*cited.date)] == "ngày 05 tháng 3 năm 2020"
    assert not cited.is_short
    assert cited.has_issuer


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Quyết định số /QĐ-UBND ngày tháng 12 năm 2025 của Ủy ban nhân dân tỉnh;",
        "Căn cứ Quyết định số …/QĐ-UBND ngày … tháng … năm 2025 của Ủy ban nhân dân tỉnh;",
        "Căn cứ Quyết định số:12/QĐ-SNV ngày 16/6/2025 của Giám đốc Sở Nội vụ;",
        "Căn cứ Quyết định số 12-QĐ/TU ngày 16/6/2025 của Tỉnh ủy;",
    ],
)
def test_numbers_of_drafts_and_of_the_party_are_numbers(text: str) -> None:
    cited = read(text)
    assert cited.number is not None
    assert cited.has_word
    assert cited.date is not None
    assert cited.has_issuer


def test_the_issuer_may_stand_before_the_date() -> None:
    assert read(
        "Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05 tháng 3 năm 2020 về công tác văn thư;"
    ).has_issuer
    assert not read("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác của Bộ;").has_issuer


def test_a_short_date_is_told_from_a_long_one() -> None:
    assert read("Căn cứ Luật Lưu trữ ngày 21/6/2024;").is_short
    assert not read("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;").is_short


@pytest.mark.parametrize("words", ["số 33/2024/QH15", "của Quốc hội"])
def test_what_a_law_must_not_have_is_found(words: str) -> None:
    text = f"Căn cứ Luật Lưu trữ {words} ngày 21 tháng 6 năm 2024;"
    cited = read(text)
    assert cited.law_number is not None
    assert text[slice(*cited.law_number)] == words


def test_a_missing_number_a_missing_word_and_a_missing_date_are_seen() -> None:
    assert read("Căn cứ Nghị định của Chính phủ về công tác văn thư;").number is None
    assert not read("Căn cứ Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;").has_word
    assert read("Căn cứ Luật Lưu trữ;").date is None


@pytest.mark.parametrize(
    "text", ["Theo đề nghị của Chánh Văn phòng Sở.", "Căn cứ biên bản cuộc họp;", "Xét tình hình thực tế;", ""]
)
def test_what_names_no_kind_of_text_is_none(text: str) -> None:
    assert citation_of(text) is None
