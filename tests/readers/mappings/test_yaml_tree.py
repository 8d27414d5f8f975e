from __future__ import annotations

from qdgen.readers.mappings.tree import SPOILT, Bare
from qdgen.readers.mappings.yaml_tree import LONGEST_LINE, yaml_tree
from qdgen.readers.notes import Notes

TEXT = """\
# ghi chú
type: Kế hoạch
issuer:
  name: "010"
  parent:
blocks:
  - Đoạn một
  - [1, hai]
  -
    mark: "-"
    text: >
      gấp
      dòng
last: 'x'
"""


def faults(text: str) -> list[str]:
    notes = Notes()
    tree = yaml_tree(text, notes)
    return [str(fault) for fault in notes.faults_in("", tree.lines() if tree else {})]


def test_a_tree_holds_words_values_and_nothing() -> None:
    tree = yaml_tree(TEXT, Notes())
    assert tree is not None
    assert tree.value == {
        "type": "Kế hoạch",
        "issuer": {"name": "010", "parent": None},
        "blocks": ["Đoạn một", [Bare(words="1", value=1), "hai"], {"mark": "-", "text": "gấp dòng"}],
        "last": "x",
    }


def test_a_tree_knows_the_line_of_every_path() -> None:
    tree = yaml_tree(TEXT, Notes())
    assert tree is not None
    assert tree.lines() == {
        (): 1,
        ("type",): 2,
        ("issuer",): 3,
        ("issuer", "name"): 4,
        ("issuer", "parent"): 5,
        ("blocks",): 6,
        ("blocks", 0): 7,
        ("blocks", 1): 8,
        ("blocks", 1, 0): 8,
        ("blocks", 1, 1): 8,
        ("blocks", 2): 10,
        ("blocks", 2, "mark"): 10,
        ("blocks", 2, "text"): 11,
        ("last",): 14,
    }


def test_the_first_of_two_equal_keys_counts_and_reading_goes_on() -> None:
    notes = Notes()
    tree = yaml_tree("a: 1\nb: {c: x}\na: [y, {z: 1}]\nb: 2\nd: e\n", notes)
    assert tree is not None
    assert tree.value == {"a": Bare(words="1", value=1), "b": {"c": "x"}, "d": "e"}
    assert [str(fault) for fault in notes.faults_in("", tree.lines())] == [
        "dòng 3, mục a: “a” đã có ở dòng 1, lại ghi ở đây. Cách sửa: giữ một, bỏ một",
        "dòng 4, mục b: “b” đã có ở dòng 2, lại ghi ở đây. Cách sửa: giữ một, bỏ một",
    ]


def test_an_alias_leaves_a_spoilt_value_that_nobody_reports_again() -> None:
    notes = Notes()
    tree = yaml_tree("a: &x 1\nb: *x\nc: !!str 2\n", notes)
    assert tree is not None
    assert tree.value == {"a": Bare(words="1", value=1), "b": SPOILT, "c": SPOILT}
    assert len(notes.faults_in("", {})) == 3


def test_a_nest_of_aliases_is_never_unfolded() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{n}: &{n} [*a, *a]\n" for n in "bcdefgh")
    assert len(faults(bomb)) == 8 + 14


def test_keys_must_be_words() -> None:
    assert "Tên mục phải là một từ" in faults("? [a, b]\n: c\n")[0]
    assert "Tên mục phải là một từ" in faults("{a: b}: c\n")[0]


def test_a_line_may_be_long_but_not_endless() -> None:
    assert faults("a: " + "x" * (LONGEST_LINE - 3)) == []
    assert "Dòng dài 200.001 ký tự" in faults("a: b\nc: " + "x" * (LONGEST_LINE - 2))[0]


def test_what_the_parser_itself_stumbles_over_is_a_fault_too() -> None:
    for text in ('a: "\\UFFFFFFFF"\n', "%YAML 1.2010\n---\na: b\n"):
        assert faults(text)[0].startswith("dòng 1: Không đọc được YAML")
