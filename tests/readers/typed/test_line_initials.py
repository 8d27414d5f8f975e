"""Which patterns a line is tried against."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qdgen.readers.typed.line_initials import sieve
from qdgen.readers.typed.lines import PATTERNS, LineKind, classify

OPENINGS = ("Điều 1. ", "ĐIỀU 2: ", "Chương I", "Phụ lục II", "12. ", "١. ", "a) ", "đ) ", "- ", "| ", "(Kèm theo ")
candidates = sieve(PATTERNS)


@given(st.sampled_from([*OPENINGS, "Số: ", "Nơi nhận: ", "Cùng ký:", "TM. ", "o0o", "Sơn La, ngày", ""]), st.text())
def test_no_pattern_that_matches_is_passed_over(opening: str, rest: str) -> None:
    words = opening + rest.replace("\n", " ")
    matching = [kind for kind, pattern in PATTERNS if pattern.fullmatch(words)]
    tried = [kind for kind, _ in candidates(words)]
    assert set(matching) <= set(tried)
    assert tried == [kind for kind, _ in PATTERNS if kind in tried]


@given(st.characters())
def test_every_single_character_is_tried_where_it_could_match(character: str) -> None:
    for rest in ("", ". Nội dung", ") nội dung", "iều 1. Nội dung", ", ngày tháng"):
        words = character + rest
        matching = {kind for kind, pattern in PATTERNS if pattern.fullmatch(words)}
        assert matching <= {kind for kind, _ in candidates(words)}


def test_a_line_of_plain_words_is_tried_against_nothing() -> None:
    assert list(candidates("Giao Sở Nội vụ chủ trì.")) == []
    assert classify("Giao Sở Nội vụ chủ trì.", at=1).kind is LineKind.TEXT
