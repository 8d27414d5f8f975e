"""`qdgen rule`: what a rule asks for, why, and how to put a document right; without a code, all rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from qdgen.checks.evidence.provisions import spoken
from qdgen.checks.registry import all_rules
from qdgen.cli.vietnamese import VietnameseCommand, WrongUse

if TYPE_CHECKING:
    from qdgen.checks.rule import Rule


@click.command(cls=VietnameseCommand)
@click.argument("codes", metavar="[MÃ]...", nargs=-1)
def rule(codes: tuple[str, ...]) -> None:
    """Giải thích các quy tắc kiểm tra, ví dụ: qdgen rule QD311.

    MÃ là mã quy tắc (QD311), đầu mã (QD3), tên (motto_misspelt) hoặc họ (masthead). Không ghi mã thì liệt kê mọi quy
    tắc.
    """
    rules = all_rules()
    if not codes:
        for one in rules:
            click.echo(f"{one.code}  {one.severity.label:<9}  {one.title}")
        return
    chosen: list[Rule] = []
    for code in codes:
        found = [one for one in rules if code and (one.code.startswith(code.upper()) or code in {one.name, one.family})]
        if not found:
            raise WrongUse(f"Không có quy tắc nào là “{code}”. Gõ “qdgen rule” để xem mọi quy tắc.")
        chosen += found
    click.echo("\n\n".join(page(one) for one in dict.fromkeys(chosen)))


def page(one: Rule) -> str:
    """Trang của một quy tắc: Markdown, as it is printed and stands in docs/rules."""
    mend = "có" if one.mendable else "không"
    explanation = one.doc.partition("\n")[2].strip()
    return (
        f"# {one.code} {one.title}\n\n"
        f"- Tên: `{one.name}`\n- Mức độ: {one.severity.label} ({one.severity.value})\n"
        f"- Theo: {spoken(one.provision)}\n- Sửa tự động (`--fix`): {mend}\n\n"
        f"{explanation}"
    )
