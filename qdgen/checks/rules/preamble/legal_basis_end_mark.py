"""Ask for a semicolon after every legal basis but the last."""

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


@rule("QD446", provision="PL1 II.6.a", mendable=True)
def legal_basis_end_mark(subject: Subject) -> Iterator[Finding | Unseen]:
    """Sau căn cứ chưa có dấu chấm phẩy.

    ## Yêu cầu
    Sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.).

    ## Cách sửa
    Đặt dấu chấm phẩy (;) ở cuối căn cứ.
    """
    if not subject.is_decision:
        return
    yield from absent(subject, "legal_basis")
    for line in subject.main["legal_basis"][:-1]:
        if not line.text.endswith(";"):
            body = line.text.rstrip(" .,;:")
            mark = line.text[len(body) :].strip()
            yield Finding(
                message=f"Căn cứ kết thúc bằng “{mark}”; phải là “;”." if mark else "Cuối căn cứ thiếu dấu “;”.",
                where=line,
                excerpt=ending(line.text),
                mends=(retyped(line, len(body), len(line.text), ";"),),
            )
