"""Forbid a mark after the name of the type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import absent
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Unseen
    from qdgen.checks.subject import Subject


@rule("QD407", provision="PL1 II.5.b", mendable=True)
def type_colon(subject: Subject) -> Iterator[Finding | Unseen]:
    """Sau tên loại có dấu câu.

    ## Yêu cầu
    Sau tên loại văn bản không có dấu hai chấm hoặc dấu chấm.

    ## Cách sửa
    Xóa dấu câu sau tên loại.
    """
    yield from absent(subject, "type")
    for _, line in subject.lines("type"):
        name = line.text.rstrip(" :.")
        if name != line.text:
            yield Finding(
                message=f"Sau tên loại có dấu “{line.text[len(name) :].strip()}”; không dùng dấu câu ở đây.",
                where=line,
                mends=(retyped(line, len(name), len(line.text), ""),),
            )
