"""Allow no word glued to the comma, colon, semicolon or full stop before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, chunk_spots, together
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_MARK = re.compile(r"[,;:.](?=[^\W\d_])")
_ADDRESSES = ("@", "://", "www.", ".vn", ".com")
_SCHEMES = frozenset({"http", "https", "mailto", "urn", "isbn"})
_ABBREVIATIONS = frozenset({"ths", "ts", "gs", "pgs", "bs", "ks", "tr", "tp", "tx", "st", "đc", "vd", "nxb"})


@rule("QD804", provision="Đ.12", severity=Severity.ADVICE, mendable=True)
def space_after_mark_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu dấu cách sau dấu câu.

    ## Yêu cầu
    Sau dấu phẩy, dấu chấm phẩy, dấu hai chấm và dấu chấm có một dấu cách. Số có dấu chấm, dấu phẩy, giờ, địa
    chỉ trang web và thư điện tử viết liền.

    ## Cách sửa
    Gõ thêm một dấu cách sau dấu câu.
    """
    for same in by_line(spot for spot in chunk_spots(subject, _MARK) if _is_slip(spot)):
        mends = (retyped(spot.line, spot.start, spot.end, f"{spot.words} ") for spot in same)
        yield together(same, f"Thiếu dấu cách sau dấu “{same[0].words}”.", *mends)


def _is_slip(spot: Spot) -> bool:
    """Whether the mark ends a word of a sentence, not a part of an address, an abbreviation or a symbol."""
    last, following = spot.before[-1:], spot.after[:2]
    if not last.isalnum() or (last.isupper() and following[0].isupper()):
        return False
    chunk = spot.before.rpartition(" ")[2] + spot.words + spot.after.partition(" ")[0]
    if any(sign in chunk for sign in _ADDRESSES):
        return False
    word = spot.word_before
    if spot.words == ":":
        return last.isalpha() and word.lower() not in _SCHEMES
    if spot.words == ".":
        ends = following[0].isupper() and following[1:].islower()
        return ends and word.islower() and len(word) > 1 and word not in _ABBREVIATIONS
    return True
