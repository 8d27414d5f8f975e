"""Allow only "Kính gửi:" before those addressed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_TYPED = re.compile(r"kính gửi\s*[:.;,-]?(?=(\s*))", re.IGNORECASE)


@rule("QD633", provision="PL1 II.9.d", mendable=True)
def addressees_label_misspelt(subject: Subject) -> Iterator[Finding]:
    """“Kính gửi:” viết chưa đúng.

    ## Yêu cầu
    Trước tên cơ quan nhận ghi “{nd30.addressees_label}”, chữ thường, sau có dấu hai chấm.

    ## Cách sửa
    Gõ lại “{nd30.addressees_label}”.
    """
    label = subject.standard.addressees_label
    for piece in documents(subject):
        for line in piece["addressee"]:
            typed = _TYPED.match(line.text)
            if typed and typed[0].replace(" ", "") != label.replace(" ", ""):
                right = label if typed[1] or typed.end() == len(line.text) else f"{label} "
                yield Finding(
                    message=f"Viết là “{typed[0].strip()}”; phải là “{label}”.",
                    where=line,
                    start=0,
                    end=len(typed[0].rstrip()),
                    mends=(retyped(line, 0, typed.end(), right),),
                )
