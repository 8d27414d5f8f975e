"""Advise against dashes and numbers before legal bases."""

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


_BULLET = re.compile(r"(?:[-–—+•*]|\d{1,2}[.)/])\s*(?=\S)")


@rule("QD460", provision="PL1 II.6.a", severity=Severity.ADVICE, mendable=True)
def legal_basis_bulleted(subject: Subject) -> Iterator[Finding | Unseen]:
    """Trước căn cứ có gạch đầu dòng hoặc số thứ tự.

    ## Yêu cầu
    Mỗi căn cứ là một đoạn, bắt đầu bằng chữ “Căn cứ”, không có gạch đầu dòng, không đánh số.

    ## Cách sửa
    Xóa gạch đầu dòng hoặc số thứ tự trước chữ “Căn cứ”.
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "legal_basis")
    for line in subject.main["legal_basis"]:
        typed = _BULLET.match(line.text)
        if typed:
            yield Finding(
                message=f"Trước căn cứ có “{typed[0].strip()}”; căn cứ không dùng gạch đầu dòng, không đánh số.",
                where=line,
                mends=(retyped(line, 0, typed.end(), ""),),
            )
        elif line.number:
            yield Finding(message=f"Trước căn cứ có “{line.number}” tự động; căn cứ không đánh số.", where=line)
