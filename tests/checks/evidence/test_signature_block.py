"""The room for the signature, whether it may split, and what stands beside it."""

from __future__ import annotations

from qdgen.checks.evidence.signature_block import is_loose, may_split, side_by_side, signature_room
from tests.checks.subjects import subject_of_example

NO_LOCK = {"xml": "word/document.xml", "replace": ["<w:cantSplit/>", ""]}


def test_the_room_is_what_stands_between_title_and_name() -> None:
    for before, low, high in ((70, 69, 71), (0, 0, 1)):
        subject = subject_of_example({"paragraph": "Nguyễn Văn A", "before": before})
        room = signature_room(subject.facts, subject.main)
        assert room is not None
        assert low <= room <= high
    nobody = subject_of_example({"paragraph": "Nguyễn Văn A", "remove": True})
    assert signature_room(nobody.facts, nobody.main) is None


def test_a_row_or_lines_kept_together_do_not_split() -> None:
    loose = {"paragraph": "GIÁM ĐỐC", "keep_next": False}
    for edits, splits in (([], False), ([NO_LOCK], False), ([loose], False), ([loose, NO_LOCK], True)):
        subject = subject_of_example(*edits)
        assert may_split(subject.facts, subject.main) is splits


def test_two_cells_of_a_row_stand_side_by_side_and_two_paragraphs_do_not() -> None:
    subject = subject_of_example()
    main = subject.main
    label, title, name = main["recipients_label"][0], main["signing_title"][0], main["signatory"][0]
    assert side_by_side(subject.facts, label, title)
    assert not side_by_side(subject.facts, title, name)
    assert not side_by_side(subject.facts, main["type"][0], main["summary"][0])


def test_a_signature_on_the_right_of_the_page_alone_is_loose_and_one_in_a_cell_is_not() -> None:
    typed = {"paragraph": "Điều 4. Chánh", "insert_after": "PHÓ GIÁM ĐỐC"}
    for align, loose in (("right", True), ("center", False)):
        subject = subject_of_example(typed, {"paragraph": "PHÓ GIÁM ĐỐC", "align": align})
        line = next(line for line in subject.main.lines if line.text == "PHÓ GIÁM ĐỐC")
        assert is_loose(subject.facts, line) is loose
    left = subject_of_example({"paragraph": "GIÁM ĐỐC", "align": "left"})
    assert not is_loose(left.facts, left.main["signing_title"][0])
