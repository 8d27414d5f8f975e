from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from qdgen.errors import ModelError
from qdgen.kinds.decision import KIND, Decision
from qdgen.model.preamble import LegalBasis
from tests.kinds.drafts import ARTICLES, decision


def test_its_kind_is_what_the_decree_calls_it() -> None:
    assert (KIND.key, KIND.term, KIND.abbreviation) == ("decision", "Quyết định", "QĐ")
    assert (KIND.model, KIND.template) == (Decision, "decision.docx")


def test_a_decision_has_an_authority_and_articles() -> None:
    assert decision().articles == ARTICLES
    with pytest.raises(ModelError, match=r"^Thẩm quyền ban hành còn trống\.$"):
        decision(authority="")
    with pytest.raises(ModelError, match=r"^Quyết định chưa có điều nào\.$"):
        decision(articles=())


def test_a_decision_is_checked_as_every_document_is() -> None:
    with pytest.raises(ModelError, match=r"^Trích yếu còn trống\.$"):
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
