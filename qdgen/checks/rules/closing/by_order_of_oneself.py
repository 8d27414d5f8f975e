"""Allow TL. and TUQ. only above the title of another than the head."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_FOR_THE_HEAD = ("TL.", "TUQ.")


@rule("QD658", provision="PL1 II.7.b")
def by_order_of_oneself(subject: Subject) -> Iterator[Finding]:
    """“TL.”, “TUQ.” đứng trước chức vụ của chính người ký.

    ## Yêu cầu
    “TL.” (thừa lệnh), “TUQ.” (thừa ủy quyền) đứng trước chức vụ của người đứng đầu; dòng dưới ghi chức vụ của người
    được giao ký, không phải của chính người đứng đầu.

    ## Cách sửa
    Người đứng đầu tự ký thì bỏ dòng “TL.”, “TUQ.”; người khác ký thì ghi chức vụ của người đó ở dòng dưới.
    """
    for piece in documents(subject):
        for one, below in pairwise(signing_lines(piece)):
            if one.prefix in _FOR_THE_HEAD and not below.prefix and below.key == one.key:
                asked = "phải là chức vụ của người được giao ký"
                yield Finding(
                    message=f"Dưới “{one.line.text}” {asked}, không phải “{below.title}”.",
                    where=below.line,
                )
