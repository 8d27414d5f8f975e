"""Allow TM., KT., TL., TUQ. only over the own title of who signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines, two_titles
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD650", provision="PL1 II.7.b")
def own_title_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu chức vụ của chính người ký.

    ## Yêu cầu
    Sau dòng có TM., KT., TL. hoặc TUQ. là dòng chức vụ của người trực tiếp ký: “KT. CHỦ TỊCH”, dòng dưới “PHÓ CHỦ
    TỊCH”.

    ## Cách sửa
    Thêm dòng chức vụ của người ký dưới dòng quyền hạn.
    """
    for piece in documents(subject):
        lines = signing_lines(piece)
        if lines and lines[-1].known and lines[-1].prefix not in {"", "Q."} and not two_titles(lines[-1]):
            yield Finding(
                message=f"Dưới “{lines[-1].line.text}” chưa có dòng chức vụ của người ký.", where=lines[-1].line
            )
