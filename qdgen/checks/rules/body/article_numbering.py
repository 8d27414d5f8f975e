"""Advise numbers of articles without gap or repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.sequence import misnumbered, sequences
from qdgen.checks.finding import Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD526", provision="PL1 II.6.đ", severity=Severity.ADVICE)
def article_numbering(subject: Subject) -> Iterator[Finding]:
    """Số của các điều không liên tục.

    ## Yêu cầu
    Các điều đánh số liên tục từ Điều 1 đến hết văn bản.

    ## Cách sửa
    Đánh lại số các điều cho liên tục.
    """
    for piece in subject.pieces:
        yield from misnumbered(sequences(piece.at(Level.ARTICLE), throughout=True), "Điều")
