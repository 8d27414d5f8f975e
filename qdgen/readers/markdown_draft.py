"""A draft in Markdown to the text that it stands for, line by line, and by the grammar of that text to the document."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from qdgen.errors import Remark, together
from qdgen.location import Location
from qdgen.readers.markup.lists import with_nested_numbers, without_note_marks
from qdgen.readers.markup.tables import HEADER_MARK, settled_tables
from qdgen.readers.markup.words import cell_of, held, words_of
from qdgen.readers.reading import Reading
from qdgen.readers.text import read_text
from qdgen.readers.typed.splitting import COMMENT, LONGEST_LINE

if TYPE_CHECKING:
    from qdgen.readers.markup.words import Words

_BREAK = re.compile(r"\r\n?|[\n\u2028\u2029]")  # as in a draft of plain text: the numbers of lines agree
_COMMENT = re.compile(r"<!--(?!>).*?-->")
_CONCLUDES = re.compile(r"\s*<!--\s*\\\s*-->\s*")
_HEADING = re.compile(r"#{1,6}(?:[ \t]+(?P<words>.*))?")
_CLOSED = re.compile(r"[ \t]+#+$")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_RULE = re.compile(r"([-_*])(?:[ \t]*\1){2,}")
_ITEM = re.compile(r"(?P<mark>[-+*])[ \t]+(?P<words>\S.*)")
_FENCE = re.compile(r"(?:`{3,}|~{3,})[\w-]*")
_DEEPER = 2  # spaces by which an item stands further in than the one it belongs to
_TAB = 4


def read_markdown(text: str, source: str = "") -> Reading:
    """Đọc bản thảo Markdown: `source` is its name in messages. Raises SourceError with every fault at once.

    The marks go, their words stay in their lines: headings of any level, `**Điều 1.** ...`, `1.`, `a)`, `-`, `+` or an
    item further in, tables, `---`; `<!-- ... -->` is a note of the author. The rest is as in plain text.
    """
    taken = _Taken(source=source)
    reading = read_text(taken.text(text), source)
    if not taken.remarks:
        return reading
    remarks = sorted((*taken.remarks, *reading.remarks), key=lambda remark: remark.location.order)
    return Reading(document=reading.document, remarks=tuple(remarks))


@dataclass(slots=True, kw_only=True)
class _Taken:
    """A draft on its way to plain text: what was told, and where the list stands that the next item may belong to."""

    source: str
    told: list[Remark] = field(default_factory=list)
    lost: list[int] = field(default_factory=list)
    item_at: int | None = None

    @property
    def remarks(self) -> list[Remark]:
        if not self.lost:
            return self.told
        message = "Dấu Markdown trong dòng (gạch ngang, mã, <br>) được bỏ, chữ được giữ."
        first = Remark(message=message, location=self._place(self.lost[0]), kind="mark")
        return [*self.told, together(first, self.lost, len(self.lost))]

    def text(self, markdown: str) -> str:
        lines = _without_notes([line if len(line) > LONGEST_LINE else held(line) for line in _BREAK.split(markdown)])
        for settle in (with_nested_numbers, without_note_marks):
            lines, settled = settle(lines)
            for one in settled:
                place = self._place(one.at)
                remark = Remark(message=one.message, location=place, before=one.typed, after=one.read, kind=one.kind)
                self.told.append(replace(remark, sure=one.sure))
        lines = settled_tables(lines)
        return "\n".join(self._line(line, at) for at, line in enumerate(lines, start=1))

    def _line(self, line: str, at: int) -> str:
        bare = line.lstrip(" \t\ufeff")
        if len(line) > LONGEST_LINE or not bare or bare.startswith(COMMENT):
            return line
        indent = len(line[: len(line) - len(bare)].replace("\t", " " * _TAB))
        bare = _QUOTE.sub("", bare, count=1) if bare.startswith(">") else bare
        bare = bare.rstrip(" \t").removesuffix("\\").rstrip(" \t")
        if _RULE.fullmatch(bare) or _FENCE.fullmatch(bare):
            return COMMENT if bare[0] in "`~" else bare
        item = _ITEM.fullmatch(bare)
        if item is not None:
            return f"{self._mark(item['mark'], indent)} {self._found(words_of(item['words'], labelled=False), at)}"
        heading = _HEADING.fullmatch(bare)
        if heading is not None or indent < _DEEPER:
            self.item_at = None
        if bare.startswith("|"):
            return self._found(cell_of(bare), at)
        return self._found(words_of(_CLOSED.sub("", heading["words"] or "").strip() if heading else bare), at)

    def _mark(self, mark: str, indent: int) -> str:
        """`+` for an item that stands further in than the `-` above it."""
        if mark == "+" or (self.item_at is not None and indent >= self.item_at + _DEEPER):
            return "+"
        self.item_at = indent
        return "-"

    def _found(self, words: Words, at: int) -> str:
        if words.lost_marks:
            self.lost.append(at)
        for typed, kept in words.links:
            message = "Địa chỉ của liên kết được bỏ, chữ được giữ."
            self.told.append(Remark(message=message, location=self._place(at), before=typed, after=kept, kind="mark"))
        return words.text

    def _place(self, at: int) -> Location:
        return Location(source=self.source, line=at)


def _without_notes(lines: list[str]) -> list[str]:
    r"""The lines without `<!-- ... -->`; one that never ends is words. `<!-- \ -->` is the `\` before a conclusion."""
    kept: list[str] = []
    ends = [place for place, line in enumerate(lines) if "-->" in line]
    until = -1
    for place, line in enumerate(lines):
        if place < until:
            kept.append(COMMENT)
            continue
        if place == until:
            line = line.partition("-->")[2] or COMMENT  # noqa: PLW2901 - what follows a note is read on
        if "<!--" not in line:
            kept.append(line)
            continue
        if _CONCLUDES.fullmatch(line):
            kept.append(held("\\\\"))
            continue
        before, opened, _ = _COMMENT.sub("", line).partition("<!--")
        bare = _COMMENT.sub(lambda found: found[0] if HEADER_MARK.fullmatch(found[0]) else "", line)
        below = bisect_right(ends, place)
        if opened and below < len(ends):
            until, bare = ends[below], before
        kept.append(bare if bare.strip() else COMMENT)
    return kept
