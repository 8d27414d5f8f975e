"""What stands in a .docx, as frozen facts: text, effective looks, tables, sections; checks see nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from qdgen.ooxml.formats import NO_BORDERS, Borders, ParagraphFormat, RunFormat
from qdgen.ooxml.records import ChangeFacts, CommentFacts, LinkFacts, PropertyFacts
from qdgen.ooxml.restated import Restated
from qdgen.standards.standard import Mm, Pt

Story = Literal["body", "header", "footer", "footnote", "endnote"]
PageKind = Literal["default", "first", "even"]
RuleKind = Literal["drawing", "vml", "paragraph_border", "table_border", "underline", "characters"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellPlace:
    """Vị trí trong bảng: which table of its container (from 0), which row and which column of the grid (from 0)."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Nơi đứng của một đoạn: the story, its part in the file, the section (from 0) and the cells it stands in.

    `cells` goes from the outermost table inwards; `boxed` tells that a text box is somewhere on the way.
    """

    story: Story = "body"
    part: str = ""
    section: int = 0
    cells: tuple[CellPlace, ...] = ()
    boxed: bool = False


class RunFacts(NamedTuple):
    r"""Đoạn chữ cùng định dạng: the longest stretch of text with one look.

    A tab is `\t`, a line break `\n`, a page or column break `\f`.
    """

    text: str
    format: RunFormat
    style_name: str = ""
    """Kiểu ký tự: the name of its character style, empty when it has none."""
    field: str = ""
    """Trường: the name of the field whose result this is ("PAGE"), empty outside fields."""
    link: str = ""
    """Liên kết: the address or "#bookmark" a click leads to, empty when there is none."""
    inserted: bool = False
    """Chữ thêm vào khi theo dõi thay đổi, not accepted yet."""
    placeholder: bool = False
    """Chữ mời điền của một ô điều khiển nội dung."""

    @property
    def shown(self) -> str:
        """Chữ như người đọc thấy: in capitals where the look says so; empty when hidden."""
        if self.format.vanish:
            return ""
        return self.text.upper() if self.format.caps else self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFacts:
    """Trường: its name ("PAGE"), whole instruction and the result that stands in the file.

    `complete` is False for a field without its separator or a result: some programs then show nothing.
    """

    name: str
    instruction: str
    result: str = ""
    complete: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFacts:
    """Đường kẻ: a line that can be seen at a paragraph, whatever it is made of.

    `length` is in millimetres, None where only the widths of letters tell it (then `text` is what is underlined);
    `side` is where it stands: below or above the paragraph, in its text, or anchored to it.
    """

    kind: RuleKind
    side: Literal["below", "above", "text", "anchored"]
    length: Mm | None = None
    weight: Pt | None = None
    color: str = ""
    style: str = ""
    align: str = ""
    """Căn ngang, of an anchored line ("center"), empty when it stands at an offset."""
    left: Mm | None = None
    """Khoảng cách ngang, of an anchored line from what it is positioned by."""
    drop: Mm | None = None
    """Khoảng cách dọc, of an anchored line below what it is positioned by."""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberingFacts:
    """Số thứ tự tự động: what a reader sees before the paragraph, and the look of it.

    `suffix` is what follows: a tab, a space or nothing; `format` as the file calls it ("decimal", "bullet").
    """

    text: str
    suffix: str
    level: int
    format: str
    list_id: int
    look: RunFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBoxFacts:
    """Hộp chữ: its content and size in millimetres (None when not said), placed by the paragraph that holds it."""

    blocks: tuple[BlockFacts, ...]
    width: Mm | None = None
    height: Mm | None = None
    framed: bool = False
    """Có khung nhìn thấy được."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphFacts:
    """Đoạn: `index` counts the paragraphs of the document in reading order, from 0; in a header, those of the header.

    `text` is what was typed and is not hidden, without the automatic number; deleted text is left out.
    """

    index: int
    place: Place
    text: str
    runs: tuple[RunFacts, ...]
    format: ParagraphFormat
    mark: RunFormat
    """Dấu đoạn: the look of the paragraph mark, which is the height of an empty paragraph."""
    style_id: str = ""
    style_name: str = ""
    numbering: NumberingFacts | None = None
    fields: tuple[FieldFacts, ...] = ()
    rules: tuple[RuleFacts, ...] = ()
    boxes: tuple[TextBoxFacts, ...] = ()
    restated: tuple[Restated, ...] = ()
    ends_section: bool = False
    """Đoạn cuối của một section: the section break stands in it."""

    @property
    def shown(self) -> str:
        """Chữ như người đọc thấy: with the automatic number, in capitals where the look says so."""
        text = "".join(run.shown for run in self.runs)
        return f"{self.numbering.text}{self.numbering.suffix}{text}" if self.numbering else text


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFacts:
    """Ô: `column` is its first column of the grid, `span` how many it covers; borders are the effective ones.

    `merge` is "restart" or "continue" where cells are merged downwards.
    """

    column: int
    blocks: tuple[BlockFacts, ...]
    span: int = 1
    merge: Literal["", "restart", "continue"] = ""
    width: Mm | None = None
    borders: Borders = NO_BORDERS
    vertical_align: str = "top"
    shading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFacts:
    """Hàng: `header` rows are repeated on each page, `cant_split` rows stay on one page; height in points."""

    cells: tuple[CellFacts, ...]
    hidden: bool = False
    """Đánh dấu ẩn: Word hides the row only where all its words are hidden too."""
    header: bool = False
    cant_split: bool = False
    height: Pt | None = None
    height_rule: Literal["auto", "at_least", "exact"] = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFacts:
    """Bảng: widths in millimetres; `width_share` (0 to 1) when the width is a share of the page's."""

    index: int
    rows: tuple[RowFacts, ...]
    grid: tuple[Mm, ...] = ()
    style_id: str = ""
    style_name: str = ""
    width: Mm | None = None
    width_share: float | None = None
    indent: Mm = Mm(0)
    align: str = "left"
    fixed: bool = False
    """Độ rộng cột cố định."""
    floating: bool = False
    """Bảng trôi: text flows round it."""
    sized: bool = False
    """Có bề rộng cột do người soạn đặt: fixed, or a cell states its width."""


BlockFacts = ParagraphFacts | TableFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderFacts:
    """Đầu trang hoặc chân trang: of one section, for pages of one kind; `inherited` from the section before."""

    story: Literal["header", "footer"]
    pages: PageKind
    part: str
    blocks: tuple[BlockFacts, ...]
    inherited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionFacts:
    """Section: paper, margins and distances in millimetres, page numbers, headers and footers in force.

    `start` is how it begins ("nextPage", "continuous" ...); `number_start` None continues the section before.
    """

    index: int
    width: Mm | None
    height: Mm | None
    top: Mm | None
    bottom: Mm | None
    left: Mm | None
    right: Mm | None
    gutter: Mm = Mm(0)
    header_distance: Mm | None = None
    footer_distance: Mm | None = None
    landscape: bool = False
    title_page: bool = False
    """Trang đầu khác: the first page has its own header and footer."""
    number_start: int | None = None
    number_format: str = "decimal"
    start: str = "nextPage"
    columns: int = 1
    vertical_align: str = "top"
    headers: tuple[HeaderFacts, ...] = ()
    footers: tuple[HeaderFacts, ...] = ()

    @property
    def text_width(self) -> Mm | None:
        """Chiều rộng phần chữ: between the margins, in millimetres; None when the file does not say."""
        if self.width is None or self.left is None or self.right is None:
            return None
        return Mm(self.width - self.left - self.right - self.gutter)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFacts:
    """Chú thích: a footnote or endnote; `paragraph` is the index of the one it belongs to, None when none calls it."""

    story: Literal["footnote", "endnote"]
    id: int
    blocks: tuple[BlockFacts, ...]
    paragraph: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFacts:
    """Văn bản .docx: everything that was found in the file. `unread` says in Vietnamese what could not be evaluated."""

    source: str
    sections: tuple[SectionFacts, ...]
    blocks: tuple[BlockFacts, ...]
    properties: PropertyFacts
    notes: tuple[NoteFacts, ...] = ()
    comments: tuple[CommentFacts, ...] = ()
    changes: tuple[ChangeFacts, ...] = ()
    links: tuple[LinkFacts, ...] = ()
    macros: bool = False
    even_and_odd_headers: bool = False
    protected: bool = False
    """Hạn chế chỉnh sửa."""
    tracking: bool = False
    """Đang bật theo dõi thay đổi."""
    unread: tuple[str, ...] = field(default=())

    @property
    def headers(self) -> tuple[HeaderFacts, ...]:
        """Các đầu trang: of all sections, each part once."""
        return tuple(header for section in self.sections for header in section.headers if not header.inherited)

    @property
    def footers(self) -> tuple[HeaderFacts, ...]:
        """Các chân trang: of all sections, each part once."""
        return tuple(footer for section in self.sections for footer in section.footers if not footer.inherited)
