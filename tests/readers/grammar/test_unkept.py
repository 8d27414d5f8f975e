from __future__ import annotations

from qdgen.readers.grammar.unkept import Loss, Unkept


def test_losses_are_gathered_by_their_names() -> None:
    unkept = Unkept()
    unkept.add(3, [Loss("Chữ đậm", "một"), Loss("Chữ màu", "hai")])
    unkept.add(5, [Loss("Chữ đậm", "ba")])
    assert unkept.found == {"Chữ đậm": [(3, "một"), (5, "ba")], "Chữ màu": [(3, "hai")]}
