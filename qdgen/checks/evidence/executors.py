"""Who carries a decision out: the article that names them, and the line among the recipients that points to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.recipients import entries
from qdgen.checks.figures import counted
from qdgen.checks.landmarks.records import Level
from qdgen.checks.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.recipients import Entry
    from qdgen.checks.landmarks.records import Piece, Unit

_EXECUTE = re.compile(
    r"chịu trách nhiệm (?:thi hành|thực hiện|tổ chức)|có trách nhiệm (?:thi hành|thực hiện)|căn cứ Quyết định thi hành"
)
_AS_ARTICLES = re.compile(r"như (?:các )?điều\s+(?P<numbers>\d+(?:(?:\s*,\s*|\s+và\s+)(?:điều\s+)?\d+)*)")


@once
def executing_article(piece: Piece) -> Unit | None:
    """Điều nêu nơi thi hành: the last article that says who is responsible; None when none does."""
    current: Unit | None = None
    found: Unit | None = None
    for unit in piece.units:
        if unit.quoted:
            continue
        if unit.level is Level.ARTICLE:
            current = unit
        if current is not None and "trách nhiệm" in unit.text and _EXECUTE.search(unit.text):
            found = current
    return found


@once
def named_articles(piece: Piece) -> tuple[tuple[Entry, tuple[int, ...]], ...]:
    """Các dòng “Như Điều ...” trong nơi nhận, each with the numbers it names."""
    return tuple(_named_articles(piece))


def _named_articles(piece: Piece) -> Iterator[tuple[Entry, tuple[int, ...]]]:
    for entry in entries(piece):
        match = _AS_ARTICLES.match(entry.words.casefold())
        if match:
            yield entry, tuple(map(counted, re.findall(r"\d+", match["numbers"])))
