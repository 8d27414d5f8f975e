"""Allow no commas between thousands: Vietnamese writes dots."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, chunk_spots, together
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_THOUSANDS = re.compile(r",\d{3}(?:,\d{3})*(?!\d|[,.]\d)")
_FIRST_GROUP = re.compile(r"(?<![\d,.])(?P<digits>[1-9]\d{0,2})$")


@rule("QD838", provision="Đ.12", severity=Severity.ADVICE, mendable=True)
def thousands_with_commas(subject: Subject) -> Iterator[Finding]:
    """Dùng dấu phẩy phân cách hàng nghìn.

    ## Yêu cầu
    Số có nhiều chữ số phân cách hàng nghìn bằng dấu chấm: 1.000.000 đồng; dấu phẩy dành cho phần thập phân.

    ## Cách sửa
    Thay dấu phẩy giữa các nhóm ba chữ số bằng dấu chấm.
    """
    for same in by_line(spot for spot in chunk_spots(subject, _THOUSANDS) if _is_whole_number(spot)):
        group = _first_group(same[0])
        first = group + same[0].words
        mends = (retyped(spot.line, spot.start, spot.end, spot.words.replace(",", ".")) for spot in same)
        found = together(same, f"Số viết là “{first}”; phải là “{first.replace(',', '.')}”.", *mends)
        yield replace(found, start=same[0].start - len(group))


def _first_group(spot: Spot) -> str:
    """The figures before the first comma; empty where they end no such number."""
    found = _FIRST_GROUP.search(spot.near)
    return found[0] if found else ""


def _is_whole_number(spot: Spot) -> bool:
    """Whether the groups end a number of thousands: one group alone may be a decimal fraction."""
    certain = spot.words.count(",") > 1 or spot.after.startswith(" đồng")
    return certain and bool(_first_group(spot))
