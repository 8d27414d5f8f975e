"""Allow a decision sent to those who carry it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.line import key_of
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD628", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def as_article_missing(subject: Subject) -> Iterator[Finding]:
    """Nơi nhận của Quyết định không có “Như Điều ...”.

    ## Yêu cầu
    Dòng nơi nhận của nơi thi hành Quyết định là “- Như Điều ...;”: điều nêu tên nơi thi hành.

    ## Cách sửa
    Thêm dòng “- Như Điều ...;” với số của điều nêu nơi thi hành.
    """
    if not subject.is_decision or subject.main.kind != "main":
        return
    found = [entry for entry in entries(subject.main) if not entry.is_filing]
    names_executors = any(key_of(entry.words).startswith(("như điều", "như các điều", "như trên")) for entry in found)
    if found and not names_executors:
        yield Finding(message="Nơi nhận chưa có dòng “- Như Điều ...;”.", where=found[0].line)
