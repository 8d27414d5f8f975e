"""Allow no other form of v.v. than the usual one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_ETCETERA = re.compile(r"v(?:v|\.\.+v|\.v)(?!\w)[.…]*")


@rule("QD839", provision="Đ.12", severity=Severity.ADVICE)
def etcetera_misspelt(subject: Subject) -> Iterator[Finding]:
    """Viết sai “v.v.”.

    ## Yêu cầu
    “Vân vân” viết tắt là “v.v.”, hoặc dùng dấu chấm lửng (...); không viết “vv”, “v..v”, không thêm dấu chấm sau
    “v.v.” ở cuối câu.

    ## Cách sửa
    Sửa thành “v.v.”.
    """
    for spot in spots(subject, _ETCETERA, "vv", "v.v", "v..v"):
        if not spot.before[-1:].isalnum() and spot.words not in {"v.v.", "v.v...", "v.v…"}:
            yield spot.finding(f"Viết là “{spot.words}”; phải là “v.v.”.")
