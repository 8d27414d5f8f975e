"""A document described once, free of how a file would say it: what each way of building a .docx starts from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import ParagraphFacts
from tests.checks.faults import made

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qdgen.ooxml.facts import BlockFacts, DocumentFacts, SectionFacts, TableFacts

TRACE = 2
"""Points: an empty paragraph of no more height than this only ends a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of one look; `size` in points."""

    text: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: str = ""
    color: str = ""
    font: str = "Times New Roman"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph; indents in millimetres, spaces in points, `line` as a multiple; `rule` is the line drawn below."""

    words: tuple[Words, ...]
    align: str = "left"
    first_line: float = 0
    left: float = 0
    before: float = 0
    after: float = 0
    line: float = 1
    keep_next: bool = False
    rule: float = 0
    """Millimetres; 0 for none."""

    @property
    def text(self) -> str:
        return "".join(words.text for words in self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Rows of two cells that stand side by side: a masthead or a closing; `widths` in millimetres."""

    rows: tuple[tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]], ...]
    widths: tuple[float, float]


Block = Paragraph | Columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The paper of a section, in millimetres; `number` is the look of the page number, None where there is none."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    number: Words | None
    number_align: str = "center"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    page: Page
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    sections: tuple[Section, ...]


@cache
def described(example: str) -> Described:
    """An example as it would be rendered."""
    facts = read_document(made(example, ()))
    return Described(
        sections=tuple(
            Section(page=_page(section), blocks=tuple(_blocks(_in_section(facts, section.index))))
            for section in facts.sections
        )
    )


def _in_section(facts: DocumentFacts, index: int) -> list[BlockFacts]:
    return [block for block in facts.blocks if _first(block).place.section == index]


def _first(block: BlockFacts) -> ParagraphFacts:
    return block if isinstance(block, ParagraphFacts) else _first(block.rows[0].cells[0].blocks[0])


def _page(section: SectionFacts) -> Page:
    (header,) = (header for header in section.headers if header.pages == "default")
    number = header.blocks[0]
    assert isinstance(number, ParagraphFacts)
    assert None not in {section.width, section.height, section.top, section.bottom, section.left, section.right}
    return Page(
        width=section.width or 0,
        height=section.height or 0,
        top=section.top or 0,
        bottom=section.bottom or 0,
        left=section.left or 0,
        right=section.right or 0,
        number=_words(number)[0],
        number_align=number.format.align,
    )


def _blocks(facts: Iterable[BlockFacts]) -> list[Block]:
    found: list[Block] = []
    for block in facts:
        if not isinstance(block, ParagraphFacts):
            found.append(_columns(block))
        elif block.rules:
            last = found[-1]
            assert isinstance(last, Paragraph)
            found[-1] = replace(last, rule=block.rules[0].length or 0)
        elif block.text:
            found.append(_paragraph(block))
    return found


def _columns(table: TableFacts) -> Columns:
    rows = []
    for row in table.rows:
        left, right = (
            tuple(block for block in _blocks(cell.blocks) if isinstance(block, Paragraph)) for cell in row.cells
        )
        rows.append((left, right))
    return Columns(rows=tuple(rows), widths=(table.grid[0], table.grid[1]))


def _paragraph(facts: ParagraphFacts) -> Paragraph:
    look = facts.format
    return Paragraph(
        words=_words(facts),
        align=look.align,
        first_line=look.first_line,
        left=look.indent_left,
        before=look.space_before,
        after=look.space_after,
        line=look.line.multiple,
        keep_next=look.keep_next,
    )


def _words(facts: ParagraphFacts) -> tuple[Words, ...]:
    return tuple(
        Words(text=run.text, size=run.format.size, bold=run.format.bold, italic=run.format.italic) for run in facts.runs
    )


def changed(document: Described, begins: str, *, all_of_them: bool = False, **how: object) -> Described:
    """The document with the first paragraph that begins with these words (or all that do) changed.

    Keys of Paragraph change it; those of Words all its words; `replace=(old, new)` what is written; `part=0` keeps to
    one stretch of words.
    """
    seen = 0

    def change(paragraph: Paragraph) -> Paragraph:
        nonlocal seen
        if not paragraph.text.replace("\u00a0", " ").startswith(begins) or (seen and not all_of_them):
            return paragraph
        seen += 1
        return _changed(paragraph, dict(how))

    done = mapped(document, change)
    assert seen, f"no paragraph begins with {begins!r}"
    return done


def mapped(document: Described, change: Callable[[Paragraph], Paragraph]) -> Described:
    """The document with every paragraph put through `change`."""

    def cell(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        return tuple(change(one) for one in paragraphs)

    def block(one: Block) -> Block:
        if isinstance(one, Paragraph):
            return change(one)
        return replace(one, rows=tuple((cell(left), cell(right)) for left, right in one.rows))

    return replace(
        document,
        sections=tuple(
            replace(section, blocks=tuple(block(one) for one in section.blocks)) for section in document.sections
        ),
    )


def repaged(document: Described, **how: Any) -> Described:  # noqa: ANN401 - the fields of Page have several types
    """The document with the page of its first section changed."""
    first, *rest = document.sections
    return replace(document, sections=(replace(first, page=replace(first.page, **how)), *rest))


def _changed(paragraph: Paragraph, how: dict[str, Any]) -> Paragraph:
    words = list(paragraph.words)
    part = how.pop("part", None)
    if "replace" in how:
        old, new = how.pop("replace")
        texts = [one.text.replace("\u00a0", " ") for one in words]
        assert any(old in text for text in texts), f"{paragraph.text!r} does not hold {old!r}"
        words = [replace(one, text=text.replace(old, new)) for one, text in zip(words, texts, strict=True)]
    of_words = {key: how.pop(key) for key in list(how) if key in Words.__slots__}
    if of_words:
        words = [replace(one, **of_words) if part in {None, at} else one for at, one in enumerate(words)]
    return replace(paragraph, words=tuple(words), **how)
