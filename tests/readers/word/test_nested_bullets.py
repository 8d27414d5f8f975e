"""Automatic bullets further in than the one above them."""

from __future__ import annotations

from qdgen.readers.ledger import Ledger
from qdgen.readers.word.nested_bullets import settle_nested_bullets
from qdgen.readers.word.passages import Passage


def read(*bullets: tuple[str, tuple[int, float] | None]) -> tuple[list[str], Ledger]:
    ledger = Ledger(in_word=True)
    found = [
        Passage(at=at, words=words, number="-" if bullet else "", bullet=bullet)
        for at, (words, bullet) in enumerate(bullets, start=1)
    ]
    settle_nested_bullets(found, ledger)
    return [passage.number for passage in found], ledger


def test_a_bullet_further_in_on_the_page_is_a_plus() -> None:
    found, ledger = read(("Một:", (0, 6.0)), ("Hai;", (0, 12.0)), ("Ba.", (0, 12.0)), ("Bốn", (0, 6.0)))
    assert found == ["-", "+", "+", "-"]
    (remark,) = ledger.remarks
    assert (remark.kind, remark.sure, remark.before, remark.after) == ("dash", "likely", "-", "+")
    assert remark.location.paragraph == 2


def test_a_level_of_the_list_tells_as_much() -> None:
    assert read(("Một", (0, 6.0)), ("Hai", (1, 6.0)))[0] == ["-", "+"]


def test_bullets_under_words_or_on_one_level_stay() -> None:
    found, ledger = read(("Một", (0, 6.0)), ("Đoạn", None), ("Hai", (0, 12.0)), ("Ba", (0, 13.0)))
    assert found == ["-", "", "-", "-"]
    assert not ledger.remarks
