"""What a rule looks at."""

from __future__ import annotations

from tests.checks.reported import subject


def test_the_text_holds_every_line_once_in_order() -> None:
    seen = subject("thi-dua")
    assert seen.text.split("\n") == [line.text for line in seen.all_lines]


def test_an_offset_of_the_text_leads_back_to_its_line() -> None:
    seen = subject("thi-dua")
    at = seen.text.index("Hà Trung Chiến")
    line, inside = seen.line_at(at)
    assert line.text == "Hà Trung Chiến"
    assert inside == 0
    assert seen.line_at(at + 3)[1] == 3


def test_the_lines_of_an_element_come_from_every_piece() -> None:
    assert [piece.kind for piece, _ in subject("thi-dua").lines("motto")] == ["main", "attached"]


def test_units_come_with_their_piece() -> None:
    kinds = {piece.kind for piece, _ in subject("thi-dua").units()}
    assert kinds == {"main", "attached"}


def test_a_plan_is_no_decision() -> None:
    assert subject("thi-dua").is_decision
    assert not subject("ke-hoach-xa").is_decision
