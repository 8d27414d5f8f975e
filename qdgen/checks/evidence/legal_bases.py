"""Legal bases taken apart: what kind of text each cites, by which number, of which day, by whom."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

LAWS = frozenset({"luật", "bộ luật", "pháp lệnh"})
_NUMBERED = frozenset({"nghị định", "thông tư", "thông tư liên tịch", "quyết định", "chỉ thị"})
"""Kinds that are always cited by number; a Nghị quyết of a congress or a session may have none."""

_KIND = re.compile(
    r"\W*(?:căn cứ|thực hiện|xét)\s+(?:các\s+)?(?P<kind>bộ luật|luật|pháp lệnh|hiến pháp|nghị định|nghị quyết"
    r"|thông tư liên tịch|thông tư|quyết định|chỉ thị|kế hoạch)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\s+(?P<word>số\s*:?\s*)?(?P<number>[\d….]*\s*/\s*[\dA-ZĐ][\w\-–/&]*|\d+\s*[-–]\s*[A-ZĐ][\w\-–/]*|\d+(?=\s+ngày))"
)
_LAW_NUMBER = re.compile(r"\bsố\s*:?\s*\d+/(?:19|20)\d\d/[A-ZĐ]\w*|\bcủa Quốc hội\b(?!\s+(?:khóa|khoá)\b)")
_LONG = re.compile(r"\bngày\s*[\d….]*\s*tháng\s*[\d….]*\s*năm\s*(?P<year>\d{4}|[\d….]*)", re.IGNORECASE)
_SHORT = re.compile(r"\b\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Văn bản được căn cứ: what stands in one legal basis; places are offsets in `text`, None where there is none."""

    text: str
    kind: str
    """Loại văn bản, in small letters."""
    after_kind: int
    number: tuple[int, int] | None = None
    has_word: bool = False
    """Có chữ “số” trước số."""
    date: tuple[int, int] | None = None
    is_short: bool = False
    """Ngày viết tắt bằng gạch chéo."""
    law_number: tuple[int, int] | None = None
    """Số hoặc cơ quan ban hành ghi cùng tên luật."""

    @property
    def name(self) -> str:
        """Loại văn bản như người viết đã gõ."""
        return self.text[self.after_kind - len(self.kind) : self.after_kind]

    @property
    def is_called_by_number(self) -> bool:
        """Luật chỉ gọi bằng số, as one that amends another is ("sửa đổi bởi Luật số 43/2024/QH15")."""
        return self.law_number is not None and self.text[: self.law_number[0]].rstrip().lower().endswith(tuple(LAWS))

    @property
    def is_numbered(self) -> bool:
        """Văn bản phải căn cứ bằng số, ngày tháng và cơ quan ban hành: by its kind, or as it is cited by number."""
        return self.kind in _NUMBERED or (self.number is not None and self.kind not in LAWS)

    @property
    def has_issuer(self) -> bool:
        """Có ghi cơ quan ban hành: “của ...” beside the date."""
        end = self.date[1] if self.date else len(self.text)
        between = self.text[self.after_kind : end]
        return " của " in between or self.text[end:].lstrip(" ,").startswith("của ")


@once
def citations(subject: Subject) -> tuple[tuple[Line, Citation], ...]:
    """Các văn bản mà Quyết định căn cứ, one for each basis that names its kind; none when it is no Quyết định."""
    return tuple(_citations(subject))


def _citations(subject: Subject) -> Iterator[tuple[Line, Citation]]:
    if subject.is_decision:
        for line in subject.main["legal_basis"]:
            citation = citation_of(line.text)
            if citation is not None:
                yield line, citation


@functools.lru_cache(maxsize=128)
def citation_of(text: str) -> Citation | None:
    """Đọc một căn cứ: None for a proposal and for what names no kind of text."""
    match = _KIND.match(text)
    if match is None:
        return None
    kind = match["kind"].lower()
    after = match.end()
    number = _NUMBER.match(text, after)
    long, short = _LONG.search(text, after), _SHORT.search(text, after)
    is_short = short is not None and (long is None or short.start() < long.start())
    date = short if is_short else long
    law_number = _LAW_NUMBER.search(text, after) if kind in LAWS else None
    return Citation(
        text=text,
        kind=kind,
        after_kind=after,
        number=number.span("number") if number else None,
        has_word=bool(number and number["word"]),
        date=date.span() if date else None,
        is_short=is_short,
        law_number=law_number.span() if law_number else None,
    )
