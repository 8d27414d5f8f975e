"""Advise the word of the laws: bảo đảm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, phrases, together
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_WORDS = ("đảm bảo", "Đảm bảo")
_CITES = re.compile(r"số:? ?\d+|Luật ")
_SENTENCE_ENDS = ";.\n"


@rule("QD835", provision="Đ.12", severity=Severity.ADVICE)
def assured_colloquially(subject: Subject) -> Iterator[Finding]:
    """Dùng “đảm bảo” thay cho “bảo đảm”.

    ## Yêu cầu
    Văn bản dùng từ “bảo đảm” như các luật. “Đảm bảo” trong tên gọi, viện dẫn của văn bản khác giữ nguyên.

    ## Cách sửa
    Thay “đảm bảo” bằng “bảo đảm”.
    """
    for same in by_line(spot for spot in phrases(subject, _WORDS) if _is_own(spot)):
        yield together(same, "Nên dùng “bảo đảm” thay cho “đảm bảo”.")


def _is_own(spot: Spot) -> bool:
    """Whether the word is the writer's, not a quoted one or one in the name of another document."""
    before = spot.before
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return False
    return not _CITES.search(before, max(map(before.rfind, _SENTENCE_ENDS)) + 1)
