from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.breaking import Run, break_lines, break_runs, fits_one_line
from qdgen.layout.metrics import Face, room_for, width
from qdgen.layout.opportunities import may_break
from qdgen.standards.standard import Mm

SENTENCE = "Căn cứ Nghị quyết số 366/NQ-CP ngày\u00a012 tháng 11, (năm 2025) - nghiêng “thi đua”; 5 %"
WORDS = st.sampled_from(SENTENCE.split(" "))
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
ROOMS = st.integers(20, 470)
FACES = st.sampled_from(Face)
SIZES = st.sampled_from((11, 12, 13, 14))


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"])), FACES, SIZES, ROOMS)
def test_the_lines_joined_are_the_text(text: str, face: Face, size: int, room: int) -> None:
    assert "".join(break_lines(text, face, size, room=room)) == text


@given(TEXTS, FACES, SIZES, ROOMS)
def test_no_line_is_wider_than_its_room_unless_it_is_one_character(text: str, face: Face, size: int, room: int) -> None:
    for line in break_lines(text, face, size, room=room):
        visible = line.rstrip(" ")
        assert room_for(visible, face, size) <= room + 1e-6 or len(visible) == 1


@given(TEXTS, SIZES, st.integers(120, 470))
def test_a_line_takes_all_that_fits(text: str, size: int, room: int) -> None:
    lines = break_lines(text, Face.REGULAR, size, room=room)
    for place in range(1, len(lines)):
        rest = "".join(lines[place:])
        piece = next((rest[:end] for end in range(1, len(rest)) if may_break(rest, end)), rest)
        longer = lines[place - 1] + piece.rstrip(" ")
        assert "/" in longer or width(longer, Face.REGULAR, size) > room - 1e-6


@given(TEXTS, FACES, SIZES, ROOMS, st.data())
def test_cutting_a_text_into_runs_of_one_face_changes_nothing(
    text: str, face: Face, size: int, room: int, data: st.DataObject
) -> None:
    cut = data.draw(st.integers(0, len(text)))
    runs = [Run(text=part, face=face, size=size) for part in (text[:cut], text[cut:])]
    assert break_runs(runs, room=room) == break_lines(text, face, size, room=room)


def test_spaces_hang_beyond_the_margin() -> None:
    room = width("Căn cứ", Face.REGULAR, 14)
    assert break_lines("Căn cứ   Luật", Face.REGULAR, 14, room=room) == ("Căn cứ   ", "Luật")


def test_the_first_line_is_shorter_by_its_indent() -> None:
    room = width("Căn cứ Luật", Face.REGULAR, 14)
    assert break_lines("Căn cứ Luật này", Face.REGULAR, 14, room=room) == ("Căn cứ Luật ", "này")
    indented = break_lines("Căn cứ Luật này", Face.REGULAR, 14, room=room, first_indent=Mm(1).pt)
    assert indented == ("Căn cứ ", "Luật này")


def test_bold_runs_take_more_room_than_their_text_in_regular() -> None:
    room = width("Điều 1. Ban hành", Face.REGULAR, 14)
    regular = Run(text="Điều 1. Ban hành", face=Face.REGULAR, size=14)
    bold = Run(text="Điều 1. ", face=Face.BOLD, size=14)
    assert len(break_runs([regular], room=room)) == 1
    assert break_runs([bold, Run(text="Ban hành", face=Face.REGULAR, size=14)], room=room) == ("Điều 1. Ban ", "hành")


def test_words_bound_by_a_no_break_space_go_to_the_next_line_together() -> None:
    room = width("theo Điều", Face.REGULAR, 14)
    assert break_lines("theo Điều\u00a03 này", Face.REGULAR, 14, room=room) == ("theo ", "Điều\u00a03 ", "này")


def test_an_empty_paragraph_has_one_empty_line() -> None:
    assert break_lines("", Face.REGULAR, 14, room=100) == ("",)


@given(
    st.lists(st.tuples(st.text("aăWm \u00a0.-", max_size=12), st.sampled_from(Face)), min_size=1, max_size=4),
    st.integers(40, 220),
    st.integers(0, 19),
)
def test_what_fits_one_line_is_told_without_breaking(texts: list[tuple[str, Face]], room: int, indent: int) -> None:
    runs = [Run(text=text, face=face, size=13) for text, face in texts]
    lines = break_runs(runs, room=room, first_indent=indent)
    assert fits_one_line(runs, room=room, first_indent=indent) == (len(lines) == 1)
