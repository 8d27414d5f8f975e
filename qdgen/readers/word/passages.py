"""The body of a Word file as passages, the lines that a draft in text would have, in the order a person reads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.ooxml.facts import ParagraphFacts
from qdgen.readers.typed.letter_looks import Looks, joined, part_of
from qdgen.readers.typed.lines import is_rule
from qdgen.readers.typed.splitting import columns
from qdgen.readers.word.breaks import fills_the_page, goes_on
from qdgen.readers.word.layout import begins_a_form, in_lanes, is_form, is_label, is_labelled, key_of
from qdgen.readers.word.signatures import lead_first, signatures_in, words_in
from qdgen.readers.word.tables import TableWords, paragraphs_in, read_table
from qdgen.readers.word.words import number_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qdgen.ooxml.facts import BlockFacts, CellFacts, DocumentFacts, TableFacts
    from qdgen.readers.word.words import Aside

_ROOM = 24.0
"""Points of space before a paragraph that set it apart from what is above, as one or two empty lines do."""
_BREAKS = re.compile(r"[\n\f]")
_GAP = re.compile(r"\t+|[ \u00a0]{3,}")
_PUSHED = re.compile(r"[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{15,}")
_RULE_BEHIND = re.compile(r"(?P<words>.*?\S)(?:\t+|[ \u00a0]{3,})(?P<rule>[-_=~*—–─ ]{3,})$")


@dataclass(slots=True, kw_only=True)
class Passage:
    """Dòng của tệp Word: the paragraph it stands in (from 1), its words without the automatic number.

    `weights` and `looks` as in `Words`; `heavy_number`: its automatic number is bold. `apart`: an empty
    line, or what looks like one, is above it; `page`: it begins on a page of its own. `parts`: what a tab or many
    spaces set to the left and to the right; `beside`: it stood beside another line, both of a masthead. `joined`: a
    line break in it went; `labelled`: its number stood in a cell of its own. `bullet`: the level of its automatic
    bullet, and how far in that stands, in millimetres.
    """

    at: int
    words: str
    number: str = ""
    bold: bool | None = False
    weights: str = ""
    looks: Looks | None = None
    heavy_number: bool = False
    apart: bool = False
    page: bool = False
    parts: tuple[str, str] | None = None
    table: TableWords | None = None
    note: bool = False
    joined: bool = False
    co_signing: bool = False
    beside: bool = False
    labelled: bool = False
    bullet: tuple[int, float] | None = None


def passages(facts: DocumentFacts, asides: list[Aside]) -> list[Passage]:
    """Các dòng của phần thân: tables that only lay out are taken apart, a text box follows the words it hangs on."""
    notes: dict[int, list[str]] = {}
    for note in facts.notes:
        if note.paragraph is not None:
            texts = [" ".join(words_of(one, asides).text.split()) for one in paragraphs_in(note.blocks)]
            notes.setdefault(note.paragraph, []).extend(text for text in texts if text)
    gatherer = _Gatherer(asides, notes)
    gatherer.blocks(facts.blocks)
    return gatherer.found


def head_passages(blocks: Iterable[BlockFacts], asides: list[Aside]) -> list[Passage]:
    """Các dòng của phần đầu đặt ở đầu trang; they have no place among the paragraphs, and stand at the first."""
    gatherer = _Gatherer(asides, {})
    gatherer.blocks(tuple(blocks))
    for passage in gatherer.found:
        passage.at = 1
    return gatherer.found


class _Gatherer:
    """Walks the blocks and gathers passages."""

    def __init__(self, asides: list[Aside], notes: Mapping[int, list[str]]) -> None:
        self.asides = asides
        self.notes = notes
        self.found: list[Passage] = []
        self.apart = True
        self.page = False
        self.centered: bool | None = None
        self.nested = 0

    def blocks(self, blocks: Iterable[BlockFacts]) -> None:
        for block in blocks:
            if isinstance(block, ParagraphFacts):
                if block.boxes:
                    self._with_boxes(block)
                else:
                    self._paragraph(block)
                if block.ends_section:
                    self.apart = self.page = True
            else:
                self._table(block)

    def _with_boxes(self, paragraph: ParagraphFacts) -> None:
        """A paragraph and its text boxes: one with a masthead is read before the words it hangs on."""
        heads = [box for box in paragraph.boxes if _is_a_head(box.blocks)]
        for box in heads:
            self._apart(box.blocks)
        self._paragraph(paragraph)
        for box in paragraph.boxes:
            if box not in heads:
                self._apart(box.blocks)

    def _apart(self, blocks: tuple[BlockFacts, ...]) -> None:
        """Blocks in a box of their own: an empty line before and behind."""
        self.apart, self.centered = True, None
        self.nested += 1
        self.blocks(blocks)
        self.nested -= 1
        self.apart, self.centered = True, None

    def _table(self, table: TableFacts) -> None:
        if is_labelled(table):
            self._labelled(table)
            return
        if is_form(table):
            self._form(table)
            return
        inside = [
            paragraph.index for row in table.rows for cell in row.cells for paragraph in paragraphs_in(cell.blocks)
        ]
        words = read_table(table, self.asides)
        if words is not None:
            at = inside[0] + 1 if inside else (self.found[-1].at if self.found else 1)
            self.found.append(Passage(at=at, words="", apart=True, page=self.page, table=words))
            self.apart, self.page, self.centered = True, False, None
        for index in inside:
            self._notes(index)

    def _labelled(self, table: TableFacts) -> None:
        """Rows of a label and its words: each a line of its own, the label before the words."""
        for row in table.rows:
            first = len(self.found)
            for cell in row.cells:
                self._cell(cell)
            if len(self.found) > first + 1 and is_label(self.found[first].words):
                label, words = self.found[first : first + 2]
                words.number, words.heavy_number, words.labelled = label.words.strip(), label.bold is True, True
                words.apart = label.apart
                del self.found[first]
        self.apart, self.centered = True, None

    def _form(self, table: TableFacts) -> None:
        """Cells side by side, lane by lane; of signatures side by side the leading one first, then the others."""
        lane_before = -1
        joint = signatures_in(table)
        signing = {id(cell) for cells in joint for cell in cells}
        for lane, cell in in_lanes(table):
            if id(cell) in signing:
                continue
            self.apart = self.apart or lane != lane_before or lane > 0
            self._cell(cell)
            lane_before = lane
            if lane == 0:
                self.apart = False
        above = [passage.words for passage in self.found] if joint else []
        for place, cells in enumerate(lead_first(joint, [words_in(cells) for cells in joint], above)):
            first = len(self.found)
            for cell in cells:
                self.apart = True
                self._cell(cell)
            if place:
                at = self.found[first].at
                self.found.insert(first, Passage(at=at, words="", apart=True, co_signing=True))
        self.apart, self.centered = True, None

    def _cell(self, cell: CellFacts) -> None:
        self.centered = None
        self.nested += 1
        self.blocks(cell.blocks)
        self.nested -= 1
        self.centered = None

    def _notes(self, index: int) -> None:
        self.found += [Passage(at=index + 1, words=words, note=True) for words in self.notes.get(index, ())]

    def _paragraph(self, paragraph: ParagraphFacts) -> None:
        words = words_of(paragraph, self.asides)
        number = number_of(paragraph.numbering)
        look = paragraph.format
        if look.page_break_before:
            self.page = self.apart = True
        if not (number or words.text.strip()):
            self.apart = True
            self.page = self.page or "\f" in words.text
            self._notes(paragraph.index)
            return
        if look.space_before >= _ROOM and not look.auto_before:
            self.apart = True
        centered = look.align == "center"
        if self.centered is not None and self.centered != centered:
            self.apart = True
        self.centered = centered
        passage = Passage(
            at=paragraph.index + 1,
            words=words.text,
            number=number,
            bold=words.bold,
            weights=words.weights,
            looks=words.looks,
        )
        if number and paragraph.numbering is not None:
            passage.heavy_number = paragraph.numbering.look.bold
            if paragraph.numbering.format == "bullet":
                passage.bullet = paragraph.numbering.level, float(look.indent_left + look.first_line)
        if "\n" in words.text or "\f" in words.text:
            self._lines(passage, centered=centered)
        else:
            self._line(passage)
        if paragraph.rules and any(rule.side == "below" for rule in paragraph.rules):
            self.apart = True
        if paragraph.index in self.notes:
            self._notes(paragraph.index)

    def _lines(self, whole: Passage, *, centered: bool) -> None:
        """A paragraph with line breaks: each of its lines for itself, but for those that only fill the page."""
        at, open_line, turned = 0, False, False
        for words in _BREAKS.split(whole.words):
            end = at + len(words)
            if not words.strip() and not (whole.number and at == 0):
                self.apart = self.apart or at > 0
                open_line = False
            elif (open_line and not centered and fills_the_page(self.found[-1].words, words)) or (
                turned and goes_on(self.found[-1].words, words)
            ):
                above = self.found[-1]
                joint = "" if above.words.endswith(" ") or words.startswith(" ") else " "
                above.weights += joint.replace(" ", above.weights[-1:]) + whole.weights[at:end]
                looks = part_of(whole.looks, whole.words, at, end)
                above.looks = joined([(above.words, above.looks), (words, looks)])
                above.words = f"{above.words}{joint}{words}"
                above.joined = True
                self.apart = self.page = False
            else:
                line = Passage(
                    at=whole.at,
                    words=words,
                    number=whole.number if at == 0 else "",
                    bold=whole.bold,
                    weights=whole.weights[at:end],
                    looks=part_of(whole.looks, whole.words, at, end),
                    heavy_number=whole.heavy_number,
                )
                self._line(line)
                open_line = True
            if whole.words[end : end + 1] == "\f":
                turned = open_line
                self.apart = self.page = True
                open_line = False
            at = end + 1

    def _line(self, line: Passage) -> None:
        """One line; two where it is two columns of a masthead."""
        line.apart, line.page = self.apart or self._is_lighter(line), self.page
        self.apart = self.page = False
        if "\t" not in line.words and "  " not in line.words and "\u00a0\u00a0" not in line.words:
            self.found.append(line)
            return
        typed = line.words.strip(" \t\u00a0")
        behind = _RULE_BEHIND.fullmatch(typed)
        if behind is not None and is_rule(behind["rule"]) and behind["words"].isupper():
            parts = [behind["words"], behind["rule"]]
        else:
            parts = list(columns(typed))
        if len(parts) > 1 and not line.number:
            beside = not is_rule(parts[1])
            for part in parts:
                self.found.append(Passage(at=line.at, words=part, apart=line.apart, page=line.page, beside=beside))
            return
        if gap := _GAP.search(typed):
            line.parts = (typed[: gap.start()], typed[gap.end() :])
        if _PUSHED.match(line.words):
            line.parts = ("", typed)
        self.found.append(line)

    def _is_lighter(self, line: Passage) -> bool:
        """Whether the line follows one that is bold throughout and is not bold itself: it is no part of that one."""
        if self.nested or not self.found or line.bold is not False:
            return False
        above = self.found[-1]
        return above.bold is True and not key_of(above.words).startswith("nơi nhận")


def _is_a_head(blocks: tuple[BlockFacts, ...]) -> bool:
    return any(begins_a_form(paragraph.text) for paragraph in paragraphs_in(blocks))
