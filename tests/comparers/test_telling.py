from __future__ import annotations

import pytest

from qdgen.comparers.comparison import Change, ChangeKind, Comparison
from qdgen.comparers.telling import LABELS, heading, headline, shifted

SHIFTED = Change(kind=ChangeKind.RENUMBERED, part="article", old_place="Điều 2", new_place="Điều 3")


@pytest.mark.parametrize(
    ("kind", "old", "new", "words"),
    [
        (ChangeKind.ADDED, "", "Điều 2", "Thêm: Điều 2"),
        (ChangeKind.REMOVED, "Điều 2", "", "Bỏ: Điều 2"),
        (ChangeKind.CHANGED, "Điều 2", "Điều 2", "Sửa: Điều 2"),
        (ChangeKind.CHANGED, "Điều 2", "Điều 3", "Sửa: Điều 3 (bản cũ: Điều 2)"),
        (ChangeKind.MOVED, "Điều 2", "Điều 3", "Chuyển chỗ: Điều 2 → Điều 3"),
    ],
)
def test_a_change_is_headed_by_what_it_is_and_where(kind: ChangeKind, old: str, new: str, words: str) -> None:
    assert heading(Change(kind=kind, part="article", old_place=old, new_place=new)) == words


def test_the_changes_are_counted() -> None:
    added = Change(kind=ChangeKind.ADDED, part="article", new_place="Điều 2")
    moved = Change(kind=ChangeKind.MOVED, part="article", old_place="Điều 2", new_place="Điều 3")
    assert headline(Comparison(changes=(added, moved, added))) == "Có 3 thay đổi: 2 thêm, 1 chuyển chỗ."
    assert headline(Comparison(renumbered=(SHIFTED,))) == "Hai bản chỉ khác nhau về số thứ tự."
    assert headline(Comparison()) == "Hai bản không khác nhau."


def test_new_numbers_are_told_in_one_sentence() -> None:
    assert shifted(Comparison(renumbered=(SHIFTED,))) == "Chỉ đổi số, không đổi chữ: Điều 2 → Điều 3."


def test_every_kind_of_change_has_a_name() -> None:
    assert LABELS.keys() == set(ChangeKind)
