"""Allow a paper copy only with the line of reference filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.reference_line import references
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.checks.settings import Profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD909", provision="PL1 III.1.c")
def reference_blank(subject: Subject) -> Iterator[Finding]:
    """Dòng “Kèm theo” còn để trống.

    ## Yêu cầu
    Văn bản giấy đã ban hành phải điền đủ số, ngày, tháng, năm ở dòng “Kèm theo”.

    ## Cách sửa
    Điền số, ngày, tháng, năm của văn bản chính.
    """
    if subject.settings.profile is not Profile.ISSUED_PAPER:
        return
    for line, reference in references(subject):
        if not reference.issued.number or reference.issued.date is None:
            yield Finding(message="Dòng “Kèm theo” còn để trống số hoặc ngày tháng.", where=line)
