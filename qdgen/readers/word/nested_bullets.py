"""Automatic bullets of a Word file that stand further in than the one above them: the second level of a list, `+`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.readers.typed.nested_dashes import tell_nested

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.word.passages import Passage

_DEEPER = 3.0
"""Millimetres by which a bullet of an inner level stands further in, at the least."""


def settle_nested_bullets(found: Sequence[Passage], ledger: Ledger) -> None:
    """Dấu đầu dòng tự động ở mức trong: a `-` or `•` deeper than the one that it stands under becomes a `+`.

    Deeper is by the level of the list, or by where the bullet stands on the page. All are one remark.
    """
    outer: tuple[int, float] | None = None
    inner: list[Passage] = []
    sure, under_colon = True, False
    for passage in found:
        if passage.number == "+":
            continue
        depth = passage.bullet
        if depth is None:
            outer = None
        elif outer is not None and (depth[0] > outer[0] or depth[1] >= outer[1] + _DEEPER):
            passage.number = "+"
            sure = sure and (under_colon or depth[0] > outer[0])
            inner.append(passage)
        else:
            outer, under_colon = depth, passage.words.rstrip().endswith(":")
    if inner:
        tell_nested(inner[0].at, len(inner), ledger, sure=sure)
