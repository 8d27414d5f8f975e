"""Ask for headings of the articles of a Quy chế or Quy định."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import with_next
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule
from qdgen.kinds.annex_forms import ARTICLED_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Unit
    from qdgen.checks.subject import Subject


@rule("QD527", provision="PL1 II.6.d")
def article_heading_missing(subject: Subject) -> Iterator[Finding]:
    """Điều trong Quy chế, Quy định chưa có tên.

    ## Yêu cầu
    Văn bản bố cục theo phần, chương, mục, điều thì mỗi phần, chương, mục, điều phải có tiêu đề.

    ## Cách sửa
    Thêm tên điều sau số của điều, không có dấu ở cuối, rồi xuống dòng.
    """
    for piece in subject.pieces:
        if piece.term not in ARTICLED_TYPES:
            continue
        yield from (
            Finding(message=f"Điều trong {piece.term} phải có tên.", where=unit.line)
            for unit, after in with_next(piece)
            if unit.level is Level.ARTICLE and not unit.quoted and _is_untitled(unit)
        )


def _is_untitled(unit: Unit) -> bool:
    return not unit.text or unit.text.endswith((".", ";", ":"))
