"""The properties of a .docx: what the document is; nothing of who wrote it, when, and on which machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from qdgen.renderers.parts import serialized

if TYPE_CHECKING:
    from qdgen.renderers.parts import Parts

_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
APPLICATION = "qdgen"


def described(package: Parts, *, title: str, subject: str, creator: str) -> None:
    """Thuộc tính tệp: sets title, subject, creator (the issuing body) and language; removes all others."""
    core = etree.Element(f"{{{_CP}}}coreProperties", nsmap={"cp": _CP, "dc": _DC})
    for name, value in (("title", title), ("subject", subject), ("creator", creator), ("language", "vi-VN")):
        etree.SubElement(core, f"{{{_DC}}}{name}").text = value
    extended = etree.Element(f"{{{_EXTENDED}}}Properties", nsmap={None: _EXTENDED})
    etree.SubElement(extended, f"{{{_EXTENDED}}}Application").text = APPLICATION
    for kind, place, _ in package.targets("").values():
        replacement = {"core-properties": core, "extended-properties": extended}.get(kind.rpartition("/")[2])
        if replacement is not None and place in package.data:
            package.forget(place)
            package.data[place] = serialized(replacement)
