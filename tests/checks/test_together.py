"""The same fault in many paragraphs is said once."""

from __future__ import annotations

from qdgen.checks.finding import Finding
from qdgen.checks.together import together
from qdgen.ooxml.mends import RemoveParagraph


def finding(message: str, index: int) -> Finding:
    return Finding(message=message, mends=(RemoveParagraph(part="word/document.xml", index=index),))


def test_equal_messages_become_one_with_the_mends_of_all() -> None:
    found = list(together([finding("Lỗi một.", 1), finding("Lỗi hai.", 2), finding("Lỗi một.", 3)]))
    assert [one.message for one in found] == ["Lỗi một. Cùng lỗi này ở 1 đoạn khác.", "Lỗi hai."]
    assert [mend.index for mend in found[0].mends if isinstance(mend, RemoveParagraph)] == [1, 3]


def test_a_single_finding_is_left_as_it_is() -> None:
    alone = finding("Lỗi.", 1)
    assert list(together([alone])) == [alone]


def test_nothing_gives_nothing() -> None:
    assert not list(together([]))
