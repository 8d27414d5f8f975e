"""How text and paragraphs look once every style is applied: the effective values, never the markup they came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from qdgen.standards.standard import Mm, Pt

Align = Literal["left", "center", "right", "both", "distribute"]
LineRule = Literal["multiple", "exact", "at_least"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFormat:
    """Định dạng chữ: the effective look of a stretch of text. Equal looks are equal values, however they were made."""

    font: str
    """Phông chữ: of the letters a-z, digits and marks (`w:ascii`)."""
    font_other: str
    """Phông chữ của các chữ cái khác: of Vietnamese letters with marks (`w:hAnsi`)."""
    font_complex: str
    """Phông của chữ viết phức tạp: Arabic, Thai ... (`w:cs`)."""
    font_east_asian: str
    """Phông của chữ Đông Á: Chinese, Japanese, Korean (`w:eastAsia`)."""
    size: Pt
    """Cỡ chữ, in points."""
    bold: bool = False
    """Đậm."""
    italic: bool = False
    """Nghiêng."""
    underline: str = ""
    """Gạch chân: its kind ("single", "double" ...), empty when there is none."""
    caps: bool = False
    """Hiện thành chữ in hoa: shown in capitals, whatever was typed."""
    small_caps: bool = False
    """Chữ in hoa nhỏ."""
    strike: bool = False
    """Gạch ngang chữ: once or twice."""
    vanish: bool = False
    """Chữ ẩn: not printed."""
    color: str = ""
    """Màu chữ: RRGGBB; empty is automatic, which is black."""
    highlight: str = ""
    """Màu đánh dấu: its name; empty when there is none."""
    shading: str = ""
    """Màu nền chữ: RRGGBB; empty when there is none."""
    lang: str = ""
    """Ngôn ngữ của phần kiểm tra chính tả: "vi-VN"; empty when not said."""
    vertical_align: Literal["", "superscript", "subscript"] = ""
    """Chỉ số trên hoặc dưới."""
    spacing: Pt = Pt(0)
    """Giãn chữ: added between letters, in points; below zero is condensed."""
    raised: Pt = Pt(0)
    """Nâng chữ: above the line, in points; below zero is lowered."""
    scale: int = 100
    """Co giãn ngang, in percent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSpacing:
    """Khoảng cách dòng: a multiple of single (`multiple`), or a height in points, exact or at least (`height`)."""

    rule: LineRule = "multiple"
    multiple: float = 1.0
    height: Pt | None = None

    def __str__(self) -> str:
        return f"x{self.multiple:g}" if self.height is None else f"{self.rule} {self.height:g}pt"


@dataclass(frozen=True, slots=True, kw_only=True)
class TabStop:
    """Điểm dừng tab: its place from the left margin in millimetres, its alignment, and what fills the way to it."""

    position: Mm
    align: str = "left"
    leader: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Border:
    """Đường viền: its kind ("single" ...), weight in points, colour (RRGGBB or empty), distance from the text."""

    style: str
    weight: Pt = Pt(0.5)
    color: str = ""
    space: Pt = Pt(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Borders:
    """Viền bốn phía: of a paragraph or a cell; None where there is none."""

    top: Border | None = None
    bottom: Border | None = None
    left: Border | None = None
    right: Border | None = None

    @property
    def boxed(self) -> bool:
        """Đóng khung: whether all four sides have a border."""
        return None not in {self.top, self.bottom, self.left, self.right}


NO_BORDERS = Borders()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphFormat:
    """Định dạng đoạn: the effective look of a paragraph. Indents are in millimetres, spacing in points."""

    align: Align = "left"
    """Căn lề."""
    indent_left: Mm = Mm(0)
    """Thụt lề trái."""
    indent_right: Mm = Mm(0)
    """Thụt lề phải."""
    first_line: Mm = Mm(0)
    """Thụt dòng đầu: below zero when the other lines are indented more (hanging)."""
    space_before: Pt = Pt(0)
    """Khoảng cách trước đoạn."""
    space_after: Pt = Pt(0)
    """Khoảng cách sau đoạn."""
    auto_before: bool = False
    """Khoảng cách trước do chương trình tự đặt: `space_before` then does not count."""
    auto_after: bool = False
    """Khoảng cách sau do chương trình tự đặt: `space_after` then does not count."""
    contextual_spacing: bool = False
    """Không cách đoạn cùng kiểu: no gap to a neighbour of the same style."""
    line: LineSpacing = LineSpacing()
    """Khoảng cách dòng."""
    keep_next: bool = False
    """Đi liền với đoạn sau."""
    keep_lines: bool = False
    """Không tách các dòng của đoạn sang hai trang."""
    page_break_before: bool = False
    """Sang trang trước đoạn."""
    widow_control: bool = True
    """Không để một dòng lẻ loi ở đầu hoặc cuối trang."""
    outline_level: int | None = None
    """Cấp đề mục: 0 is the highest; None is body text."""
    tabs: tuple[TabStop, ...] = ()
    """Điểm dừng tab."""
    borders: Borders = NO_BORDERS
    """Viền đoạn."""
    shading: str = ""
    """Màu nền đoạn: RRGGBB; empty when there is none."""
    framed: bool = False
    """Đoạn nằm trong khung di động (`w:framePr`)."""
    right_to_left: bool = False
    """Viết từ phải sang trái."""
