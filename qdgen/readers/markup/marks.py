r"""Marks of Markdown in a text draft: `# ` before headings, `1\.`, backticks, `\` at the end of a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.readers.typed.lines import label_end

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.raw_lines import RawLine

_HEADING = re.compile(r"#{1,6}\s+(?P<words>.*?\S)(?:\s+#+)?")
_FENCE = re.compile(r"(?:`{3,}|~{3,})\s?\w{0,12}")
_ESCAPED_LABEL = re.compile(r"(?P<number>\d{1,3}|[IVXL]{1,7}|[a-zđ]{1,2}|(?:Điều|ĐIỀU) \d{1,3})\\(?=[.)](?:\s|$))")
_CODE = re.compile(r"(?P<fence>`{1,3})(?P<label>[^`]{1,20})(?P=fence)(?=\s)")
_WHOLE_CODE = re.compile(r"(?P<fence>`{1,2})(?P<words>[^`]+)(?P=fence)")
_ESCAPED = re.compile(r"\\(?=[.()\[\]{}_#+>`\"'!-])")
_HARD_BREAK = re.compile(r"(?<=[^\\\s])\s?\\$")


def without_markdown(raws: Sequence[RawLine], ledger: Ledger) -> list[RawLine]:
    r"""Bỏ dấu Markdown: the lines of a draft without them, changed in place; one remark for each kind of mark.

    `\_` inside the words and `\` at the end of a line are marks only in a draft that has headings with `#`, or labels
    such as `1\.`.
    """
    kept: list[RawLine] = []
    headings, fences, escapes, codes = [], [], [], []
    for raw in raws:
        words = raw.words
        first = words[:1]
        if first in "`~" and _FENCE.fullmatch(words):
            fences.append(raw.at)
            continue
        if first == "#" and (heading := _HEADING.fullmatch(words)):
            raw.words, raw.after_blank = heading["words"], True
            headings.append(raw.at)
        if "\\" in words and (escaped := _ESCAPED_LABEL.match(raw.words)):
            raw.words = raw.words[: escaped.end() - 1] + raw.words[escaped.end() :]
            escapes.append(raw.at)
        if "`" in raw.words and _unfenced(raw):
            codes.append(raw.at)
        kept.append(raw)
    if headings or escapes:
        escapes += _inside(kept)
    _tell(headings, "Dấu “#” của Markdown ở đầu dòng được bỏ", "#", ledger)
    _tell(escapes, "Dấu “\\” mà Markdown đặt trước dấu khác được bỏ", "\\", ledger)
    _tell(codes, "Dấu ` của Markdown quanh chữ được bỏ", "`", ledger)
    _tell(fences, "Dòng ``` của Markdown được bỏ", "```", ledger)
    return kept


def _unfenced(raw: RawLine) -> bool:
    """Takes the backticks off round a whole line, or round its label."""
    whole = _WHOLE_CODE.fullmatch(raw.words)
    label = _CODE.match(raw.words)
    if whole is not None:
        raw.words = whole["words"].strip()
    elif label is not None and label_end(label["label"] + raw.words[label.end() :]):
        raw.words = label["label"] + raw.words[label.end() :]
    return whole is not None or label is not None


def _inside(raws: Iterable[RawLine]) -> list[int]:
    """Takes the marks off inside the words of a draft that surely is Markdown; the numbers of the lines."""
    changed = []
    for raw in raws:
        if "\\" not in raw.words or raw.words.startswith(("\\", "|")):
            continue
        bare = _HARD_BREAK.sub("", _ESCAPED.sub("", raw.words))
        if bare != raw.words:
            changed.append(raw.at)
            raw.words = bare
    return changed


def _tell(lines: list[int], message: str, mark: str, ledger: Ledger) -> None:
    if lines:
        count = len(set(lines))
        where = f" ở {count} dòng" if count > 1 else ""
        ledger.remark(min(lines), f"{message}{where}.", mark, kind="mark")
