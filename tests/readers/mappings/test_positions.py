from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from qdgen.readers.mappings.positions import Repeated, json_positions
from qdgen.readers.mappings.tree import MOST_LEVELS, Path

TEXT = """\
{
  "type": "Kế hoạch",
  "blocks": [
    "một, \\"hai\\": [x",
    {"mark": "-",
     "text":
       "ba"},
    []
  ], "last": {}
}
"""
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text()),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(st.text(), inner)),
    max_leaves=20,
)


def paths(value: object, path: Path = ()) -> list[Path]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for step, part in inner for found in paths(part, (*path, step)))]


def test_every_value_has_its_line() -> None:
    assert json_positions(TEXT).lines == {
        (): 1,
        ("type",): 2,
        ("blocks",): 3,
        ("blocks", 0): 4,
        ("blocks", 1): 5,
        ("blocks", 1, "mark"): 5,
        ("blocks", 1, "text"): 6,
        ("blocks", 2): 8,
        ("last",): 9,
    }


@given(VALUES)
def test_every_value_of_any_json_is_found(value: object) -> None:
    for indent in (None, 1):
        text = json.dumps(value, indent=indent)
        assert list(json_positions(text).lines) == paths(value)


@given(st.dictionaries(st.text(), st.integers(), max_size=5))
def test_indented_members_stand_on_the_lines_after_the_first(value: dict[str, int]) -> None:
    lines = json_positions(json.dumps(value, indent=1, ensure_ascii=False)).lines
    assert list(lines.values()) == list(range(1, len(value) + 2))


def test_a_key_that_comes_again_is_found_with_both_lines() -> None:
    found = json_positions('{"a": 1,\n "b": {"a": 2,\n "a": 3},\n "\\u0061": 4}')
    assert found.repeated == [
        Repeated(path=("b", "a"), line=3, first=2),
        Repeated(path=("a",), line=4, first=1),
    ]


def test_the_walk_stops_where_it_nests_too_deep() -> None:
    assert json_positions("[" * MOST_LEVELS).too_deep is None
    assert json_positions("\n" + "[" * (MOST_LEVELS + 1)).too_deep == 2


@given(st.text('[]{}",:\\ \n1a'))
def test_no_broken_text_breaks_the_walk(text: str) -> None:
    assert json_positions(text).lines[()] == 1
