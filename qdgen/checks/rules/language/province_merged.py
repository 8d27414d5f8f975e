"""Advise no body of a province that was merged into another in a document of later date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.abolished import MERGED, PROVINCES
from qdgen.checks.evidence.prose import spots
from qdgen.checks.evidence.reform import is_after_reform, speaks_of_today
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_BODY = re.compile(
    r"(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Công an|Thanh tra|Sở [^\n,;.:()]{2,40}?) "
    rf"(?P<province>{'|'.join(map(re.escape, PROVINCES))})(?!\w)"
)


@rule("QD843", provision=MERGED, severity=Severity.ADVICE)
def province_merged(subject: Subject) -> Iterator[Finding]:
    """Còn nhắc cơ quan của tỉnh đã sáp nhập.

    ## Yêu cầu
    Từ ngày 01/7/2025, tên cơ quan cấp tỉnh ghi tên tỉnh, thành phố hình thành sau sắp xếp. Tên tỉnh cũ chỉ còn trong
    tên gọi, viện dẫn của văn bản cũ. Nghị định số 30/2020/NĐ-CP không có điều khoản riêng về việc này.

    ## Cách sửa
    Thay bằng tên cơ quan của tỉnh, thành phố hiện nay; chỗ nói về thời gian trước thì ghi rõ “trước đây”.
    """
    if is_after_reform(subject):
        for spot in spots(subject, _BODY, *PROVINCES):
            if spot.is_whole and speaks_of_today(spot):
                now = PROVINCES[spot.match["province"]]
                yield spot.finding(f"“{spot.words}” không còn từ ngày 01/7/2025; tỉnh này nay thuộc {now}.")
