"""Builds .docx files from markup, as small or as odd as a test needs them."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.errors import SourceError
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qdgen.ooxml.facts import DocumentFacts, ParagraphFacts

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "x": "urn:not-known-to-anyone",
    }.items()
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
A4 = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850"'
    ' w:header="567" w:footer="720" w:gutter="0"/>'
)
SECTION = f"<w:sectPr>{A4}</w:sectPr>"

_ROOTS = {"styles": "styles", "numbering": "numbering", "settings": "settings", "footnotes": "footnotes"}
_ROOTS |= {"endnotes": "endnotes", "comments": "comments"}


def element(markup: str) -> etree._Element:
    """One element with its namespaces: `<w:p/>` to a node."""
    return etree.fromstring(f"<root {NAMESPACES}>{markup}</root>")[0]


def part(root: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {NAMESPACES}>{content}</w:{root}>'


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def parts_of(
    body: str, section: str = SECTION, more: Mapping[str, str | bytes] | None = None, **known: str
) -> dict[str, str | bytes]:
    """The parts of a document: its body, known parts by name (styles="...") and headers (header1="...")."""
    types, links = [], []
    parts: dict[str, str | bytes] = {}
    for name, content in known.items():
        kind = name.rstrip("0123456789")
        root = {"header": "hdr", "footer": "ftr"}.get(kind, _ROOTS.get(kind, kind))
        parts[f"word/{name}.xml"] = content if kind == "theme" else part(root, content)
        content_type = (
            f"application/vnd.openxmlformats-officedocument.{kind}+xml" if kind == "theme" else f"{WORD}.{kind}+xml"
        )
        types.append(f'<Override PartName="/word/{name}.xml" ContentType="{content_type}"/>')
        links.append(f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>')
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>{"".join(types)}</Types>',
        "_rels/.rels": relationships(
            f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        ),
        "word/document.xml": part("document", f"<w:body>{body}{section}</w:body>"),
        "word/_rels/document.xml.rels": relationships("".join(links)),
        **parts,
        **(more or {}),
    }


def relationships(links: str) -> str:
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>'
    )


def docx(body: str, section: str = SECTION, more: Mapping[str, str | bytes] | None = None, **known: str) -> bytes:
    """A whole .docx; see parts_of."""
    return zipped(parts_of(body, section, more, **known))


def facts_of(
    body: str, section: str = SECTION, more: Mapping[str, str | bytes] | None = None, **known: str
) -> DocumentFacts:
    return read_document(docx(body, section, more, **known))


def read(
    body: str, section: str = SECTION, more: Mapping[str, str | bytes] | None = None, **known: str
) -> list[ParagraphFacts]:
    """The paragraphs of a document made of this body, in reading order."""
    return list(paragraphs(facts_of(body, section, more, **known).blocks))


def only(body: str, **known: str) -> ParagraphFacts:
    """The one paragraph of a document made of this body."""
    (paragraph,) = paragraphs(facts_of(body, SECTION, None, **known).blocks)
    return paragraph


def p(text: str = "", ppr: str = "", rpr: str = "") -> str:
    """A paragraph of one run."""
    run = f'<w:r><w:rPr>{rpr}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{ppr}</w:pPr>{run}</w:p>"


def style(identifier: str, content: str = "", kind: str = "paragraph", base: str = "", default: str = "") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    mark = f' w:default="{default}"' if default else ""
    name = identifier.replace("_", " ")
    return f'<w:style w:type="{kind}" w:styleId="{identifier}"{mark}><w:name w:val="{name}"/>{based}{content}</w:style>'


def outcome(action: Callable[[], object]) -> str:
    """What became of reading a file: "read", or the message that refused it."""
    try:
        action()
    except SourceError as error:
        return str(error)
    return "read"
