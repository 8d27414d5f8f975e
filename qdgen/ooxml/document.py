"""A .docx, whoever made it, read once into frozen facts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.errors import Fault, SourceError
from qdgen.location import Location
from qdgen.ooxml.blocks import read_blocks
from qdgen.ooxml.effective import Cascade
from qdgen.ooxml.facts import DocumentFacts, HeaderFacts, NoteFacts, Place
from qdgen.ooxml.looks import Looks
from qdgen.ooxml.measures import is_on, whole
from qdgen.ooxml.namespaces import ID, VAL, XML, W
from qdgen.ooxml.numbering import Numbering
from qdgen.ooxml.package import open_package
from qdgen.ooxml.records import changes, comments, has_macros, links, properties
from qdgen.ooxml.sections import read_section, references, section_elements
from qdgen.ooxml.story import Lookups, Room, Story
from qdgen.ooxml.styles import StyleSheet
from qdgen.ooxml.table_styles import TableStyles
from qdgen.ooxml.theme import theme_fonts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from lxml import etree

    from qdgen.ooxml.facts import BlockFacts, SectionFacts
    from qdgen.ooxml.package import Package, Relationship
    from qdgen.ooxml.records import ChangeFacts, CommentFacts
    from qdgen.ooxml.sections import Reference

_NOTES: tuple[tuple[Literal["footnote", "endnote"], str], ...] = (
    ("footnote", W + "footnote"),
    ("endnote", W + "endnote"),
)


def read_document(data: bytes, source: str = "") -> DocumentFacts:
    """Đọc một tệp .docx: its bytes to facts; `source` is the name to use in messages.

    Raises SourceError, in Vietnamese, for a file that is no .docx, that is locked, broken or hostile.
    """
    return _DocumentReader(open_package(data, source)).facts()


class _DocumentReader:
    """Reads the parts of one package, each once."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.root = package.xml(package.main)
        self.links = package.relationships(package.main)
        self.settings = self._related("settings")
        theme = theme_fonts(self._related("theme"), self.settings)
        numbering = Numbering(self._related("numbering"), theme)
        styles = StyleSheet(self._related("styles"), theme, numbering)
        self.lookups = Lookups(
            numbering=numbering,
            styles=styles,
            looks=Looks(Cascade(styles), numbering, theme),
            table_styles=TableStyles(styles, theme),
        )
        self.unread: set[str] = set()
        self.changes: list[ChangeFacts] = list(changes(self.root))
        self.headers: dict[str, tuple[BlockFacts, ...]] = {}

    def facts(self) -> DocumentFacts:
        body = self.root.find(W + "body")
        if self.root.tag != W + "document" or body is None:
            raise SourceError(
                Fault(
                    message=f"Thành phần {self.package.main} không phải nội dung của một văn bản Word.",
                    location=Location(source=self.package.source, path=self.package.main),
                    advice="Xin lại tệp từ nơi gửi.",
                )
            )
        sections = self._sections()
        rooms = [
            Room(place=Place(part=self.package.main, section=section.index), width=section.text_width)
            for section in sections
        ]
        story = self._story(self.root, self.links)
        blocks = read_blocks(story, body, rooms)
        notes = tuple(self._notes())
        self.unread |= story.unread
        return DocumentFacts(
            source=self.package.source,
            sections=sections,
            blocks=blocks,
            properties=properties(self.package),
            notes=notes,
            comments=tuple(self._comments(story.comments)),
            changes=tuple(self.changes),
            links=tuple(links(self.package, ("", self.package.main, *self._parts("settings"), *self.headers))),
            macros=has_macros(self.package),
            even_and_odd_headers=self._setting("evenAndOddHeaders"),
            protected=self._setting("documentProtection", "enforcement"),
            tracking=self._setting("trackRevisions"),
            unread=tuple(sorted(self.unread)),
        )

    def _parts(self, kind: str) -> list[str]:
        """The parts the main part calls by a kind of relationship, those that are there."""
        targets = (link.target for link in self.links.values() if link.kind == kind and not link.external)
        return [name for target in targets if (name := self.package.find(target))]

    def _related(self, kind: str) -> etree._Element | None:
        parts = self._parts(kind)
        return self.package.xml(parts[0]) if parts else None

    def _story(self, root: etree._Element, related: dict[str, Relationship]) -> Story:
        return Story(self.lookups, related, keep_spaces=root.get(XML + "space") == "preserve")

    def _setting(self, name: str, attribute: str = "") -> bool:
        element = None if self.settings is None else self.settings.find(W + name)
        if element is None:
            return False
        return is_on(element.get(W + attribute, "0") if attribute else element.get(VAL))

    def _sections(self) -> tuple[SectionFacts, ...]:
        """The sections in order; a header that one does not name is that of the section before."""
        sections: list[SectionFacts] = []
        shown: dict[tuple[str, str], HeaderFacts] = {}
        for index, element in enumerate(section_elements(self.root) or [None]):
            section = read_section(element, index)
            shown = {key: replace(header, inherited=True) for key, header in shown.items()}
            for reference in () if element is None else references(element):
                header = self._header(reference, section)
                if header:
                    shown[reference.story, reference.pages] = header
            headers = [header for _, header in sorted(shown.items(), key=lambda item: item[0])]
            sections.append(
                replace(
                    section,
                    headers=tuple(header for header in headers if header.story == "header"),
                    footers=tuple(header for header in headers if header.story == "footer"),
                )
            )
        return tuple(sections)

    def _header(self, reference: Reference, section: SectionFacts) -> HeaderFacts | None:
        """The header or footer that a section calls; None when its part is missing."""
        link = self.links.get(reference.relationship)
        part = None if link is None or link.external else self.package.find(link.target)
        if part is None:
            return None
        if part not in self.headers:
            place = Place(story=reference.story, part=part, section=section.index)
            self.headers[part] = self._read(part, Room(place=place, width=section.text_width))
        return HeaderFacts(story=reference.story, pages=reference.pages, part=part, blocks=self.headers[part])

    def _read(self, part: str, room: Room) -> tuple[BlockFacts, ...]:
        root = self.package.xml(part)
        self.changes += changes(root)
        story = self._story(root, self.package.relationships(part))
        blocks = read_blocks(story, root, (room,))
        self.unread |= story.unread
        return blocks

    def _notes(self) -> Iterator[NoteFacts]:
        for kind, name in _NOTES:
            for part in self._parts(f"{kind}s"):
                root = self.package.xml(part)
                self.changes += changes(root)
                story = self._story(root, self.package.relationships(part))
                room = Room(place=Place(story=kind, part=part))
                for element in root.iterfind(name):
                    if element.get(W + "type", "normal") == "normal":
                        blocks = read_blocks(story, element, (room,))
                        yield NoteFacts(story=kind, id=whole(element.get(ID)) or 0, blocks=blocks)
                self.unread |= story.unread

    def _comments(self, anchors: dict[str, int]) -> Iterator[CommentFacts]:
        for part in self._parts("comments"):
            yield from comments(self.package.xml(part), anchors)
