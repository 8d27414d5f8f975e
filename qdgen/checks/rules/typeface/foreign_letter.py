"""Allow no Cyrillic letter in a word of Latin ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_SIGNS = "аеіорсухАВЕІКМНОРСТУХ"
_MIXED = re.compile("[^\\W\\d_]*(?:[A-Za-zÀ-ỹ][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zÀ-ɏḀ-ỹ])[^\\W\\d_]*")


@rule("QD209", provision="PL1 I.4", severity=Severity.ADVICE)
def foreign_letter(subject: Subject) -> Iterator[Finding]:
    """Chữ cái nước ngoài lẫn trong từ.

    ## Yêu cầu
    Một từ chỉ gồm chữ cái của một bảng chữ: chữ Nga trông giống chữ Việt (а, е, о, с) làm không tìm được từ đó.

    ## Cách sửa
    Xóa từ đó và gõ lại bằng bộ gõ tiếng Việt.
    """
    if not any(letter in subject.vocabulary.listed for letter in _SIGNS):
        return
    for match in _MIXED.finditer(subject.text):
        line, start = subject.line_at(match.start())
        yield Finding(
            message=f"Từ “{match[0]}” có chữ cái nước ngoài trông giống chữ Việt.",
            where=line,
            start=start,
            end=start + len(match[0]),
        )
