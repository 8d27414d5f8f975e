from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.opportunities import last_break, may_break

# "|" marks every place where a new line may begin.
MARKED = [
    "Căn |cứ |Luật |Tổ |chức |chính |quyền",
    "số |366/|NQ-|CP |ngày",
    "giai |đoạn |2021-|2025, |2026–|2030",
    "kinh |tế |- |xã |hội",
    "Điều\u00a03 |khoản\u00a02",
    "(Quyết |định |số |1) |và |“trích |dẫn” |này",
    "tăng |5 |% |và |12,5%; |1.000.000 |₫",
    "ngày |01.01.2025 |lúc |8:30",
    "hết./.",
    "không |biết… |gì |nữa",
    "là |gì?|ai |biết!|Vâng",
    "một |—|hai",
    "có |dấu |cách |( thừa ) |ở |đây",
]


@pytest.mark.parametrize("marked", MARKED)
def test_lines_may_begin_where_marked_and_nowhere_else(marked: str) -> None:
    text = marked.replace("|", "")
    pieces, start = [], 0
    for index in range(1, len(text)):
        if may_break(text, index):
            pieces.append(text[start:index])
            start = index
    assert "|".join([*pieces, text[start:]]) == marked


def test_a_break_after_a_solidus_is_given_up_for_the_space_before() -> None:
    text = "của HĐND/UBND tỉnh"
    assert text[: last_break(text, 0, text.index("ND tỉnh"))] == "của "


def test_a_path_without_any_space_is_broken_after_a_solidus() -> None:
    text = "http:" + "/trang" * 14
    assert text[: last_break(text, 0, len(text) - 2)].endswith("/")


def test_a_word_longer_than_the_line_is_cut_where_the_room_ends() -> None:
    assert last_break("Nghiêng", 0, 4) == 4
    assert last_break("Nghiêng", 0, 0) == 1


@given(st.text(alphabet="ab1 -–—/.,;:()“”…%₫\u00a0", min_size=2), st.data())
def test_the_last_break_lies_after_the_start_and_not_after_the_cut(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 2))
    cut = data.draw(st.integers(start + 1, len(text) - 1))
    assert start < last_break(text, start, cut) <= cut
