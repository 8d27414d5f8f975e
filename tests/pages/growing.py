"""Documents whose text grows one line at a time over two pages, each with another kind of ending."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen import Article, Clause, DocumentNumber, Issuer, Paragraph, PartialDate, Plan, Point, Section
from qdgen.layout import Face, break_lines
from qdgen.standards.nd30 import ND30
from tests.pages.drafts import FILINGS, LAST, RECIPIENTS, SIGNATORIES, STATE, TABLE, decision_of
from tests.pages.names import Heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qdgen.model.document import AdministrativeDocument

LENGTHS = range(1, 61)
SENTENCE = "Cơ quan thực hiện nhiệm vụ được giao bảo đảm đúng tiến độ, đúng quy định. "
HEADING = Heading(
    issuer=Issuer(name="ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", abbreviation="UBND"),
    place="Bình Minh",
    number=DocumentNumber(serial=12),
    issued_on=PartialDate(day=5, month=12, year=2025),
)
FIRST = decision_of(HEADING, 2)
SHORT = Article(text="Quyết định này có hiệu lực kể từ ngày ký.")


def text_of(lines: int) -> str:
    """Give a text that fills `lines` lines of a page, or one less."""
    size, room = ND30.looks["body"].size.used, ND30.page.text_width.pt
    words = (SENTENCE * lines * 2).split()
    long = " ".join(words)
    filled = break_lines(long, Face.REGULAR, size, room=room, first_indent=80)
    return "".join(filled[:lines]).strip().rstrip(",.") + "."


def last_article(lines: int) -> AdministrativeDocument:
    return replace(FIRST, articles=(Article(text=STATE), Article(text=text_of(lines))))


def first_article(lines: int) -> AdministrativeDocument:
    return replace(FIRST, articles=(Article(text=text_of(lines)), LAST))


def before_a_short_one(lines: int) -> AdministrativeDocument:
    return replace(FIRST, articles=(Article(text=text_of(lines)), SHORT))


def points_of_a_clause(lines: int) -> AdministrativeDocument:
    points = tuple(Point(text="thực hiện nhiệm vụ được giao;") for _ in range(lines))
    clause = Clause(text="Các cơ quan, đơn vị có trách nhiệm:", points=points)
    return replace(FIRST, articles=(Article(heading="Tổ chức thực hiện", clauses=(clause,)),))


def many_recipients(lines: int) -> AdministrativeDocument:
    return replace(first_article(lines), recipients=RECIPIENTS * 3, signatory=SIGNATORIES[2])


def plan(lines: int) -> AdministrativeDocument:
    return Plan(
        issuer=HEADING.issuer,
        number=HEADING.number,
        place=HEADING.place,
        issued_on=HEADING.issued_on,
        summary="Phát động phong trào thi đua năm 2026",
        sections=(Section(heading="Mục đích, yêu cầu", clauses=(Clause(text=text_of(lines)),)),),
        conclusion=(Paragraph(text="Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh."),),
        recipients=RECIPIENTS[1:4],
        filing=FILINGS[0],
        signatory=SIGNATORIES[0],
    )


def table_at_the_end(lines: int) -> AdministrativeDocument:
    return replace(FIRST, articles=(Article(text=text_of(lines)), Article(text="Phân công như sau:", blocks=(TABLE,))))


def two_bodies(lines: int) -> AdministrativeDocument:
    other = Issuer(name="ỦY BAN NHÂN DÂN TỈNH HOA SƠN", abbreviation="UBND")
    return replace(first_article(lines), co_issuers=(other,), co_signatories=(SIGNATORIES[0],))


ENDINGS: dict[str, Callable[[int], AdministrativeDocument]] = {
    form.__name__: form
    for form in (
        last_article,
        first_article,
        before_a_short_one,
        points_of_a_clause,
        many_recipients,
        plan,
        table_at_the_end,
        two_bodies,
    )
}
