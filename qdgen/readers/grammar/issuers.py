"""Who issues a document: names from the lines of a masthead, or, where it is missing, from what else the draft says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.readers.excerpts import excerpt, joint
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_BODY = re.compile(
    r"(?:ủy ban|hội đồng|ubnd|hđnd|ubmttq|mttq|văn phòng|thanh tra|kiểm toán|sở|bộ|ban(?! hành)|cục|tổng cục|chi cục|"
    r"vụ|phòng|trường|trung tâm|viện|bệnh viện|công an|công ty|tổng công ty|tập đoàn|bảo hiểm|kho bạc|ngân hàng|tòa án|"
    r"quốc hội|chính phủ|thủ tướng chính phủ|chủ tịch nước|liên minh|liên đoàn|tổng liên đoàn|liên hiệp|hội|hiệp hội|"
    r"quỹ|học viện|đại học|trạm|nhà máy|nhà xuất bản|nhà hát|nhà văn hóa|báo|đài|tạp chí|mặt trận|đoàn|khu|ban quản lý|"
    r"cơ quan|tổ chức|tổ công tác|thư viện|bảo tàng|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng bộ|chi bộ|chi nhánh|"
    r"hợp tác xã|xí nghiệp|bưu điện|câu lạc bộ|vườn quốc gia|hạt kiểm lâm|quân khu|quân đoàn|sư đoàn|lữ đoàn)"
    r"(?!\w| trưởng)"
)
UNIT = re.compile(r"(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn)(?!\w)")
"""How a name goes on with the administrative unit of a council or a body."""
_PARENT_AND_NAME = 2
_BARE_COUNCIL = re.compile(r"(?:ủy ban nhân dân|hội đồng nhân dân)")
_TWO_NAMES = re.compile(
    r"(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|bộ|tổng cục) .* (?:sở|phòng|trung tâm|trường|chi cục|cục|vụ|viện) "
)
_TITLE = re.compile(
    r"(?:Q\. )?(?:PHÓ )?(?:CHỦ TỊCH|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|BỘ TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|"
    r"TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|THỐNG ĐỐC|CHỦ NHIỆM) +(?=\S)"
)
_STATE_TITLES = {"thủ tướng chính phủ": "TTg", "chính phủ": "CP", "chủ tịch nước": "CTN", "quốc hội": "QH"}
_COUNCILS = {"ủy ban nhân dân": "UBND", "hội đồng nhân dân": "HĐND", "ubnd": "UBND", "hđnd": "HĐND"}


def issuer_names(lines: Sequence[Line], ledger: Ledger, *, strict: bool = True) -> tuple[str, str]:
    r"""Tên cơ quan chủ quản và cơ quan ban hành: the name lines of a masthead to (parent, name); parent may be empty.

    `ỦY BAN NHÂN DÂN` and the unit below it are one name. A line that begins with the word for a body (`SỞ`, `BAN`,
    `TRƯỜNG` ...), or that stands behind a blank line, begins a name of its own; any other line goes on with the name
    above it. More than two names are a fault; so are two of which one does not begin with such a word. A single one
    that does not is a remark. Words behind `\` are a name whatever they are; so is every line if `strict` is false.
    """
    names: list[str] = []
    firsts: list[Line] = []
    for place, line in enumerate(lines):
        if names and _is_one_name(names[-1], lines[place - 1], line):
            council = _BARE_COUNCIL.fullmatch(fold(names[-1])) is not None
            above = names[-1]
            names[-1] = f"{above} {line.full}"
            if not council:
                message = "Hai dòng được coi là một tên cơ quan."
                ledger.remark(line, message, *joint(above, line.full), kind="joined", sure="likely")
        else:
            names.append(line.full)
            firsts.append(line)
    if len(names) > _PARENT_AND_NAME:
        ledger.fault(
            lines[-1],
            f"Phần đầu có {len(names)} tên cơ quan: {excerpt('; '.join(names[:5]))}.",
            "Chỉ ghi cơ quan chủ quản trực tiếp và cơ quan ban hành (Phụ lục I, mục II, khoản 2).",
        )
        return "", ""
    if strict and not _are_bodies(names, firsts, ledger):
        return "", ""
    parent = names[0] if len(names) == _PARENT_AND_NAME else ""
    return parent, names[-1] if names else ""


def names_in(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Tách các tên cơ quan: the lines of each name of a masthead, told apart as `issuer_names` does."""
    names: list[tuple[Line, ...]] = []
    for line in lines:
        if names and _is_one_name(" ".join(one.full for one in names[-1]), names[-1][-1], line):
            names[-1] = (*names[-1], line)
        else:
            names.append((line,))
    return names


def _are_bodies(names: Sequence[str], lines: Sequence[Line], ledger: Ledger) -> bool:
    """Whether one or two names may stand: a fault for two that cannot be told apart, a remark for a strange one."""
    strange = [line for line, name in zip(lines, names, strict=True) if not (line.plain or begins_a_body(name))]
    if strange and len(names) == _PARENT_AND_NAME:
        one, other = (excerpt(name) for name in names)
        message = f"Không biết dòng nào là tên cơ quan: “{one}” hay “{other}”."
        advice = "xóa dòng thừa; nếu dòng này đúng là tên cơ quan thì ghi “\\” ở đầu dòng."
        ledger.fault(strange[-1], message, advice)
        return False
    for line, name in zip(lines, names, strict=True):
        if not line.plain and _TWO_NAMES.match(fold(name)):
            message = f"“{excerpt(name)}” có thể là hai tên; dòng này được coi là một tên cơ quan."
            ledger.remark(line, message, kind="structure", sure="guess")
    for line in strange:
        words = "không bắt đầu bằng từ chỉ cơ quan (ỦY BAN, SỞ, BAN, TRƯỜNG ...)"
        message = f"“{excerpt(names[0])}” {words}; dòng này được lấy làm tên cơ quan ban hành."
        ledger.remark(line, message, kind="structure", sure="guess")
    return True


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
        named = UNIT.match(fold(where))
        return f"{name[: -len(last)]}{where}" if named else f"{name} {where}"
    return "" if last or _BARE_COUNCIL.fullmatch(fold(name)) else name


def abbreviation_of(name: str) -> str:
    """Chữ viết tắt: of a UBND, a HĐND and the highest bodies of state; empty for all others, which fix their own."""
    folded = fold(name)
    if folded in _STATE_TITLES:
        return _STATE_TITLES[folded]
    return next((short for council, short in _COUNCILS.items() if folded.startswith(council)), "")


def spelled_out(name: str) -> str:
    """Tên viết đủ: the name folded, `UBND` and `HĐND` in full, to compare it with another."""
    words = " ".join(fold(name).split())
    for short, full in (("ubnd", "ủy ban nhân dân"), ("hđnd", "hội đồng nhân dân")):
        words = re.sub(rf"(?<!\w){short}(?!\w)", full, words)
    return words


def same_name(one: str, other: str) -> bool:
    """Cùng một tên: whether two names differ in capitals, tone marks' place and spaces at most."""
    return fold(" ".join(one.split())) == fold(" ".join(other.split()))


def _is_one_name(above: str, before: Line, line: Line) -> bool:
    """Whether the line goes on with the name `above`, whose last line is `before`."""
    words = fold(line.full)
    if _BARE_COUNCIL.fullmatch(fold(above)):
        return not line.after_blank or UNIT.match(words) is not None
    return not line.after_blank and line.at - before.at <= 1 and not begins_a_body(line.full)


def _last_unit(name: str) -> str:
    """The word for an administrative unit that ends a name without naming it, as in `... NHÂN DÂN TỈNH`."""
    for words in (name.split()[-2:], name.split()[-1:]):
        if UNIT.fullmatch(fold(" ".join(words))):
            return " ".join(words)
    return ""
