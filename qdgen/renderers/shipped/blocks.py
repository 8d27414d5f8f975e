"""The parts that several templates share: masthead, body lines, closing table, section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.kinds.printed import Role
from qdgen.layout.metrics import face_of, width
from qdgen.renderers.rules import rule_paragraph
from qdgen.renderers.shipped.markup import bookmark, cell, line, paragraph, row, run, table, tag, tag_row
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard

RIGHT_SHARE = 0.6  # of the masthead, until the layout of the document at hand is known
ADDRESSEES_SHARES = (0.25, 0.15)  # of the text's width, free before `Kính gửi:` (PL3 Mẫu 1.5): one addressee, several
RULES = {"motto": (1, "Đường kẻ dưới Tiêu ngữ"), "issuer": (2, "Đường kẻ dưới tên cơ quan")}
UNDER_SUMMARY = (3, "Đường kẻ dưới trích yếu")
UNDER_REFERENCE = (4, "Đường kẻ dưới dòng Kèm theo")
OVER_ADDRESS = (5, "Đường kẻ trên dòng địa chỉ")
FIRST_RULE_MM = 20.0
SECOND_MASTHEAD = 10  # a template may hold both forms of the masthead; the ids of their shapes stay apart
PERSON_ANCHOR = "ChuKySoCaNhan"
AGENCY_ANCHOR = "ChuKySoCoQuan"
STYLES_OF_ROLES = {
    Role.PART: "QDPart",
    Role.PART_HEADING: "QDPartHeading",
    Role.CHAPTER: "QDChapter",
    Role.CHAPTER_HEADING: "QDChapterHeading",
    Role.ARTICLE_SECTION: "QDArticleSection",
    Role.ARTICLE_SECTION_HEADING: "QDArticleSectionHeading",
    Role.SUBSECTION: "QDSubsection",
    Role.SUBSECTION_HEADING: "QDSubsectionHeading",
    Role.ARTICLE: "QDArticle",
    Role.ARTICLE_HEADING: "QDArticleHeading",
    Role.SECTION: "QDSection",
    Role.CLAUSE: "QDClause",
    Role.CLAUSE_HEADING: "QDClauseHeading",
    Role.POINT: "QDPoint",
    Role.DASH: "QDDash",
    Role.PLUS: "QDPlus",
    Role.PARAGRAPH: "QDParagraph",
}
_LABEL_ONLY = frozenset({Role.PART, Role.CHAPTER, Role.ARTICLE_SECTION, Role.SUBSECTION})
_TEXT_ONLY = frozenset(
    {
        Role.PART_HEADING,
        Role.CHAPTER_HEADING,
        Role.ARTICLE_SECTION_HEADING,
        Role.SUBSECTION_HEADING,
        Role.PARAGRAPH,
    }
)


def masthead(standard: Standard, *, numbered: bool, under_number: str = "") -> str:
    """Quốc hiệu and issuing body side by side; `numbered` adds the row of number, place and date, and the marks.

    `under_number` is what stands between the number and the marks: the summary of a công văn (ô 5b).
    """
    whole = standard.page.text_width.twips
    right = round(whole * RIGHT_SHARE)
    left = whole - right
    shift = 0 if numbered else SECOND_MASTHEAD
    number, name = RULES["issuer"]
    issuer = (
        tag("for name in issuer.parents")
        + line("QDIssuerParent", "{{ name }}")
        + tag("endfor")
        + tag("for name in issuer.lines")
        + line("QDIssuer", "{{ name }}")
        + tag("endfor")
        + rule_paragraph(FIRST_RULE_MM, number + shift, name)
    )
    number, name = RULES["motto"]
    nation = (
        line("QDNationalTitle", standard.national_title)
        + line("QDMotto", standard.motto)
        + rule_paragraph(FIRST_RULE_MM, number + shift, name)
    )
    rows = [row(cell(left, issuer), cell(right, nation))]
    if numbered:
        marks = frame("secrecy", "QDSecrecy", standard, red=True)
        marks += frame("urgency", "QDUrgency", standard, red=True)
        rows.append(
            row(
                cell(left, line("QDNumber", "{{ number_line }}") + under_number + marks),
                cell(right, line("QDPlaceAndDate", "{{ place_and_date }}")),
            )
        )
    return table("QDMasthead", (left, right), *rows)


def frame(mark: str, style: str, standard: Standard, *, red: bool, align: str = "center") -> str:
    """Khung dấu (PL1 III.2): a framed cell for a mark, when there is one; the fit gives it the mark's own width."""
    widest = max(standard.mark_frames.values(), key=lambda found: found.width)
    width = widest.width.twips
    look = "QDRedFrame" if red else "QDFrame"
    framed = (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{look}"/><w:tblW w:w="{width}" w:type="dxa"/><w:jc w:val="{align}"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid><w:tr><w:trPr>'
        f'<w:cantSplit/><w:trHeight w:val="{widest.height.twips}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr>'
        f'<w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f"{line(style, f'{{{{ {mark} }}}}')}</w:tc></w:tr></w:tbl>"
    )
    gap = paragraph("QDBreak", properties=f'<w:spacing w:before="{standard.body.gap.twips}"/>')
    return tag(f"if {mark}") + gap + framed + paragraph("QDBreak") + tag("endif")


def signature_information() -> str:
    """Thông tin ký số (PL1 II.8.b): top right of an annex that is a file of its own."""
    return (
        tag("if signature_information") + line("QDSignatureInformation", "{{ signature_information }}") + tag("endif")
    )


def opening(standard: Standard) -> str:
    """Kính gửi (ô 9a, PL1 II.9.d) and the legal bases: one addressee on the line of the label, several below it.

    The dashes stand under the colon: an addressee is drawn in by the width of the label without its colon.
    """
    look = standard.looks["addressee"]
    label, word, dash = (
        Pt(width(text, face_of(look), look.size.used)).twips
        for text in (f"{standard.addressees_label} ", standard.addressees_label.removesuffix(":"), "- ")
    )
    alone, several = (round(standard.page.text_width.twips * share) for share in ADDRESSEES_SHARES)
    last = f'<w:spacing w:after="{2 * standard.body.gap.twips}"/>'
    item = f'<w:ind w:left="{several + word + dash}" w:hanging="{dash}"/>'
    return (
        tag("for line in addressees")
        + tag("if addressees|length == 1")
        + _addressee("QDAddressees", f'{last}<w:ind w:left="{alone + label}" w:hanging="{label}"/>')
        + tag("elif loop.first")
        + _addressee("QDAddressees", f'<w:ind w:left="{several}"/>')
        + tag("elif loop.last")
        + _addressee("QDAddressee", last + item)
        + tag("else")
        + _addressee("QDAddressee", item)
        + tag("endif")
        + tag("endfor")
        + tag("for basis in preamble")
        + line("QDLegalBasis", "{{ basis }}")
        + tag("endfor")
    )


def _addressee(style: str, properties: str) -> str:
    return paragraph(style, run("{{ line }}"), properties=properties)


def rule_under(place: tuple[int, str]) -> str:
    """A short rule, centred on the page."""
    number, name = place
    return rule_paragraph(FIRST_RULE_MM, number, name)


def body() -> str:
    """The content: a loop over the printed lines with one paragraph, and so one look, for each role."""
    parts = [tag("for line in lines")]
    for position, (role, style) in enumerate(STYLES_OF_ROLES.items()):
        parts += [tag(f'{"elif" if position else "if"} line.role == "{role.value}"'), paragraph(style, *_runs(role))]
    parts += [tag(f'elif line.role == "{Role.TABLE.value}"'), paragraph("QDParagraph", run("{{p line.table }}"))]
    return "".join((*parts, tag("endif"), tag("endfor")))


def _runs(role: Role) -> tuple[str, ...]:
    if role in _LABEL_ONLY:
        return (run("{{ line.label }}"),)
    if role in _TEXT_ONLY:
        return (run("{{ line.text }}"),)
    if role is Role.ARTICLE:
        return (run("{{ line.label }}", "QDLabel"), run(" {{ line.text }}"))
    return (run("{{ line.label }} {{ line.text }}"),)


def closing(standard: Standard) -> str:
    """Recipients on the left, signature on the right, in one row that never splits.

    Where several bodies issue a document, their signatures stand side by side above the recipients.
    """
    whole = standard.page.text_width.twips
    left = whole // 2
    widths = (left, whole - left)
    recipients = (
        line("QDRecipientsLabel", standard.recipients_label)
        + tag("for recipient in recipients")
        + line("QDRecipient", "{{ recipient }}")
        + tag("endfor")
        + tag("if drafter")
        + line("QDDrafter", "{{ drafter }}")
        + tag("endif")
    )
    nothing = paragraph("QDSigningTitle")
    first, second = (
        row(
            cell(left, tag("if pair[0]") + part("pair[0]", "Trai", 11) + tag("else") + nothing + tag("endif")),
            cell(whole - left, part("pair[1]", "Phai", 13)),
        )
        for part in (_titles, _name)
    )
    joint = table("QDClosing", widths, tag_row("for pair in joint_signatures"), first, second, tag_row("endfor"))
    single = _titles("signature", "", 15) + _name("signature")
    return (
        tag("if joint_signatures")
        + joint
        + paragraph("QDBreak")
        + table("QDClosing", widths, row(cell(left, recipients), cell(whole - left, nothing)))
        + tag("else")
        + table("QDClosing", widths, row(cell(left, recipients), cell(whole - left, single)))
        + tag("endif")
    )


def _titles(name: str, place: str, number: int) -> str:
    """The lines of power and title, and the named places of the two digital signatures below them."""
    anchors = bookmark(PERSON_ANCHOR + place, number) + bookmark(AGENCY_ANCHOR + place, number + 1)
    lines = tag(f"for title in {name}.lines") + line("QDSigningTitle", "{{ title }}") + tag("endfor")
    return anchors + lines


def _name(name: str, *_: object) -> str:
    """The name, with room for a signature above it, and the signer's other post if there is one."""
    return (
        tag(f"if {name}.post")
        + line("QDSigningPost", f"{{{{ {name}.post }}}}")
        + paragraph("QDSignatory", run(f"{{{{ {name}.name }}}}"), properties='<w:spacing w:before="0"/>')
        + tag("else")
        + line("QDSignatory", f"{{{{ {name}.name }}}}")
        + tag("endif")
    )


def section(standard: Standard) -> str:
    """The section: A4, margins, no number on the first page, numbers from 1."""
    page = standard.page
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>'
        '<w:headerReference w:type="first" r:id="rIdFirstHeader"/>'
        '<w:footerReference w:type="first" r:id="rIdFirstFooter"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{page.width.twips}" w:h="{page.height.twips}"/>'
        f'<w:pgMar w:top="{page.top.used.twips}" w:right="{page.right.used.twips}" '
        f'w:bottom="{page.bottom.used.twips}" w:left="{page.left.used.twips}" '
        f'w:header="{page.header_distance.twips}" w:footer="{page.header_distance.twips}" w:gutter="0"/>'
        '<w:pgNumType w:fmt="decimal" w:start="1"/><w:titlePg/></w:sectPr>'
    )
