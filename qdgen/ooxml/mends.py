"""Changes that can be made to a .docx, said in terms of its facts: which section or paragraph gets which value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.ooxml.formats import Align, LineSpacing
from qdgen.standards.standard import Mm, Pt

if TYPE_CHECKING:
    from typing import TypeAlias

# None always means: leave as it is (but see SetNumberStart).


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMargins:
    """Đặt lề trang: of one section, in millimetres."""

    section: int
    top: Mm | None = None
    bottom: Mm | None = None
    left: Mm | None = None
    right: Mm | None = None
    header: Mm | None = None
    gutter: Mm | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPaper:
    """Đặt khổ giấy: width and height of one section's paper, in millimetres."""

    section: int
    width: Mm
    height: Mm


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTitlePage:
    """Trang đầu khác: whether the first page of a section has a header of its own."""

    section: int
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetNumberStart:
    """Đánh số trang lại từ đầu: the first page number of a section; None counts on from the section before."""

    section: int
    start: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPageNumber:
    """Đặt số trang: a centred PAGE field in the top margin from the second page of a section; none at the bottom."""

    section: int
    size: Pt
    font: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetParagraph:
    """Đặt định dạng đoạn: the paragraph `index` of `part`; indents in millimetres, spacing in points."""

    part: str
    index: int
    align: Align | None = None
    first_line: Mm | None = None
    indent_left: Mm | None = None
    indent_right: Mm | None = None
    space_before: Pt | None = None
    space_after: Pt | None = None
    line: LineSpacing | None = None
    keep_next: bool | None = None
    contextual_spacing: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRuns:
    """Đặt định dạng chữ: characters `start` to `end` of the text of a paragraph, all of it when both are None.

    `color` and `highlight` empty take the colour away; `underline` False takes the underline away.
    """

    part: str
    index: int
    start: int | None = None
    end: int | None = None
    font: str | None = None
    size: Pt | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    color: str | None = None
    highlight: str | None = None
    shading: str | None = None
    caps: bool | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplaceText:
    """Thay chữ: characters `start` to `end` of the text of a paragraph by `text`, in the look of the first of them."""

    part: str
    index: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveParagraph:
    """Bỏ một đoạn trống: refused when anything stands in it."""

    part: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawRule:
    """Kẻ đường: one drawn line, centred under a paragraph, instead of the rules that are there; length in mm."""

    part: str
    index: int
    length: Mm


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveRules:
    """Bỏ các đường kẻ: all that belong to a paragraph, its underline too."""

    part: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetColumns:
    """Đặt độ rộng các cột: of the outermost table that a paragraph stands in; in mm, one for each of its grid."""

    part: str
    index: int
    widths: tuple[Mm, ...]


Mend: TypeAlias = (
    SetMargins
    | SetPaper
    | SetTitlePage
    | SetNumberStart
    | SetPageNumber
    | SetParagraph
    | SetRuns
    | ReplaceText
    | RemoveParagraph
    | DrawRule
    | RemoveRules
    | SetColumns
)
