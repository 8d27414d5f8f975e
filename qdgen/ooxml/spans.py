"""Characters of a paragraph in its markup: runs split where a stretch begins and ends, text put in their place."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from lxml import etree

from qdgen.errors import Fault, SourceError
from qdgen.ooxml.anchors import Piece
from qdgen.ooxml.formats import RunFormat
from qdgen.ooxml.namespaces import XML, W
from qdgen.standards.standard import Pt

if TYPE_CHECKING:
    from qdgen.ooxml.anchors import Anchor

_NO_LOOK = RunFormat(font="", font_other="", font_complex="", font_east_asian="", size=Pt(10))
_RUN, _TEXT, _RUN_PROPERTIES, _PROPERTIES = W + "r", W + "t", W + "rPr", W + "pPr"
_SPECIAL = re.compile("([\t\n\f])")
_TRACKED = tuple(W + name for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange"))


class Span:
    """Chữ của một đoạn đang sửa: its pieces in order, kept right while runs are split and text is replaced."""

    def __init__(self, anchor: Anchor) -> None:
        self.paragraph = anchor.element
        self.pieces = list(anchor.pieces)

    @property
    def text(self) -> str:
        """Chữ của đoạn, as ParagraphFacts.text has it."""
        return "".join(piece.text for piece in self.pieces)

    def runs(self, start: int | None = None, end: int | None = None) -> list[tuple[etree._Element, Piece]]:
        """Các `w:r` của một quãng chữ: runs that hold the characters `start` to `end` alone, each with a piece of it.

        Text in formulas has no such runs and is passed over.
        """
        last = len(self.text)
        first = 0 if start is None else min(max(start, 0), last)
        after = last if end is None else min(max(end, first), last)
        self._split(first)
        self._split(after)
        found: dict[etree._Element, Piece] = {}
        place = 0
        for piece in self.pieces:
            run = _run_of(piece.element)
            if first <= place < after and run is not None:
                found.setdefault(run, piece)
            place += len(piece.text)
        return list(found.items())

    def replace(self, start: int, end: int, text: str) -> None:
        """Thay chữ: the characters `start` to `end` by `text`, which looks like the first of them.

        Where none are replaced, the text joins what stands before it; at the start, what follows. Raises SourceError
        for text in a formula.
        """
        self._split(start)
        self._split(end)
        place, at, gone = 0, len(self.pieces), []
        for number, piece in enumerate(self.pieces):
            if place >= start and at == len(self.pieces):
                at = number
            if start <= place < end:
                gone.append(piece)
            place += len(piece.text)
        model = gone[0] if gone else self.pieces[max(at - 1, 0)] if self.pieces else None
        if any(_direct_run(piece.element) is None for piece in (*gone, *([model] if model else []))):
            raise SourceError(Fault(message="Không sửa được chữ trong công thức hoặc trong chữ có phiên âm."))
        new = self._written(model, text, before=bool(gone) or at == 0) if text else []
        for piece in gone:
            _drop(piece.element)
        self.pieces[at : at + len(gone)] = new

    def _written(self, model: Piece | None, text: str, *, before: bool) -> list[Piece]:
        """New pieces with the text, beside the model and in its run, or in a run of their own."""
        pieces = [Piece(_node(word), word, model.look if model else _NO_LOOK) for word in _SPECIAL.split(text) if word]
        if model is None:
            run = etree.SubElement(self.paragraph, _RUN)
            mark = self.paragraph.find(f"{_PROPERTIES}/{_RUN_PROPERTIES}")
            if mark is not None:
                run.append(deepcopy(mark))
                for name in _TRACKED:
                    etree.strip_elements(run[0], name)
            run.extend([piece.element for piece in pieces])
        elif before:
            for piece in pieces:
                model.element.addprevious(piece.element)
        else:
            for piece in reversed(pieces):
                model.element.addnext(piece.element)
        return pieces

    def _split(self, offset: int) -> None:
        """Make a piece begin at the offset, and a run begin with it."""
        place = 0
        for number, piece in enumerate(self.pieces):
            if place == offset:
                if number and _direct_run(piece.element) is _direct_run(self.pieces[number - 1].element):
                    _break_run(piece.element)
                return
            if place < offset < place + len(piece.text):
                if piece.element.tag == _TEXT and _direct_run(piece.element) is not None:
                    self._cut(number, offset - place)
                    _break_run(self.pieces[number + 1].element)
                return
            place += len(piece.text)

    def _cut(self, number: int, offset: int) -> None:
        piece = self.pieces[number]
        one, other = piece.text[:offset], piece.text[offset:]
        second = _node(other)
        _say(piece.element, one)
        piece.element.addnext(second)
        self.pieces[number : number + 1] = [Piece(piece.element, one, piece.look), Piece(second, other, piece.look)]


def _say(element: etree._Element, text: str) -> None:
    element.text = text
    element.set(XML + "space", "preserve")


def _node(text: str) -> etree._Element:
    """The element that stands for a text, a tab or a break."""
    if text == "\t":
        return etree.Element(W + "tab")
    if text in {"\n", "\f"}:
        element = etree.Element(W + "br")
        if text == "\f":
            element.set(W + "type", "page")
        return element
    element = etree.Element(_TEXT)
    _say(element, text)
    return element


def _direct_run(element: etree._Element) -> etree._Element | None:
    parent = element.getparent()
    return parent if parent is not None and parent.tag == _RUN else None


def _run_of(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors(_RUN), None)


def _break_run(child: etree._Element) -> None:
    """Give a child and what follows it a run of its own, with the same properties."""
    run = _direct_run(child)
    if run is None:
        return
    following = [child, *child.itersiblings()]
    new = etree.Element(_RUN, dict(run.attrib))
    properties = next(run.iterchildren(_RUN_PROPERTIES), None)
    if properties is not None:
        new.append(deepcopy(properties))
    new.extend(following)
    run.addnext(new)


def _drop(element: etree._Element) -> None:
    """Take an element away, and its run when nothing else stands in it."""
    run: Any = element.getparent()
    run.remove(element)
    if all(child.tag == _RUN_PROPERTIES for child in run):
        run.getparent().remove(run)
