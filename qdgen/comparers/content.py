"""The content of a document or annex as parts: every level of the decree, paragraphs, dashes, tables down to cells."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.comparers.part import CELL, ROW, Part, Trait
from qdgen.kinds.printed import Role
from qdgen.model.annex import Reference
from qdgen.model.body import (
    Article,
    ArticleSection,
    Chapter,
    Clause,
    Dash,
    Paragraph,
    Point,
    Section,
    Subsection,
)
from qdgen.model.body import Part as PartOfDocument
from qdgen.model.emphasis import Script
from qdgen.model.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qdgen.kinds.printed import PrintedLine
    from qdgen.model.emphasis import Emphasis
    from qdgen.model.table import Cell, Row

_KINDS = MappingProxyType(
    {
        PartOfDocument: "part",
        Chapter: "chapter",
        ArticleSection: "article_section",
        Subsection: "subsection",
        Article: "article",
        Section: "section",
        Clause: "clause",
        Point: "point",
        Paragraph: "paragraph",
        Dash: "dash",
        Table: "table",
    }
)
_COUNTED = MappingProxyType({"blocks": "đoạn", "items": "dòng “+”", "conclusion": "đoạn kết"})
_LEVELS = MappingProxyType(
    {Role.SECTION: "mục ", Role.CLAUSE: "khoản ", Role.CLAUSE_HEADING: "khoản ", Role.POINT: "điểm "}
)
"""What stands before a label that does not say itself what it is."""

_SCRIPTS = MappingProxyType({Script.SUPERSCRIPT: "chỉ số trên", Script.SUBSCRIPT: "chỉ số dưới"})
CONTENT = frozenset(_KINDS.values())
"""Các loại phần nội dung: the kinds of parts between which words may be moved."""


def contents(container: object, lines: Sequence[PrintedLine], *, place: str = "") -> Iterator[Part]:
    """Nội dung thành các phần: what `container` holds, in the order of printing; `lines` are those that it prints.

    `place` is its name on paper, and stands before those of its parts.
    """
    printed: dict[str, PrintedLine] = {}
    for line in lines:
        printed.setdefault(line.path, line)
    yield from _within(container, "", place, printed)


def _within(node: object, path: str, place: str, printed: Mapping[str, PrintedLine]) -> Iterator[Part]:
    if not is_dataclass(node):
        return
    for one in fields(node):
        value = getattr(node, one.name)
        if not isinstance(value, tuple) or isinstance(node, Reference):
            continue
        for index, child in enumerate(value):
            if type(child) in _KINDS:
                yield _part(child, f"{path}{one.name}[{index}]", one.name, index, place, printed)


def _part(node: object, path: str, name: str, index: int, place: str, printed: Mapping[str, PrintedLine]) -> Part:
    line = printed.get(path)
    if isinstance(node, Table):
        return _table(node, _joined(place, f"bảng ở đoạn thứ {index + 1}"))
    if name in _COUNTED or line is None:
        here = _joined(place, f"{_COUNTED.get(name, name)} thứ {index + 1}")
    else:
        here = _joined(place, f"{_LEVELS.get(line.role, '')}{line.label.rstrip('.)')}")
    heading = getattr(node, "heading", "")
    text = getattr(node, "text", "")
    traits: tuple[Trait, ...] = ()
    if isinstance(node, (Article, Clause)):
        form = "tiêu đề đứng riêng" if heading else "chữ liền sau số"
        traits = (Trait(slug="form", name="cách trình bày", value=form),)
    traits += _emphasis(heading or text, getattr(node, "emphasis", ()))
    return Part(
        kind=_KINDS[type(node)],
        place=here,
        label=line.label if line else "",
        text=heading or text,
        traits=traits,
        children=tuple(_within(node, f"{path}.", here, printed)),
    )


def _table(table: Table, place: str) -> Part:
    widths = ", ".join(f"{width:g}" for width in table.widths)
    header = str(len(table.header)) if table.header else ""
    rows = (*table.header, *table.rows)
    return Part(
        kind="table",
        place=place,
        traits=(
            Trait(slug="header", name="số hàng đầu bảng", value=header),
            Trait(slug="widths", name="bề rộng các cột", value=widths),
        ),
        children=tuple(_row(row, f"{place}, hàng {number}") for number, row in enumerate(rows, start=1)),
    )


def _row(row: Row, place: str) -> Part:
    cells = tuple(_cell(cell, f"{place}, ô {number}") for number, cell in enumerate(row.cells, start=1))
    return Part(kind=ROW, place=place, children=cells)


def _cell(cell: Cell, place: str) -> Part:
    return Part(
        kind=CELL,
        place=place,
        text=" / ".join((cell.text, *cell.paragraphs)),
        traits=(
            Trait(slug="columns", name="số cột của ô", value=str(cell.columns)),
            Trait(slug="rows", name="số hàng của ô", value=str(cell.rows)),
            *_emphasis("\n".join((cell.text, *cell.paragraphs)), cell.emphasis),
        ),
    )


def _emphasis(text: str, emphasis: Sequence[Emphasis]) -> tuple[Trait, ...]:
    """What is set apart in a text, by its words; nothing where nothing is."""
    if not emphasis:
        return ()
    said = "; ".join(f"{_look(one)} “{text[one.start : one.end]}”" for one in emphasis)
    return (Trait(slug="emphasis", name="chữ đậm, nghiêng, chỉ số", value=said),)


def _look(one: Emphasis) -> str:
    names = (*(["đậm"] if one.bold else []), *(["nghiêng"] if one.italic else []))
    return " ".join((*names, *([_SCRIPTS[one.script]] if one.script else [])))


def _joined(place: str, name: str) -> str:
    return f"{place}, {name}" if place else name
