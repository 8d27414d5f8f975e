"""Advise no district in a masthead since districts were abolished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.date_line import date_lines
from qdgen.checks.figures import counted
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_TWO_TIERS = (2025, 7)
"""Year and month from which there are no districts (Luật Tổ chức chính quyền địa phương 2025)."""
_LAST_MONTH = 12
_DISTRICT = re.compile(r"(?:huyện|quận|thị xã|thị trấn)\s+[^,]+", re.IGNORECASE)
_DISTRICT_OF = re.compile(
    r"(?:^|(?<=ỦY BAN NHÂN DÂN )|(?<=HỘI ĐỒNG NHÂN DÂN )|(?<=UBND )|(?<=HĐND ))(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)\s+\S.*",
    re.IGNORECASE,
)


@rule("QD381", provision="PL1 II.2.a, II.4.a", severity=Severity.ADVICE)
def district_in_masthead(subject: Subject) -> Iterator[Finding]:
    """Phần đầu còn ghi cấp huyện.

    ## Yêu cầu
    Từ ngày 01/7/2025 chính quyền địa phương có hai cấp, không còn huyện, quận, thị xã, thị trấn; địa danh và tên cơ
    quan ghi theo đơn vị hành chính mới.

    ## Cách sửa
    Ghi tên tỉnh, thành phố, xã, phường hoặc đặc khu hiện nay.
    """
    for _, found in date_lines(subject):
        if found.year_number and (found.year_number, counted(found.month or str(_LAST_MONTH))) < _TWO_TIERS:
            return
    for element in ("issuer_parent", "issuer", "place_and_date"):
        for _, line in subject.lines(element):
            match = _DISTRICT.match(line.text) if element == "place_and_date" else _DISTRICT_OF.search(line.text)
            if match:
                message = f"“{line.text[match.start() : match.end()]}” là cấp huyện, không còn từ ngày 01/7/2025."
                yield Finding(message=message, where=line, start=match.start(), end=match.end())
