"""Invented documents for the tests of the renderer: the smallest, one with everything, and what is put into them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdgen import (
    Annex,
    Appendix,
    Article,
    ArticleSection,
    Capacity,
    Cell,
    Chapter,
    Circulation,
    Clause,
    Dash,
    Decision,
    DocumentNumber,
    DrafterMark,
    Filing,
    Issuer,
    LegalBasis,
    Paragraph,
    Part,
    PartialDate,
    Plan,
    Point,
    Proposal,
    Recipient,
    Reference,
    Row,
    Secrecy,
    Section,
    Signatory,
    SigningAuthority,
    Subsection,
    Table,
    Urgency,
)

if TYPE_CHECKING:
    from qdgen.model import Block

PROVINCE = Issuer(name="ỦY BAN NHÂN DÂN TỈNH BÌNH MINH GIẢ ĐỊNH", abbreviation="UBND")
DEPARTMENT = Issuer(name="SỞ NỘI VỤ", parent="UBND TỈNH BÌNH MINH GIẢ ĐỊNH", abbreviation="SNV")
CITY = Issuer(name="ỦY BAN NHÂN DÂN THÀNH PHỐ BÌNH MINH GIẢ ĐỊNH", abbreviation="UBND")  # needs small type
CHAIR = Signatory(
    capacities=(Capacity(authority=SigningAuthority.FOR, holder="CHỦ TỊCH"),),
    title="PHÓ CHỦ TỊCH",
    name="Nguyễn Văn A",
)
ANNEXED = Reference(opening="Ban hành kèm theo")


def decision(**fields: Any) -> Decision:  # noqa: ANN401 - as the fields of the model
    """A decision with the least that it needs, and `fields` in place of the defaults."""
    least: dict[str, Any] = {
        "issuer": PROVINCE,
        "place": "Bình Minh",
        "issued_on": PartialDate(day=5, month=3, year=2026),
        "summary": "Về việc khen thưởng giả định",
        "authority": "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        "articles": (Article(text="Khen thưởng ông Nguyễn Văn A."), Article(text="Quyết định này có hiệu lực.")),
        "signatory": CHAIR,
    }
    return Decision(**(least | fields))


def plan(**fields: Any) -> Plan:  # noqa: ANN401 - as the fields of the model
    """A plan of its own with the least that it needs, and `fields` in place of the defaults."""
    least: dict[str, Any] = {
        "issuer": DEPARTMENT,
        "place": "Bình Minh",
        "issued_on": PartialDate(year=2026),
        "summary": "Chuyển đổi số giả định",
        "sections": (Section(heading="MỤC ĐÍCH", blocks=(Paragraph(text="Để thử nghiệm."),)),),
        "signatory": CHAIR,
    }
    return Plan(**(least | fields))


def grid(*rows: tuple[str, ...], header: tuple[str, ...] = (), widths: tuple[float, ...] = ()) -> Table:
    """A table of plain cells."""
    return Table(
        rows=tuple(Row(cells=tuple(Cell(text=text) for text in row)) for row in rows),
        header=(Row(cells=tuple(Cell(text=text) for text in header)),) if header else (),
        widths=widths,
    )


SMALL = grid(("1", "Việc thứ nhất"), ("2", "Việc thứ hai"), header=("TT", "Nội dung"))
WIDE = grid(tuple(f"{number}" for number in range(12)), header=tuple(f"Cộtsốthứtự{number:02d}" for number in range(12)))
SPANNING = Table(
    header=(
        Row(cells=(Cell(text="TT", rows=2), Cell(text="Kết quả", columns=2))),
        Row(cells=(Cell(text="Năm 2025"), Cell(text="Năm 2026"))),
    ),
    rows=(
        Row(cells=(Cell(text="1", rows=2), Cell(text="a", paragraphs=("b", "c")), Cell())),
        Row(cells=(Cell(text="hai cột", columns=2),)),
        Row(cells=(Cell(text="cả hàng", columns=3),)),
    ),
)
BLOCKS: tuple[Block, ...] = (
    Paragraph(text="Một đoạn."),
    Dash(text="Gạch đầu dòng", items=(Dash(text="Dấu cộng", mark="+"),)),
    SMALL,
)


def articles(count: int = 3, table: Table = SMALL) -> tuple[Article, ...]:
    """Articles with every level that stands inside one."""
    inner = Clause(text="Khoản con", points=(Point(text="Điểm", blocks=BLOCKS),))
    section = Section(heading="MỤC TIÊU", blocks=BLOCKS, clauses=(Clause(heading="Tiêu đề khoản", clauses=(inner,)),))
    full = Article(
        heading="Tiêu đề điều",
        blocks=(Paragraph(text="Đoạn."), table),
        points=(Point(text="Điểm a"), Point(text="Điểm b", blocks=BLOCKS)),
        clauses=(Clause(text="Khoản 1", points=(Point(text="Điểm a"),)),),
        sections=(section,),
    )
    return (full, *(Article(text=f"Điều thứ {number}.") for number in range(2, count + 1)))


def regulation(**fields: Any) -> Annex:  # noqa: ANN401 - as the fields of the model
    """A regulation with every level of layout a: parts, chapters, sections, subsections, articles."""
    subsection = Subsection(heading="Tiểu mục", articles=articles(1))
    section = ArticleSection(heading="Mục", articles=articles(1), subsections=(subsection,))
    chapter = Chapter(heading="Quy định chung", articles=articles(2), sections=(section,))
    part = Part(heading="Phần một", blocks=BLOCKS, articles=articles(1), chapters=(chapter,))
    full: dict[str, Any] = {
        "type": "Quy chế",
        "summary": "Làm việc giả định",
        "reference": ANNEXED,
        "chapters": (chapter,),
        "parts": (part,),
        "conclusion": BLOCKS,
    }
    return Annex(**(full | fields))


def annexed_plan(**fields: Any) -> Annex:  # noqa: ANN401 - as the fields of the model
    """A plan issued with a decision, with every level of layout b."""
    clause = Clause(heading="Nhiệm vụ", blocks=BLOCKS, points=(Point(text="Điểm a", blocks=BLOCKS),))
    section = Section(heading="NỘI DUNG", blocks=BLOCKS, points=(Point(text="Điểm"),), clauses=(clause, clause))
    full: dict[str, Any] = {
        "type": "Kế hoạch",
        "summary": "Thực hiện công tác giả định",
        "blocks": BLOCKS,
        "sections": (section, section),
        "parts": (Part(heading="Phần hai", sections=(section,)),),
    }
    return Annex(**(full | fields))


def appendix(title: str = "Danh sách tập thể giả định", *blocks: Block) -> Appendix:
    """An appendix that holds a paragraph and `blocks`."""
    return Appendix(title=title, blocks=(Paragraph(text="Nội dung phụ lục."), *blocks))


FULL: dict[str, Any] = {
    "issuer": DEPARTMENT,
    "number": DocumentNumber(serial=7),
    "recipients": (
        Recipient(name="Bộ Nội vụ", purpose="để b/c"),
        Recipient(name="Lãnh đạo Sở"),
    ),
    "filing": Filing(units=("VT", "TCCB"), copies=3),
    "secrecy": Secrecy.CONFIDENTIAL,
    "urgency": Urgency.FLASH,
    "circulation": Circulation.INTERNAL,
    "drafter": DrafterMark(symbol="NVA", copies=300),
    "address": "Số 1, đường Giả Định, phường Bình Minh; Điện thoại: 0000",
}
EXECUTORS: dict[str, Any] = {"recipients": (Recipient(executors=True), *FULL["recipients"])}
POST = Signatory(title="TRƯỞNG BAN", name="Trần Thị B", post="Phó Chủ tịch Ủy ban nhân dân tỉnh")
JOINT: dict[str, Any] = {
    "co_issuers": (Issuer(name="SỞ Y TẾ GIẢ ĐỊNH", abbreviation="SYT"),),
    "co_signatories": (Signatory(title="GIÁM ĐỐC", name="Lê Văn C"),),
}
BASES: dict[str, Any] = {
    "legal_bases": (
        LegalBasis(type="Luật", summary="Tổ chức chính quyền địa phương", date=PartialDate(day=16, month=6, year=2025)),
        LegalBasis(wording="Căn cứ Nghị quyết giả định"),
    ),
    "proposal": Proposal(proposer="Giám đốc Sở Nội vụ", type="Tờ trình", number="897/TTr-SNV"),
}


def documents() -> dict[str, Decision | Plan]:
    """A document for each thing that can be there or not, and one with all of it, by name."""
    lists = [appendix("Danh sách một", SMALL), appendix("Danh sách hai", WIDE), appendix("Danh sách ba", SPANNING)]
    return {
        "least decision": decision(),
        "least plan": plan(),
        "full decision": decision(
            **(FULL | EXECUTORS),
            **BASES,
            articles=articles(table=SPANNING),
            signatory=POST,
            annexes=(annexed_plan(), regulation(masthead=False), *lists),
        ),
        "joint decision": decision(**FULL, **BASES, **JOINT, articles=articles()),
        "three bodies": decision(
            co_issuers=JOINT["co_issuers"] * 2, co_signatories=(*JOINT["co_signatories"], POST), annexes=(appendix(),)
        ),
        "full plan": plan(**FULL, sections=annexed_plan().sections, parts=annexed_plan().parts, conclusion=BLOCKS),
        "joint plan": plan(**FULL, **JOINT, blocks=(WIDE, SMALL, SMALL), annexes=(appendix("Một phụ lục", WIDE),)),
        "wide tables": decision(articles=articles(table=WIDE), annexes=(annexed_plan(blocks=(WIDE, WIDE, SMALL)),)),
        "small type": decision(issuer=CITY, place="Thành phố Bình Minh giả định", **BASES),
        "unknown signer": decision(signatory=Signatory(title="CHỦ TỊCH"), issued_on=PartialDate()),
        "regulation": decision(annexes=(regulation(),)),
    }
