"""A .docx as its parts: taken apart, changed, put together again with equal bytes for equal parts."""

from __future__ import annotations

from io import BytesIO
from posixpath import dirname, join, normpath, relpath
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
DOCUMENT = "word/document.xml"


def parse(data: bytes) -> etree._Element:
    """One part as a tree; no entity is resolved, nothing is fetched."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(data, parser)


def serialized(tree: etree._Element) -> bytes:
    """A tree as the bytes of a part."""
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def canonical(tree: etree._Element) -> bytes:
    """A tree as bytes that are equal for equal content, whatever prefixes are declared around it."""
    return etree.tostring(tree, method="c14n", exclusive=True)


class Parts:
    """Các phần của một tệp .docx: part names to bytes, with the trees of those that were looked into."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(BytesIO(data)) as archive:
            self.data = {name: archive.read(name) for name in archive.namelist()}
        self._trees: dict[str, etree._Element] = {}

    def tree(self, name: str) -> etree._Element:
        """The tree of a part; what is changed in it is saved."""
        if name not in self._trees:
            self._trees[name] = parse(self.data[name])
        return self._trees[name]

    def forget(self, name: str) -> None:
        """Drops the tree of a part whose bytes are about to be replaced."""
        self._trees.pop(name, None)

    def relationships(self, name: str) -> etree._Element:
        """The relationships of a part, made when there are none."""
        place = relationships_of(name)
        if place not in self.data:
            self.data[place] = serialized(etree.Element(f"{PACKAGE}Relationships", nsmap={None: PACKAGE[1:-1]}))
        return self.tree(place)

    def targets(self, name: str) -> dict[str, tuple[str, str, bool]]:
        """Id -> (type, part name or address, whether it lies outside the package)."""
        if relationships_of(name) not in self.data:
            return {}
        found: dict[str, tuple[str, str, bool]] = {}
        for relationship in self.relationships(name):
            external = relationship.get("TargetMode") == "External"
            target = relationship.get("Target", "")
            place = target if external else normpath(join(dirname(name), target)).lstrip("/")
            if target.startswith("/") and not external:
                place = target.lstrip("/")
            found[relationship.get("Id", "")] = (relationship.get("Type", ""), place, external)
        return found

    def stories(self) -> tuple[str, ...]:
        """The parts that print words: the document, its headers and footers."""
        found = [place for kind, place, _ in self.targets(DOCUMENT).values() if kind.endswith(("/header", "/footer"))]
        return (DOCUMENT, *dict.fromkeys(found))

    def relate(self, name: str, kind: str, target: str) -> str:
        """A new relationship from part `name` to part `target`; gives its id."""
        relationships = self.relationships(name)
        taken = {one.get("Id") for one in relationships}
        identity = next(f"rId{count}" for count in range(1, len(taken) + 2) if f"rId{count}" not in taken)
        etree.SubElement(
            relationships,
            f"{PACKAGE}Relationship",
            {"Id": identity, "Type": kind, "Target": relpath(target, dirname(name))},
        )
        return identity

    def add(self, name: str, data: bytes, content_type: str) -> None:
        """A new part with its content type."""
        self.data[name] = data
        types = self.tree("[Content_Types].xml")
        override = etree.SubElement(types, f"{TYPES}Override")
        override.set("PartName", f"/{name}")
        override.set("ContentType", content_type)

    def content_type(self, name: str) -> str:
        """The content type of a part."""
        types = self.tree("[Content_Types].xml")
        for override in types.iter(f"{TYPES}Override"):
            if override.get("PartName", "").lower() == f"/{name}".lower():
                return override.get("ContentType", "")
        suffix = name.rpartition(".")[2].lower()
        for default in types.iter(f"{TYPES}Default"):
            if default.get("Extension", "").lower() == suffix:
                return default.get("ContentType", "")
        return "application/octet-stream"

    def saved(self) -> dict[str, bytes]:
        """All parts as bytes, content types first as the format asks, the others by name."""
        whole = self.data | {name: serialized(tree) for name, tree in self._trees.items()}
        return {name: whole[name] for name in sorted(whole, key=lambda name: (name != "[Content_Types].xml", name))}


def relationships_of(name: str) -> str:
    """Where the relationships of a part stand."""
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
