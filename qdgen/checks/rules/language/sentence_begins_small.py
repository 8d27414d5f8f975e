"""Allow no small letter after a full stop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import SMALL_LETTERS, is_syllable, spots
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.subject import Subject

_YEAR = 4
"""Digits: fewer before a full stop may number a point inside a line."""
_STOP = re.compile(rf"\. (?=(?P<word>[{SMALL_LETTERS}][^\W\d_]+))")
_OTHER_STOP = re.compile(rf"[?!] (?=(?P<word>[{SMALL_LETTERS}][^\W\d_]+))")
_ABBREVIATIONS = frozenset(
    {"ths", "ts", "gs", "pgs", "bs", "ks", "tr", "tp", "tx", "st", "đc", "vd", "nxb", "no", "etc", "vv"}
)


@rule("QD812", provision="PL2 I")
def sentence_begins_small(subject: Subject) -> Iterator[Finding]:
    """Đầu câu không viết hoa.

    ## Yêu cầu
    Chữ cái đầu viết hoa sau dấu chấm (.), dấu chấm hỏi (?), dấu chấm than (!). Sau “v.v.” và chữ viết tắt có
    dấu chấm thì không.

    ## Cách sửa
    Viết hoa chữ đầu câu; hoặc thay dấu chấm bằng dấu phẩy, nếu câu chưa hết.
    """
    for spot in (*spots(subject, _STOP), *spots(subject, _OTHER_STOP, "? ", "! ")):
        word = spot.match["word"]
        if is_syllable(word) and _ends_sentence(spot):
            yield Finding(
                message=f"Sau dấu “{spot.words[0]}” là chữ thường “{word}”; đầu câu phải viết hoa.",
                where=spot.line,
                start=spot.start,
                end=spot.end + len(word),
            )


def _ends_sentence(spot: Spot) -> bool:
    """Whether the mark ends a sentence: not an abbreviation, an ellipsis or the label of a point."""
    last = spot.before[-1:]
    if last in {")", "”"}:
        return True
    if last.isdigit():
        return len(spot.before) > _YEAR and spot.before[-_YEAR:].isdigit()
    word = spot.word_before if last.isalpha() else ""
    return len(word) > 1 and word.islower() and word not in _ABBREVIATIONS
