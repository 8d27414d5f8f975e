"""Allow the line of reference in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD711", provision="PL3 Mẫu 1.3", severity=Severity.ADVICE)
def reference_without_brackets(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” không có ngoặc đơn.

    ## Yêu cầu
    Theo mẫu, dòng “Kèm theo ...” đặt trong ngoặc đơn.

    ## Cách sửa
    Thêm ngoặc đơn ở đầu và cuối dòng.
    """
    for piece in subject.pieces:
        text = piece.text("reference")
        if text and not (text.startswith("(") and text.rstrip(".").endswith(")")):
            yield Finding(message="Dòng “Kèm theo” nên đặt trong ngoặc đơn.", where=piece.one("reference"))
