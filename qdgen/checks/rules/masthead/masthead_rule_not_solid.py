"""Allow only solid lines in the masthead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.strokes import strokes_under
from qdgen.checks.finding import Finding
from qdgen.checks.names import ELEMENT_NAMES
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_BROKEN = re.compile(r"dash|dot", re.IGNORECASE)


@rule("QD323", provision="PL1 II.1.b, II.2.b", needs=("motto", "issuer"))
def masthead_rule_not_solid(subject: Subject) -> Iterator[Finding]:
    """Đường kẻ ở phần đầu không phải nét liền.

    ## Yêu cầu
    Đường kẻ dưới Tiêu ngữ và dưới tên cơ quan ban hành là nét liền.

    ## Cách sửa
    Chọn đường kẻ, vào Shape Format (Định dạng hình) → Shape Outline (Viền) → Dashes (Nét đứt), chọn nét liền.
    """
    for piece in subject.pieces:
        for element in ("motto", "issuer"):
            for stroke in strokes_under(subject, piece, element):
                if _BROKEN.search(stroke.style):
                    name = ELEMENT_NAMES[element]
                    yield Finding(
                        message=f"Đường kẻ dưới {name} là nét đứt; phải là nét liền.", where=piece[element][-1]
                    )
