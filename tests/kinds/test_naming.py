from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.kinds.naming import in_sentence, masthead_lines, unit_starts
from qdgen.vietnamese.text import fold

NAMES = (
    # councils and their heads
    "Ủy ban nhân dân tỉnh Sơn La",
    "Chủ tịch Ủy ban nhân dân tỉnh Sơn La",
    "Chủ tịch Ủy ban nhân dân tỉnh",
    "Phó Chủ tịch Hội đồng nhân dân tỉnh",
    "Uỷ ban nhân dân tỉnh Hoà Bình",
    "Hội đồng nhân dân thành phố Hà Nội",
    "Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh",
    "Ủy ban nhân dân đặc khu Côn Đảo",
    "Ủy ban nhân dân phường Hội An Tây",
    "Ủy ban nhân dân xã Hội Sơn",
    "Ủy ban nhân dân xã Tân Xã",
    "Ủy ban nhân dân xã Vụ Bản",
    "Ủy ban nhân dân Phường 1",
    "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu",
    "Ủy ban nhân dân thành phố Phan Rang-Tháp Chàm",
    "Chánh Văn phòng Ủy ban nhân dân tỉnh Sơn La",
    "Chánh Văn phòng UBND tỉnh",
    "UBND tỉnh Sơn La",
    "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
    # the government and its ministries
    "Chính phủ",
    "Thủ tướng Chính phủ",
    "Chủ tịch nước",
    "Văn phòng Chủ tịch nước",
    "Chủ tịch Quốc hội",
    "Bộ trưởng Bộ Giáo dục và Đào tạo",
    "Bộ trưởng Bộ Công Thương",
    "Bộ trưởng Bộ Công an",
    "Bộ Quốc phòng, Bộ Công an",
    "Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
    "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
    "Tổng Thanh tra Chính phủ",
    "Thống đốc Ngân hàng Nhà nước Việt Nam",
    "Ủy ban Dân tộc",
    "Văn phòng Bộ Nội vụ",
    "Vụ trưởng Vụ Tổ chức cán bộ",
    "Cục Văn thư và Lưu trữ Nhà nước",
    "Cục trưởng Cục Thuế",
    "Chi cục Thuế khu vực VII",
    "Tổng cục trưởng Tổng cục Thống kê",
    "Tổng Giám đốc Bảo hiểm xã hội Việt Nam",
    # departments of a province
    "Giám đốc Sở Nông nghiệp và Môi trường",
    "Giám đốc Sở Khoa học và Công nghệ",
    "Giám đốc Sở Văn hóa, Thể thao và Du lịch",
    "Giám đốc Sở Nội vụ, Trưởng ban Thi đua - Khen thưởng",
    "Sở Quy hoạch - Kiến trúc",
    "Sở Nội vụ Sơn La",
    "Sở Tài chính tỉnh",
    "Sở Tài chính tỉnh Lâm Đồng",
    "Hội đồng Thi đua - Khen thưởng tỉnh Sơn La",
    "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Sơn La",
    "Trưởng ban Quản lý khu kinh tế",
    "Trung tâm Phục vụ hành chính công tỉnh Lào Cai",
    "Cục Quản lý thị trường tỉnh Sơn La",
    "Chánh Thanh tra tỉnh Sơn La",
    "Ban Chỉ đạo Cải cách hành chính tỉnh Bình Minh",
    "Tổ trưởng Tổ công tác Cải cách hành chính",
    # departments of a commune
    "Trưởng phòng Văn hóa - Xã hội",
    "Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
    "Trưởng Công an xã Mường La",
    # justice, party, associations, schools, hospitals
    "Viện trưởng Viện kiểm sát nhân dân tối cao",
    "Chánh án Tòa án nhân dân tỉnh",
    "Giám đốc Công an tỉnh",
    "Bí thư Tỉnh ủy",
    "Ban Thường vụ Tỉnh ủy Sơn La",
    "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    "Chủ tịch Liên đoàn Lao động tỉnh",
    "Hội Nông dân tỉnh Sơn La",
    "Hiệu trưởng Trường Đại học Tây Bắc",
    "Giám đốc Bệnh viện Đa khoa tỉnh Sơn La",
    "Chủ tịch HĐQT",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_capitals_is_written_as_a_sentence_writes_it(name: str) -> None:
    assert in_sentence(name.upper()) == name


@pytest.mark.parametrize(
    ("capitals", "name"),
    [
        ("TỈNH SƠN LA", "Tỉnh Sơn La"),
        ("THÀNH PHỐ CẦN THƠ", "Thành phố Cần Thơ"),
        ("HỌC VIỆN NÔNG NGHIỆP", "Học viện Nông Nghiệp"),
        ("ỦY BAN  NHÂN DÂN\u00a0TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La"),
    ],
)
def test_a_name_begins_with_a_capital_and_has_single_spaces(capitals: str, name: str) -> None:
    assert in_sentence(capitals) == name


@pytest.mark.parametrize("name", ["Chủ tịch UBND tỉnh", "ỦY BAN nhân dân", "", "123", "Thủ tướng Chính phủ"])
def test_a_name_that_is_not_all_in_capitals_comes_back_as_it_is(name: str) -> None:
    assert in_sentence(name) == name


@given(st.lists(st.sampled_from([word for name in NAMES for word in name.upper().split()]), min_size=1, max_size=12))
def test_no_word_is_lost_or_changed_but_for_its_capitals(words: list[str]) -> None:
    written = in_sentence(" ".join(words))
    assert fold(written) == fold(" ".join(words))
    assert written[0] == written[0].upper()


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", ("ỦY BAN NHÂN DÂN", "TỈNH SƠN LA")),
        ("UỶ BAN NHÂN DÂN XÃ MƯỜNG LA", ("UỶ BAN NHÂN DÂN", "XÃ MƯỜNG LA")),
        ("HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", ("HỘI ĐỒNG NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH")),
        ("ỦY BAN NHÂN DÂN", ("ỦY BAN NHÂN DÂN",)),
        ("SỞ NỘI VỤ", ("SỞ NỘI VỤ",)),
        ("VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH", ("VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH",)),
    ],
)
def test_only_the_name_of_a_council_stands_on_two_lines(name: str, lines: tuple[str, ...]) -> None:
    assert masthead_lines(name) == lines


def test_the_second_line_of_a_council_begins_at_its_unit() -> None:
    name = "ỦY BAN NHÂN DÂN TỈNH SƠN LA"
    assert unit_starts(name) == name.index("TỈNH")
    assert unit_starts("SỞ NỘI VỤ") is None
