"""Allow KT. only before the title of the head."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD654", provision="PL1 II.7.b")
def deputy_for_deputy(subject: Subject) -> Iterator[Finding]:
    """“KT.” không đứng trước chức vụ của người đứng đầu.

    ## Yêu cầu
    “KT.” đứng trước chức vụ của người đứng đầu; chức vụ của cấp phó người ký ở dòng dưới.

    ## Cách sửa
    Ghi chức vụ của người đứng đầu sau “KT.”, chức vụ của người ký ở dòng dưới.
    """
    for piece in documents(subject):
        lines = signing_lines(piece)
        for one, below in zip_longest(lines, lines[1:]):
            if one.prefix != "KT.":
                continue
            if one.is_deputy:
                yield Finding(
                    message=f"Sau “KT.” phải là chức vụ của người đứng đầu, không phải “{one.title}”.", where=one.line
                )
            elif below is not None and below.key == one.key:
                yield Finding(
                    message=f"Dưới “{one.line.text}” phải là chức vụ của cấp phó, không phải “{below.title}”.",
                    where=below.line,
                )
