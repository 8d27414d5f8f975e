"""Ask for a full stop after the last legal basis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.excerpts import ending
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


@rule("QD447", provision="PL1 II.6.a", mendable=True)
def last_basis_end_mark(subject: Subject) -> Iterator[Finding | Unseen]:
    """Căn cứ cuối cùng chưa kết thúc bằng dấu chấm.

    ## Yêu cầu
    Dòng căn cứ cuối cùng, ngay trên “QUYẾT ĐỊNH:”, kết thúc bằng dấu chấm (.).

    ## Cách sửa
    Thay dấu ở cuối dòng này bằng dấu chấm (.).
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "legal_basis")
    for line in subject.main["legal_basis"][-1:]:
        body = line.text.rstrip(" .,;:")
        if line.text != f"{body}.":
            mark = line.text[len(body) :].strip()
            found = f"Căn cứ cuối cùng kết thúc bằng dấu “{mark}”" if mark else "Cuối căn cứ cuối cùng không có dấu"
            yield Finding(
                message=f"{found}; phải là dấu “.”.",
                where=line,
                excerpt=ending(line.text),
                mends=(retyped(line, len(body), len(line.text), "."),),
            )
