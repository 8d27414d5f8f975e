"""Marks of emphasis in a text draft: `*`, `**` and `***` round whole lines, labels, or what stands behind a label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.readers.ledger import excerpt
from qdgen.readers.lines import label_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.raw_lines import RawLine

_EMPHASIS_LINES = 12
_MARK = re.compile(r"\*{1,3}(?=[^\s*])")
_LABEL_IN_BOLD = re.compile(r"(\*{2,3})(?P<label>[^*]{1,20})\1(?=\s)")
_STRAY_MARK = re.compile(r"\*{2,}|\*(?=\w)|(?<=\w)\*")


def take_off_emphasis(raws: Sequence[RawLine], ledger: Ledger) -> None:
    """Bỏ dấu nhấn mạnh: takes the marks off in place; those that make no pair stay, and a remark says so."""
    place = 0
    while place < len(raws):
        place = _wrapped(raws, place) + 1
    for raw in raws:
        if "*" not in raw.words:
            continue
        label = _LABEL_IN_BOLD.match(raw.words)
        if label is not None:
            bare = label["label"] + raw.words[label.end() :]
            if label_end(bare) >= label.end("label") - label.start("label"):
                raw.words = bare
        _unwrap_behind_label(raw)
        if not raw.words.startswith("\\") and raw.words.strip("* ") and _STRAY_MARK.search(raw.words):
            message = "Dấu * không thành cặp quanh cả dòng hay cả phần chữ sau nhãn nên được giữ như chữ"
            ledger.remark(raw.at, f"{message}: “{excerpt(raw.words)}”.")


def _unwrap_behind_label(raw: RawLine) -> None:
    """Takes the marks off in `Điều 3. **Hiệu lực**`."""
    at = label_end(raw.words) if "*" in raw.words else 0
    opening = _MARK.match(raw.words, at) if at else None
    if opening is None:
        return
    mark = opening[0]
    inner = raw.words[opening.end() :]
    bare = inner.rstrip("*")
    if bare and mark not in bare and len(inner) - len(bare) == len(mark):
        raw.words = f"{raw.words[:at]}{bare.rstrip()}"
        raw.bold = len(mark) > 1


def _wrapped(raws: Sequence[RawLine], first: int) -> int:
    """Takes the marks off a group that begins at `first`; the place of its last line, or `first` if there is none."""
    opening = _MARK.match(raws[first].words)
    if opening is None:
        return first
    mark = opening[0]
    for last in range(first, min(first + _EMPHASIS_LINES, len(raws))):
        if last > first and raws[last].after_blank:
            return first
        inner = raws[last].words[len(mark) if last == first else 0 :]
        bare = inner.rstrip("*")
        if mark in bare:
            return first
        if bare and len(inner) - len(bare) == len(mark):
            raws[last].words = raws[last].words[: -len(mark)].rstrip()
            raws[first].words = raws[first].words[len(mark) :]
            for raw in raws[first : last + 1]:
                raw.bold = len(mark) > 1
            return last
    return first
