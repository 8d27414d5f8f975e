"""The part of a .docx that carries its model, found and taken out unharmed; and the hash of the words it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from qdgen.errors import SourceError
from qdgen.ooxml.facts import ParagraphFacts
from qdgen.ooxml.markup import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

    from qdgen.ooxml.facts import BlockFacts, DocumentFacts, RowFacts
    from qdgen.ooxml.package import Package

NAMESPACE = "urn:qdgen:model"
SCHEMA = "1"
"""Phiên bản của cách ghi: another one is not read."""

MODEL = f"{{{NAMESPACE}}}model"
LARGEST = 8_000_000  # bytes of the part
_MOST_PARTS = 64
_PAGE_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPart:
    """Phần mang mô hình: the hash of the words that it belongs to, and the model as JSON, whose content is anybody's.

    `problem` says in Vietnamese why a part that claims to be one is not used; then there is nothing else.
    """

    text_hash: str = ""
    json: str = ""
    problem: str = ""


def model_part(package: Package) -> ModelPart | None:
    """Tìm phần mang mô hình: of an open package; None where there is none. Nothing in it is trusted, nothing raised."""
    found: list[ModelPart] = []
    links = [link for link in package.relationships(package.main).values() if link.kind == "customXml"]
    for link in links[:_MOST_PARTS]:
        name = None if link.external else package.find(link.target)
        part = None if name is None else _read(package, name)
        if part is not None:
            found.append(part)
    return ModelPart(problem="có nhiều bản") if len(found) > 1 else next(iter(found), None)


def _read(package: Package, name: str) -> ModelPart | None:
    """The part `name`, None where it is somebody else's."""
    data = _data(package, name)
    if NAMESPACE.encode() not in data:
        return None
    try:
        root = parse(data, name, package.source)
    except SourceError:
        return ModelPart(problem="bị hỏng")
    return _understood(root) if root.tag == MODEL else None


def _data(package: Package, name: str) -> bytes:
    """The bytes of a part; none where they are too many or broken."""
    if package.entry(name).file_size > LARGEST:
        return b""
    try:
        return package.read(name)
    except SourceError:
        return b""


def _understood(root: etree._Element) -> ModelPart:
    if root.get("schema") != SCHEMA:
        return ModelPart(problem="do một phiên bản qdgen khác ghi")
    seen, json = root.get("text-sha256", ""), root.text or ""
    whole = len(root) == 0 and seen and json.strip()
    return ModelPart(text_hash=seen, json=json) if whole else ModelPart(problem="bị hỏng")


def text_hash(facts: DocumentFacts) -> str:
    """Dấu vân tay của phần chữ: SHA-256 (hex) of what a reader sees in the body, its notes and its margins.

    Which words are bold, italic, raised, lowered or hidden and how cells are joined count too; spaces beyond
    one, empty paragraphs outside tables and page numbers do not. So saving a file unchanged leaves it as it is.
    """
    margins = (*facts.headers, *facts.footers)
    lines = [*_lines(facts.blocks)]
    for note in facts.notes:
        lines += ["\x1d", *_lines(note.blocks)]
    lines += sorted({"\x1e".join(_lines(header.blocks)) for header in margins})
    return sha256("\n".join(line for line in lines if line).encode("utf-8", "surrogatepass")).hexdigest()


def _lines(blocks: Iterable[BlockFacts]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, ParagraphFacts):
            yield _line(block)
            for box in block.boxes:
                yield from _lines(box.blocks)
        else:
            for row in block.rows:
                yield _shape(row)
                for cell in row.cells:
                    yield from _lines(cell.blocks)


def _shape(row: RowFacts) -> str:
    return "\x1c" + "|".join(f"{cell.span}{cell.merge}" for cell in row.cells) + ("!" if row.header else "")


def _line(paragraph: ParagraphFacts) -> str:
    """The words of a paragraph, with a sign wherever the look of what can be seen changes."""
    number = paragraph.numbering
    said = [f"{number.text} "] if number else []
    weight = ""
    for run in paragraph.runs:
        look = run.format
        marks = (("b", look.bold), ("i", look.italic), ("v", look.vanish), ("c", look.caps))
        now = f"\x02{''.join(mark for mark, is_so in marks if is_so)}{look.vertical_align[:3]}\x03"
        if run.field in _PAGE_FIELDS:
            continue
        if now != weight and not run.text.isspace():
            said.append(now)
            weight = now
        said.append(run.text)
    return " ".join("".join(said).split()) if any(map(str.strip, said)) else ""
