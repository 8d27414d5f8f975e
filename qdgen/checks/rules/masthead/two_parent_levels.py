"""Allow only the direct parent body above the issuer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.landmarks import patterns
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


@rule("QD341", provision="PL1 II.2.a")
def two_parent_levels(subject: Subject) -> Iterator[Finding]:
    """Ghi nhiều cấp cơ quan chủ quản.

    ## Yêu cầu
    Phía trên tên cơ quan ban hành chỉ ghi tên cơ quan chủ quản trực tiếp.

    ## Cách sửa
    Bỏ tên cơ quan cấp trên, chỉ giữ cơ quan chủ quản trực tiếp.
    """
    for piece in subject.pieces:
        parents = piece["issuer_parent"]
        starts = [line for at, line in enumerate(parents) if _begins(parents, at)]
        if len(starts) > 1:
            message = f"Ghi {len(starts)} cấp cơ quan chủ quản; chỉ ghi cơ quan chủ quản trực tiếp “{starts[-1].text}”."
            yield Finding(message=message, where=starts[0])


def _begins(lines: Sequence[Line], at: int) -> bool:
    is_body = patterns.begins_with_body(lines[at].key)
    return is_body and (not at or not patterns.is_unfinished(lines[at - 1].key))
