"""The levels of a text below the article: paragraphs, dashes, tables, points, clauses, sections; recursive descent."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from qdgen.model.body import Article, Block, Clause, Dash, Paragraph, Point, Section
from qdgen.model.table import Table
from qdgen.readers.grammar.emphasised import kept, losses_of
from qdgen.readers.grammar.endings import ends_sentence
from qdgen.readers.typed.letter_looks import BOLD
from qdgen.readers.typed.lines import LineKind
from qdgen.readers.typed.pipe_table import read_table
from qdgen.vietnamese.letters import point_index, point_letter, roman

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.errors import RemarkKind
    from qdgen.model.emphasis import Emphasis
    from qdgen.readers.grammar.cursor import Cursor
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_LOW = frozenset({_K.POINT, _K.CLAUSE, _K.SECTION})
HIGH = frozenset({_K.ARTICLE, _K.SUBSECTION, _K.ARTICLE_SECTION, _K.CHAPTER, _K.PART})
"""Lines that open an article or a level above it."""
STRUCTURE = _LOW | HIGH
"""Lines that open a numbered level; every other line is a block of the level that is open."""

_LONGEST_HEADING = 25
"""Words; a heading is seldom longer."""
_CLOSING = frozenset({_K.RECIPIENTS, _K.SIGNING, _K.CO_SIGNING})


@dataclass(frozen=True, slots=True)
class _Frame:
    """An open level: what it accepts, the label of a clause; a wall keeps points, clauses and sections in."""

    accepts: frozenset[LineKind]
    label: str = ""
    wall: bool = False


class Levels:
    """Các mức của nội dung: reads one run of lines; faults and remarks go to the ledger.

    A line belongs to the deepest open level that can take it. A numbered line that no open level can take (`1.1.` with
    no `1.` open) stays as a paragraph with its label, and a remark says so. An author's number that is not the one
    expected is kept, and a remark says which was.
    """

    def __init__(self, cursor: Cursor, ledger: Ledger) -> None:
        self.cursor = cursor
        self.ledger = ledger
        self.next_article = 1
        self._frames: list[_Frame] = []

    @contextmanager
    def open(self, *accepts: LineKind, label: str = "", wall: bool = False) -> Iterator[None]:
        """Mở một mức that accepts these kinds of lines, until the block ends."""
        self._frames.append(_Frame(frozenset(accepts), label, wall))
        yield
        self._frames.pop()

    def blocks(self) -> tuple[Block, ...]:
        """Đọc các đoạn không đánh số.

        blocks := (paragraph | dash plus* | plus | table)*
        """
        found: list[Block | None] = []
        while (line := self.cursor.line) is not None and not self.opens_a_level(line):
            if line.table is not None:
                found.append(self.cursor.take().table)
            elif line.kind is _K.TABLE:
                if found and isinstance(found[-1], Table):
                    message = "Dòng trống giữa hai hàng làm thành hai bảng."
                    self.ledger.remark(line, message, kind="structure", sure="guess")
                found.append(read_table(self._table_lines(), self.ledger))
            elif line.kind in (_K.DASH, _K.PLUS):
                found.append(self._dash())
            else:
                found.append(self._paragraph())
        return tuple(block for block in found if block is not None)

    def points(self) -> tuple[Point, ...]:
        """Đọc các điểm.

        points := (letter ")" text blocks)*
        """
        found: list[Point | None] = []
        place = -1
        while (line := self.cursor.line) is not None and line.kind is _K.POINT and self.opens_a_level(line):
            self.cursor.take()
            expected = point_letter(place + 1)
            typed = point_index(line.label)
            letter = self._kept(line, line.label, expected) if line.label != expected else ""
            place = place + 1 if typed is None else typed
            self.check_label(line, f"{line.label})")
            with self.open():
                blocks = self.blocks()
            make = partial(Point, text=line.text, blocks=blocks, letter=letter)
            emphasis = self._emphasis(line, line.text, numbered=True)
            found.append(self.ledger.built(line, partial(make, emphasis=emphasis)))
        return tuple(point for point in found if point is not None)

    def clauses(self, outer: str = "") -> tuple[Clause, ...]:
        """Đọc các khoản under the label `outer` (`1.`; empty at the first level).

        clauses := (outer number "." (heading | text) blocks points clauses)*
        """
        found: list[Clause | None] = []
        expected = 1
        while (line := self.cursor.line) is not None and line.kind is _K.CLAUSE and line.label == outer:
            if not self.opens_a_level(line):
                break
            number = self.counted(self.cursor.take(), expected)
            expected = (line.number or expected) + 1
            label = f"{outer}{line.number}."
            self.check_label(line, label)
            with self.open(_K.POINT, label=label):
                blocks, points, clauses = self.blocks(), self.points(), self.clauses(label)
            heading, text = titled(line, has_children=bool(blocks or points or clauses))
            self._check_heading(line, heading)
            make = partial(Clause, heading=heading, text=text, blocks=blocks, points=points, clauses=clauses)
            emphasis = self._emphasis(line, line.text, heading=bool(heading), numbered=True)
            found.append(self.ledger.built(line, partial(make, number=number, emphasis=emphasis)))
        return tuple(clause for clause in found if clause is not None)

    def sections(self) -> tuple[Section, ...]:
        """Đọc các mục số La Mã.

        sections := (roman "." heading blocks points clauses)*
        """
        found: list[Section | None] = []
        expected = 1
        while (line := self.cursor.line) is not None and line.kind is _K.SECTION and self.opens_a_level(line):
            number = self.counted(self.cursor.take(), expected)
            expected = (line.number or expected) + 1
            self.check_label(line, f"{roman(line.number or 1)}.")
            self.not_emphasised(line)
            with self.open(_K.POINT, _K.CLAUSE):
                blocks, points, clauses = self.blocks(), self.points(), self.clauses()
            make = partial(Section, heading=line.text, blocks=blocks, points=points, clauses=clauses, number=number)
            found.append(self.ledger.built(line, make))
        return tuple(section for section in found if section is not None)

    def articles(self) -> tuple[Article, ...]:
        """Đọc các điều; their numbers run on through the whole text.

        articles := ("Điều" number "." (heading | text) blocks points clauses sections)*
        """
        found: list[Article | None] = []
        while (line := self.cursor.line) is not None and line.kind is _K.ARTICLE:
            number = self.counted(self.cursor.take(), self.next_article)
            self.next_article = (line.number or self.next_article) + 1
            self.check_label(line, f"Điều {line.number}.")
            with self.open(_K.POINT, _K.CLAUSE, _K.SECTION):
                blocks, points, clauses, sections = self.blocks(), self.points(), self.clauses(), self.sections()
            heading, text = titled(line, has_children=bool(blocks or points or clauses or sections))
            self._check_heading(line, heading)
            make = partial(Article, heading=heading, text=text, blocks=blocks, points=points, clauses=clauses)
            emphasis = self._emphasis(line, line.text, heading=bool(heading), numbered=True)
            make = partial(make, sections=sections, number=number, emphasis=emphasis)
            found.append(self.ledger.built(line, make))
        return tuple(article for article in found if article is not None)

    def counted(self, line: Line, expected: int) -> int | None:
        """Số của một mức: None where it is the expected one; else the author's own, with a remark."""
        if line.number is None or line.number == expected:
            return None
        self._kept(line, line.prefix, str(expected))
        return line.number

    def check_label(self, line: Line, printed: str) -> None:
        """Nhãn: a remark where the label will be printed otherwise than it was typed."""
        if line.prefix != printed:
            kind: RemarkKind = "dash" if printed in ("-", "+") else "label"
            self.ledger.remark(line, "Nhãn được ghi theo mẫu của Nghị định.", line.prefix, printed, kind=kind)

    def _check_heading(self, line: Line, heading: str) -> None:
        """A remark where a whole sentence is taken for a heading, for it lacks the mark at its end."""
        if not line.bold and len(heading.split()) > _LONGEST_HEADING:
            message = f"Chữ sau “{line.prefix}” không có dấu ở cuối nên được in đậm như một tiêu đề."
            self.ledger.remark(line, message, kind="structure", sure="guess")

    def not_emphasised(self, line: Line) -> None:
        """Tiêu đề của phần, chương, mục: bold throughout; what else was set apart in it is noted as not kept."""
        self.ledger.unkept.add(line.at, losses_of(line.full, line.looks, ~BOLD))

    def _emphasis(
        self, line: Line, text: str, *, heading: bool = False, numbered: bool = False
    ) -> tuple[Emphasis, ...]:
        emphasis, losses = kept(text, line.looks, heading=heading, numbered=numbered)
        self.ledger.unkept.add(line.at, losses)
        return emphasis

    def _kept(self, line: Line, found: str, expected: str) -> str:
        stop = ")" if line.kind is _K.POINT else ""
        message = (
            f"“{found}{stop}” không liền với phần trước (đáng lẽ là {expected}{stop}); số của người soạn được giữ."
        )
        self.ledger.remark(line, message, kind="numbering", sure="likely")
        return found

    def opens_a_level(self, line: Line) -> bool:
        """Mở một mức: whether an open level can take the line as one of its numbered parts."""
        if line.kind not in STRUCTURE:
            return False
        for frame in reversed(self._frames):
            if line.kind is _K.CLAUSE and line.label:
                if frame.label == line.label:
                    return True
            elif line.kind in frame.accepts:
                return not (line.loose and line.kind is _K.POINT and point_index(line.label) is None)
            if frame.wall and line.kind in _LOW:
                return False
        return False

    def _table_lines(self) -> list[Line]:
        lines = [self.cursor.take()]
        while (line := self.cursor.joined) is not None and line.kind is _K.TABLE and line.table is None:
            lines.append(self.cursor.take())
        return lines

    def _dash(self) -> Dash | None:
        """`-` with the `+` lines that follow it, or a `+` line of its own."""
        line = self.cursor.take()
        mark = "+" if line.kind is _K.PLUS else "-"
        self.check_label(line, mark)
        items: list[Dash | None] = []
        while mark == "-" and self.cursor.at(_K.PLUS):
            items.append(self._dash())
        make = partial(Dash, text=line.text, mark=mark, items=tuple(item for item in items if item is not None))
        return self.ledger.built(line, partial(make, emphasis=self._emphasis(line, line.text)))

    def _paragraph(self) -> Paragraph | None:
        line = self.cursor.take()
        if line.kind in HIGH or line.kind is _K.CLOSE:
            message = f"“{line.prefix or line.text}” không đứng được ở đây."
            self.ledger.fault(line, message, HIGH_ADVICE)
            return None
        if line.kind in _LOW:
            message = f"“{line.prefix}” không thuộc mục nào đang mở; dòng này được giữ như một đoạn văn."
            self.ledger.remark(line, message, kind="structure", sure="guess")
        elif line.kind in _CLOSING:
            message = "Văn bản kèm theo không có nơi nhận và chữ ký riêng; dòng này được giữ như một đoạn văn."
            self.ledger.remark(line, message, kind="structure", sure="guess")
        emphasis = self._emphasis(line, line.full)
        return self.ledger.built(line, partial(Paragraph, text=line.full, emphasis=emphasis))


HIGH_ADVICE = (
    "Thứ bậc là Phần, Chương, Mục, Tiểu mục, Điều: Mục nằm trong Chương, Tiểu mục nằm trong Mục; "
    "các điều của quyết định không chia chương. Nếu chỉ là chữ trong đoạn văn, ghi “\\” ở đầu dòng."
)


def titled(line: Line, *, has_children: bool) -> tuple[str, str]:
    r"""Tiêu đề hay chữ liền: the words behind a label as (heading, text), one of them empty.

    A heading is what the author put in `**`, and what has no mark at its end while something stands under it; words
    behind `\` never are.
    """
    heading = line.bold or (has_children and not line.plain and not ends_sentence(line.text))
    return (line.text, "") if heading else ("", line.text)
