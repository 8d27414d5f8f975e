"""Names of bodies are compared in full."""

from __future__ import annotations

from qdgen.checks.evidence.bodies import body_key, body_of_title, same_body


def test_short_and_long_names_are_one() -> None:
    assert body_key("Chủ tịch UBND tỉnh ") == "chủ tịch ủy ban nhân dân tỉnh"
    assert same_body("CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH", "Chủ tịch UBND tỉnh Bình Minh")


def test_chairman_and_committee_are_two() -> None:
    assert not same_body("Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh")
    assert not same_body("Sở Y", "Sở Yên Bình")


def test_the_body_of_a_title_is_what_follows_it() -> None:
    assert body_of_title("GIÁM ĐỐC SỞ NỘI VỤ") == "sở nội vụ"
    assert body_of_title("Phó Chủ tịch") == ""
