"""Advise no district in a masthead since districts were abolished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.abolished import CENTRAL_CITIES, TWO_TIERS
from qdgen.checks.evidence.date_line import date_lines
from qdgen.checks.figures import counted
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_SINCE = (2025, 7)
"""Year and month from which there are no districts (Luật Tổ chức chính quyền địa phương 2025)."""
_LAST_MONTH = 12
_DISTRICT = re.compile(r"(?P<unit>(?:huyện|quận|thị xã|thị trấn)\s+[^,]+)", re.IGNORECASE)
_COUNCIL = r"ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND"
_OF_DISTRICTS = r"PHÒNG|CHI CỤC|CÔNG AN|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|THANH TRA|BAN CHỈ HUY QUÂN SỰ|VĂN PHÒNG"
"""Bodies that stood at the level of the district; a school may still bear the name of one."""
_DISTRICT_OF = re.compile(
    rf"^(?:(?:{_COUNCIL}|{_OF_DISTRICTS})\b.*?\s)?(?P<unit>(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)\s+\S.*)", re.IGNORECASE
)
_CITY_OF = re.compile(
    rf"^(?:(?:{_COUNCIL})\s+)?(?P<unit>THÀNH PHỐ\s+(?!(?:{'|'.join(CENTRAL_CITIES)})\b)\S.*)", re.IGNORECASE
)


@rule("QD381", provision=f"PL1 II.2.a, II.4.a, {TWO_TIERS}", severity=Severity.ADVICE)
def district_in_masthead(subject: Subject) -> Iterator[Finding]:
    """Phần đầu còn ghi cấp huyện.

    ## Yêu cầu
    Từ ngày 01/7/2025 chính quyền địa phương có hai cấp, không còn huyện, quận, thị xã, thị trấn, thành phố thuộc tỉnh;
    địa danh và tên cơ quan ghi theo đơn vị hành chính mới.

    ## Cách sửa
    Ghi tên tỉnh, thành phố, xã, phường hoặc đặc khu hiện nay.
    """
    for _, found in date_lines(subject):
        if found.year_number and (found.year_number, counted(found.month or str(_LAST_MONTH))) < _SINCE:
            return
    for element in ("issuer_parent", "issuer", "place_and_date"):
        for _, line in subject.lines(element):
            match = _named(element, line.text)
            if match:
                start, end = match.span("unit")
                message = f"“{line.text[start:end]}” là cấp huyện, không còn từ ngày 01/7/2025."
                yield Finding(message=message, where=line, start=start, end=end)


def _named(element: str, text: str) -> re.Match[str] | None:
    if element == "place_and_date":
        return _DISTRICT.match(text)
    return _DISTRICT_OF.match(text) or _CITY_OF.match(text)
