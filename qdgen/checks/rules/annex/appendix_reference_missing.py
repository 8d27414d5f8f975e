"""Allow an appendix only with the line that says what it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import labelled
from qdgen.checks.evidence.reference_line import reference_form
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD735", provision="PL1 III.1.c")
def appendix_reference_missing(subject: Subject) -> Iterator[Finding]:
    """Phụ lục thiếu dòng “Kèm theo”.

    ## Yêu cầu
    Dưới tiêu đề phụ lục ghi văn bản mà phụ lục đi kèm: số, ký hiệu, ngày tháng năm và tên cơ quan ban hành.

    ## Cách sửa
    Thêm dòng “(Kèm theo ... số ... ngày ... tháng ... năm ... của ...)”, chữ nghiêng, căn giữa.
    """
    for piece in labelled(subject):
        if not piece["reference"]:
            label = piece.text("appendix")
            yield Finding(
                message=f"“{label}” chưa có dòng “(Kèm theo ...)”.",
                where=piece.one("appendix"),
                advice=f"Thêm dòng “{reference_form(subject)}” dưới tiêu đề, chữ nghiêng, căn giữa.",
            )
