"""Names for mastheads: every province before and after July 2025, ministries, departments, communes, long and short."""

from __future__ import annotations

from qdgen.layout.binding import bind
from qdgen.layout.masthead import Names

CITIES = ("Hà Nội", "Hải Phòng", "Đà Nẵng", "Huế", "Cần Thơ", "Hồ Chí Minh")
PROVINCE_LIST = (
    "An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,"
    "Bình Thuận,Cà Mau,Cao Bằng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Tĩnh,"
    "Hải Dương,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,"
    "Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,"
    "Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,"
    "Vĩnh Long,Vĩnh Phúc,Yên Bái"
)
PROVINCES = tuple(PROVINCE_LIST.split(","))
MINISTRIES = (
    "Bộ Nội vụ",
    "Bộ Tài chính",
    "Bộ Nông nghiệp và Môi trường",
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Bộ Khoa học và Công nghệ",
    "Bộ Dân tộc và Tôn giáo",
    "Ngân hàng Nhà nước Việt Nam",
    "Thanh tra Chính phủ",
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
)
DEPARTMENTS = (
    "Sở Nội vụ",
    "Sở Tài chính",
    "Sở Khoa học và Công nghệ",
    "Sở Nông nghiệp và Môi trường",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Ban Quản lý Khu kinh tế và các khu công nghiệp",
    "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân",
    "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp",
    "Trường Cao đẳng Kỹ thuật giả định",
)
UNITS = (
    ("Ủy ban nhân dân xã Ánh Dương giả định", "Ánh Dương giả định"),
    ("Hội đồng nhân dân tỉnh Bình Minh giả định", "Bình Minh giả định"),
    ("Ủy ban nhân dân phường 1", "Phường 1"),
    ("Ủy ban nhân dân đặc khu Côn Đảo", "Côn Đảo"),
    ("Uỷ ban nhân dân phường Bình Hưng Hòa", "Bình Hưng Hòa"),
    ("Hội đồng nhân dân\nThành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
)


def _names(issuer: str, place: str, *, parent: str | None = None, symbol: str = "QĐ-UBND") -> Names:
    date = bind(f"{place}, ngày 29 tháng 12 năm 2026")
    return Names(issuer=issuer, parent=parent, number=f"Số: 1234/{symbol}", place_and_date=date)


COUNCILS = (
    *(_names(f"Ủy ban nhân dân tỉnh {name}", name) for name in PROVINCES),
    *(_names(f"Ủy ban nhân dân thành phố {name}", name) for name in CITIES[:-1]),
    _names("Ủy ban nhân dân Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    *(_names(issuer, place) for issuer, place in UNITS),
)
OFFICES = (
    *(_names(name, "Hà Nội", symbol="QĐ-BNNMT") for name in MINISTRIES),
    *(
        _names(name, place, parent=f"Ủy ban nhân dân {level} {place}", symbol="QĐ-SNNMT")
        for name in DEPARTMENTS
        for level, place in (("tỉnh", "Sơn La"), ("tỉnh", "Bà Rịa - Vũng Tàu"))
    ),
    _names("Sở Tài chính", "Thành phố Hồ Chí Minh", parent="UBND Thành phố Hồ Chí Minh", symbol="QĐ-STC"),
    Names(issuer="Ủy ban nhân dân xã không số giả định"),
)
ALL = (*COUNCILS, *OFFICES)


def called(names: Names) -> str:
    """Give a test its name."""
    return f"{names.parent or ''} {names.issuer}".replace("\n", " ").strip()
