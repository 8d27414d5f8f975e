"""Bodies that the reform of 2025 did away with: whether a document is of the time after, and speaks of its own time."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.issued import issued
from qdgen.checks.once import once

if TYPE_CHECKING:
    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

IN_FORCE = dt.date(2025, 7, 1)
"""Ngày chính quyền địa phương hai cấp bắt đầu (Luật 72/2025/QH15); the merged ministries had begun in March 2025."""

_LOOKS_BACK = re.compile(
    r"trước đây|\(cũ\)|\bcũ\b|nay là|sáp nhập|hợp nhất|sắp xếp|tiếp nhận|bàn giao|kế thừa|giải thể"
    r"|chuyển (?:từ|sang|về)|chấm dứt|kết thúc hoạt động|tên gọi|nguyên (?:là|Giám|Phó|Chủ|Bí|Trưởng)"
    r"|bãi bỏ|thay thế|hết hiệu lực|thành lập|tổ chức lại|không tổ chức|từng|lịch sử|giai đoạn (?:19|20[01])"
    r"|nơi cấp|đăng ký (?:tại|kinh doanh|doanh nghiệp|thuế)|cấp (?:ngày|lần|lại)|\bcấp\W*$|mã số",
    re.IGNORECASE,
)
_CITES = re.compile(
    r"hiệu lực[^.;]{0,30}?từ ngày (?:\d{1,2}(?: tháng |/)\d{1,2}(?: năm |/)\d{4}|ký\b)"
    r"|(?P<cited>số:? ?\d+|ngày \d{1,2}(?:/| tháng )|năm (?:19|20)\d\d)"
)
"""A citation; the day from which the document itself is in force is none."""


def is_after_reform(subject: Subject) -> bool:
    """Văn bản ban hành sau khi sắp xếp: by its own date, the latest it may bear; not where it bears none."""
    last = issued(subject.main).last_day
    return last is not None and last >= IN_FORCE


def speaks_of_today(spot: Spot) -> bool:
    """Nói về hiện tại: not in the name of an older document, and not of what was before."""
    cited = _first_citation(spot.line)
    return (cited is None or cited > spot.start) and not _looks_back(spot.line)


@once
def _first_citation(line: Line) -> int | None:
    """Where the first citation of a line ends."""
    return next((found.end() for found in _CITES.finditer(line.text) if found["cited"]), None)


@once
def _looks_back(line: Line) -> bool:
    return _LOOKS_BACK.search(line.text) is not None
