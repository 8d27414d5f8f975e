from __future__ import annotations

import pytest

from qdgen.readers.agreement import agrees
from tests.renderers.documents import decision

DOCUMENT = decision()
SHOWN = (
    *("ỦY BAN NHÂN DÂN", "TỈNH BÌNH MINH GIẢ ĐỊNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    *("Độc lập - Tự do - Hạnh phúc", "Số:      /QĐ-UBND", "Bình Minh, ngày 05 tháng 3 năm 2026", "QUYẾT ĐỊNH"),
    *("Về việc khen thưởng", "giả định", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "QUYẾT ĐỊNH:", ""),
    *("Điều\u00a01. Khen thưởng ông Nguyễn Văn A.", "Điều 2. Quyết định này có hiệu lực./."),
    *("Nơi nhận:", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A"),
)


def test_a_document_agrees_with_the_file_that_prints_it() -> None:
    assert agrees(DOCUMENT, SHOWN)


@pytest.mark.parametrize("place", [12, 13, 18], ids=lambda place: SHOWN[place][:12])
def test_it_does_not_with_one_that_has_other_words(place: int) -> None:
    assert not agrees(DOCUMENT, (*SHOWN[:place], "Chữ khác", *SHOWN[place + 1 :]))


@pytest.mark.parametrize("place", [12, 13], ids=lambda place: SHOWN[place][:12])
def test_it_does_not_with_one_that_lacks_a_line(place: int) -> None:
    assert not agrees(DOCUMENT, (*SHOWN[:place], *SHOWN[place + 1 :]))


def test_it_does_not_with_one_that_says_more() -> None:
    assert not agrees(DOCUMENT, (*SHOWN, "Điều 3. Thêm một việc."))
