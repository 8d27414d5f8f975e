"""Allow the line of filing only with its colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_NO_COLON = re.compile(r"Lưu (?=VT(?:$|\W))")


@rule("QD629", provision="PL1 II.9.d", mendable=True)
def filing_without_colon(subject: Subject) -> Iterator[Finding]:
    """Sau chữ “Lưu” thiếu dấu hai chấm.

    ## Yêu cầu
    Sau chữ “Lưu” là dấu hai chấm, rồi “VT”.

    ## Cách sửa
    Gõ dấu hai chấm sau chữ “Lưu”.
    """
    for piece in documents(subject):
        for entry in entries(piece):
            if entry.is_filing and _NO_COLON.match(entry.words):
                start = entry.line.text.find(entry.words)
                yield Finding(
                    message="Sau chữ “Lưu” phải có dấu hai chấm.",
                    where=entry.line,
                    mends=(retyped(entry.line, start, start + len("Lưu"), subject.standard.filing_label),),
                )
