"""Allow no small letter where the name of a body has a capital."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import phrases, spots
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_NAMES = {
    "Mặt trận tổ quốc": "Mặt trận Tổ quốc",
    "mặt trận Tổ quốc Việt Nam": "Mặt trận Tổ quốc Việt Nam",
    "Đoàn thanh niên cộng sản": "Đoàn Thanh niên Cộng sản",
    "Đoàn thanh niên Cộng sản": "Đoàn Thanh niên Cộng sản",
    "Đoàn Thanh niên cộng sản": "Đoàn Thanh niên Cộng sản",
    "Hội liên hiệp phụ nữ": "Hội Liên hiệp Phụ nữ",
    "Hội liên hiệp Phụ nữ": "Hội Liên hiệp Phụ nữ",
    "Hội Liên hiệp phụ nữ": "Hội Liên hiệp Phụ nữ",
    "Hội nông dân": "Hội Nông dân",
    "Hội cựu chiến binh": "Hội Cựu chiến binh",
    "Hội chữ thập đỏ": "Hội Chữ thập đỏ",
    "Liên đoàn lao động": "Liên đoàn Lao động",
    "Sở nội vụ": "Sở Nội vụ",
    "Sở tài chính": "Sở Tài chính",
    "Sở tư pháp": "Sở Tư pháp",
    "Sở y tế": "Sở Y tế",
    "Sở công thương": "Sở Công Thương",
    "Sở giáo dục và": "Sở Giáo dục và",
    "Sở khoa học và": "Sở Khoa học và",
    "Sở nông nghiệp và": "Sở Nông nghiệp và",
    "Bộ nội vụ": "Bộ Nội vụ",
    "Bộ tài chính": "Bộ Tài chính",
    "Bộ tư pháp": "Bộ Tư pháp",
    "Bộ y tế": "Bộ Y tế",
    "Bộ công an": "Bộ Công an",
    "Bộ quốc phòng": "Bộ Quốc phòng",
    "Bộ giáo dục và": "Bộ Giáo dục và",
    "Bộ khoa học và": "Bộ Khoa học và",
    "Bộ nông nghiệp và": "Bộ Nông nghiệp và",
    "Thủ tướng chính phủ": "Thủ tướng Chính phủ",
    "thủ tướng chính phủ": "Thủ tướng Chính phủ",
    "Văn phòng chính phủ": "Văn phòng Chính phủ",
    "đại biểu quốc hội": "đại biểu Quốc hội",
}
_HEADS = re.compile(
    r"[ủu][ỷy] ban nhân dân(?= (?:tỉnh|thành|xã|phường|đặc|cấp|các|quận|huyện))"
    r"|hội đồng nhân dân(?= (?:tỉnh|thành|xã|phường|đặc|cấp|các|quận|huyện))"
    r"|(?:sở|bộ) (?:Nội vụ|Tài chính|Xây dựng|Tư pháp|Y tế|Giáo dục và|Khoa học và|Nông nghiệp và|Văn hóa, Thể)"
)
_HEAD_HINTS = (
    "ủy ban", "uỷ ban", "hội đồng nhân dân", "sở Nội", "sở Tài", "sở Xây", "sở Tư", "sở Y", "sở Giáo", "sở Khoa",
    "sở Nông", "sở Văn", "bộ Nội", "bộ Tài", "bộ Xây", "bộ Tư", "bộ Y", "bộ Giáo", "bộ Khoa", "bộ Nông", "bộ Văn",
)  # fmt: skip
_OTHER_WORDS = frozenset(
    {
        "cán", "cơ", "trụ", "công", "nội", "đảng", "toàn", "đồng", "tiến",
    }
)  # fmt: skip
"""Words that make another word with sở, bộ: "cán bộ Y tế"."""


@rule("QD819", provision="PL2 IV.1.a")
def body_capitals_missing(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan, tổ chức thiếu chữ viết hoa.

    ## Yêu cầu
    Tên cơ quan, tổ chức viết hoa chữ cái đầu của từ chỉ loại hình, chức năng, lĩnh vực: “Mặt trận Tổ quốc Việt
    Nam”, “Sở Nội vụ”, “Hội Nông dân”.

    ## Cách sửa
    Viết hoa theo tên chính thức của cơ quan, tổ chức.
    """
    for spot in phrases(subject, _NAMES):
        yield spot.finding(f"Tên cơ quan, tổ chức viết là “{spot.words}”; phải là “{_NAMES[spot.words]}”.")
    for spot in spots(subject, _HEADS, *_HEAD_HINTS):
        if spot.is_whole and spot.word_before.lower() not in _OTHER_WORDS:
            right = spot.words[0].upper() + spot.words[1:]
            yield spot.finding(f"Tên cơ quan, tổ chức viết là “{spot.words}”; phải là “{right}”.")
