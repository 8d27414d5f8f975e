from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.binding import bind, blank, unbind
from qdgen.layout.metrics import NO_BREAK_SPACE, Face, width

PIECES = st.sampled_from(
    ["Điều", "khoản", "điểm", "số", "ngày", "tháng", "năm", "3", "2025", "a", "XIV", "-", "đồng", " ", " "]
)


@pytest.mark.parametrize(
    "bound",
    [
        "theo Điều_3 và điều_4",
        "khoản_2 Điều_5, điểm_a và điểm đến",
        "điểm_đ khoản_1",
        "Chương_II Mục_1, Tiểu mục_2, Phần_I",
        "Phụ lục_I kèm theo; lần thứ_XIV, thứ hai",
        "ngày_16 tháng_6 năm_2025",
        "Nghị quyết số_366/NQ-CP của Chính phủ",
        "Số:_12/QĐ-UBND, mẫu số_01",
        "hơn 1.000_đồng, 5_%, 3_triệu_đồng, 12_km và 7 người",
        "giai đoạn 2021_-_2025 phát triển kinh tế - xã hội",
        "1_-_2_-_3",
        "một số ngày, nhiều năm, các điều kiện, danh mục mới",
    ],
)
def test_only_what_must_stay_together_is_bound(bound: str) -> None:
    assert bind(bound.replace("_", " ")) == bound.replace("_", NO_BREAK_SPACE)


@given(st.text().filter(lambda text: NO_BREAK_SPACE not in text))
def test_unbinding_undoes_binding(text: str) -> None:
    assert unbind(bind(text)) == text


@given(st.lists(PIECES).map("".join))
def test_binding_twice_binds_no_more(text: str) -> None:
    assert unbind(bind(text)) == text
    assert bind(bind(text)) == bind(text)


def test_hyphens_of_a_symbol_are_not_touched() -> None:
    assert bind("366/NQ-CP") == "366/NQ-CP"


@pytest.mark.parametrize("face", list(Face))
def test_a_blank_is_as_wide_as_the_figures_it_waits_for(face: Face) -> None:
    assert width(blank(4), face, 13) == pytest.approx(width("2025", face, 13))
