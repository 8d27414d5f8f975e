"""Allow one name for what is issued with a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import attached
from qdgen.checks.evidence.titles import act_of, as_typed, first_difference, object_of
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.line import key_of
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD910", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def attached_title_differs(subject: Subject) -> Iterator[Finding]:
    """Tên văn bản kèm theo khác trích yếu của Quyết định.

    ## Yêu cầu
    Trích yếu của Quyết định, Điều 1 và tên của văn bản kèm theo gọi văn bản kèm theo bằng cùng một tên.

    ## Cách sửa
    Sửa để ba chỗ giống nhau từng chữ, từng dấu.
    """
    summary = subject.main.text("summary")
    if not subject.is_decision or not act_of(summary):
        return
    term, name = object_of(summary)
    pieces = [piece for piece in attached(subject) if piece["summary"] and key_of(piece.term) == term]
    for piece in pieces if name and len(pieces) == 1 else ():
        differs = first_difference(key_of(piece.text("summary")).strip(" ."), name)
        if differs:
            here, there = as_typed(differs[0], piece.text("summary")), as_typed(differs[1], summary)
            yield Finding(
                message=f"Tên {piece.term} kèm theo ghi “{here}”, khác trích yếu của Quyết định: “{there}”.",
                where=piece.one("summary"),
            )
