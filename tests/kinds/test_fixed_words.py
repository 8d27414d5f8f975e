"""Lines and labels glued or spaced out."""

from __future__ import annotations

import pytest

from qdgen.kinds.fixed_words import is_fixed_line, recovered


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("QUYẾTĐỊNH", "QUYẾT ĐỊNH"),
        ("Q U Y Ế T Đ Ị N H :", "QUYẾT ĐỊNH:"),
        ("K Ế H O Ạ C H", "KẾ HOẠCH"),
        ("CỘNG HÒAXÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Độclập-Tựdo-Hạnhphúc", "Độc lập - Tự do - Hạnh phúc"),
        ("Căncứ Luật A;", "Căn cứ Luật A;"),
        ("Theođề nghị của A", "Theo đề nghị của A"),
        ("ChươngIV", "Chương IV"),
        ("Mục2", "Mục 2"),
        ("Phụlục", "Phụ lục"),
    ],
)
def test_what_can_be_nothing_else_is_put_right(typed: str, words: str) -> None:
    assert recovered(typed) == words
    assert recovered(words) == words


@pytest.mark.parametrize("words", ["QUYẾT ĐỊNH", "- KẾ HOẠCH", "Quyếtđịnh", "Căn cứ Luật", "Mục2a", "Một", "", "N ơ i"])
def test_anything_else_stays(words: str) -> None:
    assert recovered(words) == words


def test_a_fixed_line_is_known_whatever_its_spaces() -> None:
    assert is_fixed_line("KẾHOẠCH")
    assert is_fixed_line("Nơi nhận:")
    assert not is_fixed_line("Kế hoạch")
