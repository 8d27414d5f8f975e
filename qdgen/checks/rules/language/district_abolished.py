"""Allow no authority of a district in a document of later date than the reform of July 2025."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.abolished import TWO_TIERS
from qdgen.checks.evidence.prose import spots
from qdgen.checks.evidence.reform import is_after_reform, speaks_of_today
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_HINTS = ("huyện", "quận", "thị xã", "thị trấn")
_DISTRICT = re.compile(
    r"(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND)(?: các| cấp)? (?:huyện|quận|thị xã|thị trấn)"
)


@rule("QD831", provision=TWO_TIERS, severity=Severity.ADVICE)
def district_abolished(subject: Subject) -> Iterator[Finding]:
    """Còn nhắc cơ quan cấp huyện.

    ## Yêu cầu
    Từ ngày 01/7/2025, chính quyền địa phương có hai cấp: cấp tỉnh và cấp xã. Tên cơ quan cấp huyện chỉ còn
    trong tên gọi, viện dẫn của văn bản cũ. Nghị định số 30/2020/NĐ-CP không có điều khoản riêng về việc này.

    ## Cách sửa
    Thay bằng cơ quan nhận nhiệm vụ ở cấp tỉnh hoặc cấp xã.
    """
    if is_after_reform(subject):
        for spot in spots(subject, _DISTRICT, *_HINTS):
            if spot.is_whole and speaks_of_today(spot):
                yield spot.finding(f"“{spot.words}” không còn từ ngày 01/7/2025; cần ghi cơ quan hiện nay.")
