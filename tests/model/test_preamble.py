from __future__ import annotations

import pytest

from qdgen.errors import ModelError
from qdgen.model.date import PartialDate
from qdgen.model.preamble import LegalBasis, Proposal


def test_a_basis_needs_a_type_or_the_author_s_words() -> None:
    assert LegalBasis(type="Luật").opening == "Căn cứ"
    assert LegalBasis(wording="Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025").type == ""
    message = "Căn cứ ban hành còn trống."
    with pytest.raises(ModelError) as raised:
        LegalBasis(number="30/2020/NĐ-CP", summary="về công tác văn thư")
    assert [fault.message for fault in raised.value.faults] == [message]


def test_a_proposal_needs_a_proposer_or_the_author_s_words() -> None:
    assert Proposal(proposer="Giám đốc Sở Nội vụ").opening == "Theo đề nghị của"
    assert Proposal(wording="Xét đề nghị của Giám đốc Sở Nội vụ").proposer == ""
    message = "Đề nghị ban hành còn trống."
    with pytest.raises(ModelError) as raised:
        Proposal(type="Tờ trình", number="897/TTr-SNV")
    assert [fault.message for fault in raised.value.faults] == [message]


@pytest.mark.parametrize("field", ["number", "issuer", "summary", "note", "opening", "wording"])
def test_every_text_of_a_basis_stays_on_one_line(field: str) -> None:
    with pytest.raises(ModelError, match="Căn cứ ban hành phải nằm trên một dòng"):
        LegalBasis(**{"type": "Luật", field: "một\nhai"})  # type: ignore[arg-type]  # every field named is a text


@pytest.mark.parametrize("field", ["type", "number", "opening", "wording"])
def test_every_text_of_a_proposal_stays_on_one_line(field: str) -> None:
    with pytest.raises(ModelError, match="Đề nghị ban hành phải nằm trên một dòng"):
        Proposal(**{"proposer": "Giám đốc Sở Nội vụ", field: "một\nhai"})  # type: ignore[arg-type]  # as above


def test_blank_words_are_no_words() -> None:
    with pytest.raises(ModelError, match="chỉ có dấu cách"):
        LegalBasis(type="Luật", wording="  ")


def test_bases_that_say_the_same_are_one() -> None:
    bases = [LegalBasis(type="Luật", summary="Thi đua, khen thưởng", date=PartialDate(year=2022)) for _ in range(2)]
    assert len(set(bases)) == 1
