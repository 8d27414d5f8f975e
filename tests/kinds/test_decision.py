from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from qdgen.errors import ModelError
from qdgen.kinds.decision import KIND, Decision, preamble_lines
from qdgen.model.date import PartialDate
from qdgen.model.preamble import LegalBasis, Proposal
from tests.kinds.drafts import ARTICLES, decision


def test_its_kind_is_what_the_decree_calls_it() -> None:
    assert (KIND.key, KIND.term, KIND.abbreviation) == ("decision", "Quyết định", "QĐ")
    assert (KIND.model, KIND.template) == (Decision, "decision.docx")


def test_a_decision_has_an_authority_and_articles() -> None:
    assert decision().articles == ARTICLES
    with pytest.raises(ModelError, match=r"^Thẩm quyền ban hành còn trống\."):
        decision(authority="")
    with pytest.raises(ModelError, match=r"^Quyết định chưa có điều nào\.$"):
        decision(articles=())


def test_a_decision_is_checked_as_every_document_is() -> None:
    with pytest.raises(ModelError, match=r"^Trích yếu còn trống\."):
        decision(summary="")


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("legal_bases", "Các căn cứ: phần tử thứ 1 phải là LegalBasis, không phải str"),
        ("articles", "Các điều: phần tử thứ 1 phải là Article, không phải str"),
    ],
)
def test_its_lists_hold_parts_of_the_model(field: str, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        decision(**{field: ("một",)})


def test_a_decision_cannot_be_changed_and_can_be_counted() -> None:
    one = decision(legal_bases=(LegalBasis(type="Luật", summary="Thi đua, khen thưởng"),))
    with pytest.raises(FrozenInstanceError):
        one.authority = "khác"  # type: ignore[misc]  # that it fails is the point
    assert len({one, decision(legal_bases=one.legal_bases), decision()}) == 2


def test_bases_and_proposal_end_in_semicolons_but_for_the_last() -> None:
    bases = (
        LegalBasis(type="Luật", summary="Tổ chức chính quyền địa phương", date=PartialDate(day=16, month=6, year=2025)),
        LegalBasis(wording="Căn cứ Nghị quyết giả định"),
    )
    found = preamble_lines(decision(legal_bases=bases, proposal=Proposal(proposer="Giám đốc Sở Nội vụ")))
    assert [line[-1] for line in found] == [";", ";", "."]
    assert found[1] == "Căn cứ Nghị quyết giả định;"
    assert preamble_lines(decision()) == ()


def test_what_differs_from_other_types_is_told_by_its_kind() -> None:
    one = decision()
    assert KIND.opening is not None
    assert KIND.opening.authority(one) == one.authority
    assert KIND.opening.preamble(one) == ()
    assert KIND.opening.formula == "QUYẾT ĐỊNH:"
    assert KIND.articles(one) == one.articles
    assert [line.label for line in KIND.lines(one)] == ["Điều 1.", "Điều 2.", "Điều 3."]
