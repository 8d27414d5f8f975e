"""A document's content as the lines that are printed, in reading order: what every writer writes, layout measures."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from qdgen.kinds.wording import article_numbers
from qdgen.model.body import Dash, Paragraph
from qdgen.model.emphasis import Emphasis
from qdgen.model.table import Table
from qdgen.standards.nd30 import END_MARK
from qdgen.vietnamese.letters import point_index, point_letter, roman

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.model.body import (
        Article,
        ArticleSection,
        Block,
        Body,
        Chapter,
        Clause,
        Part,
        Point,
        Section,
        Subsection,
    )

    _Node = TypeVar("_Node", Part, Chapter, ArticleSection, Subsection, Section, Clause)


_OWN_MARK = re.compile(r"(?:[\s.;,]|(?<=\.)/)+\Z")


class Role(StrEnum):
    """Vai trò của một dòng: which element of the decree the line is; names the style that prints it."""

    PART = "part"
    PART_HEADING = "part_heading"
    CHAPTER = "chapter"
    CHAPTER_HEADING = "chapter_heading"
    ARTICLE_SECTION = "article_section"
    ARTICLE_SECTION_HEADING = "article_section_heading"
    SUBSECTION = "subsection"
    SUBSECTION_HEADING = "subsection_heading"
    ARTICLE = "article"
    ARTICLE_HEADING = "article_heading"
    SECTION = "section"
    CLAUSE = "clause"
    CLAUSE_HEADING = "clause_heading"
    POINT = "point"
    DASH = "dash"
    PLUS = "plus"
    PARAGRAPH = "paragraph"
    TABLE = "table"


HEADINGS = frozenset(role for role in Role if role.value.endswith("_heading")) | {
    Role.PART,
    Role.CHAPTER,
    Role.ARTICLE_SECTION,
    Role.SUBSECTION,
    Role.SECTION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLine:
    """Một dòng in (a paragraph, or a table): its role, its label (`Điều 1.`, `a)`, `-`), its text, its path.

    `path` names the part of the model that it prints, from the container: `articles[0].clauses[1]`. `emphasis` are the
    letters of `text` that are set apart; those of a table stand in its cells.
    """

    role: Role
    label: str = ""
    text: str = ""
    table: Table | None = None
    path: str = ""
    emphasis: tuple[Emphasis, ...] = ()

    @property
    def words(self) -> str:
        """Label and text as they are read."""
        return f"{self.label} {self.text}".strip()


def body_lines(body: Body) -> tuple[PrintedLine, ...]:
    """Nội dung của một kế hoạch, quy chế, phụ lục ...: its lines, the last one with the end mark `./.`"""
    articles = _Articles()
    lines = [
        *_blocks(body.blocks, "blocks"),
        *_points(body.points, "points"),
        *_clauses(body.clauses, "clauses"),
        *_sections(body.sections, "sections"),
        *articles.lines(body.articles, "articles"),
        *articles.chapters(body.chapters, "chapters"),
        *articles.parts(body.parts, "parts"),
        *_blocks(body.conclusion, "conclusion"),
    ]
    return end_marked(lines)


def article_lines(articles: tuple[Article, ...]) -> tuple[PrintedLine, ...]:
    """Các điều của một quyết định: its lines, the last one with the end mark `./.`"""
    return end_marked(list(_Articles().lines(articles, "articles")))


def end_marked(lines: Sequence[PrintedLine]) -> tuple[PrintedLine, ...]:
    """Dấu kết thúc `./.` (PL3): in the place of the last line's own end mark, or `./.`; a table at the end has none."""
    if not lines or lines[-1].table is not None:
        return tuple(lines)
    last = lines[-1]
    text = _OWN_MARK.sub("", last.text)
    return (*lines[:-1], replace(last, text=text + END_MARK, emphasis=_over_the_mark(last.emphasis, len(text))))


def _over_the_mark(emphasis: tuple[Emphasis, ...], length: int) -> tuple[Emphasis, ...]:
    """Emphasis of a line whose own mark began at `length`: what reached into it, reaches over the end mark."""
    if not emphasis or emphasis[-1].end <= length:
        return emphasis
    *before, last = (one for one in emphasis if one.start <= max(length, emphasis[0].start))
    return (*before, replace(last, start=min(last.start, length), end=length + len(END_MARK)))


class _Articles:
    """Counts articles through a whole document: Điều runs on across chapters (PL1 II.6.đ)."""

    def __init__(self) -> None:
        self.following = 1

    def lines(self, articles: tuple[Article, ...], path: str) -> Iterator[PrintedLine]:
        numbers = article_numbers(articles, self.following)
        if numbers:
            self.following = numbers[-1] + 1
        for index, (number, article) in enumerate(zip(numbers, articles, strict=True)):
            yield from _article(article, number, f"{path}[{index}]")

    def chapters(self, chapters: tuple[Chapter, ...], path: str) -> Iterator[PrintedLine]:
        for here, number, chapter in _numbered(chapters, path):
            yield PrintedLine(role=Role.CHAPTER, label=f"Chương {roman(number)}", path=here)
            yield PrintedLine(role=Role.CHAPTER_HEADING, text=chapter.heading, path=here)
            yield from self.lines(chapter.articles, f"{here}.articles")
            yield from self.sections(chapter.sections, f"{here}.sections")

    def sections(self, sections: tuple[ArticleSection, ...], path: str) -> Iterator[PrintedLine]:
        for here, number, section in _numbered(sections, path):
            yield PrintedLine(role=Role.ARTICLE_SECTION, label=f"Mục {number}", path=here)
            yield PrintedLine(role=Role.ARTICLE_SECTION_HEADING, text=section.heading, path=here)
            yield from self.lines(section.articles, f"{here}.articles")
            yield from self.subsections(section.subsections, f"{here}.subsections")

    def subsections(self, subsections: tuple[Subsection, ...], path: str) -> Iterator[PrintedLine]:
        for here, number, subsection in _numbered(subsections, path):
            yield PrintedLine(role=Role.SUBSECTION, label=f"Tiểu mục {number}", path=here)
            yield PrintedLine(role=Role.SUBSECTION_HEADING, text=subsection.heading, path=here)
            yield from self.lines(subsection.articles, f"{here}.articles")

    def parts(self, parts: tuple[Part, ...], path: str) -> Iterator[PrintedLine]:
        for here, number, part in _numbered(parts, path):
            yield PrintedLine(role=Role.PART, label=f"Phần {roman(number)}", path=here)
            yield PrintedLine(role=Role.PART_HEADING, text=part.heading, path=here)
            yield from _blocks(part.blocks, f"{here}.blocks")
            yield from _clauses(part.clauses, f"{here}.clauses")
            yield from _sections(part.sections, f"{here}.sections")
            yield from self.lines(part.articles, f"{here}.articles")
            yield from self.chapters(part.chapters, f"{here}.chapters")


def _numbered(nodes: tuple[_Node, ...], path: str) -> Iterator[tuple[str, int, _Node]]:
    """Each node with its path and its number: one more than the one before, or what the author wrote."""
    number = 0
    for index, node in enumerate(nodes):
        number = number + 1 if node.number is None else node.number
        yield f"{path}[{index}]", number, node


def _article(article: Article, number: int, path: str) -> Iterator[PrintedLine]:
    role = Role.ARTICLE_HEADING if article.heading else Role.ARTICLE
    yield PrintedLine(
        role=role, label=f"Điều {number}.", text=article.heading or article.text, path=path, emphasis=article.emphasis
    )
    yield from _blocks(article.blocks, f"{path}.blocks")
    yield from _points(article.points, f"{path}.points")
    yield from _clauses(article.clauses, f"{path}.clauses")
    yield from _sections(article.sections, f"{path}.sections")


def _sections(sections: tuple[Section, ...], path: str) -> Iterator[PrintedLine]:
    for here, number, section in _numbered(sections, path):
        yield PrintedLine(role=Role.SECTION, label=f"{roman(number)}.", text=section.heading, path=here)
        yield from _blocks(section.blocks, f"{here}.blocks")
        yield from _points(section.points, f"{here}.points")
        yield from _clauses(section.clauses, f"{here}.clauses")


def _clauses(clauses: tuple[Clause, ...], path: str, outer: str = "") -> Iterator[PrintedLine]:
    for here, number, clause in _numbered(clauses, path):
        label = f"{outer}{number}."
        role = Role.CLAUSE_HEADING if clause.heading else Role.CLAUSE
        yield PrintedLine(
            role=role, label=label, text=clause.heading or clause.text, path=here, emphasis=clause.emphasis
        )
        yield from _blocks(clause.blocks, f"{here}.blocks")
        yield from _points(clause.points, f"{here}.points")
        yield from _clauses(clause.clauses, f"{here}.clauses", label)


def _points(points: tuple[Point, ...], path: str) -> Iterator[PrintedLine]:
    place = -1
    for index, point in enumerate(points):
        typed = point_index(point.letter) if point.letter else None
        place = place + 1 if typed is None else typed
        here = f"{path}[{index}]"
        label = f"{point.letter or point_letter(place)})"
        yield PrintedLine(role=Role.POINT, label=label, text=point.text, path=here, emphasis=point.emphasis)
        yield from _blocks(point.blocks, f"{here}.blocks")


def _blocks(blocks: tuple[Block, ...], path: str) -> Iterator[PrintedLine]:
    for index, block in enumerate(blocks):
        here = f"{path}[{index}]"
        if isinstance(block, Paragraph):
            yield PrintedLine(role=Role.PARAGRAPH, text=block.text, path=here, emphasis=block.emphasis)
        elif isinstance(block, Dash):
            role = Role.DASH if block.mark == "-" else Role.PLUS
            yield PrintedLine(role=role, label=block.mark, text=block.text, path=here, emphasis=block.emphasis)
            yield from _blocks(block.items, f"{here}.items")
        else:
            yield PrintedLine(role=Role.TABLE, table=block, path=here)
