"""Remarks and faults for other programs: the form is a promise, so it stands here word for word."""

from __future__ import annotations

import json
from typing import get_args

from jsonschema import Draft202012Validator

from qdgen.errors import Fault, Remark, RemarkKind, Sureness
from qdgen.location import Location
from qdgen.readers.records import VERSION, to_json, to_record

STRING, NUMBER = {"type": "string"}, {"type": "integer", "minimum": 1}
LOCATION = {
    "type": "object",
    "properties": {"source": STRING, "line": NUMBER, "paragraph": NUMBER, "path": STRING, "excerpt": STRING},
    "additionalProperties": False,
}
REMARK = {
    "kind": {"enum": list(get_args(RemarkKind))},
    "sure": {"enum": list(get_args(Sureness))},
    "message": STRING,
    "before": STRING,
    "after": STRING,
    "location": LOCATION,
}
FAULT = {"message": STRING, "advice": STRING, "location": LOCATION}
SCHEMA = {
    "type": "object",
    "properties": {
        "version": {"const": 1},
        "remarks": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": REMARK,
                "required": list(REMARK),
                "additionalProperties": False,
            },
        },
        "faults": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": FAULT,
                "required": list(FAULT),
                "additionalProperties": False,
            },
        },
    },
    "required": ["version", "remarks", "faults"],
    "additionalProperties": False,
}
"""What programs may rely on while the version is 1."""


def test_the_form_of_version_1_is_this() -> None:
    remark = Remark(
        message="Sửa dấu gạch.",
        location=Location(source="a.txt", line=3, excerpt="– Sở A"),
        before="–",
        after="-",
        kind="dash",
        sure="likely",
    )
    fault = Fault(message="Điều còn trống.", location=Location(source="a.docx", paragraph=7), advice="ghi vào.")
    assert VERSION == 1
    assert (
        to_json([remark], [fault])
        == """\
{
  "version": 1,
  "remarks": [
    {
      "kind": "dash",
      "sure": "likely",
      "message": "Sửa dấu gạch.",
      "before": "–",
      "after": "-",
      "location": {
        "source": "a.txt",
        "line": 3,
        "excerpt": "– Sở A"
      }
    }
  ],
  "faults": [
    {
      "message": "Điều còn trống.",
      "advice": "ghi vào.",
      "location": {
        "source": "a.docx",
        "paragraph": 7
      }
    }
  ]
}
"""
    )


def test_nothing_to_tell_is_two_empty_lists() -> None:
    assert to_record(()) == {"version": 1, "remarks": [], "faults": []}


def test_a_place_in_data_is_told_by_its_path() -> None:
    place = Location(source="a.yaml", line=4, path="articles[0].text")
    [record] = to_record([Remark(message="Bỏ dấu.", location=place, kind="mark")])["remarks"]
    assert record["location"] == {"source": "a.yaml", "line": 4, "path": "articles[0].text"}
    assert (record["before"], record["after"], record["sure"]) == ("", "", "certain")


def test_whatever_is_told_fits_the_schema_of_version_1() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    remarks = [Remark(message="Một.", location=Location(line=1), kind=kind) for kind in get_args(RemarkKind)]
    record = json.loads(to_json(remarks, [Fault(message="Hai.")]))
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(record)] == []
    assert list(Draft202012Validator(SCHEMA).iter_errors({**record, "version": 2})) != []
