"""Allow no Quốc hiệu without the motto below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD313", provision="PL1 II.1.b")
def motto_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu Tiêu ngữ.

    ## Yêu cầu
    Dưới Quốc hiệu là Tiêu ngữ “{nd30.motto}”.

    ## Cách sửa
    Gõ Tiêu ngữ ở dòng ngay dưới Quốc hiệu.
    """
    for piece in subject.pieces:
        title = piece.one("national_title")
        if not piece["motto"] and (title or (piece.kind == "main" and piece is subject.main)):
            yield Finding(message=f"Không có Tiêu ngữ “{subject.standard.motto}” dưới Quốc hiệu.", where=title)
