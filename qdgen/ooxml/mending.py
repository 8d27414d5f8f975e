"""Mends put into a .docx: what they name is changed, all else stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.errors import Fault, SourceError
from qdgen.ooxml.anchors import anchored, not_there
from qdgen.ooxml.editing import Edit
from qdgen.ooxml.looks_mending import mend_paragraph, mend_run
from qdgen.ooxml.mends import (
    DrawRule,
    RemoveParagraph,
    RemoveRules,
    ReplaceText,
    SetColumns,
    SetMargins,
    SetNumberStart,
    SetPageNumber,
    SetPaper,
    SetParagraph,
    SetRuns,
    SetTitlePage,
)
from qdgen.ooxml.namespaces import W
from qdgen.ooxml.ordering import child
from qdgen.ooxml.package import open_package
from qdgen.ooxml.page_numbers import set_page_number
from qdgen.ooxml.rule_mending import draw_rule, next_shape_number, remove_rules
from qdgen.ooxml.section_mending import mend_section, section_element
from qdgen.ooxml.spans import Span
from qdgen.ooxml.table_mending import set_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from qdgen.ooxml.facts import ParagraphFacts
    from qdgen.ooxml.mends import Mend

ParagraphMend = SetParagraph | SetRuns | ReplaceText | RemoveParagraph | DrawRule | RemoveRules | SetColumns
# Looks before words, so that both find the characters they were meant for; then what takes elements away.
_TURNS = (SetColumns, SetParagraph, SetRuns, ReplaceText, RemoveRules, DrawRule, RemoveParagraph)
_RUN, _PARAGRAPH, _PROPERTIES = W + "r", W + "p", W + "pPr"
_CODES = (W + "fldChar", W + "instrText")
_MARKS = frozenset(
    W + name
    for name in ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd")
)
_LEFT_OUT = frozenset({_PROPERTIES, W + "proofErr", *_MARKS})


def apply(data: bytes, mends: Sequence[Mend]) -> bytes:
    """Sửa tệp .docx: its bytes and the mends to the bytes of the mended file; the same for the same.

    All mends speak of the facts of `data`, in whatever order they come. Raises SourceError for a file that cannot be
    read, and for a mend of what is not there or must not be done.
    """
    package = open_package(data)
    known = anchored(package)
    edit = Edit(package, known.anchors.roots)
    facts = {(one.place.part, one.index): one for one in known.paragraphs()}
    number = next_shape_number(known)
    numbers: list[SetPageNumber] = []
    at: dict[tuple[str, int], list[ParagraphMend]] = {}
    for mend in mends:
        match mend:
            case SetMargins() | SetPaper() | SetTitlePage() | SetNumberStart():
                mend_section(section_element(edit.root(package.main), mend), mend)
            case SetPageNumber():
                numbers.append(mend)
            case _:
                at.setdefault((mend.part, mend.index), []).append(mend)
    for place, ordered in sorted(at.items()):
        anchor = known.anchors.of(*place)
        if anchor is None or place not in facts:
            raise not_there(*place)
        edit.root(place[0])
        span = Span(anchor)
        for one in sorted(ordered, key=_turn):
            number += isinstance(one, DrawRule)
            _mend(span, facts[place], one, number)
    for page_number in sorted(numbers, key=lambda one: one.section):
        set_page_number(edit, known, page_number)
    return edit.data()


def _turn(mend: ParagraphMend) -> tuple[int, int]:
    """Texts are replaced from the end backwards, so that one does not move the next."""
    return _TURNS.index(type(mend)), -mend.start if isinstance(mend, ReplaceText) else 0


def _mend(span: Span, facts: ParagraphFacts, mend: ParagraphMend, number: int) -> None:
    match mend:
        case SetParagraph():
            mend_paragraph(child(span.paragraph, "pPr"), mend, facts.format)
        case SetRuns():
            _mend_runs(span, facts, mend)
        case ReplaceText():
            span.replace(mend.start, mend.end, mend.text)
        case SetColumns():
            set_columns(span.paragraph, mend)
        case RemoveRules():
            remove_rules(span, facts)
        case DrawRule():
            draw_rule(span, facts, mend.length, number)
        case RemoveParagraph():
            _remove(span, facts)


def _mend_runs(span: Span, facts: ParagraphFacts, mend: SetRuns) -> None:
    for run, piece in span.runs(mend.start, mend.end):
        mend_run(child(run, "rPr"), mend, piece.look)
    if mend.start is None and mend.end is None:
        mend_run(child(child(span.paragraph, "pPr"), "rPr"), mend, facts.mark)
        shown = {run for run, _ in span.runs()}
        for code in span.paragraph.iter(*_CODES):
            holder = next(code.iterancestors(_RUN), None)
            own = next(code.iterancestors(_PARAGRAPH), None) is span.paragraph
            if holder is not None and holder not in shown and own:
                mend_run(child(holder, "rPr"), mend, None)


def _remove(span: Span, facts: ParagraphFacts) -> None:
    """Take an empty paragraph away; the marks in it stay where it was."""
    paragraph, holder = span.paragraph, span.paragraph.getparent()
    content = [one for one in paragraph if one.tag not in _LEFT_OUT and not _is_empty_run(one)]
    if content or facts.ends_section or holder is None or not _spare(paragraph, holder):
        raise SourceError(
            Fault(
                message=f"Không bỏ đoạn số {facts.index}: đoạn không trống, hoặc tệp sẽ hỏng nếu thiếu đoạn đó.",
                advice="sửa đoạn đó bằng tay trong Word.",
            )
        )
    for mark in [one for one in paragraph if one.tag in _MARKS]:
        paragraph.addprevious(mark)
    holder.remove(paragraph)


def _is_empty_run(element: etree._Element) -> bool:
    return element.tag == _RUN and all(
        one.tag == W + "rPr" or (one.tag == W + "t" and not (one.text or "").strip()) for one in element
    )


def _spare(paragraph: etree._Element, holder: etree._Element) -> bool:
    """Whether the story stays sound without the paragraph: it has another, and no two tables meet."""
    blocks = [one for one in holder if one.tag in {_PARAGRAPH, W + "tbl", W + "sdt"}]
    at = blocks.index(paragraph)
    before = blocks[at - 1].tag if at else None
    after = blocks[at + 1].tag if at + 1 < len(blocks) else None
    return (before == _PARAGRAPH) if after is None else not (before == after == W + "tbl")
