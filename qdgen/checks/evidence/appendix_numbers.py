"""Appendices by number: what their labels say, and which of them the text speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from qdgen.checks.figures import counted
from qdgen.checks.landmarks.records import Piece
from qdgen.checks.landmarks.units import roman_value
from qdgen.checks.line import Line
from qdgen.checks.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_LABEL = re.compile(
    r"(?P<word>phụ lục)(?:\s+(?:số\s*)?(?P<number>[ivxlc]+|\d+)(?!\w))?\s*(?P<mark>[.:–-]?)\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ONE = r"(?:[IVXLC]+|\d+)(?!\w)"
_FAR = 200
"""Letters after a mention by which one knows whose appendix it is; another mention may stand among them."""
_MENTION = re.compile(
    rf"(?P<word>[Pp]hụ lục)(?:\s+(?:số\s+)?(?P<numbers>{_ONE}(?:(?:,\s*|\s+và\s+|\s*[-–]\s*|\s+đến\s+)"
    rf"(?:Phụ lục\s+)?(?:số\s+)?{_ONE})*))?(?=(?P<after>[^.;\n]{{0,{_FAR}}}))"
)
_OF_ANOTHER = re.compile(
    r"\s*(?:\([^)]*\)\s*)?"
    r"(?:(?:được\s+)?(?:ban hành\s+|đính\s+|in\s+)?(?:kèm theo|kèm|của|tại|theo)\s+|(?=\S+\s+\S+\s+số\s))"
    r"(?!(?:[^\W\d_]+\s+){1,3}này\b)(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Kế hoạch|Hướng dẫn|Quy chế"
    r"|Quy định|Chỉ thị|Công văn|Tờ trình|Báo cáo|Văn bản|Đề án|Hợp đồng)\b"
)
_WITH_THIS = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:được\s+)?(?:ban hành\s+|đính\s+)?kèm theo\b")
_MOST = 1000
"""Appendices between the first and the last of "Phụ lục I đến ..."."""
_MOST_MENTIONS = 5000
_RANGE = re.compile(rf"(?<!\w)({_ONE})\s*(?:[-–]|đến)\s*(?:Phụ lục\s+)?({_ONE})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Chữ “Phụ lục” của một phụ lục: `number` as typed, `value` as one counts; `rest` is what else is on its line."""

    piece: Piece
    line: Line
    number: str
    value: int | None
    mark: str
    rest: str

    @property
    def is_arabic(self) -> bool:
        """Số thứ tự là chữ số Ả Rập."""
        return self.number.isdigit()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Chỗ nội dung nhắc đến phụ lục của chính văn bản: `values` are the numbers named, none for "Phụ lục" alone.

    `certain` says that it can be nothing but an appendix issued with this document.
    """

    line: Line
    start: int
    end: int
    values: tuple[int, ...]
    certain: bool


@once
def label_groups(subject: Subject) -> tuple[tuple[Label, ...], ...]:
    """Các phụ lục đi liền nhau: the labels of the appendices of one document, in groups."""
    groups: list[list[Label]] = [[]]
    for piece in subject.pieces:
        line = piece.one("appendix")
        if line is None and piece.kind == "appendix":  # a list between two appendices
            continue
        match = _LABEL.match(line.text) if line and piece.kind == "appendix" else None
        if line is None or match is None:
            groups.append([])
            continue
        number = match["number"] or ""
        value = (counted(number) if number.isdigit() else roman_value(number) or None) if number else None
        groups[-1].append(
            Label(
                piece=piece,
                line=line,
                number=number,
                value=value,
                mark=match["mark"],
                rest=match["rest"].strip(),
            )
        )
    return tuple(tuple(group) for group in groups if group)


@once
def mentions(subject: Subject) -> tuple[Mention, ...]:
    """Các chỗ nhắc đến phụ lục kèm theo, in the text of the document and of what was issued with it."""
    return tuple(islice(_mentions(subject), _MOST_MENTIONS))


def _mentions(subject: Subject) -> Iterator[Mention]:
    if "hụ lục" not in subject.text:
        return
    headings = {id(line) for piece in subject.pieces for name in ("appendix", "appendix_title") for line in piece[name]}
    for match in _MENTION.finditer(subject.text):
        if _OF_ANOTHER.match(match["after"]):
            continue
        line, start = subject.line_at(match.start())
        if id(line) in headings:
            continue
        with_this = _WITH_THIS.match(match["after"]) is not None
        yield Mention(
            line=line,
            start=start,
            end=start + len(match["word"]) + len(match["numbers"] or ""),
            values=_values(match["numbers"] or ""),
            certain=match["word"][0] == "P" and (with_this or bool(match["numbers"])),
        )


def _values(numbers: str) -> tuple[int, ...]:
    """The numbers of a list such as "I, II và IV" or "I đến IV"."""
    found = [_value(one) for one in re.findall(_ONE, numbers)]
    for low, high in _RANGE.findall(numbers):
        found += range(_value(low) + 1, min(_value(high), _value(low) + _MOST))
    return tuple(sorted(set(found)))


def _value(number: str) -> int:
    return counted(number) if number.isdigit() else roman_value(number)
