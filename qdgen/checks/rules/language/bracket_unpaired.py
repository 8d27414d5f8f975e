"""Allow no bracket without its other half."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import lines_with
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

_BRACKET = re.compile(r"[()]")
_LABEL = re.compile(r"(?:^|[\s/“-])(?:[a-zA-ZđĐ]|\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,4})\s?$")
"""What a point begins with, "a)" or "1.2)", also one that is cited in a sentence."""

_LONGEST_LABEL = 40


@rule("QD807", provision="Đ.12", severity=Severity.ADVICE)
def bracket_unpaired(subject: Subject) -> Iterator[Finding]:
    """Thiếu dấu mở ngoặc hoặc đóng ngoặc.

    ## Yêu cầu
    Mỗi dấu “(” có một dấu “)” đi cùng. Dấu “)” sau chữ đánh thứ tự điểm không phải lỗi.

    ## Cách sửa
    Gõ thêm dấu ngoặc còn thiếu, hoặc xóa dấu ngoặc thừa.
    """
    lines = {id(line): line for bracket in "()" for line in lines_with(subject, bracket)}
    bracketed = {key for key, line in lines.items() if line.text.count("(") != line.text.count(")")}
    if not bracketed:
        return
    apart = subject.apart
    for piece in subject.pieces:
        waiting: list[tuple[Line, int]] = []
        for line in piece.lines:
            if id(line) not in bracketed or id(line.paragraph) in apart:
                continue
            opened, closed = _unpaired(line.text)
            waiting += [(line, at) for at in opened]
            for at in closed:
                if waiting:
                    waiting.pop()
                else:
                    yield Finding(message="Thừa dấu “)”, hoặc thiếu dấu “(” ở trước.", where=line, start=at, end=at + 1)
        for line, at in waiting:
            yield Finding(message="Thiếu dấu “)” đi với dấu “(”.", where=line, start=at, end=at + 1)


def _unpaired(text: str) -> tuple[list[int], list[int]]:
    """Where brackets of a line open without a close, and close without an open; labels of points left out."""
    opened: list[int] = []
    closed: list[int] = []
    for match in _BRACKET.finditer(text):
        if match[0] == "(":
            opened.append(match.start())
        elif opened:
            opened.pop()
        elif not _LABEL.search(text, max(match.start() - _LONGEST_LABEL, 0), match.start()):
            closed.append(match.start())
    return opened, closed
