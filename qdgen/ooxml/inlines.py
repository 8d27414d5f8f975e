"""The content of one paragraph: runs with their effective looks, fields, and the shapes that hang in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qdgen.ooxml.equations import read_equation
from qdgen.ooxml.facts import FieldFacts, RunFacts
from qdgen.ooxml.field_results import shown_for
from qdgen.ooxml.measures import is_on, whole
from qdgen.ooxml.namespaces import ID, MATH, MC, VAL, XML, O, R, W
from qdgen.ooxml.restated import Restated, read_reading
from qdgen.ooxml.story import OpenField
from qdgen.ooxml.unwrapping import chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lxml import etree

    from qdgen.ooxml.looks import RunLook, RunLooks
    from qdgen.ooxml.story import Story

_BREAKS = {"page": "\f", "column": "\f"}
_SPACE = XML + "space"
_EDGES = " \t\r\n"


class Wrapping(NamedTuple):
    """Lớp bọc quanh chữ: what a hyperlink, a tracked insertion or a content control makes of the runs in it."""

    link: str = ""
    inserted: bool = False
    placeholder: bool = False


class Inlines(NamedTuple):
    """Nội dung một đoạn: its runs and fields, and the elements of its drawings (`shapes`) for others to read.

    `restated` tells which parts of the text were something else than text.
    """

    runs: tuple[RunFacts, ...] = ()
    fields: Sequence[FieldFacts] = ()
    shapes: Sequence[etree._Element] = ()
    restated: Sequence[Restated] = ()


def read_inlines(story: Story, children: Iterable[etree._Element], looks: RunLooks) -> Inlines:
    """Đọc nội dung một đoạn: the children of a `w:p`, and the looks of text in paragraphs of its style and cell."""
    reader = _InlineReader(story, looks)
    reader.children(children, _PLAIN)
    if story.open_fields:
        story.end_paragraph()
    runs = [
        RunFacts(
            text=texts[0] if len(texts) == 1 else "".join(texts),
            format=look.format,
            style_name=look.style_name,
            field=name,
            link=wrapping.link,
            inserted=wrapping.inserted,
            placeholder=wrapping.placeholder,
        )
        for look, name, wrapping, texts in reader.pieces
    ]
    return Inlines(tuple(runs), reader.fields, reader.shapes, reader.restated)


class _InlineReader:
    """Walks one paragraph and gathers pieces of text, joined while they look alike.

    A piece is the look, field and wrapping that its texts have in common, and those texts.
    """

    __slots__ = ("fields", "looks", "pieces", "restated", "shapes", "story")

    def __init__(self, story: Story, looks: RunLooks) -> None:
        self.story = story
        self.looks = looks
        self.pieces: list[tuple[RunLook, str, Wrapping, list[str]]] = []
        self.fields: list[FieldFacts] = []
        self.shapes: list[etree._Element] = []
        self.restated: list[Restated] = []

    def children(self, parent: Iterable[etree._Element], wrapping: Wrapping) -> None:
        for child in parent:
            tag: Any = child.tag
            if tag == _RUN:
                self.run(child, wrapping)
            elif tag in _INLINE:
                _INLINE[tag](self, child, wrapping)

    def run(self, element: Iterable[etree._Element], wrapping: Wrapping) -> None:
        properties: etree._Element | None = None
        look: RunLook | None = None
        for child in element:
            tag: Any = child.tag
            if tag == _TEXT:
                text = child.text or ""
                if "\n" in text or text[:1] in _EDGES or text[-1:] in _EDGES:
                    text = self._spaced(child, text)
            elif tag == _RUN_PROPERTIES:
                properties = child
                continue
            elif tag in _CHARACTERS:
                text = _CHARACTERS[tag](child)
            else:
                if tag in _SPECIAL:
                    _SPECIAL[tag](self, child, properties, wrapping)
                continue
            if text:
                if look is None:
                    look = self.looks.of(properties)
                self._add(child, look, wrapping, text)

    def _spaced(self, element: etree._Element, text: str) -> str:
        """The text of a `w:t`: spaces at its ends count only where they are said to be kept."""
        if not self.story.keep_spaces and element.get(_SPACE) != "preserve":
            text = text.strip(_EDGES)
        return text.replace("\n", " ")

    def _add(self, element: etree._Element, look: RunLook, wrapping: Wrapping, text: str, field: str = "") -> None:
        story = self.story
        if story.open_fields:
            if story.hidden:
                return
            field = field or story.open_fields[-1].name
            story.add_result(text)
        if story.watch is not None:
            story.watch.text(element, text, look.format)
        pieces = self.pieces
        if pieces:
            last = pieces[-1]
            if last[0] is look and last[1] == field and last[2] == wrapping:
                last[3].append(text)
                return
        pieces.append((look, field, wrapping, [text]))

    def alternative_characters(
        self, element: etree._Element, properties: etree._Element | None, wrapping: Wrapping
    ) -> None:
        branch = chosen(element)
        if branch is not None:
            self.run([*([] if properties is None else [properties]), *branch], wrapping)

    def shape(self, element: etree._Element, _properties: etree._Element | None, _wrapping: Wrapping) -> None:
        self.shapes.append(element)
        if element.find(O + "OLEObject") is not None:
            self.story.unread.add("đối tượng nhúng (OLE)")

    def instruction(self, element: etree._Element, _properties: etree._Element | None, _wrapping: Wrapping) -> None:
        if self.story.open_fields:
            self.story.open_fields[-1].instruction.append(element.text or "")

    def page_number(self, _element: etree._Element, _properties: etree._Element | None, _wrapping: Wrapping) -> None:
        self.fields.append(FieldFacts(name="PAGE", instruction="PAGE"))

    def ruby(self, element: etree._Element, _properties: etree._Element | None, wrapping: Wrapping) -> None:
        base = element.find(W + "rubyBase")
        if base is not None:
            self.children(base, wrapping)
        if (reading := read_reading(element)) is not None and not self.story.hidden:
            self.restated.append(reading)
            self._add(element, self.looks.of(None), wrapping, reading.after.removeprefix(reading.before))

    def comment_mark(self, element: etree._Element, _properties: etree._Element | None, wrapping: Wrapping) -> None:
        self.comment(element, wrapping)

    def note_mark(self, element: etree._Element, _properties: etree._Element | None, _wrapping: Wrapping) -> None:
        kind = str(element.tag).removeprefix(W).removesuffix("Reference")
        self.story.notes.setdefault((kind, whole(element.get(ID)) or 0), self.story.paragraphs - 1)

    def field_mark(self, element: etree._Element, properties: etree._Element | None, wrapping: Wrapping) -> None:
        kind, fields = element.get(W + "fldCharType"), self.story.open_fields
        if kind == "begin":
            self.story.open(OpenField(data=element.find(W + "ffData")))
        elif fields and kind == "separate":
            fields[-1].separated = fields[-1].visible = True
        elif fields and kind == "end":
            self._close(fields.pop(), element, self.looks.of(properties), wrapping)

    def _close(self, opened: OpenField, element: etree._Element, look: RunLook, wrapping: Wrapping) -> None:
        """A field that ends; where it has no result, what it shows all the same."""
        closed = opened.closed()
        self.fields.append(closed)
        shown = None if self.story.hidden else shown_for(closed, opened.data, self.story.counts)
        if shown is not None:
            self.restated.append(shown)
            if shown.after:
                self._add(element, look, wrapping, shown.after, closed.name)

    def symbol(self, element: etree._Element, properties: etree._Element | None, wrapping: Wrapping) -> None:
        code, font = element.get(W + "char", ""), element.get(W + "font", "")
        try:
            text = chr(int(code, 16))
        except (ValueError, OverflowError):
            return
        if not "\ud800" <= text <= "\udfff":
            self._add(element, self.looks.symbol(properties, font), wrapping, text)

    def wrapped(self, element: etree._Element, wrapping: Wrapping) -> None:
        self.children(element, wrapping)

    def inserted(self, element: etree._Element, wrapping: Wrapping) -> None:
        self.children(element, wrapping._replace(inserted=True))

    def hyperlink(self, element: etree._Element, wrapping: Wrapping) -> None:
        relationship = self.story.links.get(element.get(R + "id", ""))
        anchor = element.get(W + "anchor")
        link = relationship.target if relationship else f"#{anchor}" if anchor else ""
        self.children(element, wrapping._replace(link=link))

    def simple_field(self, element: etree._Element, wrapping: Wrapping) -> None:
        opened = OpenField(instruction=[element.get(W + "instr", "")], separated=True, visible=True)
        self.story.open(opened)
        self.children(element, wrapping)
        if any(other is opened for other in self.story.open_fields):
            while self.story.open_fields.pop() is not opened:
                continue
        self._close(opened, element, self.looks.of(None), wrapping)

    def content_control(self, element: etree._Element, wrapping: Wrapping) -> None:
        content = element.find(W + "sdtContent")
        mark = element.find(f"{W}sdtPr/{W}showingPlcHdr")
        if content is not None:
            showing = wrapping.placeholder or (mark is not None and is_on(mark.get(VAL)))
            self.children(content, wrapping._replace(placeholder=showing))

    def alternatives(self, element: etree._Element, wrapping: Wrapping) -> None:
        branch = chosen(element)
        if branch is not None:
            self.children(branch, wrapping)

    def mathematics(self, element: etree._Element, wrapping: Wrapping) -> None:
        equation = read_equation(element)
        if not equation.line or self.story.hidden:
            return
        first = next(element.iter(MATH + "r"), None)
        self._add(
            element,
            self.looks.of(None if first is None else first.find(_RUN_PROPERTIES)),
            wrapping,
            equation.line,
            "MATH",
        )
        if equation.restated:
            self.restated.append(Restated("equation", equation.letters, equation.line))

    def comment(self, element: etree._Element, _wrapping: Wrapping) -> None:
        self.story.comments.setdefault(element.get(ID, ""), self.story.paragraphs - 1)


def _break(element: etree._Element) -> str:
    return _BREAKS.get(element.get(W + "type", ""), "\n")


_PLAIN = Wrapping()
_RUN, _RUN_PROPERTIES, _TEXT = W + "r", W + "rPr", W + "t"
_CHARACTERS: dict[str, Callable[[etree._Element], str]] = {
    W + "tab": lambda _: "\t",
    W + "ptab": lambda _: "\t",
    W + "br": _break,
    W + "cr": lambda _: "\n",
    W + "noBreakHyphen": lambda _: "\u2011",
    W + "softHyphen": lambda _: "\u00ad",
    W + "lastRenderedPageBreak": lambda _: "",
}
_INLINE: dict[str, Callable[[_InlineReader, etree._Element, Wrapping], None]] = {
    W + "ins": _InlineReader.inserted,
    W + "moveTo": _InlineReader.inserted,
    W + "hyperlink": _InlineReader.hyperlink,
    W + "fldSimple": _InlineReader.simple_field,
    W + "sdt": _InlineReader.content_control,
    W + "smartTag": _InlineReader.wrapped,
    W + "customXml": _InlineReader.wrapped,
    W + "dir": _InlineReader.wrapped,
    W + "bdo": _InlineReader.wrapped,
    W + "commentRangeStart": _InlineReader.comment,
    MC + "AlternateContent": _InlineReader.alternatives,
    MATH + "oMath": _InlineReader.mathematics,
    MATH + "oMathPara": _InlineReader.mathematics,
}
_SPECIAL: dict[str, Callable[[_InlineReader, etree._Element, etree._Element | None, Wrapping], None]] = {
    W + "fldChar": _InlineReader.field_mark,
    W + "instrText": _InlineReader.instruction,
    W + "sym": _InlineReader.symbol,
    W + "drawing": _InlineReader.shape,
    W + "pict": _InlineReader.shape,
    W + "object": _InlineReader.shape,
    W + "pgNum": _InlineReader.page_number,
    W + "ruby": _InlineReader.ruby,
    W + "commentReference": _InlineReader.comment_mark,
    W + "footnoteReference": _InlineReader.note_mark,
    W + "endnoteReference": _InlineReader.note_mark,
    MC + "AlternateContent": _InlineReader.alternative_characters,
}
