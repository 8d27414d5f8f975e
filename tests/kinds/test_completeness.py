from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.kinds.completeness import blanks, texts
from qdgen.model import (
    Article,
    Cell,
    Clause,
    DocumentNumber,
    Filing,
    Issuer,
    LegalBasis,
    Paragraph,
    PartialDate,
    Proposal,
    Recipient,
    Reference,
    Row,
    Section,
    Signatory,
    Table,
)
from tests.kinds.drafts import ARTICLES, COUNCIL, annex, appendix, decision, issued_decision, issued_plan

if TYPE_CHECKING:
    from qdgen.model.document import AdministrativeDocument

DOTS = "Giao cho ....... thực hiện"
PARTIAL = PartialDate(month=11, year=2025)
CO_SIGNER = Signatory(title="GIÁM ĐỐC")
TABLE = Table(header=(Row(cells=(Cell(text="TT"),)),), rows=(Row(cells=(Cell(paragraphs=("một", DOTS)),)),))


def paths(document: AdministrativeDocument) -> list[str]:
    return [fault.location.path for fault in blanks(document)]


def test_a_complete_document_has_no_blanks() -> None:
    assert blanks(issued_decision()) == ()
    assert blanks(issued_plan()) == ()


def test_a_draft_lacks_its_number_its_date_and_its_signer() -> None:
    draft = decision(signatory=Signatory(title="CHỦ TỊCH"))
    assert paths(draft) == ["number.serial", "issued_on.day", "issued_on.month", "issued_on.year", "signatory.name"]


def test_a_lack_says_what_is_lacking_and_what_to_do() -> None:
    (fault,) = blanks(issued_decision(number=DocumentNumber()))
    assert str(fault) == (
        "mục number.serial: Chưa có số văn bản. Cách sửa: ghi số văn bản vào dự thảo; chỉ bản nháp mới được thiếu."
    )


def test_every_signer_must_be_known() -> None:
    document = issued_decision(co_issuers=(COUNCIL,), co_signatories=(CO_SIGNER,))
    assert paths(document) == ["co_signatories[0].name"]


def test_the_papers_that_are_cited_have_complete_dates() -> None:
    document = issued_decision(
        legal_bases=(LegalBasis(type="Luật", summary="A"), LegalBasis(type="Nghị định", date=PARTIAL)),
        proposal=Proposal(proposer="Giám đốc Sở Nội vụ", type="Tờ trình", date=PARTIAL),
    )
    assert paths(document) == ["legal_bases[1].date", "proposal.date"]
    assert [fault.message for fault in blanks(document)] == [
        "Chưa có đủ ngày, tháng, năm của căn cứ thứ 2.",
        "Chưa có đủ ngày, tháng, năm của văn bản đề nghị.",
    ]
    assert "Nghị định" in blanks(document)[0].location.excerpt


def test_the_author_s_own_words_stand_for_the_date_of_a_basis() -> None:
    wording = "Căn cứ Luật A năm 2025"
    assert blanks(issued_decision(legal_bases=(LegalBasis(wording=wording, date=PARTIAL),))) == ()


@pytest.mark.parametrize(
    "text",
    [
        DOTS,
        "Giao cho …… thực hiện",
        "Giao cho ____ thực hiện",
        "Giao cho [ ] thực hiện",
        "Giao cho [...] thực hiện",
        "Theo Tờ trình số .../TTr-SNV",
        "Theo Tờ trình số …/TTr-SNV",
        "Theo Tờ trình số /TTr-SNV",
        "Có hiệu lực từ ngày ... tháng 12 năm 2025",
        "Có hiệu lực từ năm …",
        "Kính gửi {{ issuer.name }}",
        "Ông Nguyễn Văn xxx",
    ],
)
def test_a_blank_in_the_text_is_found(text: str) -> None:
    articles = (Article(text=text), *ARTICLES[1:])
    assert paths(issued_decision(articles=articles)) == ["articles[0]"]


@pytest.mark.parametrize(
    "text",
    [
        "Các sở, ban, ngành...",
        "Gồm trồng trọt, chăn nuôi, … và các lĩnh vực khác",
        "Theo Nghị quyết số 05/NQ-CP; tốc độ 60 km/h",
        "Thực hiện số/ký hiệu theo quy định",
        "Ghi rõ ngày, tháng, năm sinh",
        "Theo điểm [1] và [a]",
        "Đại hội lần thứ XXX",
        "a_b, 3.4.5.",
    ],
)
def test_what_only_looks_like_a_blank_is_none(text: str) -> None:
    assert blanks(issued_decision(articles=(Article(text=text), *ARTICLES[1:]))) == ()


def test_a_blank_is_shown_with_the_words_around_it() -> None:
    text = f"Câu dài đứng trước chỗ trống. {DOTS} việc này trong thời gian sớm nhất có thể"
    (fault,) = blanks(issued_decision(articles=(Article(text=text), *ARTICLES[1:])))
    assert fault.message == "Điều 1 còn chỗ trống chưa điền."
    assert "Giao cho ....... thực hiện" in fault.location.excerpt
    assert len(fault.location.excerpt) < 60


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"issuer": Issuer(name="SỞ ......", abbreviation="S")}, "issuer.name"),
        ({"issuer": Issuer(name="SỞ A", abbreviation="S", parent="UBND ......")}, "issuer.parent"),
        ({"place": "......"}, "place"),
        ({"summary": DOTS}, "summary"),
        ({"authority": "CHỦ TỊCH ......"}, "authority"),
        ({"legal_bases": (LegalBasis(wording=DOTS),)}, "legal_bases[0]"),
        ({"proposal": Proposal(proposer=DOTS)}, "proposal"),
        ({"articles": (Article(text="Một.", clauses=(Clause(text=DOTS),)),)}, "articles[0].clauses[0]"),
        ({"recipients": (Recipient(name="Bộ Nội vụ"), Recipient(name="......"))}, "recipients[1]"),
        ({"recipients": (Recipient(name="Bộ Nội vụ", purpose="......"),)}, "recipients[0]"),
        ({"filing": Filing(units=("VT", "......"))}, "filing"),
        ({"signatory": Signatory(title="CHỦ TỊCH", name="......")}, "signatory.name"),
        ({"signatory": Signatory(title="......", name="Nguyễn Văn A")}, "signatory.title"),
        ({"address": "Số ...... đường Hư Cấu"}, "address"),
        ({"annexes": (annex(summary=DOTS),)}, "annexes[0].summary"),
        ({"annexes": (annex(), appendix(DOTS))}, "annexes[1].title"),
        ({"annexes": (annex(reference=Reference(issuer=DOTS)),)}, "annexes[0].reference.issuer"),
        ({"annexes": (annex(sections=(Section(heading=DOTS),)),)}, "annexes[0].sections[0]"),
        ({"annexes": (appendix(blocks=(TABLE,)),)}, "annexes[0].blocks[0].rows[0].cells[0]"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_blank_is_found_wherever_it_stands(changes: dict[str, object], path: str) -> None:
    assert paths(issued_decision(**changes)) == [path]


def test_a_blank_in_a_plan_is_found() -> None:
    assert paths(issued_plan(conclusion=(Paragraph(text=DOTS),))) == ["conclusion[0]"]


def test_texts_come_in_reading_order_with_their_paths() -> None:
    document = issued_decision(recipients=(Recipient(executors=True),), annexes=(annex(),))
    assert [path for path, _ in texts(document)] == [
        "issuer.name",
        "place",
        "summary",
        "authority",
        "articles[0]",
        "articles[1]",
        "articles[2]",
        "recipients[0]",
        "filing",
        "signatory.title",
        "signatory.name",
        "annexes[0].summary",
        "annexes[0].blocks[0]",
    ]
    assert all(text for _, text in texts(document))
