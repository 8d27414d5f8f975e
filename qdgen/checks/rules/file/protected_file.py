"""Allow no document that may not be edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD012", provision="Đ.12", severity=Severity.ADVICE)
def protected_file(subject: Subject) -> Iterator[Finding]:
    """Tệp bị hạn chế chỉnh sửa.

    ## Yêu cầu
    Dự thảo gửi văn thư phải sửa được: cấp số, ghi ngày, sửa thể thức.

    ## Cách sửa
    Vào Review (Xem lại) → Restrict Editing (Hạn chế chỉnh sửa) → Stop Protection (Dừng bảo vệ).
    """
    if subject.facts.protected:
        yield Finding(message="Tệp đang hạn chế chỉnh sửa (Restrict Editing).")
