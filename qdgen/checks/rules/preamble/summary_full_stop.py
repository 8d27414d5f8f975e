"""Forbid a mark at the end of the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.excerpts import ending
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


@rule("QD416", provision="PL1 II.5.a", severity=Severity.ADVICE, mendable=True)
def summary_full_stop(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu kết thúc bằng dấu câu.

    ## Yêu cầu
    Trích yếu là một câu ngắn gọn hoặc một cụm từ; cuối trích yếu không đặt dấu chấm.

    ## Cách sửa
    Xóa dấu câu ở cuối trích yếu.
    """
    yield from absent(subject, "summary")
    for piece in subject.pieces:
        for line in piece["summary"][-1:]:
            text = line.text.rstrip(" .;,:")
            if text != line.text and not line.text.endswith("..."):
                yield Finding(
                    message=f"Cuối trích yếu có dấu “{line.text[len(text) :].strip()}”; không đặt dấu câu ở đây.",
                    where=line,
                    start=len(text),
                    end=len(line.text),
                    excerpt=ending(line.text),
                    mends=(retyped(line, len(text), len(line.text), ""),),
                )
