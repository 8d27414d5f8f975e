"""Allow only capitals for the bodies and units named in a symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import expected_type, number_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_FEWEST = 2
"""Capitals: some abbreviations fixed by their bodies have a small letter (TTg)."""


@rule("QD360", provision="PL1 II.3.c", needs=("number",))
def symbol_not_capitals(subject: Subject) -> Iterator[Finding]:
    """Ký hiệu chưa viết hoa.

    ## Yêu cầu
    Ký hiệu văn bản viết bằng chữ in hoa; chữ viết tắt tên loại theo Phụ lục III.

    ## Cách sửa
    Gõ lại chữ viết tắt đó bằng chữ in hoa.
    """
    for piece, found in number_lines(subject):
        named = bool(expected_type(piece))
        for text, start in found.groups[1 if named else 0 :]:
            letters = [letter for letter in text if letter.isalpha()]
            if len(letters) > 1 and sum(letter.isupper() for letter in letters) < _FEWEST:
                yield Finding(
                    message=f"Ký hiệu viết “{text}”; phải viết hoa “{text.upper()}”.",
                    where=found.line,
                    start=start,
                    end=start + len(text),
                )
