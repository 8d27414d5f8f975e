"""Allow only "Chương I", "Phần I" as labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.content import keeps_words
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.figures import in_roman
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD571", provision="PL1 II.6.đ", mendable=True)
def chapter_label(subject: Subject) -> Iterator[Finding]:
    """Chữ “Phần”, “Chương” và số viết chưa đúng.

    ## Yêu cầu
    Từ “Phần”, “Chương” viết in thường, số thứ tự bằng chữ số La Mã, không có dấu sau số: “Chương I”.

    ## Cách sửa
    Gõ lại dòng này: “Phần” hoặc “Chương”, một dấu cách, số La Mã, không có dấu sau số.
    """
    for piece in subject.pieces:
        for unit in (*piece.at(Level.PART), *piece.at(Level.CHAPTER)):
            if unit.text or unit.line.number:
                continue
            name = "Phần" if unit.level is Level.PART else "Chương"
            wanted = f"{name} {in_roman(unit.value)}" if unit.value else f"{name} I"
            if unit.line.shown != wanted:
                yield Finding(
                    message=f"Viết “{unit.line.shown}”; phải là “{wanted}”.",
                    where=unit.line,
                    mends=(retyped(unit.line, 0, len(unit.line.text), wanted),)
                    if unit.line.text != wanted and keeps_words(unit.line.text, wanted)
                    else (),
                )
