"""Allow no small letter for the type of a document cited by its number, nor for "Quyết định này" of its own type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import phrases, spots
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_NUMBER = re.compile(r" số:? ?\d+ ?(?:/|-[A-ZĐ])")
_TERMS = (
    "nghị định", "nghị quyết", "quyết định", "thông tư", "thông tư liên tịch", "chỉ thị", "kế hoạch", "công văn",
    "công điện", "tờ trình", "thông báo", "báo cáo", "kết luận", "hướng dẫn", "luật",
)  # fmt: skip
_PLURAL = re.compile(r"(?:^|\W)(?:các|những|hai|ba|bốn|năm|mấy|nhiều|bản) $|[^\w,; ] ?$|^ ?$", re.IGNORECASE)
"""What stands before types of several documents, or at the beginning of a sentence."""
_OTHERWISE = frozenset({"", "quy định"})
"""Tên loại mà “... này” thường không chỉ chính văn bản."""
_VERBAL = ("việc ", "được ", "đã ", "sẽ ", "không ", "quyền ", "có ", "phải ", "để ", "khi ")
"""Before these, "quyết định này" may be a verb and its object."""


@rule("QD816", provision="PL2 V.6")
def document_type_small(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa tên loại của văn bản được viện dẫn.

    ## Yêu cầu
    Tên loại của một văn bản cụ thể viết hoa chữ cái đầu: “Nghị định số 30/2020/NĐ-CP”, “Quyết định này”.

    ## Cách sửa
    Viết hoa chữ cái đầu của tên loại văn bản.
    """
    yield from _of_itself(subject)
    for spot in spots(subject, _NUMBER):
        near = spot.near
        if not near.endswith(_TERMS):
            continue
        term = max((term for term in _TERMS if near.endswith(term)), key=len)
        before = spot.before.removesuffix(term)
        if before.endswith(" ") and not _PLURAL.search(before):
            start = spot.start - len(term)
            yield Finding(message=_said(term), where=spot.line, start=start, end=spot.start)


def _of_itself(subject: Subject) -> Iterator[Finding]:
    """Of “quyết định này” in a Quyết định; “quy định này” is any provision."""
    own = {piece.term.lower() for piece in subject.pieces} - _OTHERWISE
    for spot in phrases(subject, [f"{term} này" for term in sorted(own)]):
        before = spot.near
        if before.endswith(" ") and not _PLURAL.search(before) and not before.casefold().endswith(_VERBAL):
            yield spot.finding(_said(spot.words))


def _said(words: str) -> str:
    return f"Tên loại văn bản viết là “{words}”; phải là “{words[0].upper()}{words[1:]}”."
