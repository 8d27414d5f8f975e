from __future__ import annotations

from qdgen.readers.excerpts import EXCERPT, excerpt, joint, parted


def test_an_excerpt_is_short_enough_to_quote() -> None:
    assert excerpt("a" * EXCERPT) == "a" * EXCERPT
    assert excerpt("a" * 500) == "a" * (EXCERPT - 1) + "…"


def test_a_joint_shows_the_words_on_both_sides_of_the_break() -> None:
    assert joint("Giao Sở Nội vụ chủ trì, phối hợp", "với các cơ quan có liên quan") == (
        "chủ trì, phối hợp / với các cơ quan",
        "chủ trì, phối hợp với các cơ quan",
    )
    assert joint("Một", "hai") == ("Một / hai", "Một hai")


def test_a_line_that_is_parted_shows_the_break_afterwards() -> None:
    assert parted("Căn cứ Luật A;", "Căn cứ Luật B;") == (
        "Căn cứ Luật A; Căn cứ Luật B;",
        "Căn cứ Luật A; / Căn cứ Luật B;",
    )
