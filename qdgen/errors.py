"""What can go wrong, as data and as exceptions.

QdgenError            everything that qdgen raises on purpose
├── SourceError       a source that cannot be read: one or more Faults, each with its place
├── ModelError        a document that cannot be what it claims (a Clause without text)
├── TemplateError     a template that cannot be filled
├── OutputError       a file that cannot be written (it exists; the folder does not)
└── PreviewError      pages that cannot be shown (LibreOffice is missing or refuses the file)
"""

from __future__ import annotations

from dataclasses import dataclass, field

from qdgen.location import Location


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
    """Lưu ý: what was put right or guessed while reading: what was there, what became of it."""

    message: str
    location: Location = field(default_factory=Location)
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        place = str(self.location)
        text = f"{place}: {self.message}" if place else self.message
        return f"{text} (“{self.before}” → “{self.after}”)" if self.before or self.after else text


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
