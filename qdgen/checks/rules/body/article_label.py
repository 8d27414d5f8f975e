"""Allow only the form "Điều 1." for the label of an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.line import stretches
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Unit
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


_NUMBER = re.compile(r"\d+[a-zđ]?")
_ZEROS = re.compile(r"^0+(?=\d)")


@rule("QD521", provision="PL1 II.6.đ", mendable=True)
def article_label(subject: Subject) -> Iterator[Finding]:
    """Số của điều viết chưa đúng.

    ## Yêu cầu
    Điều ghi “Điều”, số thứ tự bằng chữ số Ả Rập không có số 0 ở trước, sau số có dấu chấm và một dấu cách,
    ví dụ “Điều 1. ”.

    ## Cách sửa
    Gõ lại đầu dòng: “Điều”, một dấu cách, số của điều, dấu chấm, một dấu cách.
    """
    for piece in subject.pieces:
        yield from (found for unit in piece.at(Level.ARTICLE) if (found := _wrong(unit)) is not None)


def _wrong(unit: Unit) -> Finding | None:
    line = unit.line
    number = line.number
    typed = _shown(line, unit.start)
    found = _NUMBER.search(typed)
    if found is None:
        return None
    wanted = f"Điều {_ZEROS.sub('', found[0])}."
    if typed.rstrip() == wanted and (number or typed != wanted or not unit.text):
        return None
    shown = typed.strip() if typed.rstrip() != wanted else f"{typed}{unit.text.split(maxsplit=1)[0]}"
    return Finding(
        message=f"Viết “{shown}”; phải là “{wanted}”{' và một dấu cách' if typed.rstrip() == wanted else ''}.",
        where=line,
        start=None if number else 0,
        end=None if number else unit.start,
        mends=() if number else (retyped(line, 0, unit.start, f"{wanted} "),),
    )


def _shown(line: Line, end: int) -> str:
    if line.number:
        return line.number
    return "".join(words.upper() if look.caps else words for words, look in stretches(line, 0, end)).replace(
        "\u00a0", " "
    )
