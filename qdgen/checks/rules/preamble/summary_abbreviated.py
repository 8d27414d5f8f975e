"""Forbid "V/v" under the name of a type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


_ABBREVIATED = re.compile(r"[Vv]\s*/\s*[Vv]\b(?:\s*:)?")


@rule("QD419", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def summary_abbreviated(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu dưới tên loại ghi tắt “V/v”.

    ## Yêu cầu
    Dưới tên loại, trích yếu ghi đủ chữ “Về việc”; chữ “V/v” chỉ dùng trong công văn.

    ## Cách sửa
    Thay “V/v” bằng “Về việc”.
    """
    yield from absent(subject, "summary")
    for piece in subject.pieces:
        for line in piece["summary"][:1]:
            match = _ABBREVIATED.match(line.text)
            if match:
                yield Finding(
                    message=f"Trích yếu ghi tắt “{match[0]}”; dưới tên loại phải ghi “Về việc”.",
                    where=line,
                    start=0,
                    end=match.end(),
                )
