"""Allow only "Mục 1", "Tiểu mục 1" as labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.content import keeps_words
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD572", provision="PL1 II.6.đ", mendable=True)
def division_label(subject: Subject) -> Iterator[Finding]:
    """Chữ “Mục”, “Tiểu mục” và số viết chưa đúng.

    ## Yêu cầu
    Từ “Mục”, “Tiểu mục” viết in thường, số thứ tự bằng chữ số Ả Rập, không có dấu sau số: “Mục 1”.

    ## Cách sửa
    Gõ lại dòng này: “Mục” hoặc “Tiểu mục”, một dấu cách, chữ số Ả Rập, không có dấu sau số.
    """
    for piece in subject.pieces:
        for unit in piece.at(Level.DIVISION):
            if unit.text or unit.line.number or not unit.value:
                continue
            name = "Tiểu mục" if unit.line.key.startswith("tiểu") else "Mục"
            wanted = f"{name} {unit.value}"
            if unit.line.shown != wanted:
                yield Finding(
                    message=f"Viết “{unit.line.shown}”; phải là “{wanted}”.",
                    where=unit.line,
                    mends=(retyped(unit.line, 0, len(unit.line.text), wanted),)
                    if unit.line.text != wanted and keeps_words(unit.line.text, wanted)
                    else (),
                )
