"""The elements that facts come from: the way back from a paragraph and its characters to the markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from qdgen.errors import Fault, SourceError
from qdgen.location import Location
from qdgen.ooxml.document import read_package
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.ooxml.facts import BlockFacts, DocumentFacts, ParagraphFacts
    from qdgen.ooxml.formats import RunFormat
    from qdgen.ooxml.package import Package


class Piece(NamedTuple):
    """Mảnh chữ: characters of a paragraph that stand in one element (`w:t`, `w:tab`, `w:br` ...), and their look."""

    element: etree._Element
    text: str
    look: RunFormat


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Anchor:
    """Gốc của một đoạn: its `w:p`, and the pieces of its text in order, those left out that are hidden."""

    element: etree._Element
    pieces: tuple[Piece, ...]


class Anchors:
    """Gốc của mọi đoạn trong một văn bản: told by the reader itself, so that the counts are those of the facts."""

    def __init__(self) -> None:
        self.roots: dict[str, etree._Element] = {}
        self._found: dict[tuple[str, int], Anchor] = {}
        self._pieces: list[Piece] = []

    def root(self, part: str, element: etree._Element) -> None:
        """Một thành phần sắp đọc."""
        self.roots[part] = element

    def text(self, element: etree._Element, text: str, look: RunFormat) -> None:
        """Chữ vừa đọc."""
        if not look.vanish:
            self._pieces.append(Piece(element, text, look))

    def paragraph(self, part: str, index: int, element: etree._Element) -> None:
        """Một đoạn vừa đọc."""
        self._found[part, index] = Anchor(element=element, pieces=tuple(self._pieces))
        self._pieces.clear()

    def of(self, part: str, index: int | None) -> Anchor | None:
        """Tìm gốc của một đoạn: by the part it stands in and its index in the facts; None when there is none."""
        return None if index is None else self._found.get((part, index))

    def holding(self, element: etree._Element) -> Anchor | None:
        """Tìm gốc theo thẻ: the anchor of a `w:p`, None when the reader passed it over."""
        return next((anchor for anchor in self._found.values() if anchor.element is element), None)


class Anchored(NamedTuple):
    """Văn bản và gốc của nó: facts, and where in the markup each paragraph of them is."""

    facts: DocumentFacts
    anchors: Anchors

    def paragraphs(self) -> Iterator[ParagraphFacts]:
        """Mọi đoạn của văn bản: of the body, headers, footers and notes."""
        stories: list[tuple[BlockFacts, ...]] = [self.facts.blocks]
        stories += [header.blocks for header in (*self.facts.headers, *self.facts.footers)]
        stories += [note.blocks for note in self.facts.notes]
        for blocks in stories:
            yield from paragraphs(blocks)


def anchored(package: Package) -> Anchored:
    """Đọc kèm gốc: a package to its facts and their anchors. Raises SourceError as `read_document`."""
    anchors = Anchors()
    return Anchored(read_package(package, anchors), anchors)


def not_there(part: str, index: int | None, source: str = "") -> SourceError:
    """Lỗi không tìm thấy đoạn."""
    return SourceError(
        Fault(
            message=f"Không tìm thấy đoạn số {index} để sửa.",
            location=Location(source=source, path=part),
            advice="kiểm tra lại tệp; nó có thể đã thay đổi.",
        )
    )
