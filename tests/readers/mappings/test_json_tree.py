from __future__ import annotations

import pytest

from qdgen.readers.mappings.json_tree import json_tree
from qdgen.readers.mappings.tree import MOST_LEVELS, Bare
from qdgen.readers.notes import Notes


def faults(text: str) -> list[str]:
    notes = Notes()
    tree = json_tree(text, notes)
    return [str(fault) for fault in notes.faults_in("", tree.lines() if tree else {})]


def test_a_tree_holds_words_values_and_nothing() -> None:
    tree = json_tree('{"a": "010", "b": [1, 1.5, true, null], "c": {"d": 1e999}}', Notes())
    assert tree is not None
    assert tree.value == {
        "a": "010",
        "b": [Bare(words="1", value=1), Bare(words="1.5", value=1.5), Bare(words="true", value=True), None],
        "c": {"d": Bare(words="1e999")},
    }
    assert tree.lines()["c", "d"] == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "dòng 1: Tệp trống."),
        ("{", "dòng 1: Ở đây phải là một tên trong dấu ngoặc kép (cột 2)."),
        ('{"a" 1}', "dòng 1: Sau tên thiếu dấu hai chấm (cột 6)."),
        ('{"a": 1 "b": 2}', "dòng 1: Giữa hai giá trị thiếu dấu phẩy (cột 9)."),
        ('{"a":\n tru}', "dòng 2: Ở đây thiếu một giá trị (cột 2)."),
        ('{"a": "b}', "dòng 1: Dấu ngoặc kép mở ở đây không được đóng (cột 7)."),
        ('{"a": "b\tc"}', "dòng 1: Chữ trong ngoặc kép bị xuống dòng hoặc có phím Tab (cột 9)."),
        ('{"a": "\\q"}', "dòng 1: Trong dấu ngoặc kép, dấu \\ không đứng một mình được (cột 8)."),
        ('{"a": "\\u12"}', "dòng 1: Trong dấu ngoặc kép, dấu \\ không đứng một mình được (cột"),
        ("{} {}", "dòng 1: Sau dấu đóng của bản thảo còn chữ (cột 4)."),
        ('"chữ"', "dòng 1: Bản thảo JSON phải là một nhóm"),
        ("[" * (MOST_LEVELS + 1) + "]" * (MOST_LEVELS + 1), f"dòng 1: Bản thảo lồng nhau quá {MOST_LEVELS} mức."),
        ('{"a":\n' * 20_000, f"dòng {MOST_LEVELS + 1}: Bản thảo lồng nhau quá {MOST_LEVELS} mức."),
    ],
)
def test_a_slip_is_told_in_vietnamese_with_line_and_column(text: str, said: str) -> None:
    (fault,) = faults(text)
    assert fault.startswith(said)


def test_as_many_levels_as_are_allowed_are_read() -> None:
    assert faults('{"a":' * MOST_LEVELS + "1" + "}" * MOST_LEVELS) == []


def test_the_first_of_two_equal_keys_counts() -> None:
    notes = Notes()
    tree = json_tree('{"a": 1,\n"a": 2}', notes)
    assert tree is not None
    assert tree.value == {"a": Bare(words="1", value=1)}
    assert "đã có ở dòng 1" in str(notes.faults_in("", tree.lines())[0])
