"""Allow one name in the summary and in Điều 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.titles import act_of, as_typed, first_difference, object_of
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD911", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def summary_against_first_article(subject: Subject) -> Iterator[Finding]:
    """Điều 1 khác trích yếu.

    ## Yêu cầu
    Quyết định ban hành hoặc phê duyệt một văn bản gọi tên văn bản đó ở trích yếu và ở Điều 1 như nhau.

    ## Cách sửa
    Sửa để trích yếu và Điều 1 giống nhau từng chữ, từng dấu.
    """
    main = subject.main
    summary = main.text("summary")
    first = next((unit for unit in main.units if unit.level is Level.ARTICLE and unit.value == 1), None)
    if not subject.is_decision or first is None or not act_of(summary) or act_of(first.text) != act_of(summary):
        return
    term, name = object_of(summary)
    other, full = object_of(first.text)
    if term and other and term != other:
        yield Finding(message=f"Trích yếu ghi {term}, Điều 1 ghi {other}.", where=first.line)
    elif name and term == other:
        differs = first_difference(name, full, prefix=True)
        if differs:
            there, here = as_typed(differs[0], summary), as_typed(differs[1], first.text)
            yield Finding(message=f"Điều 1 ghi “{here}”, khác trích yếu: “{there}”.", where=first.line)
