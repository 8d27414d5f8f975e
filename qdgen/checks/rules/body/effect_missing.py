"""Advise a date of effect in a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD596", provision="PL1 II.6", severity=Severity.ADVICE)
def effect_missing(subject: Subject) -> Iterator[Finding]:
    """Quyết định chưa ghi ngày có hiệu lực.

    ## Yêu cầu
    Quyết định nên ghi ngày có hiệu lực, ví dụ “Quyết định này có hiệu lực từ ngày ký”.

    ## Cách sửa
    Thêm một điều ghi ngày có hiệu lực.
    """
    articles = [*subject.main.at(Level.ARTICLE)] if subject.is_decision else []
    if articles and not any("iệu lực" in unit.line.text for unit in subject.main.units):
        yield Finding(message="Quyết định chưa ghi ngày có hiệu lực.", where=articles[-1].line)
