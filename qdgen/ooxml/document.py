"""A .docx, whoever made it, read once into frozen facts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.errors import Fault, SourceError
from qdgen.location import Location
from qdgen.ooxml.blocks import read_blocks
from qdgen.ooxml.definitions import definitions
from qdgen.ooxml.facts import DocumentFacts, HeaderFacts, NoteFacts, Place
from qdgen.ooxml.measures import is_on, whole
from qdgen.ooxml.namespaces import ID, VAL, XML, W
from qdgen.ooxml.package import open_package
from qdgen.ooxml.records import changes, comments, has_macros, links, properties
from qdgen.ooxml.sections import read_section, references, section_elements
from qdgen.ooxml.settling import settle
from qdgen.ooxml.story import Lookups, Room, Story

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Literal

    from lxml import etree

    from qdgen.ooxml.facts import BlockFacts, SectionFacts
    from qdgen.ooxml.package import Package, Relationship
    from qdgen.ooxml.records import ChangeFacts, CommentFacts
    from qdgen.ooxml.sections import Reference
    from qdgen.ooxml.settling import Settling
    from qdgen.ooxml.story import Watch

_NOTES: tuple[tuple[Literal["footnote", "endnote"], str], ...] = (
    ("footnote", W + "footnote"),
    ("endnote", W + "endnote"),
)


def read_document(data: bytes, source: str = "", *, settling: Settling | None = None) -> DocumentFacts:
    """Đọc một tệp .docx: its bytes to facts; `source` is the name to use in messages.

    With `settling` the facts are those of the file once all its tracked changes are accepted or refused. Raises
    SourceError, in Vietnamese, for a file that is no .docx, that is locked, broken or hostile.
    """
    return read_package(open_package(data, source), settling=settling)


def read_package(package: Package, watch: Watch | None = None, *, settling: Settling | None = None) -> DocumentFacts:
    """Đọc một gói .docx đã mở: as `read_document`; `watch` is told of each part and paragraph as it is read."""
    return _DocumentReader(package, watch, settling).facts()


class _DocumentReader:
    """Reads the parts of one package, each once."""

    def __init__(self, package: Package, watch: Watch | None = None, settling: Settling | None = None) -> None:
        self.package = package
        self.watch = watch
        self.settling = settling
        self.changes: list[ChangeFacts] = []
        self.root = self._xml(package.main)
        self.links = package.relationships(package.main)
        self.related: dict[str, list[str]] = {}
        for link in self.links.values():
            name = None if link.external else package.find(link.target)
            if name is not None and name not in self.related.setdefault(link.kind, []):
                self.related[link.kind].append(name)
        known = definitions(package, {kind: names[0] for kind, names in self.related.items()})
        self.known = known
        self.settings = known.settings
        self.lookups = Lookups(
            numbering=known.numbering,
            styles=known.styles,
            looks=known.looks(),
            table_styles=known.table_styles,
        )
        self.unread: set[str] = set()
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
        notes = tuple(self._notes(story.notes))
        self.known.remember(self.lookups.looks)
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
        return self.related.get(kind, [])

    def _xml(self, part: str) -> etree._Element:
        """The root of a part with a story, its changes noted and settled."""
        root = self.package.xml(part)
        if self.watch is not None:
            self.watch.root(part, root)
        found = list(changes(root))
        if found:
            self.changes += found
            if self.settling is not None:
                settle(root, self.settling)
        return root

    def _story(self, root: etree._Element, related: dict[str, Relationship]) -> Story:
        return Story(self.lookups, related, keep_spaces=root.get(XML + "space") == "preserve", watch=self.watch)

    def _setting(self, name: str, attribute: str = "") -> bool:
        element = None if self.settings is None else self.settings.find(W + name)
        if element is None:
            return False
        return is_on(element.get(W + attribute, "0") if attribute else element.get(VAL))

    def _sections(self) -> tuple[SectionFacts, ...]:
        """The sections in order; a header that one does not name is that of the section before."""
        sections: list[SectionFacts] = []
        shown: dict[tuple[str, str], HeaderFacts] = {}
        headers: tuple[HeaderFacts, ...] = ()
        footers: tuple[HeaderFacts, ...] = ()
        for index, element in enumerate(section_elements(self.root) or [None]):
            section = read_section(element, index)
            called = [] if element is None else list(references(element))
            if called or any(not header.inherited for header in shown.values()):
                shown = {key: replace(header, inherited=True) for key, header in shown.items()}
                for reference in called:
                    header = self._header(reference, section)
                    if header:
                        shown[reference.story, reference.pages] = header
                ordered = [header for _, header in sorted(shown.items(), key=lambda item: item[0])]
                headers = tuple(header for header in ordered if header.story == "header")
                footers = tuple(header for header in ordered if header.story == "footer")
            sections.append(replace(section, headers=headers, footers=footers))
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
        root = self._xml(part)
        story = self._story(root, self.package.relationships(part))
        blocks = read_blocks(story, root, (room,))
        self.unread |= story.unread
        return blocks

    def _notes(self, anchors: Mapping[tuple[str, int], int]) -> Iterator[NoteFacts]:
        for kind, name in _NOTES:
            for part in self._parts(f"{kind}s"):
                root = self._xml(part)
                story = self._story(root, self.package.relationships(part))
                room = Room(place=Place(story=kind, part=part))
                for element in root.iterfind(name):
                    if element.get(W + "type", "normal") == "normal":
                        blocks = read_blocks(story, element, (room,))
                        number = whole(element.get(ID)) or 0
                        yield NoteFacts(story=kind, id=number, blocks=blocks, paragraph=anchors.get((kind, number)))
                self.unread |= story.unread

    def _comments(self, anchors: dict[str, int]) -> Iterator[CommentFacts]:
        for part in self._parts("comments"):
            yield from comments(self.package.xml(part), anchors)
