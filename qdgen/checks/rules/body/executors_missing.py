"""Advise a last article that names who carries the decision out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Unit
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


_EXECUTE = re.compile(r"thi hành|thực hiện|căn cứ quyết định")


@rule("QD595", provision="PL3 Mẫu 1.2", severity=Severity.ADVICE)
def executors_missing(subject: Subject) -> Iterator[Finding]:
    """Điều cuối chưa ghi người chịu trách nhiệm thi hành.

    ## Yêu cầu
    Điều cuối của Quyết định ghi cơ quan, tổ chức, cá nhân chịu trách nhiệm thi hành.

    ## Cách sửa
    Thêm một điều ở cuối, ví dụ “Chánh Văn phòng và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định
    này./.”.
    """
    articles = [*subject.main.at(Level.ARTICLE)] if subject.is_decision else []
    if articles and not any(_EXECUTE.search(line.key) for line in _text_of(subject, articles[-1])):
        yield Finding(message="Điều cuối chưa ghi ai chịu trách nhiệm thi hành Quyết định.", where=articles[-1].line)


def _text_of(subject: Subject, article: Unit) -> list[Line]:
    units = subject.main.units
    at = next(index for index, unit in enumerate(units) if unit is article)
    return [unit.line for unit in units[at:]]
