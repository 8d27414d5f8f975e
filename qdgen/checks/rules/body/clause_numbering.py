"""Advise numbers of clauses without gap or repeat."""

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


@rule("QD532", provision="PL1 II.6.đ", severity=Severity.ADVICE)
def clause_numbering(subject: Subject) -> Iterator[Finding]:
    """Số của các khoản không liên tục.

    ## Yêu cầu
    Các khoản trong một điều hoặc một mục đánh số liên tục từ 1.

    ## Cách sửa
    Đánh lại số các khoản cho liên tục.
    """
    for piece in subject.pieces:
        yield from misnumbered(sequences(piece.at(Level.CLAUSE)), "khoản")
