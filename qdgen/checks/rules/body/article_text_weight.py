"""Advise against bold text of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import is_all, is_heading, with_next
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_ENDINGS = (".", ":", ";", "./.")


@rule("QD525", provision="PL1 II.6.đ", severity=Severity.ADVICE)
def article_text_weight(subject: Subject) -> Iterator[Finding]:
    """Cả đoạn của điều in đậm.

    ## Yêu cầu
    Chỉ từ “Điều”, số thứ tự và tiêu đề của điều in đậm; chữ của điều không có tiêu đề không in đậm.

    ## Cách sửa
    Chọn phần chữ sau số của điều, bấm Ctrl+B để bỏ in đậm.
    """
    for piece in subject.pieces:
        if not piece.levels.get(Level.ARTICLE):
            continue
        yield from (
            Finding(message="Chữ của điều in đậm; chỉ “Điều” và số in đậm.", where=unit.line, start=unit.start)
            for unit, after in with_next(piece)
            if unit.level is Level.ARTICLE
            and not unit.quoted
            and unit.text.endswith(_ENDINGS)
            and not is_heading(unit, after)
            and is_all(unit.line, "bold", unit.start)
        )
