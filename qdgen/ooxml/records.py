"""What a .docx remembers about itself: who wrote it, tracked changes, comments, and where it leads outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from lxml import etree

from qdgen.ooxml.namespaces import CORE, DC, DCTERMS, EXTENDED, ID, MC, W

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from qdgen.ooxml.package import Package

ChangeKind = Literal["inserted", "deleted", "moved_from", "moved_to", "format"]

_CHANGES: Mapping[str, ChangeKind] = {
    W + "ins": "inserted",
    W + "cellIns": "inserted",
    W + "del": "deleted",
    W + "cellDel": "deleted",
    W + "moveFrom": "moved_from",
    W + "moveTo": "moved_to",
    W + "rPrChange": "format",
    W + "pPrChange": "format",
    W + "sectPrChange": "format",
    W + "tblPrChange": "format",
    W + "trPrChange": "format",
    W + "tcPrChange": "format",
    W + "numberingChange": "format",
}
_TEXTS = (W + "t", W + "delText")
_MOST_TEXT = 1_000_000
"""How many characters are kept of all changes, or all comments, of a part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyFacts:
    """Thuộc tính của tệp: from docProps; dates as the file has them (ISO 8601), empty when not said."""

    title: str = ""
    subject: str = ""
    author: str = ""
    last_author: str = ""
    keywords: str = ""
    description: str = ""
    language: str = ""
    created: str = ""
    modified: str = ""
    application: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeFacts:
    """Thay đổi đang theo dõi: not accepted or refused yet; `text` is what was inserted, deleted or moved."""

    kind: ChangeKind
    author: str = ""
    date: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentFacts:
    """Ghi chú bên lề: `paragraph` is the index of the paragraph it hangs on, None when it hangs nowhere."""

    id: str
    text: str
    author: str = ""
    date: str = ""
    paragraph: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFacts:
    """Liên kết ra ngoài tệp: what it is for ("hyperlink", "attachedTemplate", "image" ...), its address, its part."""

    kind: str
    target: str
    part: str


def properties(package: Package) -> PropertyFacts:
    """Đọc thuộc tính của tệp. Raises SourceError when a part of them is broken."""
    links = package.relationships("").values()
    parts = {link.kind: name for link in links if not link.external and (name := package.find(link.target))}
    core = _texts(package, parts.get("core-properties"))
    extended = _texts(package, parts.get("extended-properties") or parts.get("extendedProperties"))
    return PropertyFacts(
        title=core.get(DC + "title", ""),
        subject=core.get(DC + "subject", ""),
        author=core.get(DC + "creator", ""),
        last_author=core.get(CORE + "lastModifiedBy", ""),
        keywords=core.get(CORE + "keywords", ""),
        description=core.get(DC + "description", ""),
        language=core.get(DC + "language", ""),
        created=core.get(DCTERMS + "created", ""),
        modified=core.get(DCTERMS + "modified", ""),
        application=extended.get(EXTENDED + "Application", ""),
        company=extended.get(EXTENDED + "Company", ""),
    )


def changes(root: etree._Element) -> Iterator[ChangeFacts]:
    """Các thay đổi đang theo dõi trong một thành phần: the root of a part to its changes, in the order of the file."""
    if next(root.iter(*_CHANGES), None) is None:
        return
    texts = _Texts()
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        tag: Any = element.tag
        if tag == _FALLBACK:
            walk.skip_subtree()
        elif tag in _CHANGES:
            yield ChangeFacts(
                kind=_CHANGES[tag],
                author=element.get(W + "author", ""),
                date=element.get(W + "date", ""),
                text=texts.of(element) if len(element) else texts.of_flagged(element),
            )


def comments(root: etree._Element, anchors: Mapping[str, int]) -> Iterator[CommentFacts]:
    """Các ghi chú: the root of the comments part, and the paragraph index by comment id, to the comments."""
    texts = _Texts()
    for element in root.iterchildren(W + "comment"):
        identifier = element.get(ID, "")
        yield CommentFacts(
            id=identifier,
            text="\n".join(texts.of(paragraph) for paragraph in element.iter(W + "p")),
            author=element.get(W + "author", ""),
            date=element.get(W + "date", ""),
            paragraph=anchors.get(identifier),
        )


def links(package: Package, parts: tuple[str, ...]) -> Iterator[LinkFacts]:
    """Các liên kết ra ngoài của các thành phần `parts`: addresses, templates, pictures that are not in the file."""
    for part in parts:
        for relationship in package.relationships(part).values():
            if relationship.external:
                yield LinkFacts(kind=relationship.kind, target=relationship.target, part=part)


def has_macros(package: Package) -> bool:
    """Có macro hay không: whether the package holds a program of its own."""
    return any(name.lower().endswith(("vbaproject.bin", "vbadata.xml")) for name in package.names)


def _texts(package: Package, part: str | None) -> dict[str, str]:
    return {str(child.tag): (child.text or "").strip() for child in package.xml(part)} if part else {}


class _Texts:
    """Gives the texts of elements that may stand in one another, until together they are too much."""

    def __init__(self) -> None:
        self.left = _MOST_TEXT

    def of(self, element: etree._Element) -> str:
        found: list[str] = []
        for node in element.iter(*_TEXTS):
            text = node.text or ""
            self.left -= len(text) + 1
            if self.left < 0:
                break
            found.append(text)
        return "".join(found)

    def of_flagged(self, flag: etree._Element) -> str:
        """The words of the row or the cell that an empty mark in its properties says is new or gone."""
        properties = flag.getparent()
        holder = properties.getparent() if properties is not None and properties.tag in _FLAGGED else None
        if holder is None or self.left < 0:
            return ""
        found: list[str] = []
        for text in _own_texts(holder):
            self.left -= len(text) + 1
            if self.left < 0:
                break
            found.append(text)
        return " ".join("".join(found).split())


def _own_texts(holder: etree._Element) -> Iterator[str]:
    """The texts of a row or a cell, a space behind each paragraph; not those of other changes in it."""
    levels = [(holder, iter(holder))]
    while levels:
        outer, inside = levels[-1]
        child = next(inside, None)
        if child is None:
            levels.pop()
            if outer.tag == _PARAGRAPH:
                yield " "
        elif child.tag in _TEXTS:
            yield child.text or ""
        elif child.tag not in _CHANGES and len(child):
            levels.append((child, iter(child)))


_PARAGRAPH = W + "p"
_FALLBACK = MC + "Fallback"
_FLAGGED = {W + "trPr": W + "tr", W + "tcPr": W + "tc"}
