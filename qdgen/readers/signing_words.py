"""The words of a signature: authorities to sign, typed with or without their stop; posts; names of people."""

from __future__ import annotations

import re

from qdgen.model.closing import SigningAuthority
from qdgen.readers.issuers import begins_a_body
from qdgen.vietnamese.text import fold

_CAPACITY = re.compile(
    r"(?P<authority>T[./ ]?M|K[./ ]?T|T[./ ]?L|T[./ ]?U[./ ]?Q|Q)(?P<stop>\s?[./:]|(?=\s))\s*(?P<holder>[^\W\d_].*)"
)
_POST = re.compile(
    r"(?:q\. ?|quyền )?(?:phó )?(?:tổng )?"
    r"(?:chủ tịch|thủ tướng|giám đốc|chánh|chủ nhiệm|thống đốc|bí thư|thư ký|ủy viên|thành viên|tư lệnh|chính ủy|"
    r"thanh tra|kiểm toán|trưởng|đại biểu|tham mưu trưởng|"
    r"(?:bộ|thứ|vụ|cục|tổng cục|chi cục|viện|hiệu|tổ|đội|trạm|chỉ huy|kế toán) ?trưởng)(?!\w)"
    r"|phó (?:ban|phòng|khoa|trạm|đội|tổ|viện|vụ|cục)(?!\w)"
)
_RANK = re.compile(
    r"(?:(?:(?:PGS|GS|TS|ThS|BS|DS|KS|CN|CKI|CKII|NGND|NGƯT|TTND|TTƯT)[.,]?\s*)+(?=\S)"
    r"|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý) |(?:ĐẠI|THƯỢNG|TRUNG|THIẾU) (?:TƯỚNG|TÁ|ÚY|UÝ) )"
)
_SYLLABLE = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SYLLABLES = range(2, 7)


def split_capacity(words: str) -> tuple[SigningAuthority, str] | None:
    """Tách quyền hạn ký: `KT. CHỦ TỊCH` to (KT., CHỦ TỊCH), also `K/T CHỦ TỊCH`; None where the line is no capacity.

    Behind an abbreviation that is not written `KT.` a title or a body must follow: `TM HÀ NỘI` is no capacity.
    """
    match = _CAPACITY.fullmatch(words)
    if match is None:
        return None
    authority = re.sub(r"\W", "", match["authority"])
    usual = match["authority"] == authority and match["stop"].strip() == "."
    if not usual and not (is_post(match["holder"]) or begins_a_body(match["holder"])):
        return None
    return SigningAuthority(f"{authority}."), match["holder"]


def is_post(words: str) -> bool:
    """Có phải chức vụ: whether the words begin as a post does: `PHÓ CHỦ TỊCH`, `Giám đốc`, `Trưởng ban`, `Ủy viên`."""
    return _POST.match(fold(words)) is not None


def is_person(words: str) -> bool:
    """Có phải họ tên: two to six capitalised syllables; a rank or a degree may stand before them (PL1 II.7.c)."""
    syllables = _RANK.sub("", words, count=1).split()
    return len(syllables) in _SYLLABLES and all(
        syllable[0].isupper() and _SYLLABLE.fullmatch(syllable) for syllable in syllables
    )
