"""What a forecast of the printed page says: columns, rules, lines, pages; plain values."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.renderers.shipped.styles import STYLES
from qdgen.standards.standard import Mm, Pt

_DIGITS = "0123456789"  # a style that means something else in an annex gets a number behind its name
_ELEMENTS = {style.id: style.name.removeprefix("QĐ ") for style in STYLES}


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenHead:
    """Phần đầu: widths of the two columns (mm); sizes (points) of Quốc hiệu, Tiêu ngữ, issuer, number and date.

    Number and date are None in what is issued with another document, which has neither.
    """

    left: Mm
    right: Mm
    national_title: Pt
    motto: Pt
    issuer: Pt
    number: Pt | None
    date: Pt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenRule:
    """Đường kẻ: the style of what stands above it, its length (mm), its share of the last and of the longest line."""

    style: str
    length: Mm
    of_last: float
    of_longest: float

    @property
    def element(self) -> str:
        """Tên yếu tố ở trên: what a clerk calls it: `Tiêu ngữ`."""
        return _element(self.style)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenParagraph:
    """Đoạn: its style, its lines (with the spaces of the file), the column it stands in (mm), the page (from 1).

    `page` counts within the part and is where the paragraph begins.
    """

    style: str
    lines: tuple[str, ...]
    room: Mm
    page: int

    @property
    def element(self) -> str:
        """Tên yếu tố: what a clerk calls it: `Trích yếu`."""
        return _element(self.style)

    @property
    def text(self) -> str:
        """The words as they stand in the file."""
        return "".join(self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenSignature:
    """Khối ký: its page (from 1, within the part), and how many lines of the text stand above it on that page.

    `fits` tells whether that is the page where the text would end by itself; otherwise the end of the text comes along
    to a new page. `spare` is the height left on the page below the block.
    """

    page: int
    lines_above: int
    fits: bool
    spare: Mm


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenPart:
    """Một phần của tệp: the document itself, or one of those issued with it; pages are counted from 1 in each.

    `paragraphs` are those that print words, in reading order.
    """

    head: ForeseenHead | None
    rules: tuple[ForeseenRule, ...]
    paragraphs: tuple[ForeseenParagraph, ...]
    pages: int
    signature: ForeseenSignature | None

    def of(self, *styles: str) -> tuple[ForeseenParagraph, ...]:
        """The paragraphs in one of `styles`."""
        return tuple(paragraph for paragraph in self.paragraphs if paragraph.style in styles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """Dự báo trang in: of each part of a file."""

    parts: tuple[ForeseenPart, ...]

    @property
    def pages(self) -> int:
        """Số trang của cả tệp."""
        return sum(part.pages for part in self.parts)


def _element(style: str) -> str:
    return _ELEMENTS.get(style.rstrip(_DIGITS), style)
