"""The content of a whole part of a draft: lead, numbered levels of both layouts, conclusion; recursive descent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypedDict

from qdgen.kinds.labels import CONCLUSION
from qdgen.model.body import ArticleSection, Body, Chapter, Part, Subsection
from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.grammar.emphasised import without_base_look
from qdgen.readers.grammar.endings import ends_sentence, unwrapped, without_end_mark
from qdgen.readers.grammar.levels import HIGH, HIGH_ADVICE, STRUCTURE, Levels
from qdgen.readers.typed.lettered_levels import settled_letters
from qdgen.readers.typed.lines import WORDS, LineKind
from qdgen.vietnamese.letters import roman

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.body import Article, Block, Clause, Point, Section
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_LIST_AND_LAST = 2
_CAPITALS = (_K.UPPER, _K.TYPE, _K.MARK)


class Content(TypedDict):
    """Nội dung: the fields that a Plan, an Annex and an Appendix inherit from Body."""

    blocks: tuple[Block, ...]
    points: tuple[Point, ...]
    clauses: tuple[Clause, ...]
    sections: tuple[Section, ...]
    articles: tuple[Article, ...]
    chapters: tuple[Chapter, ...]
    parts: tuple[Part, ...]
    conclusion: tuple[Block, ...]


def read_body(lines: Sequence[Line], ledger: Ledger, part: str, above: Line | None = None) -> Content | None:
    r"""Đọc nội dung của kế hoạch, quy chế, phụ lục ...: the fields of a Body; None when they make none.

    `part` names it in the messages; `above` is the line over it, for the fault that it is empty.

    body := blocks points clauses sections articles chapters parts ["\"] conclusion
    """
    faults = len(ledger.faults)
    bare = settled_letters(without_base_look(lines, ledger), ledger)
    prepared = without_end_mark(unwrapped(bare, ledger), ledger, part)
    end, conclusion = _conclusion(prepared)
    reader = Outline(Cursor(prepared, 0, end), ledger)
    content = reader.body()
    if conclusion == len(prepared):
        _tell_last(prepared, ledger)
    after = Levels(Cursor(prepared, conclusion), ledger)
    content["conclusion"] = after.blocks()
    if len(ledger.faults) == faults:
        at = lines[0].at if lines else (above.at if above else None)
        ledger.built(at, partial(Body, **content))
    return content if len(ledger.faults) == faults else None


def read_articles(lines: Sequence[Line], ledger: Ledger) -> tuple[Article, ...]:
    """Đọc các điều của một quyết định: what stands before `Điều 1.` or is no article is a fault.

    articles := article+
    """
    bare = settled_letters(without_base_look(lines, ledger), ledger, in_articles=True)
    prepared = without_end_mark(unwrapped(bare, ledger), ledger, "Quyết định")
    reader = Outline(Cursor(prepared), ledger)
    with reader.open(_K.ARTICLE):
        reader.orphans("trước Điều 1", "Đưa dòng này lên phần căn cứ, hoặc xuống trong một điều.")
        return reader.articles()


def _conclusion(lines: Sequence[Line]) -> tuple[int, int]:
    r"""Where the numbered levels end and where the conclusion begins; both are the end where there is none.

    It begins behind a line that is only `\`; else with the first paragraph of a concluding kind among the unnumbered
    lines at the end, unless that would leave the last heading with nothing under it.
    """
    for place, line in enumerate(lines):
        if line.kind is _K.CLOSE:
            return place, place + 1
    start = len(lines)
    while start and lines[start - 1].kind not in STRUCTURE:
        start -= 1
    if start == 0:
        return len(lines), len(lines)
    if not ends_sentence(lines[start - 1].text):
        start += 1
    for place in range(start, len(lines)):
        line = lines[place]
        if line.kind is _K.TEXT and not line.plain and CONCLUSION.match(line.text):
            return place, place
    return len(lines), len(lines)


def _tell_last(lines: Sequence[Line], ledger: Ledger) -> None:
    """A remark where the last paragraph stands behind a list in a numbered level, and may conclude the whole text."""
    if len(lines) < _LIST_AND_LAST or not any(line.kind in STRUCTURE for line in lines):
        return
    above, last = lines[-2:]
    if last.kind is _K.TEXT and not last.plain and last.after_blank and above.kind in (_K.DASH, _K.PLUS):
        message = (
            "Đoạn cuối đứng sau các dòng gạch đầu dòng được giữ trong mục đang mở; nếu là đoạn kết của cả văn bản thì "
            "ghi một dòng chỉ có “\\” ở trên."
        )
        ledger.remark(last, message, kind="structure", sure="guess")


class Outline(Levels):
    """Các mức trên điều: chapters, their sections and subsections, parts; each holds what stands under its heading."""

    def body(self) -> Content:
        """Đọc các mức của cả phần.

        body := blocks points clauses sections articles chapters parts
        """
        with self.open(_K.POINT, _K.CLAUSE, _K.SECTION, _K.ARTICLE, _K.CHAPTER, _K.PART):
            return Content(
                blocks=self.blocks(),
                points=self.points(),
                clauses=self.clauses(),
                sections=self.sections(),
                articles=self.articles(),
                chapters=self.chapters(),
                parts=self.parts(),
                conclusion=(),
            )

    def parts(self) -> tuple[Part, ...]:
        """Đọc các phần.

        parts := ("Phần" roman heading blocks clauses sections articles chapters)*
        """
        found: list[Part | None] = []
        expected = 1
        while (line := self.cursor.line) is not None and line.kind is _K.PART:
            number = self._numbered(self.cursor.take(), expected, "Phần", in_roman=True)
            expected = (line.number or expected) + 1
            heading = self.heading(line)
            with self.open(_K.CLAUSE, _K.SECTION, _K.ARTICLE, _K.CHAPTER, wall=True):
                blocks, clauses, sections = self.blocks(), self.clauses(), self.sections()
                articles, chapters = self.articles(), self.chapters()
            make = partial(Part, heading=heading, blocks=blocks, clauses=clauses, sections=sections)
            found.append(
                self.ledger.built(line, partial(make, articles=articles, chapters=chapters, number=number))
                if heading
                else None
            )
        return tuple(part for part in found if part is not None)

    def chapters(self) -> tuple[Chapter, ...]:
        """Đọc các chương.

        chapters := ("Chương" roman heading articles article_sections)*
        """
        found: list[Chapter | None] = []
        expected = 1
        while (line := self.cursor.line) is not None and line.kind is _K.CHAPTER and self.opens_a_level(line):
            number = self._numbered(self.cursor.take(), expected, "Chương", in_roman=True)
            expected = (line.number or expected) + 1
            heading = self.heading(line)
            with self.open(_K.ARTICLE, _K.ARTICLE_SECTION, wall=True):
                self.orphans(f"giữa {line.prefix} và điều đầu tiên", _UNDER_A_HEADING)
                articles, sections = self.articles(), self.article_sections()
            make = partial(Chapter, heading=heading, articles=articles, sections=sections, number=number)
            found.append(self.ledger.built(line, make) if heading else None)
        return tuple(chapter for chapter in found if chapter is not None)

    def article_sections(self) -> tuple[ArticleSection, ...]:
        """Đọc các mục của một chương.

        article_sections := ("Mục" number heading articles subsections)*
        """
        found: list[ArticleSection | None] = []
        expected = 1
        while (line := self.cursor.line) is not None and line.kind is _K.ARTICLE_SECTION:
            number = self._numbered(self.cursor.take(), expected, "Mục")
            expected = (line.number or expected) + 1
            heading = self.heading(line)
            with self.open(_K.ARTICLE, _K.SUBSECTION, wall=True):
                self.orphans(f"giữa {line.prefix} và điều đầu tiên", _UNDER_A_HEADING)
                articles, subsections = self.articles(), self.subsections()
            make = partial(ArticleSection, heading=heading, articles=articles, subsections=subsections, number=number)
            found.append(self.ledger.built(line, make) if heading else None)
        return tuple(section for section in found if section is not None)

    def subsections(self) -> tuple[Subsection, ...]:
        """Đọc các tiểu mục của một mục.

        subsections := ("Tiểu mục" number heading articles)*
        """
        found: list[Subsection | None] = []
        expected = 1
        while (line := self.cursor.line) is not None and line.kind is _K.SUBSECTION:
            number = self._numbered(self.cursor.take(), expected, "Tiểu mục")
            expected = (line.number or expected) + 1
            heading = self.heading(line)
            with self.open(_K.ARTICLE, wall=True):
                self.orphans(f"giữa {line.prefix} và điều đầu tiên", _UNDER_A_HEADING)
                articles = self.articles()
            found.append(
                self.ledger.built(line, partial(Subsection, heading=heading, articles=articles, number=number))
            )
        return tuple(subsection for subsection in found if subsection is not None)

    def heading(self, line: Line) -> str:
        """Tiêu đề của phần, chương, mục: the words on the label's own line, else those on the line or lines below.

        A heading in capitals goes on while the lines below it, with no blank line between, are in capitals too; any
        other goes on while they begin with a small letter.
        """
        if line.text:
            self.not_emphasised(line)
            return line.text
        if not self.cursor.at(*WORDS):
            self.ledger.fault(line, f"“{line.prefix}” chưa có tiêu đề.", "Ghi tiêu đề ở dòng ngay dưới.")
            return ""
        first = self.cursor.take()
        self.not_emphasised(first)
        words = [first.text]
        while (below := self.cursor.joined) is not None and not below.plain:
            goes_on = below.kind is _K.TEXT and below.text[:1].islower()
            if not goes_on and not (first.kind in _CAPITALS and below.kind in _CAPITALS):
                break
            self.not_emphasised(below)
            words.append(self.cursor.take().text)
        return " ".join(words)

    def orphans(self, where: str, advice: str) -> None:
        """Dòng không có chỗ: a fault for each line up to the next that an open level can take."""
        while (line := self.cursor.line) is not None and not self.opens_a_level(line):
            self.cursor.take()
            if line.kind not in HIGH:
                self.ledger.fault(line, f"Dòng này đứng {where} nên không biết thuộc điều nào.", advice)
                continue
            self.ledger.fault(line, f"“{line.prefix}” không đứng được ở đây.", HIGH_ADVICE)
            if not line.text and self.cursor.at(*WORDS):
                self.heading(line)

    def _numbered(self, line: Line, expected: int, word: str, *, in_roman: bool = False) -> int | None:
        number = line.number or expected
        self.check_label(line, f"{word} {roman(number) if in_roman else number}")
        return self.counted(line, expected)


_UNDER_A_HEADING = "Đưa dòng này vào một điều: chỉ điều mới đứng ngay dưới chương, mục, tiểu mục."
