"""Advise against line breaks inside the summary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


_BREAK = re.compile(r" *\n\s*")


@rule("QD421", provision="PL1 II.5.a", severity=Severity.ADVICE, mendable=True)
def summary_line_break(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu bị ngắt dòng bằng tay.

    ## Yêu cầu
    Trích yếu là một đoạn; máy tự xuống dòng.

    ## Cách sửa
    Xóa dấu ngắt dòng (Shift+Enter) trong trích yếu, thay bằng dấu cách.
    """
    yield from absent(subject, "summary")
    for _, line in subject.lines("summary"):
        if "\n" in line.text:
            yield Finding(
                message="Trong trích yếu có dấu ngắt dòng (Shift+Enter); để máy tự xuống dòng.",
                where=line,
                excerpt=" ".join(line.text.split()),
                mends=tuple(
                    retyped(line, match.start(), match.end(), " ") for match in reversed([*_BREAK.finditer(line.text)])
                ),
            )
