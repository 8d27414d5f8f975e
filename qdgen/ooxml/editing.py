"""A package opened to be changed: some parts become others, all else stays byte for byte."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.ooxml.namespaces import CONTENT_TYPES, RELATIONSHIPS, STRICT, STRICT_MARK
from qdgen.ooxml.namespaces import R as OFFICE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.ooxml.package import Package

_TYPES = "[Content_Types].xml"
_OLDEST = (1980, 1, 1, 0, 0, 0)
_RELATIONSHIP_TYPES = OFFICE[1:-1]
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."


class Edit:
    """Gói đang sửa: gives the roots of parts to change, takes new parts, and writes the package anew.

    `read` are the roots that were read already, in which others know their elements.
    """

    def __init__(self, package: Package, read: Mapping[str, etree._Element]) -> None:
        self.package = package
        self._read = read
        self._roots: dict[str, etree._Element] = {}
        self._added: list[str] = []

    def root(self, part: str) -> etree._Element:
        """Thành phần XML để sửa: the root of a part that will be written anew. Raises SourceError when it is broken."""
        if part not in self._roots:
            self._roots[part] = self._read[part] if part in self._read else self.package.xml(part)
        return self._roots[part]

    def add(self, kind: str, base: str, root: etree._Element) -> str:
        """Thêm thành phần: one of a kind ("header", "comments") called by the part `base`; to its relationship's id."""
        folder = base.rpartition("/")[0]
        number = 0
        while True:
            name = f"{folder}/{kind}{number or ''}.xml".lstrip("/")
            if self.package.find(name) is None and name not in self._added:
                break
            number += 1
        self._added.append(name)
        self._roots[name] = root
        etree.SubElement(
            self.root(_TYPES),
            CONTENT_TYPES + "Override",
            PartName=f"/{name}",
            ContentType=f"{WORD_TYPE}{kind}+xml",
        )
        return self.relate(base, kind, name.rpartition("/")[2])

    def relate(self, base: str, kind: str, target: str) -> str:
        """Thêm quan hệ: from the part `base` to one in the same folder; to its id."""
        root = self._relationships(base)
        known = {link.get("Id") for link in root}
        number = len(known) + 1
        while f"rId{number}" in known:
            number += 1
        etree.SubElement(
            root,
            RELATIONSHIPS + "Relationship",
            Id=f"rId{number}",
            Type=f"{_RELATIONSHIP_TYPES}/{kind}",
            Target=target,
        )
        return f"rId{number}"

    def data(self) -> bytes:
        """Gói đã sửa: the bytes of the file. Raises SourceError for a part that cannot be read to be copied."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in self.package.names:
                entry = self.package.entry(name)
                info = zipfile.ZipInfo(entry.filename, max(entry.date_time, _OLDEST))
                info.compress_type, info.external_attr = entry.compress_type, entry.external_attr
                known = self._roots.get(name)
                old = self.package.read(name)
                archive.writestr(info, old if known is None else _serialized(known, strict=STRICT_MARK in old))
            for name in self._roots:
                if name not in self.package.names:
                    info = zipfile.ZipInfo(name, _OLDEST)
                    info.compress_type = zipfile.ZIP_DEFLATED
                    archive.writestr(info, _serialized(self._roots[name], strict=self._strict()))
        return buffer.getvalue()

    def _strict(self) -> bool:
        return STRICT_MARK in self.package.read(self.package.main)

    def _relationships(self, base: str) -> etree._Element:
        folder, _, name = base.rpartition("/")
        path = f"{folder}/_rels/{name}.rels".lstrip("/")
        known = self.package.find(path) or path
        if known not in self._roots and known not in self.package.names:
            self._roots[known] = etree.Element(RELATIONSHIPS + "Relationships", nsmap={None: RELATIONSHIPS[1:-1]})
        return self.root(known)


def _serialized(root: etree._Element, *, strict: bool) -> bytes:
    """The bytes of a part, in the names of the Strict form when it was of that form."""
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if strict:
        for name, transitional in STRICT.items():
            data = data.replace(transitional, name)
    return data
