"""Templates as a person makes them: shipped ones changed in a word processor, or by a hand that means harm."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document

from qdgen.renderers.docx import to_docx
from qdgen.renderers.templates import shipped
from tests.renderers.documents import decision
from tests.renderers.words import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

    from qdgen import Decision, Plan


def edited(name: str, change: Callable[[WordDocument], object]) -> bytes:
    """The shipped template `name` opened, changed and saved by another program."""
    document = Document(BytesIO(shipped(name)))
    change(document)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def first_line(document: WordDocument) -> Paragraph:
    """The paragraph that prints the type, which every document has; a person writes before it."""
    return next(paragraph for paragraph in document.paragraphs if paragraph.text == "{{ type }}")


def saying(*texts: str, name: str = "decision.docx") -> bytes:
    """The shipped template with a paragraph for each of `texts` before its last one."""

    def say(document: WordDocument) -> None:
        last = document.paragraphs[-1]
        for text in texts:
            last.insert_paragraph_before(text)

    return edited(name, say)


def with_parts(template: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """The template with some parts replaced, added, or (None) taken away."""
    whole: dict[str, bytes | None] = {**parts(template), **changes}
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for part, data in whole.items():
            if data is not None:
                archive.writestr(part, data)
    return buffer.getvalue()


def replaced(template: bytes, part: str, old: str, new: str) -> bytes:
    """The template with `old` replaced by `new` once in one part; `old` must be there."""
    text = parts(template)[part].decode()
    assert old in text
    return with_parts(template, {part: text.replace(old, new, 1).encode()})


def related(template: bytes, relationship: str, source: str = "word/_rels/document.xml.rels") -> bytes:
    """The template with one more relationship of the document."""
    return replaced(template, source, "</Relationships>", f"{relationship}</Relationships>")


def filled_with(template: bytes, document: Decision | Plan | None = None, name: str = "decision.docx") -> bytes:
    """The least decision, or `document`, rendered with `template` in place of the shipped one."""
    return to_docx(document or decision(), templates={name: template})


def png(red: int = 200) -> bytes:
    """A picture of two by two points."""
    rows = b"".join(b"\x00" + bytes((red, 0, 0)) * 2 for _ in range(2))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
