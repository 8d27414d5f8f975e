"""Allow no character that nobody sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import ReplaceText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


_INVISIBLES = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
_INVISIBLE = re.compile(f"[{_INVISIBLES}]+")


@rule("QD208", provision="PL1 I.4", severity=Severity.ADVICE, mendable=True)
def invisible_character(subject: Subject) -> Iterator[Finding]:
    """Có ký tự không nhìn thấy.

    ## Yêu cầu
    Văn bản không có ký tự không nhìn thấy (chép từ trang mạng, PDF): chúng làm sai kết quả tìm kiếm và so sánh.

    ## Cách sửa
    Chép đoạn đó sang Notepad rồi chép lại, hoặc xóa và gõ lại chữ ở chỗ đó.
    """
    if not any(letter in subject.text for letter in _INVISIBLES):
        return
    found: dict[int, tuple[Line, list[re.Match[str]]]] = {}
    for match in _INVISIBLE.finditer(subject.text):
        line, _ = subject.line_at(match.start())
        found.setdefault(id(line), (line, []))[1].append(match)
    for line, matches in found.values():
        spans = [subject.line_at(match.start())[1] for match in matches]
        yield Finding(
            message=f"Có {sum(len(match[0]) for match in matches)} ký tự không nhìn thấy.",
            where=line,
            mends=tuple(
                _removed(line, start, start + len(match[0])) for start, match in zip(spans, matches, strict=True)
            ),
        )


def _removed(line: Line, start: int, end: int) -> ReplaceText:
    first, last = line.offsets(start, end)
    paragraph = line.paragraph
    return ReplaceText(part=paragraph.place.part, index=paragraph.index, start=first, end=last, text="")
