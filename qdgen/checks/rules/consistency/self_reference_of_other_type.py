"""Allow a document that calls itself by its own type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.inner_references import found_at
from qdgen.checks.finding import Finding
from qdgen.checks.line import key_of
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_TYPES = "Quyết định|Nghị quyết|Kế hoạch|Quy chế|Quy định|Chỉ thị|Thông báo|Chương trình|Hướng dẫn"
_SELF = re.compile(
    rf"(?:trách nhiệm thi hành|kèm theo|thực hiện|thi hành) (?P<before>{_TYPES}) này\b"
    rf"|(?P<after>{_TYPES}) này có hiệu lực"
)
_BEFORE = 40
_AFTER = 18


@rule("QD924", provision="PL1 II.6")
def self_reference_of_other_type(subject: Subject) -> Iterator[Finding]:
    """Văn bản tự gọi sai tên loại.

    ## Yêu cầu
    Văn bản tự gọi bằng tên loại của mình: “Quyết định này”, “Kế hoạch này”.

    ## Cách sửa
    Sửa tên loại trước chữ “này”.
    """
    for at in found_at(subject.text, " này"):
        match = _SELF.search(subject.text[max(at - _BEFORE, 0) : at + _AFTER])
        if match is None:
            continue
        term = match["before"] or match["after"]
        line, end = subject.line_at(at)
        if term in {piece.term for piece in subject.pieces} or key_of(term) in _named(subject):
            continue
        piece = next(piece for piece in subject.pieces if any(one is line for one in piece.lines))
        if piece.term:
            said = f"Ghi “{term} này” nhưng văn bản là {piece.term}."
            yield Finding(message=said, where=line, start=end - len(term), end=end + len(" này"))


def _named(subject: Subject) -> str:
    """What the summary and the first article name, as a key."""
    units = subject.main.units
    return key_of(f"{subject.main.text('summary')} {units[0].line.text if units else ''}")
