"""Advise Roman numbers without gap or repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.sequence import misnumbered, sequences
from qdgen.checks.figures import in_roman
from qdgen.checks.finding import Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD565", provision="PL1 V.6b", severity=Severity.ADVICE)
def roman_numbering(subject: Subject) -> Iterator[Finding]:
    """Số La Mã của các mục không liên tục.

    ## Yêu cầu
    Các mục đánh số La Mã liên tục từ I.

    ## Cách sửa
    Đánh lại số các mục cho liên tục.
    """
    for piece in subject.pieces:
        yield from misnumbered(sequences(piece.at(Level.ROMAN)), "mục", in_roman)
