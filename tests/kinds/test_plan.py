from __future__ import annotations

import pytest

from qdgen.errors import ModelError
from qdgen.kinds.plan import KIND, Plan
from qdgen.model.body import Body, Section
from qdgen.model.document import AdministrativeDocument
from tests.kinds.drafts import plan


def test_its_kind_is_what_the_decree_calls_it() -> None:
    assert (KIND.key, KIND.term, KIND.abbreviation) == ("plan", "Kế hoạch", "KH")
    assert (KIND.model, KIND.template) == (Plan, "plan.docx")


def test_a_plan_is_a_document_and_a_body() -> None:
    one = plan(sections=(Section(heading="MỤC ĐÍCH"),))
    assert isinstance(one, AdministrativeDocument)
    assert isinstance(one, Body)
    assert one.sections == (Section(heading="MỤC ĐÍCH"),)


def test_a_plan_without_content_is_refused() -> None:
    with pytest.raises(ModelError, match=r"^Văn bản chưa có nội dung\."):
        plan(blocks=())


def test_a_plan_is_checked_as_every_document_is() -> None:
    with pytest.raises(ModelError, match=r"^Địa danh còn trống\."):
        plan(place="")


def test_plans_that_say_the_same_are_one() -> None:
    assert len({plan(), plan(), plan(place="Bình An")}) == 2
