"""Allow no issued document without its date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.date_line import date_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD382", provision="Đ.15.2", needs=("place_and_date",))
def date_blank(subject: Subject) -> Iterator[Finding]:
    """Văn bản ban hành chưa ghi đủ ngày, tháng, năm.

    ## Yêu cầu
    Văn bản đã ban hành phải ghi đủ ngày, tháng, năm ban hành.

    ## Cách sửa
    Ghi đủ ngày, tháng, năm.
    """
    if not subject.settings.profile.issued:
        return
    for _, found in date_lines(subject):
        if found.is_open:
            yield Finding(message="Chưa ghi đủ ngày, tháng, năm ban hành.", where=found.line)
