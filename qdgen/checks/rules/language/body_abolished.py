"""Allow no body that was merged or renamed in 2025 in a document of later date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Severity
from qdgen.checks.prose import phrases
from qdgen.checks.reform import is_after_reform, speaks_of_today
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_BODIES = {
    "Sở Kế hoạch và Đầu tư": "Sở Tài chính",
    "Sở Tài nguyên và Môi trường": "Sở Nông nghiệp và Môi trường",
    "Sở Nông nghiệp và Phát triển nông thôn": "Sở Nông nghiệp và Môi trường",
    "Sở Thông tin và Truyền thông": "Sở Khoa học và Công nghệ",
    "Sở Lao động - Thương binh và Xã hội": "Sở Nội vụ",
    "Sở Lao động, Thương binh và Xã hội": "Sở Nội vụ",
    "Sở Giao thông vận tải": "Sở Xây dựng",
    "Bộ Kế hoạch và Đầu tư": "Bộ Tài chính",
    "Bộ Tài nguyên và Môi trường": "Bộ Nông nghiệp và Môi trường",
    "Bộ Nông nghiệp và Phát triển nông thôn": "Bộ Nông nghiệp và Môi trường",
    "Bộ Thông tin và Truyền thông": "Bộ Khoa học và Công nghệ",
    "Bộ Lao động - Thương binh và Xã hội": "Bộ Nội vụ",
    "Bộ Giao thông vận tải": "Bộ Xây dựng",
    "Tổng cục Thuế": "Cục Thuế",
    "Tổng cục Hải quan": "Cục Hải quan",
    "Tổng cục Thống kê": "Cục Thống kê",
}
"""Tên cũ và tên cơ quan nhận nhiệm vụ chính (Nghị quyết 176/2025/QH15; Nghị định 45/2025/NĐ-CP)."""


@rule("QD830", provision="PL1 II.2.a", severity=Severity.ADVICE)
def body_abolished(subject: Subject) -> Iterator[Finding]:
    """Dùng tên cơ quan không còn sau sắp xếp.

    ## Yêu cầu
    Tên cơ quan là tên chính thức ở ngày ban hành văn bản. Tên cũ chỉ còn trong tên gọi, viện dẫn của văn bản
    ban hành trước khi sắp xếp.

    ## Cách sửa
    Thay bằng tên cơ quan hiện nay; chỗ nói về thời gian trước thì ghi rõ “trước đây”.
    """
    found = tuple(phrases(subject, _BODIES))
    if found and is_after_reform(subject):
        for spot in found:
            if speaks_of_today(spot):
                now = _BODIES[spot.words]
                yield spot.finding(f"“{spot.words}” không còn sau khi sắp xếp năm 2025; nay là {now}.")
