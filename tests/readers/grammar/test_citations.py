"""Legal bases and proposals taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.kinds.wording import basis_text, proposal_text
from qdgen.model.date import PartialDate
from qdgen.model.preamble import LegalBasis, Proposal
from qdgen.readers.grammar.citations import read_basis, read_date, read_proposal

JUNE = PartialDate(day=16, month=6, year=2025)
DAY = "ngày 16 tháng 6 năm 2025"


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        (f"Căn cứ Luật Giả định {DAY}", LegalBasis(type="Luật", summary="Giả định", date=JUNE)),
        ("Căn cứ Bộ luật Giả định", LegalBasis(type="Bộ luật", summary="Giả định")),
        (
            f"Căn cứ Luật Ban hành giả định số 64/2025/QH15 {DAY}",
            LegalBasis(type="Luật", summary="Ban hành giả định", number="64/2025/QH15", date=JUNE),
        ),
        (
            f"Căn cứ Luật Giả định {DAY} của Quốc hội được sửa đổi, bổ sung năm 2026",
            LegalBasis(
                type="Luật", summary="Giả định", date=JUNE, issuer="Quốc hội", note="được sửa đổi, bổ sung năm 2026"
            ),
        ),
        (
            f"Căn cứ Nghị quyết số 1/NQ-CP {DAY} của Chính phủ Phiên họp thường kỳ",
            LegalBasis(
                type="Nghị quyết", number="1/NQ-CP", date=JUNE, issuer="Chính phủ", summary="Phiên họp thường kỳ"
            ),
        ),
        (
            f"Căn cứ Thông tư số 5/2025/TT-BNV {DAY} của Bộ trưởng Bộ Nội vụ",
            LegalBasis(type="Thông tư", number="5/2025/TT-BNV", date=JUNE, issuer="Bộ trưởng Bộ Nội vụ"),
        ),
        (
            "Thực hiện Kế hoạch số 9/KH-UBND ngày tháng 6 năm 2025 của Ủy ban nhân dân tỉnh Bình Minh về việc giả định",
            LegalBasis(
                opening="Thực hiện",
                type="Kế hoạch",
                number="9/KH-UBND",
                date=PartialDate(month=6, year=2025),
                issuer="Ủy ban nhân dân tỉnh Bình Minh",
                summary="về việc giả định",
            ),
        ),
        (
            f"Căn cứ Nghị định số 8/2025/NĐ-CP {DAY} của Chính phủ quy định A được sửa đổi bởi Nghị định số 9",
            LegalBasis(
                type="Nghị định",
                number="8/2025/NĐ-CP",
                date=JUNE,
                issuer="Chính phủ",
                summary="quy định A",
                note="được sửa đổi bởi Nghị định số 9",
            ),
        ),
    ],
)
def test_a_basis_is_taken_apart(text: str, basis: LegalBasis) -> None:
    assert read_basis(text) == basis


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Căn cứ chức năng, nhiệm vụ", LegalBasis(wording="-")),
        ("Nhằm thực hiện nhiệm vụ", LegalBasis(wording="-")),
        (
            "Căn cứ Luật Giả định ngày 16/6/2025",
            LegalBasis(type="Luật", summary="Giả định", date=JUNE, wording="-"),
        ),
        (
            "Căn cứ Nghị định số 8/NĐ-CP ngày 06 tháng 06 năm 2025 của Chính phủ về A",
            LegalBasis(
                type="Nghị định",
                number="8/NĐ-CP",
                date=PartialDate(day=6, month=6, year=2025),
                issuer="Chính phủ",
                summary="về A",
                wording="-",
            ),
        ),
        (
            "Căn cứ Kế hoạch số 5/KH-UBND của UBND xã, phường Đề án xyz",
            LegalBasis(type="Kế hoạch", number="5/KH-UBND", wording="-"),
        ),
    ],
)
def test_what_would_be_printed_otherwise_keeps_its_words_beside_what_is_certain(text: str, known: LegalBasis) -> None:
    basis = read_basis(text)
    assert basis.wording == text
    assert (basis.type, basis.number, basis.date) == (known.type, known.number, known.date)
    assert (basis.issuer, basis.summary) == (known.issuer, known.summary)


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("Theo đề nghị của Giám đốc Sở Nội vụ", Proposal(proposer="Giám đốc Sở Nội vụ")),
        (
            f"Xét đề nghị của Chánh Văn phòng tại Tờ trình số 9/TTr-VP {DAY}",
            Proposal(
                opening="Xét đề nghị của", proposer="Chánh Văn phòng", type="Tờ trình", number="9/TTr-VP", date=JUNE
            ),
        ),
        ("Theo đề nghị của A tại Văn bản số 1", Proposal(proposer="A", type="Văn bản", number="1")),
        ("Theo Tờ trình của A", Proposal(wording="Theo Tờ trình của A")),
    ],
)
def test_a_proposal_is_taken_apart(text: str, proposal: Proposal) -> None:
    assert read_proposal(text) == proposal


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (DAY, JUNE),
        ("16/6/2025", JUNE),
        ("ngày 16-06-2025", JUNE),
        ("ngày tháng năm 2025", PartialDate(year=2025)),
        ("ngày 31 tháng 02 năm 2025", None),
        ("31/2/2025", None),
        ("hôm nay", None),
    ],
)
def test_a_date_is_read_in_its_long_and_its_short_form(text: str, date: PartialDate | None) -> None:
    assert read_date(text) == date


PIECES = ("Căn cứ", "Luật", "Nghị định", "số 1/NĐ", DAY, "của", "Chính phủ", "về", "tại Tờ trình", "được sửa đổi", ",")


@given(st.lists(st.sampled_from(PIECES), min_size=1).map(" ".join))
def test_no_citation_loses_a_word(text: str) -> None:
    assert basis_text(read_basis(text)) == text
    assert proposal_text(read_proposal(f"Theo đề nghị của {text}")) == f"Theo đề nghị của {text}"
