"""Ask for a rule of a third to a half of the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent, wants_summary
from qdgen.checks.evidence.printed_lines import fitting_rule, printed_lines, rule_share
from qdgen.checks.evidence.summary_rules import rules_under_summary
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import DrawRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_TYPED = frozenset({"underline", "characters"})


@rule("QD423", provision="PL1 II.5.b")
def summary_rule_length(subject: Subject) -> Iterator[Finding | Unseen]:
    """Đường kẻ dưới trích yếu sai độ dài.

    ## Yêu cầu
    Đường kẻ dưới trích yếu dài bằng 1/3 đến 1/2 độ dài của dòng chữ.

    ## Cách sửa
    Chọn đường kẻ, kéo ngắn hoặc dài lại, rồi đặt vào giữa.
    """
    main = subject.main
    if main.kind != "main" or not wants_summary(main):
        return
    yield from absent(subject, "summary")

    for line in main["summary"][-1:]:
        rules = [rule for rule in rules_under_summary(main) if rule.kind not in _TYPED]
        texts, widths = printed_lines(subject, line) if rules else ((), ())
        for drawn in rules[:1]:
            allowed = subject.standard.looks["summary"].rule
            if drawn.length is None or not texts or allowed is None:
                yield Unseen(reason="Không đo được đường kẻ dưới trích yếu.")
                continue
            share = rule_share(drawn.length.pt, widths, allowed)
            if share is not None:
                wanted = fitting_rule(texts, widths, subject.standard.looks["summary"], line.formats[0].size)
                yield Finding(
                    message=f"Đường kẻ dưới trích yếu dài {said(drawn.length, 0)} mm, bằng {said(share * 100, 0)}% "
                    f"dòng chữ; phải từ 1/3 đến 1/2, khoảng {said(wanted, 0)} mm.",
                    where=line,
                    mends=(DrawRule(part=line.paragraph.place.part, index=line.paragraph.index, length=wanted),)
                    if drawn in line.paragraph.rules
                    else (),
                )
