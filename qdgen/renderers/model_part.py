"""The model inside the .docx that was made of it: a custom XML part, so that reading the file gives the same again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from qdgen.ooxml.document import read_document
from qdgen.ooxml.model_part import MODEL, NAMESPACE, SCHEMA, text_hash
from qdgen.renderers.data import to_json
from qdgen.renderers.parts import DOCUMENT, R, parse, relationships_of, serialized
from qdgen.renderers.shipped.package import zipped

if TYPE_CHECKING:
    from qdgen.model.document import AdministrativeDocument
    from qdgen.renderers.parts import Parts

_DS = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}"
_ITEM_TYPE = f"{R[1:-1]}/customXml"
_PROPERTIES_TYPE = f"{R[1:-1]}/customXmlProps"
_PROPERTIES_CONTENT = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_ITEM_ID = "{2B1E6A0C-5D34-4F0B-9C1A-30202030A1B2}"
"""The same in every file: it names the sort of data, and tells nothing of the file."""


def carrying(package: Parts, document: AdministrativeDocument) -> None:
    """Mang theo mô hình: adds to a finished `package` the model of `document` and the hash of the words it prints."""
    item, properties = _free_names(package)
    seen = text_hash(read_document(zipped(package.saved(), stored=True)))
    root = etree.Element(MODEL, {"schema": SCHEMA, "text-sha256": seen}, nsmap={"qdgen": NAMESPACE})
    root.text = to_json(document)
    package.data[item] = serialized(root)
    about = etree.Element(f"{_DS}datastoreItem", {f"{_DS}itemID": _ITEM_ID}, nsmap={"ds": _DS[1:-1]})
    references = etree.SubElement(about, f"{_DS}schemaRefs")
    etree.SubElement(references, f"{_DS}schemaRef", {f"{_DS}uri": NAMESPACE})
    package.add(properties, serialized(about), _PROPERTIES_CONTENT)
    package.relate(DOCUMENT, _ITEM_TYPE, item)
    package.relate(item, _PROPERTIES_TYPE, properties)


def without_model(package: Parts) -> None:
    """Bỏ mô hình có sẵn: a template that was itself made by qdgen carries the model of another document."""
    for identity, (kind, item, external) in package.targets(DOCUMENT).items():
        if external or kind != _ITEM_TYPE or NAMESPACE.encode() not in package.data.get(item, b""):
            continue
        if parse(package.data[item]).tag != MODEL:
            continue
        for _, properties, outside in package.targets(item).values():
            if not outside:
                _drop(package, properties)
        _drop(package, relationships_of(item))
        _drop(package, item)
        relationships = package.relationships(DOCUMENT)
        for one in relationships.xpath("*[@Id=$identity]", identity=identity):
            relationships.remove(one)


def _drop(package: Parts, name: str) -> None:
    package.forget(name)
    package.data.pop(name, None)
    types = package.tree("[Content_Types].xml")
    for override in list(types):
        if override.get("PartName", "").lower() == f"/{name}".lower():
            types.remove(override)


def _free_names(package: Parts) -> tuple[str, str]:
    """Part names that a template has not taken."""
    taken = {name.lower() for name in package.data}
    number = 1
    while {f"customxml/item{number}.xml", f"customxml/itemprops{number}.xml"} & taken:
        number += 1
    return f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"
