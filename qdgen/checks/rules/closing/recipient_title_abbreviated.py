"""Allow titles of recipients in full."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_LONG = {
    "CVP": "Chánh Văn phòng",
    "PCVP": "Phó Chánh Văn phòng",
    "CT": "Chủ tịch",
    "PCT": "Phó Chủ tịch",
    "PGĐ": "Phó Giám đốc",
    "GĐ": "Giám đốc",
    "PTP": "Phó Trưởng phòng",
}
_SHORT = re.compile(r"\b(?:" + "|".join(_LONG) + r")\b(?! (?:TNHH|CP)\b)")


@rule("QD627", provision="PL1 II.9", severity=Severity.ADVICE)
def recipient_title_abbreviated(subject: Subject) -> Iterator[Finding]:
    """Chức vụ trong nơi nhận viết tắt.

    ## Yêu cầu
    Chức vụ, tên cơ quan trong nơi nhận nên viết đủ chữ.

    ## Cách sửa
    Gõ lại chức vụ đủ chữ.
    """
    for piece in documents(subject):
        for entry in entries(piece):
            found = [] if entry.is_filing else list(_SHORT.finditer(entry.line.text))
            if found:
                short = dict.fromkeys(one[0] for one in found)
                said = " và ".join(f"“{one}” là “{_LONG[one]}”" for one in short)
                start, end = found[0].start(), found[-1].end()
                yield Finding(message=f"Nên viết đủ chữ: {said}.", where=entry.line, start=start, end=end)
