"""Words found in the sentences of a document, and where."""

from __future__ import annotations

import re

import pytest

from qdgen.checks.evidence.prose import by_line, is_syllable, is_typed, phrases, spots, together
from qdgen.checks.settings import Settings
from qdgen.checks.subject import Subject, subject_of
from qdgen.ooxml.document import read_document
from tests.checks.faults import made

CLAUSE = "3. Bà Trần Thị B"


def subject_with(text: str) -> Subject:
    data = made("bo-nhiem", [{"paragraph": CLAUSE, "text": f"3. {text}"}])
    return subject_of(read_document(data), Settings())


def test_words_are_found_in_sentences_but_not_in_masthead_and_closing() -> None:
    subject = subject_with("Báo cáo Bình Minh.")
    found = [spot.line.text for spot in spots(subject, re.compile("Bình Minh"))]
    assert "3. Báo cáo Bình Minh." in found
    assert not any("ngày 05 tháng 02 năm 2026" in text and text.startswith("Bình Minh") for text in found)
    assert not list(spots(subject, re.compile("Nguyễn Văn A")))


def test_a_spot_knows_what_stands_round_it() -> None:
    [spot] = spots(subject_with("Theo quy chế mẫu, thực hiện."), re.compile("chế mẫu"))
    assert (spot.before, spot.words, spot.after) == ("3. Theo quy ", "chế mẫu", ", thực hiện.")
    assert spot.word_before == "quy"
    assert spot.goes_on
    assert spot.is_whole


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [("Mẫu một.", False), ("Theo Mẫu một.", True), ("Xem; Mẫu một.", True), ("Xem: Mẫu một.", False)],
)
def test_a_sentence_goes_on_after_words_commas_and_semicolons(text: str, goes_on: bool) -> None:  # noqa: FBT001
    [spot] = spots(subject_with(text), re.compile("Mẫu một"))
    assert spot.goes_on is goes_on


def test_nothing_is_looked_for_without_a_hint() -> None:
    subject = subject_with("Theo quy chế mẫu.")
    assert list(spots(subject, re.compile("quy chế"), "chế mẫu"))
    assert not list(spots(subject, re.compile("quy chế"), "chế riêng", ";;"))


def test_phrases_are_whole_words() -> None:
    found = [spot.words for spot in phrases(subject_with("Gồm ba mẫu đơn."), ("ba mẫu", "mẫu đ", "hai mẫu"))]
    assert found == ["ba mẫu"]


def test_spots_of_a_line_are_told_together() -> None:
    subject = subject_with("Mẫu này, mẫu kia, mẫu nọ.")
    [same] = by_line(spots(subject, re.compile("mẫu")))
    assert (together(same, "Có mẫu.").message, together(same, "Có mẫu.").times) == ("Có mẫu.", 2)
    assert together(same[:1], "Có mẫu.").times == 1


def test_a_tab_is_not_a_typed_space() -> None:
    [tab] = spots(subject_with("Theo\tmẫu."), re.compile("(?<=Theo) (?=mẫu)"))
    [space] = spots(subject_with("Theo mẫu."), re.compile("(?<=Theo) (?=mẫu)"))
    assert not is_typed(tab, " ")
    assert is_typed(space, " ")


def test_syllables_are_told_from_other_words() -> None:
    assert all(map(is_syllable, ("nghiêng", "đường", "quyết", "ở", "giữa", "khoẻ")))
    assert not any(map(is_syllable, ("qdgen", "iphone", "https", "email", "Sở")))
