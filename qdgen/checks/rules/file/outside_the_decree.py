"""Allow only what the decree applies to; anything else is told apart, not checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.checks.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


class _Notice(NamedTuple):
    """What is said of a scope: why it is taken for that, and what to do when it is a mistake."""

    message: str
    advice: str


_NOTICES = {
    Scope.NORMATIVE: _Notice(
        message="Số văn bản có năm ban hành, như số của văn bản quy phạm pháp luật.",
        advice="Nếu đúng là văn bản quy phạm pháp luật thì thể thức theo Nghị định số 78/2025/NĐ-CP và Nghị định số "
        "187/2025/NĐ-CP. Nếu là văn bản hành chính thì bỏ năm trong số, ký hiệu rồi kiểm tra lại.",
    ),
    Scope.PARTY: _Notice(
        message="Phần đầu là của văn bản của Đảng.",
        advice="Nếu đúng là văn bản của Đảng thì thể thức theo Hướng dẫn số 05-HD/VPTW. Nếu là văn bản hành chính thì "
        "ghi Quốc hiệu, Tiêu ngữ và số, ký hiệu theo mẫu rồi kiểm tra lại.",
    ),
    Scope.UNKNOWN: _Notice(
        message="Tệp không có Quốc hiệu, Tiêu ngữ, số, ký hiệu hoặc tên loại của một văn bản hành chính.",
        advice="Nếu là văn bản hành chính thì ghi đủ các phần ấy rồi kiểm tra lại.",
    ),
}


@rule("QD001", provision="Đ.2, Đ.7", severity=Severity.ADVICE)
def outside_the_decree(subject: Subject) -> Iterator[Finding]:
    """Văn bản không thuộc Nghị định 30.

    ## Yêu cầu
    {nd30.name} quy định thể thức văn bản hành chính. Văn bản quy phạm pháp luật (số có năm ban hành) theo Nghị định số
    78/2025/NĐ-CP và Nghị định số 187/2025/NĐ-CP; văn bản của Đảng theo Hướng dẫn số 05-HD/VPTW.

    ## Cách sửa
    Văn bản quy phạm pháp luật, văn bản của Đảng thì không phải sửa: các quy tắc về thể thức không được áp dụng. Văn
    bản hành chính thì sửa số, ký hiệu (không ghi năm), Quốc hiệu, Tiêu ngữ, tên loại.
    """
    notice = _NOTICES.get(subject.scope)
    if notice is not None:
        yield Finding(message=notice.message, where=subject.main.one("number"), advice=notice.advice)
