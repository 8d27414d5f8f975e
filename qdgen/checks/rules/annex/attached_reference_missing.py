"""Allow a document issued with a decision only with the line that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import attached
from qdgen.checks.evidence.reference_line import reference_form
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD706", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def attached_reference_missing(subject: Subject) -> Iterator[Finding]:
    """Văn bản kèm theo thiếu dòng “Kèm theo”.

    ## Yêu cầu
    Dưới trích yếu của văn bản kèm theo có dòng “(Kèm theo ... số ... ngày ... của ...)”.

    ## Cách sửa
    Thêm dòng “(Kèm theo ... số ... ngày ... tháng ... năm ... của ...)” dưới trích yếu, chữ nghiêng, căn giữa.
    """
    for piece in attached(subject):
        if not piece["reference"]:
            yield Finding(
                message=f"{piece.term or 'Văn bản'} kèm theo chưa có dòng “(Kèm theo ...)”.",
                where=piece.one("type") or piece.lines[0],
                advice=f"Thêm dòng “{reference_form(subject)}” dưới trích yếu, chữ nghiêng, căn giữa.",
            )
