from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.kinds.wording import (
    appendix_numbers,
    article_numbers,
    basis_text,
    date_text,
    drafter_text,
    filing_text,
    full_number,
    issued_by,
    number_line,
    place_and_date,
    proposal_text,
    recipient_text,
    reference_line,
    serial_text,
    signing_lines,
    symbol,
)
from qdgen.model import (
    Article,
    Capacity,
    DocumentNumber,
    DrafterMark,
    Filing,
    Issuer,
    LegalBasis,
    PartialDate,
    Proposal,
    Recipient,
    Reference,
    Signatory,
    SigningAuthority,
)
from tests.kinds.drafts import ARTICLES, annex, appendix, decision, issued_decision, issued_plan, plan


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (PartialDate(day=5, month=12, year=2025), "ngày 05 tháng 12 năm 2025"),
        (PartialDate(day=10, month=1, year=2026), "ngày 10 tháng 01 năm 2026"),
        (PartialDate(day=9, month=2, year=2026), "ngày 09 tháng 02 năm 2026"),
        (PartialDate(day=1, month=3, year=2026), "ngày 01 tháng 3 năm 2026"),
        (PartialDate(month=12, year=2025), "ngày tháng 12 năm 2025"),
        (PartialDate(), "ngày tháng năm"),
    ],
)
def test_a_date_has_zeros_before_small_days_and_the_first_two_months(date: PartialDate, words: str) -> None:
    assert date_text(date) == words


@pytest.mark.parametrize(("serial", "words"), [(None, ""), (1, "01"), (9, "09"), (10, "10"), (2437, "2437")])
def test_a_number_below_ten_has_a_zero_before_it(serial: int | None, words: str) -> None:
    assert serial_text(serial) == words


def test_a_symbol_follows_from_the_kind_and_the_issuer() -> None:
    assert symbol(decision()) == "QĐ-UBND"
    assert symbol(plan()) == "KH-UBND"
    assert symbol(decision(issuer=Issuer(name="THỦ TƯỚNG CHÍNH PHỦ", abbreviation="TTg"))) == "QĐ-TTg"


def test_a_symbol_that_an_office_gives_is_kept() -> None:
    assert symbol(decision(number=DocumentNumber(symbol="QĐ-UBND-NC"))) == "QĐ-UBND-NC"


def test_a_number_stands_before_its_symbol() -> None:
    assert full_number(issued_decision()) == "07/QĐ-UBND"
    assert number_line(issued_decision()) == "Số: 07/QĐ-UBND"
    assert number_line(decision()) == "Số: /QĐ-UBND"


def test_a_place_and_a_date_are_parted_by_a_comma() -> None:
    assert place_and_date(issued_decision()) == "Bình Minh, ngày 05 tháng 12 năm 2025"
    assert place_and_date(decision()) == "Bình Minh, ngày tháng năm"


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (
            LegalBasis(
                type="Luật",
                summary="Tổ chức chính quyền địa phương",
                date=PartialDate(day=16, month=6, year=2025),
            ),
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
        ),
        (
            LegalBasis(
                type="Nghị định",
                number="30/2020/NĐ-CP",
                date=PartialDate(day=5, month=3, year=2020),
                issuer="Chính phủ",
                summary="về công tác văn thư",
            ),
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
        ),
        (
            LegalBasis(type="Bộ luật", summary="Lao động", date=PartialDate(day=20, month=11, year=2019), note="(sửa)"),
            "Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2019 (sửa)",
        ),
        (
            LegalBasis(type="Luật", summary="Thi đua, khen thưởng", number="06/2022/QH15"),
            "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15",
        ),
        (LegalBasis(opening="Thực hiện", type="Chỉ thị", number="05/CT-TTg"), "Thực hiện Chỉ thị số 05/CT-TTg"),
        (LegalBasis(opening="", type="Công văn", number="12/SNV-TĐ"), "Công văn số 12/SNV-TĐ"),
        (LegalBasis(type="Luật", wording="Căn cứ Luật A ngày 16/6/2025"), "Căn cứ Luật A ngày 16/6/2025"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_basis_is_cited_in_the_order_of_the_decree(basis: LegalBasis, words: str) -> None:
    assert basis_text(basis) == words


@pytest.mark.parametrize(
    ("proposal", "words"),
    [
        (Proposal(proposer="Giám đốc Sở Nội vụ"), "Theo đề nghị của Giám đốc Sở Nội vụ"),
        (
            Proposal(
                proposer="Giám đốc Sở Nội vụ",
                type="Tờ trình",
                number="897/TTr-SNV",
                date=PartialDate(day=28, month=11, year=2025),
            ),
            "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 897/TTr-SNV ngày 28 tháng 11 năm 2025",
        ),
        (
            Proposal(opening="Xét đề nghị của", proposer="Trưởng phòng A", type="Báo cáo"),
            "Xét đề nghị của Trưởng phòng A tại Báo cáo",
        ),
        (Proposal(wording="Theo đề nghị của liên ngành"), "Theo đề nghị của liên ngành"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_proposal_names_who_proposes_and_the_paper(proposal: Proposal, words: str) -> None:
    assert proposal_text(proposal) == words


def test_who_issues_is_the_authority_of_a_decision_and_the_body_of_a_plan() -> None:
    assert issued_by(decision()) == "Chủ tịch Ủy ban nhân dân tỉnh"
    assert issued_by(plan()) == "Ủy ban nhân dân tỉnh Bình Minh"


def test_the_reference_line_is_derived_from_the_main_document() -> None:
    assert reference_line(issued_decision(), annex()) == (
        "(Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh)"
    )
    assert reference_line(issued_plan(), appendix()) == (
        "(Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Bình Minh)"
    )


def test_the_reference_line_keeps_the_author_s_opening_and_issuer() -> None:
    reference = Reference(opening="Ban hành kèm theo", issuer="UBND tỉnh Bình Minh")
    assert reference_line(decision(), annex(reference=reference)) == (
        "(Ban hành kèm theo Quyết định số /QĐ-UBND ngày tháng năm của UBND tỉnh Bình Minh)"
    )


def test_a_lone_appendix_has_no_number() -> None:
    assert appendix_numbers(decision()) == ()
    assert appendix_numbers(decision(annexes=(appendix(),))) == (None,)
    assert appendix_numbers(decision(annexes=(annex(), appendix()))) == (None, None)


def test_appendices_are_numbered_among_themselves() -> None:
    annexes = (appendix("MỘT"), annex(), appendix("HAI"), appendix("BA"))
    assert appendix_numbers(decision(annexes=annexes)) == (1, None, 2, 3)


def test_appendices_with_the_same_content_have_numbers_of_their_own() -> None:
    same = appendix()
    assert appendix_numbers(decision(annexes=(same, same, appendix()))) == (1, 2, 3)


def test_articles_count_from_where_they_start() -> None:
    assert article_numbers(ARTICLES) == (1, 2, 3)
    assert article_numbers(ARTICLES, 8) == (8, 9, 10)
    assert article_numbers(()) == ()


@given(st.lists(st.none() | st.integers(1, 50), max_size=8), st.integers(1, 20))
def test_an_author_s_number_is_kept_and_the_next_goes_on_from_it(numbers: list[int | None], start: int) -> None:
    articles = tuple(Article(text="một", number=number) for number in numbers)
    counted = article_numbers(articles, start)
    for place, number in enumerate(numbers):
        expected = counted[place - 1] + 1 if place else start
        assert counted[place] == (expected if number is None else number)


@pytest.mark.parametrize(
    ("recipient", "executing", "words"),
    [
        (Recipient(executors=True), 3, "Như Điều 3"),
        (Recipient(executors=True, purpose="để t/h"), 3, "Như Điều 3 (để t/h)"),
        (Recipient(executors=True), None, "Như trên"),
        (Recipient(name="Bộ Nội vụ", purpose="để b/c"), 3, "Bộ Nội vụ (để b/c)"),
        (Recipient(name="Thường trực Tỉnh ủy"), None, "Thường trực Tỉnh ủy"),
    ],
)
def test_a_recipient_is_named_with_its_purpose(recipient: Recipient, executing: int | None, words: str) -> None:
    assert recipient_text(recipient, executing) == words


@pytest.mark.parametrize(
    ("filing", "words"),
    [
        (Filing(), "Lưu: VT"),
        (Filing(units=("VT", "NC", "Duyên")), "Lưu: VT, NC, Duyên"),
        (Filing(units=("VT", "NC"), copies=3), "Lưu: VT, NC (03)"),
        (Filing(copies=12), "Lưu: VT (12)"),
    ],
)
def test_a_filing_names_its_units_and_copies(filing: Filing, words: str) -> None:
    assert filing_text(filing) == words


def test_a_drafter_s_mark_has_the_copies_behind_a_full_stop() -> None:
    assert drafter_text(DrafterMark(symbol="PL", copies=300)) == "PL.(300)"
    assert drafter_text(DrafterMark(symbol="PL")) == "PL"


@pytest.mark.parametrize(
    ("capacities", "title", "lines"),
    [
        ((), "CHỦ TỊCH", ("CHỦ TỊCH",)),
        ((("KT.", "CHỦ TỊCH"),), "PHÓ CHỦ TỊCH", ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        (
            (("TM.", "ỦY BAN NHÂN DÂN"), ("KT.", "CHỦ TỊCH")),
            "PHÓ CHỦ TỊCH",
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ),
        ((("Q.", "GIÁM ĐỐC"),), "", ("Q. GIÁM ĐỐC",)),
    ],
)
def test_a_signature_begins_with_its_capacities(
    capacities: tuple[tuple[str, str], ...], title: str, lines: tuple[str, ...]
) -> None:
    chain = tuple(Capacity(authority=SigningAuthority(prefix), holder=holder) for prefix, holder in capacities)
    assert signing_lines(Signatory(title=title, capacities=chain)) == lines
