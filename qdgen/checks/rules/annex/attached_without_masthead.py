"""Allow a document issued with a decision only under a masthead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import attached
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD701", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def attached_without_masthead(subject: Subject) -> Iterator[Finding]:
    """Văn bản kèm theo thiếu phần đầu.

    ## Yêu cầu
    Văn bản ban hành kèm theo Quyết định có tên cơ quan ban hành ở bên trái, Quốc hiệu và Tiêu ngữ ở bên phải; không
    có số, ký hiệu, địa danh, ngày tháng.

    ## Cách sửa
    Thêm tên cơ quan, Quốc hiệu và Tiêu ngữ trên tên loại của văn bản kèm theo.
    """
    for piece in attached(subject):
        if not piece["national_title"] and piece.lines:
            missing = "Quốc hiệu, Tiêu ngữ" if piece["issuer"] else "tên cơ quan ban hành và Quốc hiệu, Tiêu ngữ"
            yield Finding(
                message=f"{piece.term or 'Văn bản'} kèm theo chưa có {missing}.",
                where=piece.one("type") or piece.lines[0],
                advice=f"Thêm {missing} trên tên loại của văn bản kèm theo.",
            )
