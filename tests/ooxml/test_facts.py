"""Facts as values that answer simple questions."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, is_dataclass

import pytest

from qdgen.ooxml import facts as module
from qdgen.ooxml import records
from qdgen.standards.standard import Mm
from tests.ooxml.making import facts_of, only, p

CLASSES = [
    value
    for home in (module, records)
    for value in vars(home).values()
    if isinstance(value, type) and is_dataclass(value) and value.__module__ == home.__name__
]


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_kind_of_fact_is_frozen_and_has_slots(kind: type) -> None:
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined] # every dataclass has them
    assert hasattr(kind, "__slots__")
    assert fields(kind)


def test_a_fact_cannot_be_changed() -> None:
    paragraph = only(p("x"))
    with pytest.raises(FrozenInstanceError):
        paragraph.text = "y"  # type: ignore[misc] # what the test is about


def test_the_same_file_gives_equal_facts() -> None:
    body = p("Điều 1.", '<w:jc w:val="both"/>') + f"<w:tbl><w:tr><w:tc>{p('x')}</w:tc></w:tr></w:tbl>"
    assert facts_of(body) == facts_of(body)
    assert hash(facts_of(body).blocks) == hash(facts_of(body).blocks)


def test_what_is_shown_is_in_capitals_where_the_look_says_so_and_without_what_is_hidden() -> None:
    shown = only(p("Đồng ý", rpr="<w:caps/>")).runs[0]
    hidden = only(p("ẩn", rpr="<w:vanish/>"))
    assert shown.shown == "ĐỒNG Ý"
    assert (hidden.runs[0].shown, hidden.shown, hidden.text) == ("", "", "")


def test_the_text_width_is_known_only_when_the_paper_is() -> None:
    section = facts_of(p()).sections[0]
    assert section.text_width is not None
    assert abs(section.text_width - Mm(165)) < 0.1
    assert facts_of(p(), "").sections[0].text_width is None
