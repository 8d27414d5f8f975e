"""The words of a signature: authorities to sign, typed with or without their stop; posts; names of people."""

from __future__ import annotations

import re

from qdgen.model.closing import SigningAuthority
from qdgen.readers.grammar.issuers import begins_a_body
from qdgen.vietnamese.text import fold

_CAPACITY = re.compile(
    r"(?P<authority>T[./ ]?M|K[./ ]?T|T[./ ]?L|T[./ ]?U[./ ]?Q|Q)(?P<stop>\s?[./:]|(?=\s))\s*(?P<holder>[^\W\d_].*)"
)
_POST = re.compile(
    r"(?:q\. ?|quyền )?(?:phó )?(?:tổng )?"
    r"(?:chủ tịch|thủ tướng|giám đốc|chánh|chủ nhiệm|thống đốc|bí thư|thư ký|ủy viên|thành viên|tư lệnh|chính ủy|"
    r"thanh tra|kiểm toán|trưởng|đại biểu|tham mưu trưởng|"
    r"biên tập|phụ trách|"
    r"(?:bộ|thứ|vụ|cục|tổng cục|chi cục|viện|hiệu|tổ|đội|trạm|chỉ huy|kế toán|thủ|khoa|phòng|xã đội|huyện đội) ?trưởng)"
    r"(?!\w)"
    r"|phó (?:ban|phòng|khoa|trạm|đội|tổ|viện|vụ|cục)(?!\w)"
)
_RANK = re.compile(
    r"(?:(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:ĐẠI|THƯỢNG|TRUNG|THIẾU) (?:TƯỚNG|TÁ|ÚY|UÝ))[.,]? )?"
    r"(?:(?:(?:PGS|GS|TSKH|TS|T[hH]\.?[sS]|[BDKT][sS]|CN|KTS|LS|NT|CK ?II|CK ?I|CK ?[12]|NGND|NGƯT|TTND|TTƯT)[.,]?\s*)+"
    r"(?<=[\s.,])(?=\S))?"
)
"""Cấp bậc, học hàm, học vị, one behind another: `Đại tá, TS. `, `PGS.TS.BS.CKII. `."""
_SURNAMES = (
    *("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"),
    *("Lý", "Đinh", "Trịnh", "Mai", "Đoàn", "Hà", "Lương", "Tạ", "Lâm", "Cao", "Tô", "Quách", "Trương", "Đào", "Châu"),
    *("Thái", "Kiều", "Vương", "Tống", "Tăng", "Giàng", "Lò", "Lường", "Quàng", "Cà", "Vàng", "Sùng", "Thào", "Mùa"),
    *("Hạng", "Tòng", "Bạc", "Cầm", "Điêu", "Hầu", "Ma", "Nông", "Hứa", "Triệu", "Phùng", "Chu", "La", "Lưu", "Bế"),
    *("Vi", "Lù", "Lầu", "Mã", "Tẩn", "Chảo", "Thân", "Đàm", "Nghiêm", "Khúc", "Lại", "Trà", "Ninh", "Doãn", "Thạch"),
    *("Sơn", "Kim", "Đồng", "Khuất", "Mạc", "Từ", "Âu", "Tôn", "Lục", "Bàn", "Lộc", "Hờ", "Vừ"),
)
"""Họ: the first syllable by which a name in capitals is told from the rest of a title."""
_PLACES = (
    *("Hà Nội", "Hà Nam", "Hà Giang", "Hà Tĩnh", "Thái Bình", "Thái Nguyên", "Cao Bằng", "Lâm Đồng", "Lai Châu"),
    *("Sơn La", "Vũng Tàu", "Bạc Liêu", "Đồng Nai", "Đồng Tháp", "Kim Sơn", "Lục Ngạn", "Mai Châu", "Sơn Tây"),
)
"""Địa danh: names of places that begin like a surname."""
_KNOWN_SURNAMES = frozenset(map(fold, _SURNAMES))
_KNOWN_PLACES = frozenset(map(fold, _PLACES))
_SYLLABLE = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SYLLABLES = range(2, 7)
_LONGEST = 120


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


def stands_in_a_signature(words: str) -> bool:
    """Có thể là dòng của phần ký: capitals, a capacity, a post, a name, or dots for one; no list and no sentence."""
    bare = words.strip()
    if bare.startswith(("-", "–", "—", "+", "•")) or len(bare) > _LONGEST:
        return False
    is_hint = bare.startswith("(") and bare.endswith(")")
    known = bare.isupper() or split_capacity(bare) is not None or is_post(bare) or is_person(bare.rstrip(".,;"))
    return known or is_hint or not bare.strip(".…_ ")


def is_person(words: str) -> bool:
    """Có phải họ tên: two to six capitalised syllables; a rank or a degree may stand before them (PL1 II.7.c)."""
    syllables = _bare(words).split()
    return len(syllables) in _SYLLABLES and all(
        syllable[0].isupper() and _SYLLABLE.fullmatch(syllable) for syllable in syllables
    )


def is_name(words: str) -> bool:
    """Có phải đúng là họ tên: as `is_person`, and it begins with a surname; in capitals too; a province is none."""
    name = fold(_bare(words))
    surname = name.split()[:1]
    known = bool(surname) and surname[0] in _KNOWN_SURNAMES and name not in _KNOWN_PLACES
    return known and is_person(words) and not is_post(words)


def _bare(words: str) -> str:
    """A name without what stands before it."""
    match = _RANK.match(words)
    return words[match.end() :] if match else words
