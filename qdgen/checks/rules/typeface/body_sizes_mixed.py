"""Allow one size for the text of a document."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, told
from qdgen.checks.evidence.running_text import is_all
from qdgen.checks.figures import said
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject
    from qdgen.checks.typography import Stretch
    from qdgen.ooxml.formats import RunFormat
    from qdgen.standards.standard import Pt


_LONGEST_CAPTION = 80


@rule("QD218", provision="PL1 II.6.e, V", mendable=True)
def body_sizes_mixed(subject: Subject) -> Iterator[Finding]:
    """Nội dung nhiều cỡ chữ.

    ## Yêu cầu
    Nội dung cỡ chữ {nd30.looks[body].size.low:g} đến {nd30.looks[body].size.high:g}, thống nhất trong cả văn bản; trừ
    dòng nghiêng ngắn ngay trên bảng (“Đơn vị tính: ...”).

    ## Cách sửa
    Chọn nội dung, đặt cùng một cỡ chữ.
    """
    allowed = subject.standard.looks["body"].size
    legal = [look for look in subject.looks if allowed.holds(look.size)]
    if len({look.size for look in legal}) == 1:
        return
    units = {id(unit.line.paragraph): at for at, piece in enumerate(subject.pieces) for unit in piece.units}
    counts: Counter[tuple[int, Pt]] = Counter()
    for look in legal:
        for place in subject.looks[look]:
            at = units.get(id(place.paragraph))
            if at is not None:
                counts[at, look.size] += place.end - place.start
    usual: dict[int, Pt] = {}
    for (at, size), _ in counts.most_common():
        usual.setdefault(at, size)
    if len(counts) == len(usual):
        return

    def value(look: RunFormat) -> str:
        return said(look.size) if allowed.holds(look.size) else ""

    captions = _captions(subject)

    def exempt(place: Stretch) -> bool:
        at = units.get(id(place.paragraph))
        return at is None or usual[at] == place.run.format.size or id(place.paragraph) in captions

    for blemish in blemishes(subject, value, exempt=exempt):
        size = usual[units[id(blemish.paragraphs[0])]]
        yield from told(
            blemish,
            f"Cỡ chữ {blemish.value}",
            f"cả nội dung còn lại cỡ {said(size)}",
            size=size,
        )


def _captions(subject: Subject) -> frozenset[int]:
    """The short lines in italics right above a table ("Đơn vị tính: ..."): they belong to it; ids of paragraphs."""
    return frozenset(
        id(line.paragraph)
        for piece in subject.pieces
        for line, below in pairwise(piece.lines)
        if below.depth and not line.depth and len(line.text) < _LONGEST_CAPTION and is_all(line, "italic")
    )
