"""What can go wrong, as data and as exceptions.

QdgenError            everything that qdgen raises on purpose
├── SourceError       a source that cannot be read: one or more Faults, each with its place
├── ModelError        a document that cannot be what it claims (a Clause without text)
├── TemplateError     a template that cannot be filled
├── OutputError       a file that cannot be written (it exists; the folder does not)
├── PreviewError      pages that cannot be shown (LibreOffice is missing or refuses the file)
└── InternalError     a fault of qdgen itself, told with what it was doing
"""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterable

Sureness: TypeAlias = Literal["certain", "likely", "guess"]
"""Độ chắc chắn: there is no doubt; it would be odd otherwise; it may well be otherwise, so that somebody must look."""

RemarkKind: TypeAlias = Literal[
    # the characters
    "unicode", "look-alike", "space", "invisible", "encoding", "glued",
    # the form: the same words, written otherwise
    "mark", "label", "dash", "date", "capitals", "wording", "emphasis",
    # the lines: parted, brought together, left out, written in
    "joined", "split", "comment", "dropped", "dropped-rule", "added",
    # what was taken for what
    "numbering", "structure",
    # what else a Word file holds
    "change", "header", "hidden", "note", "object", "field", "edited", "model",
    # what was given beside the draft
    "template",
]  # fmt: skip
"""Loại lưu ý: stable slugs, for programs that read remarks; docs/huong-dan/doc-du-thao.md tells what each means."""

GUESSED = "Đây là phỏng đoán: hãy xem lại chỗ này."
_NAMED_LINES = 3
_LONGEST = 200
"""Letters of what an exception says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Lỗi: where, what was found, what was expected, and what to do; in Vietnamese."""

    message: str
    location: Location = field(default_factory=Location)
    advice: str = ""

    def __str__(self) -> str:
        place = str(self.location)
        text = f"{place}: {self.message}" if place else self.message
        if self.location.excerpt:
            text += f" Đã đọc: “{self.location.excerpt}”."
        return f"{text} Cách sửa: {self.advice}" if self.advice else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Lưu ý: what was put right or guessed while reading: what was there, what became of it.

    `sure` is how sure the reader is that it did what the author meant. What was only looked at and kept has neither
    `before` nor `after`.
    """

    message: str
    location: Location = field(default_factory=Location)
    before: str = ""
    after: str = ""
    kind: RemarkKind
    sure: Sureness = "certain"

    def __str__(self) -> str:
        place = str(self.location)
        if self.location.paragraph is not None and self.location.excerpt and not self.before:
            place = f"{place} (“{self.location.excerpt}”)"  # nobody counts the paragraphs of a Word file
        text = f"{place}: {self.message}" if place else self.message
        text = f"{text} (“{self.before}” → “{self.after}”)" if self.before or self.after else text
        return f"{text} {GUESSED}" if self.sure == "guess" else text


def together(first: Remark, lines: Iterable[int | None], count: int) -> Remark:
    """Gộp các lưu ý như nhau: the first of `count` remarks to one that tells their number and their lines.

    For a Word file the lines are paragraphs.
    """
    known = list(dict.fromkeys(line for line in lines if line is not None))
    if count < 2:  # noqa: PLR2004 - one alone needs no company
        return first
    unit = "dòng" if first.location.paragraph is None else "đoạn"
    where = f" ở {_named(known, unit)}" if len(known) > 1 else ""
    sample = ", chỗ đầu:" if first.before or first.after else "."
    return replace(first, message=f"{first.message.removesuffix('.')}; {count} chỗ{where}{sample}")


def _named(lines: list[int], unit: str) -> str:
    """`dòng 3, 5 và 9`; `dòng 3, 5, 9 và 40 dòng khác`."""
    if len(lines) <= _NAMED_LINES + 1:
        return f"{unit} {', '.join(map(str, lines[:-1]))} và {lines[-1]}"
    return f"{unit} {', '.join(map(str, lines[:_NAMED_LINES]))} và {len(lines) - _NAMED_LINES} {unit} khác"


class QdgenError(Exception):
    """Lỗi của qdgen: everything that qdgen raises on purpose; holds every fault found, not only the first."""

    def __init__(self, *faults: Fault | str) -> None:
        self.faults: tuple[Fault, ...] = tuple(
            fault if isinstance(fault, Fault) else Fault(message=fault) for fault in faults
        )
        super().__init__(*self.faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


class SourceError(QdgenError):
    """Lỗi nguồn: a draft that cannot be read."""


class ModelError(QdgenError, ValueError):
    """Lỗi mô hình: a part of a document that cannot be what it claims."""


class TemplateError(QdgenError):
    """Lỗi mẫu: a template that cannot be filled."""


class OutputError(QdgenError):
    """Lỗi ghi tệp: a file that cannot be written."""


class PreviewError(QdgenError):
    """Lỗi xem thử: pages that cannot be shown, as LibreOffice is missing, takes too long or refuses the file."""


class InternalError(QdgenError):
    """Lỗi của chính qdgen: nobody's draft or file is at fault; the developers must hear of it."""


def unexpected(error: Exception) -> str:
    """Lỗi ngoài dự tính thành chữ: its kind, what it says, and the line of the code that raised it."""
    said = " ".join(str(error).split())[:_LONGEST]
    frames = traceback.extract_tb(error.__traceback__)
    where = f", tại {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{': ' if said else ''}{said}{where}"
