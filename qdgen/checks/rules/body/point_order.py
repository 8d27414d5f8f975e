"""Ask for points in the order of the Vietnamese alphabet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.sequence import misnumbered, sequences
from qdgen.checks.landmarks.records import Level
from qdgen.checks.landmarks.units import POINT_LETTERS
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD543", provision="PL1 II.6.đ")
def point_order(subject: Subject) -> Iterator[Finding]:
    """Các điểm không theo thứ tự bảng chữ cái.

    ## Yêu cầu
    Điểm ghi theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.

    ## Cách sửa
    Đánh lại chữ cái của các điểm: a, b, c, d, đ, e, g, h, i, k, l ...
    """
    letters = len(POINT_LETTERS)
    for piece in subject.pieces:
        found = [one for one in sequences(piece.at(Level.POINT)) if one.wrong and one.wrong[0][1] <= letters]
        yield from misnumbered(found, "điểm", lambda value: POINT_LETTERS[value - 1] if value <= letters else "?")
