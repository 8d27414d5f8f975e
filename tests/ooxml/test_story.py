"""What is carried from paragraph to paragraph."""

from __future__ import annotations

from qdgen.ooxml.effective import NO_LAYER, Cascade, Layer
from qdgen.ooxml.facts import CellPlace, Place
from qdgen.ooxml.looks import Looks
from qdgen.ooxml.numbering import Numbering
from qdgen.ooxml.story import Lookups, OpenField, Room, Story
from qdgen.ooxml.styles import StyleSheet
from qdgen.ooxml.table_styles import TableStyles
from qdgen.standards.standard import Mm


def story() -> Story:
    numbering = Numbering(None, {})
    styles = StyleSheet(None, {}, numbering)
    looks = Looks(Cascade(styles), numbering, {})
    return Story(Lookups(numbering=numbering, styles=styles, looks=looks, table_styles=TableStyles(styles, {})), {})


def test_a_cell_and_a_box_keep_where_they_stand() -> None:
    room = Room(place=Place(part="word/document.xml", section=2), width=Mm(165))
    layer = Layer(run={"bold": True})
    cell = room.cell(CellPlace(table=0, row=1, column=2), Mm(60), layer)
    box = cell.box(Mm(50))
    assert cell.place == Place(part="word/document.xml", section=2, cells=(CellPlace(table=0, row=1, column=2),))
    assert (cell.width, cell.layer) == (Mm(60), layer)
    assert (box.place.cells, box.place.boxed) == (cell.place.cells, True)
    assert (box.width, box.layer) == (Mm(50), NO_LAYER)


def test_paragraphs_are_counted_from_nought() -> None:
    read = story()
    assert [read.next_index(), read.next_index()] == [0, 1]


def test_text_is_hidden_in_instructions_until_they_end_or_the_paragraph_does() -> None:
    read = story()
    read.open(OpenField(instruction=["IF x"]))
    assert read.hidden
    read.end_paragraph()
    assert not read.hidden


def test_fields_beyond_what_word_nests_are_forgotten() -> None:
    read = story()
    for number in range(100):
        read.open(OpenField(instruction=[f"F{number}"]))
    assert len(read.open_fields) == 32
    assert read.open_fields[-1].name == "F99"


def test_a_closed_field_has_its_name_instruction_and_result() -> None:
    field = OpenField(instruction=[" page ", r"\* MERGEFORMAT"], result=["1", "2"], separated=True).closed()
    assert (field.name, field.instruction, field.result, field.complete) == ("PAGE", r"page \* MERGEFORMAT", "12", True)
    assert OpenField().closed().name == ""


def test_results_of_fields_in_fields_are_kept_only_so_far() -> None:
    told = story()
    for _ in range(32):
        told.open(OpenField(visible=True))
    for _ in range(100):
        told.add_result("x" * 10_000)
    assert sum(len("".join(opened.result)) for opened in told.open_fields) <= 4_000_000


def test_a_cell_in_cells_remembers_the_nearest() -> None:
    room = Room(place=Place())
    for number in range(100):
        room = room.cell(CellPlace(table=number, row=0, column=0), None, NO_LAYER)
    assert [cell.table for cell in room.place.cells] == list(range(84, 100))
