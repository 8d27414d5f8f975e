"""More than three hundred mastheads: every province before and after July 2025, long names, several lines, blanks."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle

from qdgen import DocumentNumber, Issuer, PartialDate

OLD_CITIES = ("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ")
OLD_PROVINCE_LIST = (
    "An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,"
    "Bình Thuận,Cà Mau,Cao Bằng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Tĩnh,"
    "Hải Dương,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,"
    "Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,"
    "Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,"
    "Vĩnh Long,Vĩnh Phúc,Yên Bái"
)
OLD_PROVINCES = tuple(OLD_PROVINCE_LIST.split(","))
NEW_CITIES = ("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")
NEW_PROVINCE_LIST = (
    "Lai Châu,Điện Biên,Sơn La,Lạng Sơn,Quảng Ninh,Thanh Hóa,Nghệ An,Hà Tĩnh,Cao Bằng,Tuyên Quang,Lào Cai,Thái Nguyên,"
    "Phú Thọ,Bắc Ninh,Hưng Yên,Ninh Bình,Quảng Trị,Quảng Ngãi,Gia Lai,Khánh Hòa,Lâm Đồng,Đắk Lắk,Đồng Nai,Tây Ninh,"
    "Vĩnh Long,Đồng Tháp,Cà Mau,An Giang"
)
NEW_PROVINCES = tuple(NEW_PROVINCE_LIST.split(","))
BIGGEST = "Thành phố Hồ Chí Minh"
COMMUNE_LIST = (
    "Ánh Dương,Bình Minh,Cẩm Tú,Đại Phúc,Đồng Tâm,Giao Hòa,Hạnh Phúc,Hoa Sơn,Hòa Thuận Đông,Khánh Thượng,Kim Liên Hoa,"
    "Lạc Quang,Mỹ Hạnh Trung,Nậm Mây,Ngọc Thanh,Nghĩa Phương Nam,Phù Vân Hạ,Quang Minh,Sơn Thủy Thượng,Tân Lập Nhất"
)
COMMUNES = tuple(COMMUNE_LIST.split(","))
WARDS = ("Phường 1", "Phường 12", "Bình Hưng Hòa Đông giả định", "Hoa Phượng", "Vườn Lài giả định", "Xuân Thới Trung")
ZONES = ("Đảo Xa", "Hải Đăng", "Trường Dương giả định")
DEPARTMENTS = (
    ("SỞ NỘI VỤ", "SNV"),
    ("SỞ TÀI CHÍNH", "STC"),
    ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "SKHCN"),
    ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "SNNMT"),
    ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "SVHTTDL"),
    ("SỞ DÂN TỘC VÀ TÔN GIÁO", "SDTTG"),
    ("THANH TRA TỈNH", "TTr"),
    ("BAN QUẢN LÝ KHU KINH TẾ VÀ CÁC KHU CÔNG NGHIỆP", "BQLKKTKCN"),
    ("BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG VÀ NÔNG NGHIỆP", "BQLDA"),
    ("TRƯỜNG CAO ĐẲNG KỸ THUẬT VÀ CÔNG NGHỆ GIẢ ĐỊNH", "CĐKTCN"),
    ("TRUNG TÂM KIỂM SOÁT BỆNH TẬT", "KSBT"),
)
CENTRAL = (
    ("BỘ NỘI VỤ", "BNV"),
    ("BỘ TÀI CHÍNH", "BTC"),
    ("BỘ NGOẠI GIAO", "BNG"),
    ("BỘ Y TẾ", "BYT"),
    ("BỘ CÔNG THƯƠNG", "BCT"),
    ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "BNNMT"),
    ("BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "BVHTTDL"),
    ("BỘ KHOA HỌC VÀ CÔNG NGHỆ", "BKHCN"),
    ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", "BGDĐT"),
    ("BỘ DÂN TỘC VÀ TÔN GIÁO", "BDTTG"),
    ("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM", "NHNN"),
    ("THANH TRA CHÍNH PHỦ", "TTCP"),
    ("VĂN PHÒNG CHÍNH PHỦ", "VPCP"),
    ("THỦ TƯỚNG CHÍNH PHỦ", "TTg"),
    ("VIỆN HÀN LÂM KHOA HỌC VÀ CÔNG NGHỆ VIỆT NAM", "VHL"),
    ("ĐẠI HỌC QUỐC GIA HÀ NỘI", "ĐHQGHN"),
    ("KIỂM TOÁN NHÀ NƯỚC", "KTNN"),
)
UNDER_A_MINISTRY = (
    ("BỘ NỘI VỤ", "CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC", "VTLTNN"),
    ("BỘ TÀI CHÍNH", "CỤC QUẢN LÝ, GIÁM SÁT CHÍNH SÁCH THUẾ, PHÍ VÀ LỆ PHÍ", "CST"),
    ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CỤC LÂM NGHIỆP VÀ KIỂM LÂM", "LNKL"),
    ("BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "CỤC NGHỆ THUẬT BIỂU DIỄN", "NTBD"),
    ("VIỆN HÀN LÂM KHOA HỌC VÀ CÔNG NGHỆ VIỆT NAM", "VIỆN SINH THÁI VÀ TÀI NGUYÊN SINH VẬT", "STTNSV"),
    ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHI CỤC TRỒNG TRỌT, BẢO VỆ THỰC VẬT VÀ THỦY LỢI", "CCTTBVTVTL"),
)
SERIALS: tuple[int | None, ...] = (2437, None, 5, 31, None, 12345)
DATES = (
    PartialDate(day=29, month=12, year=2026),
    PartialDate(month=12, year=2025),
    PartialDate(day=5, month=2, year=2026),
    PartialDate(year=2026),
    PartialDate(day=20, month=10, year=2025),
    PartialDate(month=3, year=2026),
    PartialDate(),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Who issues, with what number, where and when."""

    issuer: Issuer
    place: str
    number: DocumentNumber
    issued_on: PartialDate

    @property
    def name(self) -> str:
        words = (self.issuer.parent, self.issuer.name, str(self.number.serial), self.place)
        return " | ".join(word for word in words if word)


def councils() -> list[tuple[Issuer, str]]:
    """Give UBND and HĐND of every province and city, then of communes, wards and special zones."""
    old = [("THÀNH PHỐ", name) for name in OLD_CITIES] + [("TỈNH", name) for name in OLD_PROVINCES]
    new = [("THÀNH PHỐ", name) for name in NEW_CITIES] + [("TỈNH", name) for name in NEW_PROVINCES]
    small = [("XÃ", name) for name in COMMUNES] + [("ĐẶC KHU", name) for name in ZONES]
    wards = [(name.upper() if name.startswith("Phường") else f"PHƯỜNG {name.upper()}", name) for name in WARDS]

    def bodies(name: str, short: str, units: list[tuple[str, str]]) -> list[tuple[Issuer, str]]:
        places = [(BIGGEST.upper(), BIGGEST), *((f"{level} {place.upper()}", place) for level, place in units), *wards]
        return [(Issuer(name=f"{name} {unit}", abbreviation=short), place) for unit, place in places]

    executive = bodies("ỦY BAN NHÂN DÂN", "UBND", [*dict.fromkeys([*old, *new]), *small])
    return executive + bodies("HỘI ĐỒNG NHÂN DÂN", "HĐND", [*new, *small])


def offices() -> list[tuple[Issuer, str]]:
    """Give departments under a province in full and in short, then central bodies and what stands under them."""
    places = [*NEW_PROVINCES, "Bà Rịa - Vũng Tàu", "Thừa Thiên Huế"]
    found = [
        (Issuer(name=name, abbreviation=short, parent=parent.format(place.upper())), place)
        for place, (name, short), parent in zip(
            places * 4,
            cycle(DEPARTMENTS),
            cycle(("UBND TỈNH {}", "ỦY BAN NHÂN DÂN TỈNH {}")),
            strict=False,
        )
    ]
    found += [
        (Issuer(name=name, abbreviation=short, parent=f"{level} {BIGGEST.upper()}"), BIGGEST)
        for name, short in DEPARTMENTS[:6]
        for level in ("UBND", "ỦY BAN NHÂN DÂN")
    ]
    found += [(Issuer(name=name, abbreviation=short), "Hà Nội") for name, short in CENTRAL]
    found += [
        (Issuer(name=name, abbreviation=short, parent=parent), place)
        for parent, name, short in UNDER_A_MINISTRY
        for place in ("Hà Nội", BIGGEST)
    ]
    return found


def headings() -> tuple[Heading, ...]:
    """Give all of them, the numbers and dates filled in or left blank in turn."""
    return tuple(
        Heading(issuer=issuer, place=place, number=DocumentNumber(serial=serial), issued_on=date)
        for (issuer, place), serial, date in zip([*councils(), *offices()], cycle(SERIALS), cycle(DATES), strict=False)
    )


HEADINGS = headings()
