"""Allow no small letter for Nhân dân as a special noun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, spots, together
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_PEOPLE = re.compile("nhân dân(?<!ban nhân dân)(?<!đồng nhân dân)")
_IN_NAMES = frozenset(
    {
        "ban", "minh", "đồng", "án", "sát", "an", "đội", "trang", "ninh", "tranh", "thẩm", "chủ", "hòa", "hoà", "dụng",
        "tra", "ngoại", "giao", "giáo", "thuốc", "sĩ", "sỹ", "nhân", "biểu", "quân", "công", "vệ", "y", "gia",
        "đoàn",
    }
)  # fmt: skip
"""The word before, in names and fixed terms: "Tòa án nhân dân", "quỹ tín dụng nhân dân", "đối ngoại nhân dân"."""


@rule("QD820", provision="PL2 V.1", severity=Severity.ADVICE)
def people_small(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa “Nhân dân”.

    ## Yêu cầu
    Danh từ riêng “Nhân dân” viết hoa. Trong tên cơ quan thì theo tên: “Ủy ban nhân dân”, “Công an nhân dân”,
    “Ban Thanh tra nhân dân”.

    ## Cách sửa
    Sửa “nhân dân” thành “Nhân dân”, khi nói về Nhân dân Việt Nam.
    """
    for same in by_line(spot for spot in spots(subject, _PEOPLE, "nhân dân") if _stands_alone(spot)):
        yield together(same, "Viết là “nhân dân”; nên viết hoa “Nhân dân”.")


def _stands_alone(spot: Spot) -> bool:
    """Whether the word is no part of a name or of a fixed term."""
    return spot.is_whole and spot.word_before.lower() not in _IN_NAMES and not spot.after.startswith((" tệ", " tự vệ"))
