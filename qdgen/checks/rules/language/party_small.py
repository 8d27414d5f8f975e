"""Allow no small letter for Đảng when it is Đảng Cộng sản Việt Nam."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, spots, together
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_PARTY = re.compile(r"đảng(?!\w)")
_BEFORE = (
    "Trung ương ", "mừng ", "sự lãnh đạo của ", "ghị quyết của ", "chủ trương của ", "quy định của ", "đường lối của ",
)  # fmt: skip
_AFTER = (" Cộng sản Việt Nam", " cộng sản Việt Nam", ", Nhà nước", " và Nhà nước")
_ORGANIZED = frozenset({"chức", "ủy", "uỷ", "bộ", "tác", "các", "mọi"})
"""Words before a đảng that is an adjective: "tổ chức đảng và Nhà nước"."""
_KINDS = (" bộ", " ủy", " uỷ", " viên", " đoàn", " phái", " cầm", " khác")
"""Words that go with đảng to mean something else: "đảng bộ"."""


@rule("QD822", provision="PL2 V.4")
def party_small(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa “Đảng”.

    ## Yêu cầu
    Chữ “Đảng” chỉ Đảng Cộng sản Việt Nam viết hoa. Các từ “đảng viên”, “đảng bộ”, “tổ chức đảng” viết thường.

    ## Cách sửa
    Sửa “đảng” thành “Đảng”.
    """
    for same in by_line(spot for spot in spots(subject, _PARTY, "đảng") if _is_name(spot)):
        yield together(same, "Viết là “đảng”; phải viết hoa “Đảng”.")


def _is_name(spot: Spot) -> bool:
    led = spot.before.endswith(_BEFORE) and not spot.after.startswith(_KINDS)
    return led or (spot.after.startswith(_AFTER) and spot.word_before not in _ORGANIZED)
