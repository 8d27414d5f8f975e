"""Allow the text only across the whole page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD106", provision="PL1 IV", severity=Severity.ADVICE)
def text_in_columns(subject: Subject) -> Iterator[Finding]:
    """Nội dung chia thành nhiều cột.

    ## Yêu cầu
    Nội dung văn bản trình bày hết chiều rộng giữa hai lề, không chia cột như báo.

    ## Cách sửa
    Chọn phần chữ bị chia cột, vào Layout (Bố cục) → Columns (Cột), chọn One (Một).
    """
    split = [section for section in subject.facts.sections if section.columns > 1]
    if not split:
        return
    filled = {unit.line.paragraph.place.section for _, unit in subject.units()}
    for section in split:
        if section.index in filled:
            yield Finding(message=f"Nội dung chia thành {section.columns} cột; phải là một cột.", where=section)
