"""The line of number and symbol, taken apart: `Số: 05/QĐ-SNV`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.line import Line
from qdgen.checks.once import once
from qdgen.standards.nd30 import ND30
from qdgen.vietnamese.text import clean, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject

_LINE = re.compile(
    r"(?P<label>số\s*[:;.]?)\s*(?P<value>[^/–—-]*?)\s*(?:(?P<mark>[/–—-])\s*(?P<symbol>.*))?$", re.IGNORECASE
)
_DASHES = re.compile(r"\s*[/–—-]\s*")
_TYPES = {fold(name): abbreviation for name, abbreviation in ND30.abbreviations.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberLine:
    """Dòng số, ký hiệu: its parts, and where each begins in the text of the line.

    `value` is what stands for the number (dots or nothing in a draft); `mark` is between number and symbol, empty with
    `symbol` when there is none; `groups` are the abbreviations of the symbol, each with its place.
    """

    line: Line
    label: str
    value: str
    value_at: int
    mark: str
    mark_at: int
    symbol: str
    groups: tuple[tuple[str, int], ...]

    @property
    def digits(self) -> str:
        """Số đã ghi bằng chữ số, empty while it is open."""
        return self.value if self.value.isdecimal() else ""

    @property
    def is_open(self) -> bool:
        """Chưa có số."""
        return not any(letter.isdecimal() for letter in self.value)

    @property
    def type_part(self) -> str:
        """Chữ viết tắt đứng đầu ký hiệu, Ð written as Đ."""
        return clean(self.groups[0][0])[0] if self.groups else ""


@once
def number_lines(subject: Subject) -> tuple[tuple[Piece, NumberLine], ...]:
    """Các dòng số, ký hiệu của một tệp: those that begin with "Số", each with its document."""
    return tuple(_number_lines(subject))


def _number_lines(subject: Subject) -> Iterator[tuple[Piece, NumberLine]]:
    for piece, line in subject.lines("number"):
        match = _LINE.match(line.text)
        if match:
            yield piece, _read(line, match)


def expected_type(piece: Piece) -> str:
    """Chữ viết tắt của tên loại một văn bản (PL3 I); empty when the type has none."""
    return _TYPES.get(fold(piece.term), "") if piece.term else ""


def _read(line: Line, match: re.Match[str]) -> NumberLine:
    symbol = match["symbol"] or ""
    groups, at = [], match.start("symbol")
    for part in _DASHES.split(symbol) if symbol else ():
        at = line.text.index(part, at)
        if part:
            groups.append((part, at))
        at += len(part)
    return NumberLine(
        line=line,
        label=match["label"],
        value=match["value"],
        value_at=match.start("value"),
        mark=match["mark"] or "",
        mark_at=match.start("mark") if match["mark"] else len(line.text),
        symbol=symbol,
        groups=tuple(groups),
    )
