"""The shape of a decree on the form of documents: lengths, legal ranges, the look of each element."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

POINTS_PER_MM = 72 / 25.4
TWIPS_PER_POINT = 20


class Pt(float):
    """Điểm (pt): a length in points."""

    __slots__ = ()

    @property
    def mm(self) -> Mm:
        """The same length in millimetres."""
        return Mm(self / POINTS_PER_MM)

    @property
    def twips(self) -> int:
        """The same length in twentieths of a point, as WordprocessingML counts."""
        return round(self * TWIPS_PER_POINT)


class Mm(float):
    """Milimét: a length in millimetres."""

    __slots__ = ()

    @property
    def pt(self) -> Pt:
        """The same length in points."""
        return Pt(self * POINTS_PER_MM)

    @property
    def twips(self) -> int:
        """The same length in twentieths of a point, as WordprocessingML counts."""
        return self.pt.twips


Figure = TypeVar("Figure", Pt, Mm, float)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed(Generic[Figure]):
    """Giới hạn: the least and the greatest legal value, the one that qdgen prints, and where the decree says so.

    `narrowed_by` says who allows less than the decree, where somebody does.
    """

    low: Figure
    high: Figure
    used: Figure
    provision: str
    narrowed_by: str = ""

    def __post_init__(self) -> None:
        if not self.low <= self.used <= self.high:
            message = f"{self.used} is outside {self.low} to {self.high} ({self.provision})"
            raise ValueError(message)

    def holds(self, value: float, tolerance: float = 0.0) -> bool:
        """Whether `value` is legal, give or take `tolerance` (both in the unit of the range)."""
        return self.low - tolerance <= value <= self.high + tolerance


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Cách trình bày: size, weight, slope, capitals and alignment of one element of a document."""

    size: Allowed[Pt]
    provision: str
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    align: str = "both"
    rule: Allowed[float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Trang giấy: paper and margins in millimetres."""

    width: Mm
    height: Mm
    top: Allowed[Mm]
    bottom: Allowed[Mm]
    left: Allowed[Mm]
    right: Allowed[Mm]
    header_distance: Mm
    provision: str
    tolerance: Mm

    @property
    def text_width(self) -> Mm:
        """The width between the margins that qdgen prints."""
        return Mm(self.width - self.left.used - self.right.used)

    @property
    def text_height(self) -> Mm:
        """The height between the margins that qdgen prints."""
        return Mm(self.height - self.top.used - self.bottom.used)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyText:
    """Nội dung văn bản: indent of first lines, gap between paragraphs, line spacing as a multiple of single."""

    first_lines: tuple[Mm, ...]
    first_line: Mm
    gap_min: Pt
    gap: Pt
    line_spacing: Allowed[float]
    provision: str
    first_line_tolerance: Mm
    """Sai số khi đo: 12.5 mm, which Word offers, passes for 12.7."""
    narrowed_by: str = ""
    """Ai chỉ cho một mức thụt đầu dòng, where the decree has two."""

    def __post_init__(self) -> None:
        if self.first_line not in self.first_lines:
            message = f"first line indent {self.first_line} mm is none of {self.first_lines} ({self.provision})"
            raise ValueError(message)
        if self.gap < self.gap_min:
            message = f"gap {self.gap} pt is less than {self.gap_min} pt ({self.provision})"
            raise ValueError(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeTriple:
    """Bộ cỡ chữ: Quốc hiệu, Tiêu ngữ and date go up or down together; in points."""

    national_title: Pt
    motto: Pt
    date: Pt


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Khung dấu: width and height of a framed mark, in millimetres."""

    width: Mm
    height: Mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """Nghị định về thể thức: one decree, whole; layout, templates and checks are computed from it."""

    name: str
    valid_from: date
    last_stated_in_force: date
    national_title: str
    motto: str
    enacting_formula: str
    recipients_label: str
    filing_label: str
    addressees_label: str
    end_mark: str
    font: str
    color: str
    page: Page
    body: BodyText
    looks: Mapping[str, Look]
    size_triples: tuple[SizeTriple, ...]
    mark_frames: Mapping[str, Frame]
    mark_red: str
    signature_space: Mm
    abbreviations: Mapping[str, str]
    unabbreviated: tuple[str, ...]
    signing_prefixes: tuple[str, ...]
