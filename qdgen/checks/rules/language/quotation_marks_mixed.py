"""Allow one kind of quotation marks in a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, spots, together
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.mends import ReplaceText

_STRAIGHT = re.compile(r'(?<!\d)"|(?<=\d)"(?=[^\W\d_])')
_CURLY = re.compile("[“”]")
_MOST = 200
_OTHER = {"thẳng": "cong", "cong": "thẳng"}


@rule("QD809", provision="Đ.12", severity=Severity.ADVICE, mendable=True)
def quotation_marks_mixed(subject: Subject) -> Iterator[Finding]:
    """Lẫn ngoặc kép thẳng và ngoặc kép cong.

    ## Yêu cầu
    Cả văn bản dùng một kiểu dấu ngoặc kép.

    ## Cách sửa
    Gõ lại các dấu ngoặc kép còn lẫn cho cùng một kiểu.
    """
    if '"' not in subject.text or "“" not in subject.text:
        return
    straight, curly = tuple(spots(subject, _STRAIGHT)), tuple(spots(subject, _CURLY))
    if not straight or not curly:
        return
    fewer, kind = (straight, "thẳng") if len(straight) <= len(curly) else (curly, "cong")
    message = f"Lẫn hai kiểu dấu ngoặc kép: phần lớn là kiểu {_OTHER[kind]}, ở đây là kiểu {kind}."
    for same in by_line(iter(fewer)):
        yield together(same, message, *_mends(same))


def _mends(same: tuple[Spot, ...]) -> Iterator[ReplaceText]:
    """The marks of one line typed in the other kind; none where they do not pair, or are too many for a sentence."""
    if len(same) % 2 or len(same) > _MOST:
        return
    for at, spot in enumerate(same):
        mark = '"' if spot.words != '"' else "“”"[at % 2]
        yield retyped(spot.line, spot.start, spot.end, mark)
