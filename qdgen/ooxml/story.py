"""What reading one story of a document (body, header, note) carries from paragraph to paragraph."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from lxml import etree

from qdgen.ooxml.effective import NO_LAYER, Layer
from qdgen.ooxml.facts import FieldFacts, Place
from qdgen.ooxml.looks import Looks
from qdgen.ooxml.numbering import Counters, Numbering
from qdgen.ooxml.styles import StyleSheet
from qdgen.ooxml.table_styles import TableStyles
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.ooxml.facts import CellPlace
    from qdgen.ooxml.formats import RunFormat
    from qdgen.ooxml.package import Relationship


_MOST_FIELDS = 32
_MOST_RESULTS = 4_000_000
_DEEPEST_CELLS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Chỗ chứa: where paragraphs stand, how wide it is in millimetres (None: not known), and its table's layer."""

    place: Place
    width: Mm | None = None
    layer: Layer = NO_LAYER

    def cell(self, at: CellPlace, width: Mm | None, layer: Layer) -> Room:
        """Chỗ chứa của một ô của bảng đứng ở đây."""
        here = self.place
        cells = (*here.cells, at)[-_DEEPEST_CELLS:]
        place = Place(story=here.story, part=here.part, section=here.section, cells=cells, boxed=here.boxed)
        return Room(place=place, width=width, layer=layer)

    def box(self, width: Mm | None) -> Room:
        """Chỗ chứa của một hộp chữ đứng ở đây."""
        return Room(place=replace(self.place, boxed=True), width=width)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookups:
    """Bảng tra của cả văn bản: lists, styles and looks, shared by all its stories."""

    numbering: Numbering
    styles: StyleSheet
    looks: Looks
    table_styles: TableStyles


@dataclass(slots=True, eq=False)
class OpenField:
    """Trường chưa đóng: what has been read of a complex field so far."""

    instruction: list[str] = field(default_factory=list)
    result: list[str] = field(default_factory=list)
    separated: bool = False
    data: etree._Element | None = None
    """What a form field offers: its `w:ffData`."""
    visible: bool = False
    """Whether text met now is shown: the result has begun, or the field went over the end of its paragraph."""

    @property
    def name(self) -> str:
        """Tên trường: the first word of the instruction, in capitals."""
        words = "".join(self.instruction).split(maxsplit=1)
        return words[0].upper() if words else ""

    def closed(self) -> FieldFacts:
        """Trường đã đọc xong."""
        result = "".join(self.result)
        return FieldFacts(
            name=self.name,
            instruction="".join(self.instruction).strip(),
            result=result,
            complete=self.separated and bool(result),
        )


class Watch(Protocol):
    """Người theo dõi việc đọc: is told the elements that the facts come from, to find them again."""

    def root(self, part: str, element: etree._Element) -> None:
        """Một thành phần sắp đọc: its name and root."""

    def text(self, element: etree._Element, text: str, look: RunFormat) -> None:
        """Chữ vừa đọc: what it stands in (`w:t`, `w:tab` ...) of the paragraph whose end is told next."""

    def paragraph(self, part: str, index: int, element: etree._Element) -> None:
        """Một đoạn vừa đọc: the texts told before it are its own."""


class Story:
    """Một mạch văn bản đang đọc: counts its paragraphs and lists, holds its open fields, notes what it cannot read."""

    def __init__(
        self,
        lookups: Lookups,
        links: Mapping[str, Relationship],
        *,
        keep_spaces: bool = False,
        watch: Watch | None = None,
    ) -> None:
        self.lookups = lookups
        self.watch = watch
        self.links = links
        self.keep_spaces = keep_spaces
        self.counters = Counters(lookups.numbering)
        self.open_fields: list[OpenField] = []
        self.comments: dict[str, int] = {}
        self.notes: dict[tuple[str, int], int] = {}
        self.unread: set[str] = set()
        self.paragraphs = 0
        self.results = 0
        self.counts: dict[str, int] = {}

    def next_index(self) -> int:
        """Số thứ tự của đoạn sắp đọc, from 0."""
        self.paragraphs += 1
        return self.paragraphs - 1

    def open(self, opened: OpenField) -> None:
        """Mở một trường; of more than Word can nest, the outermost is forgotten."""
        self.open_fields.append(opened)
        del self.open_fields[:-_MOST_FIELDS]

    def add_result(self, text: str) -> None:
        """Thêm chữ vào kết quả các trường đang mở, until the results of the story are too much together."""
        self.results += len(text) * len(self.open_fields)
        if self.results <= _MOST_RESULTS:
            for opened in self.open_fields:
                opened.result.append(text)

    @property
    def hidden(self) -> bool:
        """Đang ở trong phần lệnh của một trường: what is met there is not shown."""
        return any(not opened.visible for opened in self.open_fields)

    def end_paragraph(self) -> None:
        """Hết một đoạn: a field whose instruction has not ended by now hides no more text, so that none is lost."""
        for opened in self.open_fields:
            opened.visible = True
