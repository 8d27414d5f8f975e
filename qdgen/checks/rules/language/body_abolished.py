"""Allow no body that was merged or renamed in 2025 in a document of later date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.abolished import BODIES, REORGANISED
from qdgen.checks.evidence.prose import phrases
from qdgen.checks.evidence.reform import is_after_reform, speaks_of_today
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD830", provision=REORGANISED, severity=Severity.ADVICE)
def body_abolished(subject: Subject) -> Iterator[Finding]:
    """Dùng tên cơ quan không còn sau sắp xếp.

    ## Yêu cầu
    Tên cơ quan là tên chính thức ở ngày ban hành văn bản. Tên cũ chỉ còn trong tên gọi, viện dẫn của văn bản
    ban hành trước khi sắp xếp. Nghị định số 30/2020/NĐ-CP không có điều khoản riêng về việc này.

    ## Cách sửa
    Thay bằng tên cơ quan hiện nay; chỗ nói về thời gian trước thì ghi rõ “trước đây”.
    """
    found = tuple(phrases(subject, BODIES))
    if found and is_after_reform(subject):
        for spot in found:
            if speaks_of_today(spot):
                now = BODIES[spot.words]
                yield spot.finding(f"“{spot.words}” không còn sau khi sắp xếp năm 2025; nay là {now}.")
