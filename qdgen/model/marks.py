"""Marks on the first page: how secret, how urgent, how far it may go."""

from __future__ import annotations

from enum import Enum


class Secrecy(Enum):
    """Dấu chỉ mức độ mật (PL1 III.2.a); the value is printed."""

    TOP_SECRET = "TUYỆT MẬT"
    SECRET = "TỐI MẬT"
    CONFIDENTIAL = "MẬT"


class Urgency(Enum):
    """Dấu chỉ mức độ khẩn (PL1 III.2.b); the value is printed."""

    FLASH = "HỎA TỐC"
    VERY_URGENT = "THƯỢNG KHẨN"
    URGENT = "KHẨN"


class Circulation(Enum):
    """Chỉ dẫn phạm vi lưu hành (PL1 III.2.c); the value is printed."""

    RETURN_AFTER_READING = "XEM XONG TRẢ LẠI"
    INTERNAL = "LƯU HÀNH NỘI BỘ"
