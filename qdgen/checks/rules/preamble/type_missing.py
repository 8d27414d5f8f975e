"""Ask for the name of the type above the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import is_letter
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD401", provision="PL1 II.5.a")
def type_missing(subject: Subject) -> Iterator[Finding | Unseen]:
    """Thiếu tên loại văn bản.

    ## Yêu cầu
    Văn bản có tên loại (trừ công văn) ghi tên loại bằng chữ in hoa, đậm, căn giữa, ở trên trích yếu.

    ## Cách sửa
    Thêm một dòng ghi tên loại ngay trên trích yếu: chữ in hoa, đậm, căn giữa.
    """
    main = subject.main
    if main["type"] or main.kind != "main" or is_letter(main):
        return
    if not main.term:
        yield Unseen(reason="Không nhận ra tên loại văn bản.")
        return
    yield Finding(
        message=f"Ký hiệu ghi {subject.standard.abbreviations[main.term]} nhưng trên trích yếu không có dòng "
        f"“{main.term.upper()}”.",
        where=main.one("number"),
        advice=f"Thêm dòng “{main.term.upper()}” ngay trên trích yếu: chữ in hoa, đậm, căn giữa.",
    )
