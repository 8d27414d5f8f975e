"""Advise the openings of the sample forms for the summary of a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.excerpts import beginning
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


_OPENINGS = ("về việc", "ban hành", "phê duyệt", "v/v", "v/ v")


@rule("QD420", provision="PL3 Mẫu 1.2, 1.3", severity=Severity.SAMPLE)
def summary_opening(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu của Quyết định chưa mở đầu theo mẫu.

    ## Yêu cầu
    Trích yếu của Quyết định mở đầu bằng “Về việc ...” (quy định trực tiếp) hoặc “Ban hành ...”, “Phê duyệt ...” (quy
    định gián tiếp).

    ## Cách sửa
    Thêm “Về việc” vào đầu trích yếu.
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "summary")
    for line in subject.main["summary"][:1]:
        if not line.opening.startswith(_OPENINGS):
            yield Finding(
                message="Trích yếu nên mở đầu bằng “Về việc”, “Ban hành” hoặc “Phê duyệt”.",
                where=line,
                excerpt=beginning(line.text, 40),
            )
