from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from qdgen.kinds import kind_of, kinds
from qdgen.kinds.decision import KIND as DECISION
from qdgen.kinds.decision import Decision
from qdgen.kinds.plan import KIND as PLAN
from qdgen.kinds.plan import Plan
from qdgen.readers.data import read_json
from qdgen.readers.schema import SCHEMA_VERSION, json_schema
from qdgen.renderers.data import to_mapping
from tests.readers.documents import documents

VALIDATORS = {kind.key: Draft202012Validator(json_schema(kind)) for kind in kinds()}


def plan(**more: object) -> dict[str, Any]:
    return {
        "type": "Kế hoạch",
        "issuer": {"name": "SỞ NỘI VỤ", "abbreviation": "SNV"},
        "place": "Bình Minh",
        "summary": "Triển khai",
        "signatory": {"title": "GIÁM ĐỐC"},
        "blocks": ["x"],
        **more,
    }


def is_valid(mapping: dict[str, Any]) -> bool:
    return VALIDATORS["plan"].is_valid(mapping)


@pytest.mark.parametrize("kind", [DECISION, PLAN], ids=["decision", "plan"])
def test_a_schema_is_one_and_says_whose(kind: Any) -> None:  # noqa: ANN401 - a Kind
    schema = json_schema(kind)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:qdgen:schema:{kind.key}:{SCHEMA_VERSION}"
    assert schema["title"] == kind.term
    assert schema["additionalProperties"] is False
    assert json.loads(json.dumps(schema)) == schema


def test_the_schema_of_a_decision_says_what_must_be_given() -> None:
    schema = json_schema(DECISION)
    assert schema["required"] == ["type", "issuer", "place", "summary", "signatory", "authority", "articles"]


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(documents())
def test_every_document_that_is_written_is_valid(document: Decision | Plan) -> None:
    VALIDATORS[kind_of(document).key].validate(to_mapping(document))


@pytest.mark.parametrize(
    "more",
    [
        {"issued_on": "ngày tháng 12 năm 2025"},
        {"issued_on": "2025-12-05"},
        {"issued_on": {"month": 12, "year": 2025}},
        {"recipients": ["Như trên", {"name": "Sở Nội vụ", "purpose": "để b/c"}]},
        {"filing": "Lưu: VT"},
        {"filing": {"units": ["VT"]}},
        {
            "blocks": [
                "x",
                {"mark": "-", "text": "y", "items": ["z"]},
                {"rows": [["a", {"text": "b"}], {"cells": ["c", ""]}]},
            ]
        },
        {"clauses": ["x", {"text": "y", "points": ["z", {"text": "t"}]}]},
        {"annexes": [{"type": "Phụ lục", "title": "x", "blocks": ["x"]}, {"type": "Quy chế", "summary": "x"}]},
        {"urgency": "KHẨN", "number": None, "address": None, "secrecy": None, "recipients": None},
    ],
    ids=str,
)
def test_what_the_reader_takes_the_schema_takes(more: dict[str, Any]) -> None:
    assert is_valid(plan(**more))
    if "annexes" not in more:
        read_json(json.dumps(plan(**more)))


@pytest.mark.parametrize(
    "more",
    [
        {"type": "Quyết định"},
        {"sumary": "x"},
        {"summary": ""},
        {"summary": " "},
        {"summary": 10},
        {"summary": None},
        {"issuer": "x"},
        {"issuer": {"name": "x"}},
        {"number": {"serial": "5"}},
        {"number": {"serial": 0}},
        {"number": {"serial": 1.5}},
        {"issued_on": "05/12/2025"},
        {"issued_on": {"dya": 5}},
        {"urgency": "GẤP"},
        {"blocks": "x"},
        {"blocks": [1]},
        {"blocks": [None]},
        {"blocks": [["x"]]},
        {"blocks": [{"mark": "-"}]},
        {"blocks": [{"rows": [[1]]}]},
        {"filing": {"units": [None]}},
        {"annexes": [{"title": "x"}]},
        {"annexes": [{"type": "Phụ lục", "summary": "x"}]},
        {"annexes": [{"type": "Quy chế", "title": "x"}]},
        {"signatory": {"title": "x", "capacities": [{"authority": "PP.", "holder": "x"}]}},
    ],
    ids=str,
)
def test_what_is_no_document_is_not_valid(more: dict[str, Any]) -> None:
    assert not is_valid(plan(**more))


@pytest.mark.parametrize("name", ["type", "issuer", "place", "summary", "signatory"])
def test_what_must_be_given_must_be_given(name: str) -> None:
    mapping = plan()
    del mapping[name]
    assert not is_valid(mapping)
