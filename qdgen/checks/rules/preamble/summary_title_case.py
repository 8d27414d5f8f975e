"""Advise against a capital on every word of the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


_LEAST_WORDS = 6
"""A shorter summary may be nothing but a name."""
_MOST_CAPITALS = 0.6
"""As a share of the words: names seldom fill more."""


@rule("QD418", provision="PL2 I", severity=Severity.ADVICE)
def summary_title_case(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trích yếu viết hoa chữ đầu của hầu hết các âm tiết.

    ## Yêu cầu
    Trích yếu chỉ viết hoa chữ đầu câu và tên riêng.

    ## Cách sửa
    Gõ lại trích yếu, chỉ viết hoa chữ đầu câu và tên riêng.
    """
    yield from absent(subject, "summary")
    for piece in subject.pieces:
        text = piece.text("summary")
        words = [word for word in text.replace("/", " ").split() if word[0].isalpha()]
        if len(words) < _LEAST_WORDS or text.isupper():
            continue
        capitals = sum(word[0].isupper() for word in words)
        if capitals > len(words) * _MOST_CAPITALS:
            yield Finding(
                message=f"Trích yếu viết hoa {capitals}/{len(words)} âm tiết; chỉ viết hoa chữ đầu câu và tên riêng.",
                where=piece.one("summary"),
            )
