"""Allow no capital for every syllable of the name of a body or a post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_NAMES = tuple(
    (wrong, wrong[0] + wrong[1:].lower())
    for wrong in (
        "Ủy Ban Nhân Dân", "Uỷ Ban Nhân Dân", "Ủy ban Nhân dân", "Uỷ ban Nhân dân", "Ủy ban Nhân Dân", "Ủy Ban",
        "Uỷ Ban", "Hội Đồng Nhân Dân", "Hội đồng Nhân dân", "Hội đồng Nhân Dân", "Hội Đồng", "Tòa Án", "Toà Án",
        "Chủ Tịch", "Giám Đốc", "Thủ Tướng", "Chính Phủ", "Bộ Trưởng", "Thứ Trưởng", "Văn Phòng", "Thủ Trưởng",
        "Nội Vụ", "Tài Chính", "Xây Dựng", "Tư Pháp", "Y Tế", "Giáo Dục", "Đào Tạo", "Khoa Học", "Công Nghệ",
        "Nông Nghiệp", "Môi Trường", "Văn Hóa", "Văn Hoá", "Thể Thao", "Du Lịch", "Tôn Giáo", "Ngoại Giao",
        "Quốc Phòng", "Công An", "Đảng Ủy", "Đảng Uỷ", "Tỉnh Ủy", "Tỉnh Uỷ",
    )
)  # fmt: skip
_FIELDS = (
    "Nội Vụ|Tài Chính|Xây Dựng|Tư Pháp|Y Tế|Giáo Dục(?: [Vv]à Đào Tạo)?|Khoa Học(?: [Vv]à Công Nghệ)?"
    "|Nông Nghiệp(?: [Vv]à Môi Trường)?|Văn H(?:óa|oá)(?:, Thể Thao [Vv]à Du Lịch)?|Ngoại Giao|Quốc Phòng|Công An"
)
_WRONG = re.compile(
    "[ỦU][ỷy] [Bb]an Nhân [Dd]ân|[ỦU][ỷy] Ban Nhân Dân|[ỦU][ỷy] Ban(?! Nhân)|Hội [Đđ]ồng Nhân [Dd]ân|Hội Đồng(?! Nhân)"
    "|(?:Tòa|Toà) Án|Chủ Tịch|Giám Đốc|Thủ Tướng|Chính Phủ|Bộ Trưởng|Thứ Trưởng|Thủ Trưởng|Công An(?= (?:nhân|tỉnh|xã))"
    f"|(?:Sở|Bộ|Phòng) (?:{_FIELDS})|Đảng [ỦU][ỷy]|Tỉnh [ỦU][ỷy]"
)
_HINTS = (
    "ban Nhân", "Ban Nhân", "đồng Nhân", "Đồng Nhân", "Ủy Ban", "Uỷ Ban", "Hội Đồng", "Tòa Án", "Toà Án", "Chủ Tịch",
    "Giám Đốc", "Thủ Tướng", "Chính Phủ", "Bộ Trưởng", "Thứ Trưởng", "Thủ Trưởng", "Nội Vụ", "Tài Chính", "Xây Dựng",
    "Tư Pháp", "Y Tế", "Giáo Dục", "Khoa Học", "Nông Nghiệp", "Văn Hóa", "Văn Hoá", "Ngoại Giao", "Quốc Phòng",
    "Công An", "Đảng Ủy", "Đảng Uỷ", "Tỉnh Ủy", "Tỉnh Uỷ",
)  # fmt: skip
_HEADS = frozenset({"Phó", "Ban", "Sở", "Bộ", "Phòng", "Trưởng", "Tịch", "Căn", "Theo", "Thường", "Trực", "Tướng"})
"""Capitals that may stand before the name of a body; before others the two syllables may be a person's name."""


@rule("QD817", provision="PL2 IV.1.a")
def body_capitals_too_many(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan, chức vụ viết hoa thừa.

    ## Yêu cầu
    Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình, chức năng, lĩnh vực: “Ủy ban nhân dân tỉnh”, “Sở Nội
    vụ”; không viết hoa mọi chữ.

    ## Cách sửa
    Sửa các chữ viết hoa thừa thành chữ thường.
    """
    for spot in spots(subject, _WRONG, *_HINTS):
        word = spot.word_before
        if spot.is_whole and not (word.istitle() and word not in _HEADS):
            right = _right(spot.words)
            yield spot.finding(f"Tên cơ quan, chức vụ viết là “{spot.words}”; phải là “{right}”.")


def _right(words: str) -> str:
    """The name with a capital for each word, not for each syllable of one."""
    for wrong, right in _NAMES:
        words = words.replace(wrong, right)
    return words
