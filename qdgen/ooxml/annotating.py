"""Notes put into a .docx as comments of Word, beside the words they are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.ooxml.anchors import anchored
from qdgen.ooxml.editing import Edit
from qdgen.ooxml.namespaces import ID, XML, W
from qdgen.ooxml.package import open_package
from qdgen.ooxml.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qdgen.ooxml.anchors import Anchor, Anchored
    from qdgen.ooxml.package import Package

_PARAGRAPH, _BOX, _PROPERTIES, _COMMENTS = W + "p", W + "txbxContent", W + "pPr", W + "comments"
_INITIALS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Ghi chú: its words, and the characters `start` to `end` of a paragraph it is about; all of it when None.

    Without an index, or at a place where Word takes no comments (headers, footers, notes), it hangs on the first
    paragraph of the body; in a text box, on the paragraph that holds the box.
    """

    text: str
    part: str = ""
    index: int | None = None
    start: int | None = None
    end: int | None = None
    author: str = "qdgen"


def annotate(data: bytes, notes: Sequence[Note]) -> bytes:
    """Thêm ghi chú bên lề: the bytes of a .docx and the notes to those of the file with them; its text is the same.

    Comments that are there stay, and the new ones are numbered on from them; they carry no date. Raises SourceError
    for a file that cannot be read.
    """
    package = open_package(data)
    known = anchored(package)
    edit = Edit(package, known.anchors.roots)
    if not notes:
        return edit.data()
    main = edit.root(package.main)
    comments = _comments(edit, package)
    number = _next_number((main, comments))
    spans: dict[etree._Element, Span] = {}
    for note in notes:
        anchor, exact = _place(known, package.main, note)
        if anchor is None:
            continue
        span = spans.setdefault(anchor.element, Span(anchor))
        comments.append(_comment(note, number))
        _mark(span, note if exact else None, str(number))
        number += 1
    return edit.data()


def _comments(edit: Edit, package: Package) -> etree._Element:
    """The root of the comments part, made when there is none."""
    for link in package.relationships(package.main).values():
        name = None if link.external or link.kind != "comments" else package.find(link.target)
        if name is not None:
            return edit.root(name)
    root = etree.Element(_COMMENTS, nsmap={"w": W[1:-1]})
    edit.add("comments", package.main, root)
    return root


def _next_number(roots: Iterable[etree._Element]) -> int:
    names = (W + "comment", W + "commentRangeStart", W + "commentRangeEnd", W + "commentReference")
    numbers = [element.get(ID, "") for root in roots for element in root.iter(*names)]
    return max((int(number) for number in numbers if number.isdecimal() and number.isascii()), default=-1) + 1


def _place(known: Anchored, main: str, note: Note) -> tuple[Anchor | None, bool]:
    """The paragraph of the body that a note hangs on, and whether it is the very one it speaks of."""
    anchor = known.anchors.of(note.part, note.index) if note.part == main else None
    if anchor is None:
        return known.anchors.of(main, 0), False
    boxes = list(anchor.element.iterancestors(_BOX))
    if not boxes:
        return anchor, True
    holder = next(boxes[-1].iterancestors(_PARAGRAPH), None)
    return (known.anchors.holding(holder) if holder is not None else None), False


def _mark(span: Span, note: Note | None, number: str) -> None:
    """The range of a comment round its characters, and the reference behind them."""
    runs = [run for run, _ in span.runs(note.start, note.end)] if note else []
    if not runs:
        runs = [run for run, _ in span.runs()]
    start, end = _numbered("commentRangeStart", number), _numbered("commentRangeEnd", number)
    reference = etree.Element(W + "r")
    reference.append(_numbered("commentReference", number))
    if runs:
        _outermost(runs[0], span.paragraph).addprevious(start)
        last = _outermost(runs[-1], span.paragraph)
        last.addnext(reference)
        last.addnext(end)
    else:
        properties = next(span.paragraph.iterchildren(_PROPERTIES), None)
        place = 0 if properties is None else 1
        for offset, element in enumerate((start, end, reference)):
            span.paragraph.insert(place + offset, element)


def _outermost(run: etree._Element, paragraph: etree._Element) -> etree._Element:
    """The child of the paragraph that a run stands in: a link or an insertion is not torn apart."""
    element, parent = run, run.getparent()
    while parent is not None and parent is not paragraph:
        element, parent = parent, parent.getparent()
    return element


def _numbered(name: str, number: str) -> etree._Element:
    element = etree.Element(W + name)
    element.set(ID, number)
    return element


def _comment(note: Note, number: int) -> etree._Element:
    comment = etree.Element(W + "comment")
    comment.set(ID, str(number))
    comment.set(W + "author", note.author)
    comment.set(W + "initials", note.author[:_INITIALS])
    for line in note.text.split("\n"):
        paragraph = etree.SubElement(comment, _PARAGRAPH)
        text = etree.SubElement(etree.SubElement(paragraph, W + "r"), W + "t")
        text.text = line
        text.set(XML + "space", "preserve")
    return comment
