"""Ask for headings of parts, chapters and divisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.running_text import with_next
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Level
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_HEADED = frozenset({Level.PART, Level.CHAPTER, Level.DIVISION})


@rule("QD577", provision="PL1 II.6.d")
def chapter_heading_missing(subject: Subject) -> Iterator[Finding]:
    """Phần, chương, mục chưa có tên.

    ## Yêu cầu
    Mỗi phần, chương, mục phải có tiêu đề, đặt ngay dưới từ “Phần”, “Chương”, “Mục” và số thứ tự.

    ## Cách sửa
    Thêm tên bằng chữ in hoa, đậm, căn giữa ngay dưới dòng này.
    """
    for piece in subject.pieces:
        for unit, after in with_next(piece):
            if unit.level not in _HEADED or unit.quoted or unit.text:
                continue
            if after is None or after.level is not Level.HEADING:
                yield Finding(message=f"{unit.label} chưa có tên ở dòng dưới.", where=unit.line)
