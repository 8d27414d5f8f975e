"""Allow no joining word typed twice in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import phrases
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_WORDS = (
    "các", "của", "và", "là", "được", "cho", "những", "với", "để", "bởi", "sẽ", "nhằm", "hoặc", "khi", "thực hiện",
    "quy định", "Ủy ban nhân dân",
)  # fmt: skip
"""Words that never follow themselves, as those of "dần dần" and "hiện tại tại" do."""
_TWICE = {f"{word} {word}": word for word in _WORDS}


@rule("QD832", provision="Đ.12", severity=Severity.ADVICE)
def word_typed_twice(subject: Subject) -> Iterator[Finding]:
    """Gõ lặp một từ.

    ## Yêu cầu
    Một từ nối không đứng liền hai lần. Từ láy như “dần dần”, “luôn luôn” không phải lỗi.

    ## Cách sửa
    Xóa một trong hai từ.
    """
    for spot in phrases(subject, _TWICE):
        yield spot.finding(f"Từ “{_TWICE[spot.words]}” được gõ hai lần liền nhau.")
