"""Names of places in the line of date: the kind of unit before a name, and names that never stand without it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.line import key_of

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece

_KINDS = "thủ đô|thành phố|tỉnh|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn"
_SHORT = {"tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "p": "phường", "q": "quận", "h": "huyện"}
_SHORTENED = re.compile(rf"\b(?P<short>{'|'.join(_SHORT)})\.\s*")
_WITH_KIND = re.compile(rf"(?P<kind>{_KINDS}) (?P<name>.+)")
_OF_A_UNIT = re.compile(
    rf"(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) (?P<kind>{_KINDS}) (?P<name>(?:(?!ban |hội đồng ).)+)"
)
_LARGER = re.compile(rf",? (?:{_KINDS}) .*")
_NUMBER = re.compile(r"\d+|[ivx]+")
NAMED_AFTER = frozenset(
    {
        "hồ chí minh", "điện biên phủ", "hai bà trưng", "bà triệu", "ngô quyền", "đinh tiên hoàng", "lê hoàn",
        "lý thái tổ", "lý thường kiệt", "trần hưng đạo", "trần nhân tông", "trần quang khải", "trần khánh dư",
        "trần nhật duật", "phạm ngũ lão", "chu văn an", "nguyễn trãi", "lê lợi", "lê lai", "lê thánh tông",
        "nguyễn bỉnh khiêm", "quang trung", "nguyễn huệ", "nguyễn du", "cao thắng", "phan đình phùng", "hoàng hoa thám",
        "phan bội châu", "phan châu trinh", "nguyễn đình chiểu", "trương định", "nguyễn trung trực", "võ thị sáu",
        "trần phú", "lê hồng phong", "nguyễn thị minh khai", "nguyễn văn cừ", "hoàng văn thụ", "lý tự trọng",
        "tôn đức thắng", "lê duẩn", "trường chinh", "võ nguyên giáp", "nguyễn lương bằng", "lê thanh nghị",
        "cách mạng tháng tám", "đồng khởi",
    }
)  # fmt: skip
"""Tên người và sự kiện lịch sử đặt cho đơn vị hành chính: as keys; only names that no other kind of place has."""


def without_kind(place: str) -> str:
    """Tên riêng của một địa danh, as a key: "Phường Cao Thắng" is "cao thắng"."""
    key = _key(place)
    match = _WITH_KIND.fullmatch(key)
    return match["name"] if match else key


def lacks_its_kind(place: str) -> bool:
    """Địa danh phải có từ chỉ đơn vị mà chưa có: named after a person, an event or a number (PL1 II.4.a)."""
    key = _key(place)
    return key in NAMED_AFTER or _NUMBER.fullmatch(key) is not None


def own_unit(piece: Piece) -> tuple[str, str] | None:
    """Đơn vị hành chính của Ủy ban hoặc Hội đồng nhân dân ban hành: its kind and its name as keys; None of others."""
    match = _OF_A_UNIT.fullmatch(_key(piece.text("issuer")))
    return (match["kind"], _LARGER.sub("", match["name"])) if match else None


def _key(words: str) -> str:
    """Small letters, kinds in full, one space between words."""
    key = " ".join(key_of(words).replace("\u2013", "-").split()).strip(" .,;:")
    return _SHORTENED.sub(lambda match: f"{_SHORT[match['short']]} ", key) if "." in key else key
