"""Names that the reorganisation of 2025 did away with (ministries, departments, provinces) and those of today."""

from __future__ import annotations

import re
from types import MappingProxyType

REORGANISED = "Nghị quyết số 176/2025/QH15, Nghị định số 45/2025/NĐ-CP"
"""Căn cứ sắp xếp các bộ và các sở, as a provision; Nghị định 30 has no clause on it."""
MERGED = "Nghị quyết số 202/2025/QH15"
"""Căn cứ sắp xếp các tỉnh, as a provision."""
TWO_TIERS = "Luật Tổ chức chính quyền địa phương năm 2025"
"""Căn cứ bỏ cấp huyện, as a provision: Luật số 72/2025/QH15."""

BODIES = MappingProxyType(
    {
        "Sở Kế hoạch và Đầu tư": "Sở Tài chính",
        "Sở Tài nguyên và Môi trường": "Sở Nông nghiệp và Môi trường",
        "Sở Nông nghiệp và Phát triển nông thôn": "Sở Nông nghiệp và Môi trường",
        "Sở Thông tin và Truyền thông": "Sở Khoa học và Công nghệ",
        "Sở Lao động - Thương binh và Xã hội": "Sở Nội vụ",
        "Sở Lao động, Thương binh và Xã hội": "Sở Nội vụ",
        "Sở Giao thông vận tải": "Sở Xây dựng",
        "Bộ Kế hoạch và Đầu tư": "Bộ Tài chính",
        "Bộ Tài nguyên và Môi trường": "Bộ Nông nghiệp và Môi trường",
        "Bộ Nông nghiệp và Phát triển nông thôn": "Bộ Nông nghiệp và Môi trường",
        "Bộ Thông tin và Truyền thông": "Bộ Khoa học và Công nghệ",
        "Bộ Lao động - Thương binh và Xã hội": "Bộ Nội vụ",
        "Bộ Giao thông vận tải": "Bộ Xây dựng",
        "Tổng cục Thuế": "Cục Thuế",
        "Tổng cục Hải quan": "Cục Hải quan",
        "Tổng cục Thống kê": "Cục Thống kê",
    }
)
"""Tên cũ và tên cơ quan nhận nhiệm vụ chính; the general departments went by the decrees on their ministries."""

_MERGED_INTO = (
    ("tỉnh Tuyên Quang", "Hà Giang"),
    ("tỉnh Lào Cai", "Yên Bái"),
    ("tỉnh Thái Nguyên", "Bắc Kạn"),
    ("tỉnh Phú Thọ", "Vĩnh Phúc|Hòa Bình"),
    ("tỉnh Bắc Ninh", "Bắc Giang"),
    ("tỉnh Hưng Yên", "Thái Bình"),
    ("thành phố Hải Phòng", "Hải Dương"),
    ("tỉnh Ninh Bình", "Hà Nam|Nam Định"),
    ("tỉnh Quảng Trị", "Quảng Bình"),
    ("thành phố Đà Nẵng", "Quảng Nam"),
    ("tỉnh Quảng Ngãi", "Kon Tum"),
    ("tỉnh Gia Lai", "Bình Định"),
    ("tỉnh Khánh Hòa", "Ninh Thuận"),
    ("tỉnh Lâm Đồng", "Đắk Nông|Bình Thuận"),
    ("tỉnh Đắk Lắk", "Phú Yên"),
    ("Thành phố Hồ Chí Minh", "Bình Dương|Bà Rịa - Vũng Tàu"),
    ("tỉnh Đồng Nai", "Bình Phước"),
    ("tỉnh Tây Ninh", "Long An"),
    ("thành phố Cần Thơ", "Sóc Trăng|Hậu Giang"),
    ("tỉnh Vĩnh Long", "Bến Tre|Trà Vinh"),
    ("tỉnh Đồng Tháp", "Tiền Giang"),
    ("tỉnh Cà Mau", "Bạc Liêu"),
    ("tỉnh An Giang", "Kiên Giang"),
)
PROVINCES = MappingProxyType({f"tỉnh {old}": new for new, names in _MERGED_INTO for old in names.split("|")})
"""Tên tỉnh không còn sau sáp nhập và tên tỉnh, thành phố hiện nay."""

CENTRAL_CITIES = ("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")
"""Các thành phố trực thuộc trung ương: every other city was one of a province, and is none since."""


def any_of(names: MappingProxyType[str, str]) -> re.Pattern[str]:
    """Mẫu tìm một trong các tên, in any case; a tone mark may stand on either vowel, as on "Hoà Bình"."""
    spelt = "|".join(re.escape(name).replace("òa", "(?:òa|oà)") for name in names)
    return re.compile(rf"(?<!\w)(?:{spelt})(?!\w)", re.IGNORECASE)


def now_of(found: str, names: MappingProxyType[str, str]) -> str:
    """Tên hiện nay của một tên tìm thấy, typed in any case."""
    key = found.casefold().replace("oà", "òa")
    return next(now for old, now in names.items() if old.casefold() == key)
