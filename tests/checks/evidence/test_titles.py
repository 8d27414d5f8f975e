"""Names of what is issued are compared word by word."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.titles import act_of, as_typed, first_difference, object_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ban hành kèm theo Quyết định này Kế hoạch triển khai Đợt A.", ("kế hoạch", "triển khai đợt a")),
        ("Ban hành Kế hoạch triển khai Đợt A", ("kế hoạch", "triển khai đợt a")),
        ("Về việc phê duyệt Đề án B", ("đề án", "b")),
        ("Phê duyệt kinh phí", ("", "kinh phí")),
    ],
)
def test_the_object_is_what_is_left_without_the_act(text: str, wanted: tuple[str, str]) -> None:
    assert object_of(text) == wanted


def test_acts_are_known_by_the_first_words() -> None:
    assert act_of("Về việc ban hành Quy chế") == "ban hành"
    assert act_of("Phê duyệt Đề án") == "phê duyệt"
    assert act_of("Về việc bổ nhiệm") == ""


def test_the_first_difference_is_shown_with_the_words_before_it() -> None:
    assert first_difference("a b c d, e", "a b c d e") == ("a b c d, e", "a b c d e")
    assert first_difference("“a” – b", '"a" - b') is None
    assert first_difference("a b", "a b c") == ("a b", "a b c")


def test_a_beginning_may_go_on() -> None:
    assert first_difference("a b", "a b c", prefix=True) is None
    assert first_difference("a b", "a b, c", prefix=True) is None
    assert first_difference("a b c", "a b", prefix=True) is not None
    assert first_difference("a x", "a b c", prefix=True) is not None


def test_words_of_a_key_are_shown_as_they_were_typed() -> None:
    text = "Ban hành Kế hoạch Tăng tốc, bứt phá của Bộ Nội vụ."
    assert as_typed("tốc, bứt phá", text) == "tốc, bứt phá"
    assert as_typed("kế hoạch tăng", text) == "Kế hoạch Tăng"
    assert as_typed("bộ nội vụ", text) == "Bộ Nội vụ"
    assert as_typed("sở nội vụ", text) == "sở nội vụ"
