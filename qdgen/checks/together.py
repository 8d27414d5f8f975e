"""The same fault in many paragraphs, said once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.checks.finding import Finding


def together(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Gộp các lỗi giống nhau: findings with one message become the first of them, with the mends of all."""
    same: dict[str, list[Finding]] = {}
    for finding in findings:
        same.setdefault(finding.message, []).append(finding)
    for message, found in same.items():
        if len(found) == 1:
            yield found[0]
        else:
            yield replace(
                found[0],
                message=f"{message} Cùng lỗi này ở {len(found) - 1} đoạn khác.",
                mends=tuple(mend for finding in found for mend in finding.mends),
            )
