"""Allow no capital for và, của and the like inside a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_JOINING = re.compile(
    r"(?<= )(?:Và(?= (?:Công|Đào|Môi|Đầu|Du|Tôn|Phát|Truyền|Xã|Ủy|Uỷ|Thể|Trả|Trẻ|Gia|Kế|Quản|Kiểm|Tổng)\b)"
    r"|(?:Của|Thuộc|Với)(?= [^\W\d_]))"
)
_HINTS = ("Và", "Của", "Thuộc", "Với")
_BEFORE_NAMES = frozenset(
    {
        "ông", "bà", "anh", "chị", "em", "cháu", "chí", "họ", "tên", "bản", "cụ", "thôn", "xóm",
    }
)  # fmt: skip
"""Words before the name of a person or a place, which may sound like a joining word."""


@rule("QD818", provision="PL2 IV.1.a")
def joining_word_capital(subject: Subject) -> Iterator[Finding]:
    """Viết hoa từ nối trong tên gọi.

    ## Yêu cầu
    Các từ nối “và”, “của”, “thuộc”, “cho”, “với” trong tên cơ quan, tên văn bản viết thường.

    ## Cách sửa
    Sửa từ nối thành chữ thường.
    """
    for spot in spots(subject, _JOINING, *_HINTS):
        word = spot.word_before
        if word.islower() and word not in _BEFORE_NAMES and spot.before.endswith(f"{word} "):
            yield spot.finding(f"Từ nối viết là “{spot.words}”; phải là “{spot.words.lower()}”.")
