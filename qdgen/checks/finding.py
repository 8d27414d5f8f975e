"""What a rule says: a fault with its place and its mends, or that it could not see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qdgen.checks.line import Line
from qdgen.ooxml.facts import HeaderFacts, ParagraphFacts, SectionFacts, TableFacts
from qdgen.ooxml.mends import Mend


class Severity(Enum):
    """Mức độ: how the decree asks for it; the order is from the gravest."""

    MUST = "MUST"
    """Bắt buộc: the text or a table of the decree."""
    RANGE = "RANGE"
    """Giới hạn: any value inside the range is legal."""
    SAMPLE = "SAMPLE"
    """Theo mẫu: only the sample forms show it."""
    ADVICE = "ADVICE"
    """Nên: practice of offices."""

    @property
    def label(self) -> str:
        """Tên gọi: the word a report prints."""
        return _LABELS[self]


_LABELS = {
    Severity.MUST: "Bắt buộc",
    Severity.RANGE: "Giới hạn",
    Severity.SAMPLE: "Theo mẫu",
    Severity.ADVICE: "Nên sửa",
}


class Status(Enum):
    """Kết quả của một quy tắc; what could not be seen is never passed."""

    PASSED = "PASSED"
    FAILED = "FAILED"
    NOT_EVALUATED = "NOT_EVALUATED"


Where = Line | ParagraphFacts | SectionFacts | HeaderFacts | TableFacts | None
"""Chỗ của một lỗi: None is the document as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Nguyên nhân chung: what is wrong at places of many elements alike, and what puts all of them right."""

    message: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Lỗi thể thức: what was found and what was expected, in Vietnamese, at a place.

    `start` and `end` narrow a Line: offsets in its `text`. `excerpt` is what stands there (made from the place when
    empty), `times` how often. `advice` replaces the correction of the rule. `mends` put it right with certainty, no
    word of the content changed. Findings of several rules with one `cause` may be told as one.
    """

    message: str
    where: Where = None
    start: int | None = None
    end: int | None = None
    excerpt: str = ""
    advice: str = ""
    mends: tuple[Mend, ...] = ()
    times: int = 1
    cause: Cause | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """Chưa kiểm tra được: why a rule could not see what it looks at, in Vietnamese."""

    reason: str
