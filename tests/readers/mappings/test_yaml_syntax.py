from __future__ import annotations

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from qdgen.readers.mappings.yaml_syntax import yaml_problem
from qdgen.readers.notes import Notes


def problem(text: str) -> str:
    notes = Notes()
    with pytest.raises(MarkedYAMLError) as caught:
        list(YAML(typ="safe", pure=True).parse(text))
    yaml_problem(caught.value, text, notes)
    (fault,) = notes.faults_in("", {})
    return str(fault)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: b: c\n", "dòng 1: Dòng có hai chỗ “: ”, không rõ đâu là tên, đâu là giá trị (cột 5)."),
        (
            "a: 1\n  b: 2\n",
            "dòng 2: Dòng thụt vào không khớp với dòng trên, hoặc dòng trên thiếu dấu hai chấm (cột 4).",
        ),
        ("a:\n\tb: c\n", "dòng 2: Dòng thụt vào bằng phím Tab (cột 1)."),
        ("a: x\nb:\tc\n", "dòng 2: Sau “tên:” hoặc “-” có phím Tab (cột 3)."),
        ('x: y\na: "b\nc: "d"\n', "dòng 2: Dấu ngoặc kép hoặc nháy đơn mở ở đây không được đóng (cột 4)."),
        ("a:\n  - 'b\n  - c\nd: 'e f'\n", "dòng 2: Dấu ngoặc kép hoặc nháy đơn mở ở đây không được đóng (cột 5)."),
        ("a: x\nb\nc: d\n", "dòng 2: Dòng thiếu dấu hai chấm (cột 1)."),
        ("x: y\na: 'b\n\nc: d\n", "dòng 2: Dấu ngoặc kép hoặc nháy đơn mở ở đây không được đóng (cột 4)."),
        ('a: "\\q"\n', "dòng 1: Trong dấu ngoặc kép, dấu \\ không đứng một mình được (cột 4)."),
        ("a: 'x' y\n", "dòng 1: Sau dấu ngoặc đóng còn chữ (cột 8)."),
        ("a: [x\n", "dòng 1: Dấu [ hoặc { mở ra mà không đóng đúng chỗ (cột 4)."),
        ("a: ]\n", "dòng 1: Chữ không có ngoặc kép không được bắt đầu bằng dấu này (cột 4)."),
        ("a: @x\n", "dòng 1: Chữ không có ngoặc kép không được bắt đầu bằng ký tự này (cột 4)."),
        ("a: & x\n", "dòng 1: Chữ không có ngoặc kép không được bắt đầu bằng *, & hoặc ! (cột 5)."),
        ("a: >x\n  b\n", "dòng 1: Sau dấu | hoặc > chỉ xuống dòng; chữ bắt đầu ở dòng dưới, thụt vào (cột 5)."),
        ("a: - b\n", "dòng 1: Danh sách không bắt đầu ngay sau “tên:” (cột 4)."),
        ("- a\nb: c\n", "dòng 2: Dòng không thẳng cột với các dòng cùng mức, hoặc lẫn “- ” với “tên:” (cột 1)."),
        ("%YAML 3.0\n---\na: b\n", "dòng 1: Đầu tệp có dòng không phải “tên: giá trị” (cột 1)."),
    ],
)
def test_a_slip_is_told_in_vietnamese_with_line_and_column(text: str, said: str) -> None:
    assert problem(text).startswith(said)
    assert "Cách sửa: " in problem(text)


def test_an_unknown_complaint_of_the_parser_is_told_in_vietnamese_too() -> None:
    notes = Notes()
    yaml_problem(MarkedYAMLError(problem="something new"), "a: b\n", notes)
    (fault,) = notes.faults_in("", {})
    assert str(fault).startswith("dòng 1: Dòng không đúng cách viết YAML (cột 1). Đã đọc: “a: b”.")
