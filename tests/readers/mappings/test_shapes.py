from __future__ import annotations

from dataclasses import dataclass

import pytest

from qdgen.kinds import kinds
from qdgen.kinds.decision import Decision
from qdgen.model import (
    Annex,
    Appendix,
    Article,
    Cell,
    Clause,
    Dash,
    Issuer,
    Paragraph,
    Point,
    Row,
    Section,
    Signatory,
    Table,
    Urgency,
)
from qdgen.readers.mappings.shapes import (
    Choice,
    Field,
    Many,
    Node,
    Number,
    OneOf,
    Text,
    Truth,
    Whole,
    fields_of,
    text_field,
)


def shapes(model: type) -> dict[str, Field]:
    return {field.name: field for field in fields_of(model)}


def test_type_hints_become_shapes() -> None:
    fields = shapes(Decision)
    assert fields["place"] == Field(name="place", shape=Text(), required=True)
    assert fields["issuer"] == Field(name="issuer", shape=Node(Issuer), required=True)
    assert fields["urgency"] == Field(name="urgency", shape=OneOf(Urgency), required=False)
    assert fields["annexes"] == Field(name="annexes", shape=Many(Choice((Annex, Appendix))), required=False)
    assert fields["articles"] == Field(name="articles", shape=Many(Node(Article)), required=True)
    assert shapes(Table)["widths"].shape == Many(Number())
    assert shapes(Annex)["masthead"].shape == Truth()
    assert shapes(Clause)["number"].shape == Whole()
    assert shapes(Point)["blocks"].shape == Many(Choice((Paragraph, Dash, Table)))
    assert shapes(Dash)["items"].shape == Many(Node(Dash))


def test_a_bare_text_stands_for_a_part_whose_text_is_all_it_needs() -> None:
    assert {model for model in (Article, Cell, Clause, Dash, Paragraph, Point) if text_field(model)} == {
        *(Article, Cell, Clause, Dash, Paragraph, Point)
    }
    assert not any(text_field(model) for model in (Section, Row, Table, Issuer, Signatory, Annex))


def test_every_kind_of_document_has_shapes_all_the_way_down() -> None:
    seen: set[type] = set()
    waiting = [kind.model for kind in kinds()]
    while waiting:
        model: type = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        for field in fields_of(model):
            shape = field.shape.item if isinstance(field.shape, Many) else field.shape
            waiting += [shape.model] if isinstance(shape, Node) else shape.models if isinstance(shape, Choice) else []
    assert {model.__name__ for model in seen} >= {"Decision", "Plan", "Table", "PartialDate", "Subsection", "Capacity"}


def test_a_hint_that_no_shape_stands_for_is_a_mistake_of_the_model() -> None:
    with pytest.raises(TypeError, match="no shape"):
        fields_of(Odd)


@dataclass(frozen=True)
class Odd:
    anything: object | None = None
    callback: list[str] | None = None
