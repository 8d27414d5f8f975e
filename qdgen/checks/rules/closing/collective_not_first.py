"""Allow TM. only on the first line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD656", provision="PL1 II.7.b")
def collective_not_first(subject: Subject) -> Iterator[Finding]:
    """“TM.” không ở dòng đầu.

    ## Yêu cầu
    Khi ký thay mặt tập thể, dòng đầu là “TM.” và tên tập thể, rồi mới đến quyền hạn, chức vụ của người ký.

    ## Cách sửa
    Chuyển dòng “TM. ...” lên đầu phần ký.
    """
    for piece in documents(subject):
        for one in signing_lines(piece)[1:]:
            if one.prefix == "TM.":
                yield Finding(message=f"“{one.line.text}” phải ở dòng đầu phần ký.", where=one.line)
