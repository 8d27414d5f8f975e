"""Ask for a paragraph of its own for every legal basis."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


_SECOND = re.compile(r"(?:[;.,]\s*|\n\s*)(?P<second>Căn cứ|Theo đề nghị|Xét đề nghị)\b")


@rule("QD448", provision="PL1 II.6.a")
def legal_bases_joined(subject: Subject) -> Iterator[Finding | Unseen]:
    """Nhiều căn cứ nằm trong một đoạn.

    ## Yêu cầu
    Sau mỗi căn cứ phải xuống dòng.

    ## Cách sửa
    Đặt con trỏ trước chữ “Căn cứ” thứ hai, bấm Enter để xuống dòng.
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "legal_basis")
    for line in subject.main["legal_basis"]:
        match = _SECOND.search(line.text)
        if match:
            yield Finding(
                message="Hai căn cứ nằm trong một đoạn; mỗi căn cứ phải xuống dòng.",
                where=line,
                start=match.start("second"),
                end=len(line.text),
            )
