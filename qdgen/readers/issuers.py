"""Who issues a document: names from the lines of a masthead, or, where it is missing, from what else the draft says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds.naming import unit_starts
from qdgen.readers.ledger import excerpt
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.lines import Line

_BODY = re.compile(
    r"(?:ủy ban|hội đồng|ubnd|hđnd|văn phòng|thanh tra|sở|bộ|ban|cục|tổng cục|chi cục|vụ|phòng|trường|trung tâm|viện|"
    r"bệnh viện|công an|công ty|tổng công ty|tập đoàn|bảo hiểm|kho bạc|ngân hàng|tòa án|quốc hội|chính phủ|"
    r"thủ tướng chính phủ|chủ tịch nước|liên minh|liên đoàn|tổng liên đoàn|hội|quỹ|học viện|đại học|trạm|nhà máy|"
    r"báo|đài|mặt trận|đoàn|khu|ban quản lý|cơ quan|tổ chức|thư viện|bảo tàng|đảng ủy|tỉnh ủy|thành ủy)(?!\w| trưởng)"
)
_UNIT = re.compile(r"(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn)(?!\w)")
_PARENT_AND_NAME = 2
_BARE_COUNCIL = re.compile(r"(?:ủy ban nhân dân|hội đồng nhân dân)")
_TITLE = re.compile(
    r"(?:Q\. )?(?:PHÓ )?(?:CHỦ TỊCH|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|BỘ TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|"
    r"TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|THỐNG ĐỐC|CHỦ NHIỆM) +(?=\S)"
)
_STATE_TITLES = {"thủ tướng chính phủ": "TTg", "chính phủ": "CP", "chủ tịch nước": "CTN", "quốc hội": "QH"}
_COUNCILS = {"ủy ban nhân dân": "UBND", "hội đồng nhân dân": "HĐND", "ubnd": "UBND", "hđnd": "HĐND"}


def issuer_names(lines: Sequence[Line], ledger: Ledger) -> tuple[str, str]:
    """Tên cơ quan chủ quản và cơ quan ban hành: the name lines of a masthead to (parent, name); parent may be empty.

    `ỦY BAN NHÂN DÂN` and the unit below it are one name. A line that begins with the word for a body (`SỞ`, `BAN`,
    `TRƯỜNG` ...), or that stands behind a blank line, begins a name of its own; any other line goes on with the name
    above it. More than two names are a fault.
    """
    names: list[str] = []
    for line in lines:
        if names and _is_one_name(names[-1], line):
            names[-1] = f"{names[-1]} {line.full}"
            if unit_starts(names[-1].upper()) is None:
                ledger.remark(line, "Hai dòng được coi là một tên cơ quan.", "", names[-1])
        else:
            names.append(line.full)
    if len(names) > _PARENT_AND_NAME:
        ledger.fault(
            lines[-1],
            f"Phần đầu có {len(names)} tên cơ quan: {excerpt('; '.join(names[:5]))}.",
            "Chỉ ghi cơ quan chủ quản trực tiếp và cơ quan ban hành (Phụ lục I, mục II, khoản 2).",
        )
        return "", ""
    parent = names[0] if len(names) == _PARENT_AND_NAME else ""
    return parent, names[-1] if names else ""


def begins_a_body(words: str) -> bool:
    """Có phải tên cơ quan: whether the words begin as the name of a body does, in capitals or not."""
    return _BODY.match(fold(words)) is not None


def name_from_authority(authority: str, place: str) -> str:
    """Tên cơ quan từ dòng thẩm quyền: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` and `Sơn La` to `ỦY BAN NHÂN DÂN TỈNH SƠN LA`.

    Empty where the line names no body.
    """
    capitals = " ".join(authority.upper().split())
    if fold(capitals) in _STATE_TITLES:
        return capitals
    name = _TITLE.sub("", capitals, count=1)
    if not begins_a_body(name):
        return ""
    last = _last_unit(name)
    if last and place:
        where = place.upper()
        named = _UNIT.match(fold(where))
        return f"{name[: -len(last)]}{where}" if named else f"{name} {where}"
    return "" if last or _BARE_COUNCIL.fullmatch(fold(name)) else name


def abbreviation_of(name: str) -> str:
    """Chữ viết tắt: of a UBND, a HĐND and the highest bodies of state; empty for all others, which fix their own."""
    folded = fold(name)
    if folded in _STATE_TITLES:
        return _STATE_TITLES[folded]
    return next((short for council, short in _COUNCILS.items() if folded.startswith(council)), "")


def same_name(one: str, other: str) -> bool:
    """Cùng một tên: whether two names differ in capitals, tone marks' place and spaces at most."""
    return fold(" ".join(one.split())) == fold(" ".join(other.split()))


def _is_one_name(above: str, line: Line) -> bool:
    words = fold(line.full)
    if _BARE_COUNCIL.fullmatch(fold(above)):
        return not line.after_blank or _UNIT.match(words) is not None
    return not line.after_blank and not begins_a_body(line.full)


def _last_unit(name: str) -> str:
    """The word for an administrative unit that ends a name without naming it, as in `... NHÂN DÂN TỈNH`."""
    for words in (name.split()[-2:], name.split()[-1:]):
        if _UNIT.fullmatch(fold(" ".join(words))):
            return " ".join(words)
    return ""
