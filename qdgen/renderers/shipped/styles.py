"""The named styles of the shipped templates: one row each, sizes and weights from the standard."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import quoteattr

from qdgen.layout.columns import CELL_MARGIN
from qdgen.layout.metrics import ascent
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True, slots=True)
class Style:
    """Kiểu trình bày: its id, the name that Word shows, the look of the standard it prints, and where it stands.

    `before` and `after` count gaps between paragraphs of the body (1 is the gap of the standard); `signature` leaves
    the room of a signature above.
    """

    id: str
    name: str
    look: str
    _: KW_ONLY
    indent: bool = False
    before: float = 0
    after: float = 0
    outline: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    signature: bool = False


class CellMargins(NamedTuple):
    """Lề trong ô: at each side, above and below what stands in it, in twips."""

    sides: int
    top: int = 0
    bottom: int = 0


_RED = ("urgency", "secrecy")
STYLES = (
    Style("QDNationalTitle", "QĐ Quốc hiệu", "national_title"),
    Style("QDMotto", "QĐ Tiêu ngữ", "motto"),
    Style("QDIssuerParent", "QĐ Cơ quan chủ quản", "issuer_parent"),
    Style("QDIssuer", "QĐ Cơ quan ban hành", "issuer"),
    Style("QDNumber", "QĐ Số, ký hiệu", "number", before=1),
    Style("QDPlaceAndDate", "QĐ Địa danh, thời gian", "place_and_date", before=1),
    Style("QDType", "QĐ Tên loại", "type", before=2, outline=0, keep_next=True),
    Style("QDSummary", "QĐ Trích yếu", "summary", keep_next=True, keep_lines=True),
    Style("QDLetterSummary", "QĐ Trích yếu công văn", "letter_summary", before=1, keep_lines=True),
    Style("QDAddressees", "QĐ Kính gửi", "addressee", before=2, keep_next=True),
    Style("QDAddressee", "QĐ Nơi gửi đến", "addressee", keep_next=True),
    Style("QDReference", "QĐ Kèm theo", "reference", keep_next=True, keep_lines=True),
    Style("QDAuthority", "QĐ Thẩm quyền ban hành", "authority", before=1, after=1, keep_next=True),
    Style("QDLegalBasis", "QĐ Căn cứ", "legal_basis", indent=True, before=1),
    Style("QDEnactingFormula", "QĐ Quyết định", "enacting_formula", before=1, after=1, keep_next=True),
    Style("QDPart", "QĐ Phần", "part", before=2, outline=1, keep_next=True),
    Style("QDPartHeading", "QĐ Tiêu đề phần", "part_heading", outline=1, keep_next=True, keep_lines=True),
    Style("QDChapter", "QĐ Chương", "part", before=2, outline=1, keep_next=True),
    Style("QDChapterHeading", "QĐ Tiêu đề chương", "part_heading", outline=1, keep_next=True, keep_lines=True),
    Style("QDArticleSection", "QĐ Mục", "part", before=1, outline=2, keep_next=True),
    Style("QDArticleSectionHeading", "QĐ Tiêu đề mục", "part_heading", outline=2, keep_next=True, keep_lines=True),
    Style("QDSubsection", "QĐ Tiểu mục", "part", before=1, outline=3, keep_next=True),
    Style("QDSubsectionHeading", "QĐ Tiêu đề tiểu mục", "part_heading", outline=3, keep_next=True, keep_lines=True),
    Style("QDArticle", "QĐ Điều", "body", outline=4, indent=True, before=1),
    Style(
        "QDArticleHeading",
        "QĐ Tiêu đề điều",
        "article",
        outline=4,
        indent=True,
        before=1,
        keep_next=True,
        keep_lines=True,
    ),
    Style("QDSection", "QĐ Mục I", "section", outline=1, indent=True, before=1, keep_next=True, keep_lines=True),
    Style("QDClause", "QĐ Khoản", "body", indent=True, before=1),
    Style(
        "QDClauseHeading",
        "QĐ Tiêu đề khoản",
        "clause_heading",
        outline=2,
        indent=True,
        before=1,
        keep_next=True,
        keep_lines=True,
    ),
    Style("QDPoint", "QĐ Điểm", "body", indent=True, before=1),
    Style("QDDash", "QĐ Gạch đầu dòng", "body", indent=True, before=1),
    Style("QDPlus", "QĐ Dấu cộng", "body", indent=True, before=1),
    Style("QDParagraph", "QĐ Đoạn", "body", indent=True, before=1),
    Style("QDTableHeader", "QĐ Đầu bảng", "table_header"),
    Style("QDTableText", "QĐ Chữ trong bảng", "table_text"),
    Style("QDRecipientsLabel", "QĐ Nơi nhận", "recipients_label", keep_next=True),
    Style("QDRecipient", "QĐ Danh sách nơi nhận", "recipient"),
    Style("QDDrafter", "QĐ Người soạn thảo", "drafter"),
    Style("QDSigningTitle", "QĐ Quyền hạn, chức vụ", "signing_title", keep_next=True),
    Style("QDSigningPost", "QĐ Chức vụ khác", "signatory", signature=True, keep_next=True),
    Style("QDSignatory", "QĐ Họ tên người ký", "signatory", signature=True),
    Style("QDAppendix", "QĐ Phụ lục", "appendix", outline=0, keep_next=True),
    Style("QDAppendixTitle", "QĐ Tiêu đề phụ lục", "appendix_title", keep_next=True, keep_lines=True),
    Style("QDSignatureInformation", "QĐ Thông tin ký số", "signature_information"),
    Style("QDUrgency", "QĐ Dấu độ khẩn", "urgency"),
    Style("QDSecrecy", "QĐ Dấu độ mật", "secrecy"),
    Style("QDCirculation", "QĐ Phạm vi lưu hành", "circulation"),
    Style("QDAddress", "QĐ Địa chỉ cơ quan", "address"),
    Style("QDPageNumber", "QĐ Số trang", "page_number"),
)
_WORDS_OWN_MARGIN = 108
_HIDDEN_HEIGHT = 20  # twips: one point, the least height that Word keeps


def styles_xml(standard: Standard) -> str:
    """The part word/styles.xml."""
    font = quoteattr(standard.font)
    body = standard.looks["body"].size.used
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f"<w:rFonts w:ascii={font} w:eastAsia={font} w:hAnsi={font} w:cs={font}/>"
        f'<w:color w:val="{standard.color}"/>'
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    fixed = (
        # the size stands here, not in docDefaults, which some programs prefer to styles inside tables
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:rPr>{_size(body)}</w:rPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="character" w:customStyle="1" w:styleId="QDLabel"><w:name w:val="QĐ Số thứ tự đậm"/>'
        "<w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    )
    return (
        f'<w:styles xmlns:w="{WORD}">{defaults}{fixed}'
        + "".join(_paragraph_style(style, standard) for style in STYLES)
        + _helping_styles(standard)
        + "</w:styles>"
    )


def number_drop(standard: Standard) -> Pt:
    """How much lower the number begins than the date beside it, so that both stand on one baseline."""
    date, number = (standard.looks[name].size.used for name in ("place_and_date", "number"))
    return Pt(max(0.0, ascent(date) - ascent(number)))


def _paragraph_style(style: Style, standard: Standard) -> str:
    look = standard.looks[style.look]
    gap = standard.body.gap.twips
    before = standard.signature_space.twips if style.signature else round(gap * style.before)
    if style.look == "number":
        before += number_drop(standard).twips
    line = round(240 * standard.body.line_spacing.used) if style.indent else 240
    first = f' w:firstLine="{standard.body.first_line.twips}"' if style.indent else ' w:firstLine="0"'
    properties = (
        ("<w:keepNext/>" if style.keep_next else "")
        + ("<w:keepLines/>" if style.keep_lines else "")
        + f'<w:widowControl/><w:spacing w:before="{before}" w:after="{round(gap * style.after)}" '
        f'w:line="{line}" w:lineRule="auto"/><w:ind{first}/><w:jc w:val="{look.align}"/>'
        + (f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else "")
    )
    runs = ("<w:b/><w:bCs/>" if look.bold else "") + ("<w:i/><w:iCs/>" if look.italic else "")
    color = f'<w:color w:val="{standard.mark_red}"/>' if style.look in _RED else ""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{properties}</w:pPr>'
        f"<w:rPr>{runs}{color}{_size(look.size.used)}</w:rPr></w:style>"
    )


def _helping_styles(standard: Standard) -> str:
    """Styles that print no words: the paragraph of a rule, a break between tables, the frames of tables."""
    small = f'<w:spacing w:before="0" w:after="0" w:line="{_HIDDEN_HEIGHT}" w:lineRule="exact"/>'
    rule = '<w:keepNext/><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/><w:jc w:val="center"/>'
    thin = _borders(("top", "left", "bottom", "right", "insideH", "insideV"), standard.color)
    sides = ("top", "left", "bottom", "right")
    return (
        _bare_style("paragraph", "QDRule", "QĐ Đường kẻ", f"<w:pPr>{rule}</w:pPr>")
        + _bare_style(
            "paragraph",
            "QDBreak",
            "QĐ Ngắt",
            f'<w:pPr>{small}</w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>',
        )
        + _table_style("QDMasthead", "QĐ Phần đầu", "", standard)
        + _table_style("QDClosing", "QĐ Phần cuối", "", standard)
        + _table_style("QDTable", "QĐ Bảng", thin, standard)
        + _table_style("QDFrame", "QĐ Khung dấu", _borders(sides, standard.color), standard)
        + _table_style("QDRedFrame", "QĐ Khung dấu đỏ", _borders(sides, standard.mark_red), standard)
    )


def cell_margins(style: str, standard: Standard) -> CellMargins:
    """Lề trong ô của một kiểu bảng; of a style that is not ours, what Word leaves when nothing is said."""
    margins = {
        "QDMasthead": CellMargins(0),
        "QDClosing": CellMargins(0, top=2 * standard.body.gap.twips),
        "QDTable": CellMargins(CELL_MARGIN, top=40, bottom=40),
        "QDFrame": CellMargins(0),
        "QDRedFrame": CellMargins(0),
    }
    return margins.get(style, CellMargins(_WORDS_OWN_MARGIN))


def _table_style(identity: str, name: str, borders: str, standard: Standard) -> str:
    margins = _margins(cell_margins(identity, standard))
    return _bare_style("table", identity, name, f"<w:tblPr>{borders}{margins}</w:tblPr>")


def _bare_style(kind: str, identity: str, name: str, properties: str) -> str:
    base = "Normal" if kind == "paragraph" else "TableNormal"
    return (
        f'<w:style w:type="{kind}" w:customStyle="1" w:styleId="{identity}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{base}"/>{properties}</w:style>'
    )


def _borders(sides: tuple[str, ...], color: str) -> str:
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{color}"/>' for side in sides)
    return f"<w:tblBorders>{lines}</w:tblBorders>"


def _margins(margins: CellMargins) -> str:
    above = f'<w:top w:w="{margins.top}" w:type="dxa"/>' if margins.top else ""
    below = f'<w:bottom w:w="{margins.bottom}" w:type="dxa"/>' if margins.bottom else ""
    return (
        f'<w:tblCellMar>{above}<w:left w:w="{margins.sides}" w:type="dxa"/>{below}'
        f'<w:right w:w="{margins.sides}" w:type="dxa"/></w:tblCellMar>'
    )


def _size(points: float) -> str:
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
