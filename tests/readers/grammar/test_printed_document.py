from __future__ import annotations

import pytest

from qdgen import Recipient
from qdgen.readers.grammar.printed_document import place_on_paper, read_lines_of
from tests.renderers.documents import decision, documents

ALL = documents()


def test_the_lines_stand_in_the_order_of_the_paper() -> None:
    lines = read_lines_of(decision())
    assert [(line.path, line.words) for line in lines[:6]] == [
        ("issuer.name", "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH GIẢ ĐỊNH"),
        ("issuer.abbreviation", "UBND"),
        ("number", "Số: /QĐ-UBND"),
        ("place", "Bình Minh, ngày 05 tháng 3 năm 2026"),
        ("type", "Quyết định"),
        ("summary", "Về việc khen thưởng giả định"),
    ]
    assert lines[-1].words == "Nguyễn Văn A"


@pytest.mark.parametrize("name", ALL)
def test_every_line_has_words_and_a_place_on_paper(name: str) -> None:
    document = ALL[name]
    for line in read_lines_of(document):
        assert line.words
        assert place_on_paper(document, line) != line.path


def test_the_executors_are_those_of_the_article_that_is_asked_for() -> None:
    document = decision(recipients=(Recipient(executors=True),))
    words = [line.words for line in read_lines_of(document, 7) if line.path.startswith("recipients")]
    assert "Như Điều 7" in words


def test_what_the_page_prints_in_capitals_is_seen_in_capitals() -> None:
    lines = [line for line in read_lines_of(decision(authority="Chủ tịch")) if line.path == "authority"]
    assert [(line.text, line.seen) for line in lines] == [("Chủ tịch", "CHỦ TỊCH")]
