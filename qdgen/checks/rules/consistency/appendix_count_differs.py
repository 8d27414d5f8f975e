"""Allow as many appendices as the text says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_COUNT = re.compile(r"\b(?P<count>\d{1,2}) [Pp]hụ lục (?:được )?(?:ban hành |đính )?kèm theo (?:[^\W\d_]+ ){1,3}này")


@rule("QD922", provision="PL1 III.1.a")
def appendix_count_differs(subject: Subject) -> Iterator[Finding]:
    """Số phụ lục khác số đã nêu.

    ## Yêu cầu
    Số phụ lục nêu trong nội dung phải bằng số phụ lục kèm theo.

    ## Cách sửa
    Sửa số phụ lục trong nội dung, hoặc thêm, bớt phụ lục.
    """
    there = sum(map(len, label_groups(subject)))
    if not there:
        return
    for match in _COUNT.finditer(subject.text):
        if int(match["count"]) != there:
            line, start = subject.line_at(match.start())
            said = f"Nêu {match['count']} phụ lục nhưng văn bản có {there:02d} phụ lục."
            yield Finding(message=said, where=line, start=start, end=start + len(match[0]))
