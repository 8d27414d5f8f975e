"""Allow only what the decree applies to; anything else is told apart, not checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.checks.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_REASONS = {
    Scope.NORMATIVE: "Số văn bản có năm ban hành: đây là văn bản quy phạm pháp luật",
    Scope.PARTY: "Đây là văn bản của Đảng",
    Scope.UNKNOWN: "Không nhận ra phần nào của một văn bản hành chính",
}


@rule("QD001", provision="Đ.2, Đ.7", severity=Severity.ADVICE)
def outside_the_decree(subject: Subject) -> Iterator[Finding]:
    """Văn bản không thuộc Nghị định 30.

    ## Yêu cầu
    {nd30.name} quy định thể thức văn bản hành chính. Văn bản quy phạm pháp luật (số có năm ban hành) theo Nghị định số
    78/2025/NĐ-CP và Nghị định số 187/2025/NĐ-CP; văn bản của Đảng theo Hướng dẫn số 05-HD/VPTW.

    ## Cách sửa
    Nếu đúng là loại văn bản đó thì không phải sửa, các quy tắc về thể thức không được áp dụng. Nếu là văn bản hành
    chính thì sửa số, ký hiệu (không ghi năm), Quốc hiệu, Tiêu ngữ, tên loại.
    """
    reason = _REASONS.get(subject.scope)
    if reason:
        yield Finding(
            message=f"{reason}; không kiểm tra thể thức theo {subject.standard.name}.",
            where=subject.main.one("number"),
        )
