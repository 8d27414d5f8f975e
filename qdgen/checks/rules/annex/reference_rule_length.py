"""Ask for a short rule under the line of reference: not more than a half of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.printed_lines import fitting_rule, printed_lines, rule_share
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD713", provision="PL3 Mẫu 1.3", severity=Severity.SAMPLE)
def reference_rule_length(subject: Subject) -> Iterator[Finding]:
    """Đường kẻ dưới dòng “Kèm theo” quá dài.

    ## Yêu cầu
    Theo mẫu, đường kẻ dưới dòng “Kèm theo” là một nét ngắn; nên không quá nửa dòng chữ, như dưới trích yếu.

    ## Cách sửa
    Chọn đường kẻ, kéo ngắn lại, rồi đặt vào giữa.
    """
    look = subject.standard.looks["reference"]
    for piece in subject.pieces:
        for line in piece["reference"][-1:]:
            drawn = next((rule for rule in line.rules if rule.length is not None), None)
            texts, widths = printed_lines(subject, line) if drawn else ((), ())
            if drawn is None or drawn.length is None or not texts or look.rule is None:
                continue
            share = rule_share(drawn.length.pt, widths, look.rule)
            if share is not None and share > look.rule.high:  # the sample only shows a short one
                wanted = fitting_rule(texts, widths, look, line.formats[0].size)
                yield Finding(
                    message=f"Đường kẻ dưới dòng “Kèm theo” dài {said(drawn.length, 0)} mm, bằng "
                    f"{said(share * 100, 0)}% dòng chữ; nên khoảng {said(wanted, 0)} mm.",
                    where=line,
                )
