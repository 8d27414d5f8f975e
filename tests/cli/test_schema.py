"""`qdgen schema` prints a JSON Schema."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from qdgen.cli import main
from qdgen.kinds import kinds


@pytest.mark.parametrize("kind", [kind.key for kind in kinds()])
def test_the_schema_of_a_kind_is_valid(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", kind]) == 0
    Draft202012Validator.check_schema(json.loads(capsys.readouterr().out))


def test_an_unknown_kind_is_refused_with_those_that_are_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "poem"]) == 2
    assert "decision, letter, plan, report" in capsys.readouterr().err
