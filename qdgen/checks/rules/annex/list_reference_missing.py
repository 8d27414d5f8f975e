"""Advise a list only with the line that says what it was issued with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import lists
from qdgen.checks.evidence.reference_line import reference_form
from qdgen.checks.excerpts import beginning
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD744", provision="PL1 III.1.c", severity=Severity.ADVICE)
def list_reference_missing(subject: Subject) -> Iterator[Finding]:
    """Danh sách, biểu kèm theo thiếu dòng “Kèm theo”.

    ## Yêu cầu
    Danh sách, bảng, biểu ban hành kèm theo văn bản là phụ lục của văn bản; dưới tiêu đề nên ghi văn bản mà nó đi kèm.

    ## Cách sửa
    Thêm dòng “(Kèm theo ... số ... ngày ... tháng ... năm ... của ...)” dưới tiêu đề, chữ nghiêng, căn giữa.
    """
    if subject.main.kind != "main":
        return
    for piece in lists(subject):
        title = piece.one("list_title")
        if title is not None and not piece["reference"]:
            yield Finding(
                message=f"“{beginning(title.text)}” chưa có dòng “(Kèm theo ...)”.",
                where=title,
                advice=f"Thêm dòng “{reference_form(subject)}” dưới tiêu đề, chữ nghiêng, căn giữa.",
            )
