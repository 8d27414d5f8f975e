"""Allow no document without the name of its issuer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD325", provision="PL1 II.2.a")
def issuer_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu tên cơ quan ban hành.

    ## Yêu cầu
    Văn bản ghi tên cơ quan, tổ chức ban hành ở phía trên, bên trái trang đầu.

    ## Cách sửa
    Gõ tên cơ quan ban hành ở đầu cột bên trái, chữ in hoa, đậm.
    """
    for piece in subject.pieces:
        is_due = piece["national_title"] or (piece.kind == "main" and piece is subject.main)
        if is_due and not piece["issuer"]:
            beside = piece.one("issuer_parent") or piece.one("number") or piece.one("national_title")
            yield Finding(message="Không có tên cơ quan ban hành ở đầu văn bản.", where=beside)
