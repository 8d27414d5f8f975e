"""Allow one space between words; blanks that wait for a number or a day are not counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, is_typed, spots, together
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_SPACES = re.compile("  +")
_MOST = 5
"""More spaces than this set something aside, or leave room to write."""
_OPEN = re.compile(r"(?:số:?|ngày|tháng|năm|[/….:_])$", re.IGNORECASE)
_WAITING = re.compile(r"[/….,;_]|(?:ngày|tháng|năm)\b", re.IGNORECASE)


@rule("QD801", provision="Đ.12", severity=Severity.ADVICE, mendable=True)
def spaces_doubled(subject: Subject) -> Iterator[Finding]:
    """Gõ thừa dấu cách giữa các chữ.

    ## Yêu cầu
    Giữa hai chữ chỉ có một dấu cách. Chỗ trống chờ điền số, ngày, tháng trong dự thảo không phải lỗi.

    ## Cách sửa
    Xóa dấu cách thừa; hoặc bấm Ctrl+H, tìm hai dấu cách, thay bằng một.
    """
    for same in by_line(spot for spot in spots(subject, _SPACES, "  ") if _is_slip(spot)):
        mends = (retyped(spot.line, spot.start, spot.end, " ") for spot in same)
        yield together(same, "Thừa dấu cách giữa các chữ.", *mends)


def _is_slip(spot: Spot) -> bool:
    """Whether the spaces stand between words of a sentence, and were typed as spaces."""
    before, after = spot.before, spot.after
    if spot.line.depth or len(spot.words) > _MOST or not before or not after:
        return False
    return not _OPEN.search(spot.near) and not _WAITING.match(after) and is_typed(spot, spot.words)
