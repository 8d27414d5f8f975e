"""Allow power and own title only on lines of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines, two_titles
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD651", provision="PL1 II.7.b")
def two_titles_on_one_line(subject: Subject) -> Iterator[Finding]:
    """Quyền hạn và chức vụ trên cùng một dòng.

    ## Yêu cầu
    Dòng quyền hạn (“KT. CHỦ TỊCH”) và dòng chức vụ của người ký (“PHÓ CHỦ TỊCH”) là hai dòng.

    ## Cách sửa
    Xuống dòng trước chức vụ của người ký.
    """
    for piece in documents(subject):
        for one in signing_lines(piece):
            second = two_titles(one)
            if second:
                yield Finding(message=f"“{second}” phải xuống dòng riêng.", where=one.line)
