"""The lines of power and title above a signature, taken apart: TM., KT. and the like, and the title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.line import Line, key_of
from qdgen.checks.once import once
from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece

_KNOWN = tuple(prefix.rstrip(".") for prefix in ND30.signing_prefixes)
_PREFIX = re.compile(
    r"(?:(?P<one>[TK])\s*[/.]\s*(?P<two>[MTLQ])\b\s*\.?|(?P<letters>[^\W\d_]{1,4})\s*[.:]|(?P<bare>TM|KT|TL|TUQ)(?=\s))"
    r"\s*(?=\S)",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r"(?<=\S)(?<!\bchi)(?<!\btổng)\s+(?:phó (?!văn)|thứ trưởng|kt\. ?|chánh văn phòng|vụ trưởng"
    r"|(?:chi |tổng )?cục trưởng|(?<=nhân dân )(?:phó )?chủ tịch)"
)
_DEGREE = re.compile(
    r"(?:(?:GS|PGS|TS|TSKH|Th\.?S|ThS|BS|BSCK\w*|CN|KS|LS|NGƯT|NGND|NSND|NSƯT)\b[.,\s]+"
    r"|(?:Phó )?Giáo sư\s|Tiến sĩ\s|Thạc sĩ\s|Bác sĩ\s|Kỹ sư\s|Cử nhân\s|Luật sư\s)+",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:(?:Bà|Chị|Thầy|Đồng chí|Đ/c)(?=(?: \S+){2})|(?:Ông|Cô|Anh)(?=(?: \S+){3})) ", re.IGNORECASE)
"""Từ xưng hô: Ông is a family name too, in shorter names."""
_FAMILY_NAMES = frozenset(
    {
        "nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
        "dương", "lý", "đinh", "trịnh", "mai", "tô", "đoàn", "đào", "lương", "lưu", "hà", "cao", "tạ", "vương", "chu",
        "châu", "thái", "tăng", "lâm", "trương", "phùng", "nghiêm", "quách", "tống", "doãn", "khổng", "kiều", "đàm",
        "la", "từ", "tôn", "triệu", "hứa", "lò", "lường", "vàng", "giàng", "sùng", "hạng", "thào", "mùa", "cầm",
        "quàng", "nông", "bế", "vi", "lục", "ma", "hầu", "lầu", "tòng", "cà", "lừu", "bàn",
    }
)  # fmt: skip
_DEPUTY = re.compile(r"phó |thứ trưởng")


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningLine:
    """Dòng quyền hạn, chức vụ: `prefix` as the decree writes it ("KT."), empty without one; `typed` as it stands there.

    `title` is what follows, `start` where it begins in the line. `known` tells that the prefix is one of the decree's.
    """

    line: Line
    prefix: str
    typed: str
    title: str
    start: int
    known: bool = True

    @property
    def key(self) -> str:
        """Chức vụ để so sánh."""
        return key_of(self.title)

    @property
    def is_deputy(self) -> bool:
        """Chức vụ của cấp phó."""
        return _DEPUTY.match(self.key) is not None


@once
def signing_lines(piece: Piece) -> tuple[SigningLine, ...]:
    """Các dòng quyền hạn, chức vụ của một văn bản, from the top."""
    return tuple(_read(line) for line in piece["signing_title"])


def is_family_name(word: str) -> bool:
    """Từ là một họ thường gặp, whatever its letters."""
    return key_of(word) in _FAMILY_NAMES


def degree_before(name: str) -> str:
    """Học hàm, học vị đứng trước họ tên, as typed with the space after it; empty when there is none."""
    found = _DEGREE.match(name)
    return found[0] if found else ""


def address_before(name: str) -> str:
    """Từ xưng hô (Ông, Bà) đứng trước họ tên, as typed with the space after it; empty when there is none."""
    found = _ADDRESS.match(name)
    return found[0] if found else ""


def _read(line: Line) -> SigningLine:
    match = _PREFIX.match(line.text)
    if match is None:
        return SigningLine(line=line, prefix="", typed="", title=line.text, start=0)
    letters = (match["letters"] or match["bare"] or f"{match['one']}{match['two']}").upper()
    return SigningLine(
        line=line,
        prefix=f"{letters}.",
        typed=line.text[: match.end()],
        title=line.text[match.end() :],
        start=match.end(),
        known=letters in _KNOWN,
    )


def head_title(lines: tuple[SigningLine, ...]) -> str:
    """Chức vụ của người đứng đầu cơ quan as the signature gives it, as a key; empty where it does not say."""
    own = [line for line in lines if line.prefix != "TM."]
    if not own or own[0].prefix in {"TL.", "TUQ."}:
        return ""
    return own[0].key


def two_titles(line: SigningLine) -> str:
    """Chức vụ thứ hai trên cùng một dòng với dòng quyền hạn, as it is shown; empty when there is none."""
    found = _SECOND.search(line.key) if line.prefix else None
    return line.title[found.start() :].strip() if found else ""
