from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from qdgen.errors import SourceError
from qdgen.model import Cell, Paragraph, Row, Table
from qdgen.model.emphasis import Emphasis, Script
from qdgen.readers.data import read_yaml
from qdgen.readers.mappings.emphasis import FIELDS, read_emphasis, settled
from qdgen.readers.mappings.spot import Spot
from qdgen.readers.notes import Notes
from qdgen.renderers.data import to_mapping, to_yaml
from tests.kinds.drafts import plan

if TYPE_CHECKING:
    from qdgen.kinds.plan import Plan

HEAD = """\
type: Kế hoạch
issuer: {name: SỞ NỘI VỤ, abbreviation: SNV}
place: Bình Minh
summary: Triển khai
signatory: {title: GIÁM ĐỐC}
blocks:
"""
SUP = Script.SUPERSCRIPT


def read(blocks: str) -> Paragraph:
    document: Any = read_yaml(HEAD + blocks).document
    assert isinstance(document.blocks[0], Paragraph)
    return document.blocks[0]


def refused(emphasis: str) -> str:
    with pytest.raises(SourceError) as raised:
        read_yaml(f"{HEAD}  - text: Rộng 20 m2, dài 2 m.\n    emphasis:\n      - {emphasis}\n")
    (fault,) = raised.value.faults
    assert fault.location.line in {7, 8, 9}
    return str(fault)


@pytest.mark.parametrize(
    ("emphasis", "found"),
    [
        ("{words: Rộng, bold: true}", Emphasis(start=0, end=4, bold=True)),
        ('{words: "2", italic: true}', Emphasis(start=5, end=6, italic=True)),
        ('{words: "2", start: 9, script: superscript}', Emphasis(start=9, end=10, script=SUP)),
        ("{start: 9, end: 10, script: superscript}", Emphasis(start=9, end=10, script=SUP)),
        ("{words: dài, start: 12, end: 15, bold: true, italic: false}", Emphasis(start=12, end=15, bold=True)),
        ('{words: "  dài", bold: true}', Emphasis(start=12, end=15, bold=True)),
    ],
)
def test_an_emphasis_is_found_by_its_words_or_its_place(emphasis: str, found: Emphasis) -> None:
    paragraph = read(f"  - text: Rộng 20 m2, dài 2 m.\n    emphasis:\n      - {emphasis}\n")
    assert paragraph.emphasis == (found,)


def test_the_order_in_the_file_does_not_matter() -> None:
    paragraph = read("  - text: một hai\n    emphasis: [{words: hai, bold: true}, {words: một, italic: true}]\n")
    assert [one.start for one in paragraph.emphasis] == [0, 4]


@pytest.mark.parametrize(
    ("emphasis", "message"),
    [
        ("{words: cao, bold: true}", "Không thấy chữ “cao” trong đoạn “Rộng 20 m2, dài 2 m.”."),
        ("{words: dài, start: 3, bold: true}", "Ở vị trí 3 của đoạn không phải là “dài”."),
        ("{words: dài, start: -8, bold: true}", "Ở vị trí -8 của đoạn không phải là “dài”."),
        ("{words: dài, end: 3, bold: true}", "end: 3 không khớp với words: phần chữ này kết thúc ở vị trí 15."),
        ("{bold: true}", "Phần nhấn mạnh không nói là chữ nào."),
        ("{start: 3, bold: true}", "Phần nhấn mạnh không nói là chữ nào."),
        ("{words: dài}", "Phần nhấn mạnh không đậm, không nghiêng, không là chỉ số."),
        ("{word: dài, bold: true}", "Không có mục “word” trong nhấn mạnh; có phải là “words”?"),
        ("{words: dài, bold: có}", "Chữ đậm phải là true hoặc false, ở đây là chữ."),
        ("{words: dài, script: cao}", "Chỉ số trên hoặc dưới không có giá trị này."),
        ("dài", "Nhấn mạnh phải là nhóm “tên: giá trị”, ở đây là chữ."),
    ],
)
def test_what_is_wrong_is_told_with_its_place(emphasis: str, message: str) -> None:
    assert message in refused(emphasis)


def test_two_over_another_are_refused_with_their_place() -> None:
    said = refused("{words: 20 m2, bold: true}\n      - {words: m2, italic: true}")
    assert "chồng lên nhau" in said


def test_an_emphasis_is_written_by_its_words_and_its_place_only_where_they_occur_before() -> None:
    text = "Rộng 20 m2"
    looks = (Emphasis(start=0, end=4, bold=True), Emphasis(start=9, end=10, italic=True, script=SUP))
    written: Any = to_mapping(plan(blocks=(Paragraph(text=text, emphasis=looks),)))
    assert written["blocks"] == [
        {
            "text": text,
            "emphasis": [
                {"words": "Rộng", "bold": True},
                {"words": "2", "start": 9, "italic": True, "script": "superscript"},
            ],
        }
    ]


def test_the_emphasis_of_a_cell_counts_over_its_paragraphs() -> None:
    cell = Cell(text="một", paragraphs=("hai một",), emphasis=(Emphasis(start=8, end=11, bold=True),))
    written = to_yaml(_with(cell))
    assert "- {words: một, start: 8, bold: true}" in written
    assert read_yaml(written).document == _with(cell)


def test_a_space_that_is_set_apart_comes_back() -> None:
    document = plan(blocks=(Paragraph(text="một hai", emphasis=(Emphasis(start=3, end=7, bold=True),)),))
    assert read_yaml(to_yaml(document)).document == document


def test_without_an_emphasis_there_is_nothing_to_settle() -> None:
    notes = Notes()
    assert settled((), "một", notes) == ()
    wanted = read_emphasis({"words": "một"}, Spot(model=Emphasis, path=("x",)), notes)
    assert settled((wanted,), "hai", notes) is None
    assert notes.faulty
    assert [field.name for field in FIELDS if field.required] == []


def _with(cell: Cell) -> Plan:

    return plan(blocks=(Table(rows=(Row(cells=(cell,)),)), Paragraph(text="Hết.")))
