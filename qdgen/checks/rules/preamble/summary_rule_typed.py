"""Forbid a rule of underscores, or an underline, under the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent, wants_summary
from qdgen.checks.evidence.summary_rules import rules_under_summary
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


_TYPED = {"underline": "là gạch chân chữ", "characters": "gõ bằng ký tự"}


@rule("QD424", provision="PL1 II.5.b")
def summary_rule_typed(subject: Subject) -> Iterator[Finding | Unseen]:
    """Đường kẻ dưới trích yếu gõ bằng ký tự hoặc gạch chân.

    ## Yêu cầu
    Đường kẻ dưới trích yếu là nét liền, dài bằng 1/3 đến 1/2 dòng chữ; không gõ bằng dấu gạch, không gạch chân chữ.

    ## Cách sửa
    Xóa dấu gạch hoặc bỏ gạch chân (Ctrl+U), rồi kẻ một đường thẳng: Insert (Chèn) → Shapes (Hình) → Line (Đường
    thẳng).
    """
    main = subject.main
    if main.kind != "main" or not wants_summary(main):
        return
    yield from absent(subject, "summary")

    for line in main["summary"][-1:]:
        kinds = {rule.kind for rule in rules_under_summary(main)}
        for kind, said_so in _TYPED.items():
            if kinds and kinds <= _TYPED.keys() and kind in kinds:
                yield Finding(message=f"Đường kẻ dưới trích yếu {said_so}; phải kẻ một nét liền.", where=line)
