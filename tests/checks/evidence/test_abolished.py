"""Names that the reorganisation of 2025 did away with are known in any case, with the names of today."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.abolished import BODIES, PROVINCES, any_of, now_of


def test_twenty_nine_provinces_became_part_of_another() -> None:
    assert len(PROVINCES) == 29
    merged = {name.partition(" ")[2] for name in PROVINCES}
    assert not any(now.endswith(tuple(merged)) for now in PROVINCES.values())


def test_no_body_of_today_is_one_that_was_abolished() -> None:
    assert not set(BODIES.values()) & set(BODIES)


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("UBND TỈNH YÊN BÁI", "tỉnh Lào Cai"),
        ("Sở Nội vụ tỉnh Hoà Bình", "tỉnh Phú Thọ"),
        ("TỈNH BÀ RỊA - VŨNG TÀU", "Thành phố Hồ Chí Minh"),
    ],
)
def test_a_province_is_found_however_it_is_typed(text: str, now: str) -> None:
    found = any_of(PROVINCES).search(text)
    assert found is not None
    assert now_of(found[0], PROVINCES) == now


@pytest.mark.parametrize("text", ["tỉnh Lào Cai", "tỉnh Phú Yênh", "xã Yên Bái"])
def test_other_units_are_none_of_them(text: str) -> None:
    assert any_of(PROVINCES).search(text) is None


def test_a_body_is_found_in_capitals() -> None:
    found = any_of(BODIES).search("SỞ KẾ HOẠCH VÀ ĐẦU TƯ")
    assert found is not None
    assert now_of(found[0], BODIES) == "Sở Tài chính"
