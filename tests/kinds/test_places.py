"""Every place of a document has a name that a reader on paper knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.kinds.completeness import texts
from qdgen.kinds.places import place_of
from qdgen.model import (
    Article,
    Cell,
    Chapter,
    Clause,
    Dash,
    Issuer,
    LegalBasis,
    Paragraph,
    Point,
    Proposal,
    Recipient,
    Row,
    Section,
    Signatory,
    Table,
)
from tests.kinds.drafts import annex, appendix, issued_decision, issued_plan

if TYPE_CHECKING:
    from qdgen.model.document import AdministrativeDocument

TABLE = Table(header=(Row(cells=(Cell(text="TT"),)),), rows=(Row(cells=(Cell(text="1"),)),))
DECISION = issued_decision(
    co_issuers=(Issuer(name="SỞ GIẢ ĐỊNH", abbreviation="SGĐ"),),
    co_signatories=(Signatory(title="GIÁM ĐỐC"),),
    legal_bases=(LegalBasis(wording="Căn cứ một"), LegalBasis(wording="Căn cứ hai")),
    proposal=Proposal(proposer="Giám đốc Sở Nội vụ"),
    articles=(
        Article(text="Một.", clauses=(Clause(text="a", points=(Point(text="b"), Point(text="c"))),)),
        Article(heading="Hai", sections=(Section(heading="VIỆC", clauses=(Clause(heading="d"),)),)),
        Article(text="Ba.", number=7, blocks=(Dash(text="x", items=(Dash(text="y", mark="+"),)), TABLE)),
    ),
    recipients=(Recipient(name="Bộ Nội vụ"),),
    address="Số 1, đường Hư Cấu",
    annexes=(
        annex(chapters=(Chapter(heading="CHUNG", articles=(Article(text="Một."),)),)),
        appendix("DANH SÁCH", conclusion=(Paragraph(text="Hết."),)),
        appendix("BẢNG"),
    ),
)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("issuer.name", "tên cơ quan ban hành"),
        ("co_issuers[0].name", "cơ quan cùng ban hành thứ 1"),
        ("legal_bases[1]", "căn cứ thứ 2"),
        ("articles[0].clauses[0].points[1]", "Điều 1, khoản 1, điểm b"),
        ("articles[1].sections[0].clauses[0]", "Điều 2, mục I, khoản 1"),
        ("articles[2].blocks[0].items[0]", "Điều 7, đoạn thứ 1, dòng “+” thứ 1"),
        ("articles[2].blocks[1].header[0].cells[0]", "Điều 7, bảng ở đoạn thứ 2, hàng 1, ô 1"),
        ("articles[2].blocks[1].rows[0].cells[0]", "Điều 7, bảng ở đoạn thứ 2, hàng 2, ô 1"),
        ("recipients[0]", "nơi nhận thứ 1"),
        ("co_signatories[0].title", "người cùng ký thứ 1"),
        ("annexes[0].summary", "Kế hoạch kèm theo, trích yếu"),
        ("annexes[0].chapters[0].articles[0]", "Kế hoạch kèm theo, Chương I, Điều 1"),
        ("annexes[1].title", "Phụ lục I, tiêu đề"),
        ("annexes[1].conclusion[0]", "Phụ lục I, đoạn kết thứ 1"),
        ("annexes[2].reference.issuer", "Phụ lục II, dòng “Kèm theo”"),
    ],
)
def test_a_place_is_named_as_it_is_on_paper(path: str, name: str) -> None:
    assert place_of(DECISION, path) == name


def test_a_lone_appendix_has_no_number() -> None:
    assert place_of(issued_decision(annexes=(appendix("BẢNG"),)), "annexes[0].title") == "Phụ lục, tiêu đề"


@pytest.mark.parametrize("document", [DECISION, issued_plan(sections=(Section(heading="CHUNG"),))])
def test_every_text_of_a_document_has_a_place_with_a_name(document: AdministrativeDocument) -> None:
    for path, _ in texts(document):
        assert place_of(document, path) != path
        assert "[" not in place_of(document, path)
