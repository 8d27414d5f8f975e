"""Allow a document only with power, title and name of the signatory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD640", provision="PL1 II.7")
def signature_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu chức vụ, họ tên người ký.

    ## Yêu cầu
    Cuối văn bản, bên phải, ghi quyền hạn, chức vụ và họ tên của người ký.

    ## Cách sửa
    Thêm phần ký ở cuối văn bản, ngang hàng với “Nơi nhận:”.
    """
    main = subject.main
    if main.kind == "main" and not main["signing_title"] and not main["signatory"]:
        yield Finding(
            message="Văn bản chưa có quyền hạn, chức vụ và họ tên của người ký.",
            where=main.one("recipients_label") or (main.lines[-1] if main.lines else None),
        )
