"""Allow the type of what is issued as the summary says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import attached
from qdgen.checks.evidence.titles import act_of, object_of
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.line import key_of
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_LONGEST_TYPE = 80


@rule("QD931", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def attached_of_other_type(subject: Subject) -> Iterator[Finding]:
    """Văn bản kèm theo khác tên loại trong trích yếu.

    ## Yêu cầu
    Văn bản kèm theo có tên loại như trích yếu của Quyết định đã nêu.

    ## Cách sửa
    Sửa tên loại ở trích yếu hoặc ở văn bản kèm theo.
    """
    summary = subject.main.text("summary")
    pieces = [piece for piece in attached(subject) if piece.term]
    if not subject.is_decision or not act_of(summary) or not pieces:
        return
    term, _ = object_of(summary[:_LONGEST_TYPE])
    if term and all(key_of(piece.term) != term for piece in pieces):
        yield Finding(
            message=f"Trích yếu ghi {term} nhưng văn bản kèm theo là {pieces[0].term}.", where=pieces[0].one("type")
        )
