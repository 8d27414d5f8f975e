"""Several rendered documents joined into one file: each keeps its own section, headers, page numbers and styles."""

from __future__ import annotations

import re
from copy import deepcopy
from posixpath import dirname
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.errors import Fault, TemplateError
from qdgen.renderers.definitions import brought
from qdgen.renderers.parts import DOCUMENT, PACKAGE, Parts, R, W, relationships_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_V = "{urn:schemas-microsoft-com:vml}"
_NOTES = ("footnoteReference", "endnoteReference", "commentReference")


def joined(packages: Sequence[Parts]) -> Parts:
    """Một tệp: the parts of the first package with the bodies of the others behind it, a section each.

    Raises TemplateError when an annex's template holds notes or comments, which cannot be joined.
    """
    base, *others = packages
    for number, other in enumerate(others, start=2):
        _append(base, other, number)
    _unique_ids(base)
    return base


def _append(base: Parts, other: Parts, number: int) -> None:
    body = _body(base)
    addition = _body(other)
    for tag in _NOTES:
        if addition.find(f".//{W}{tag}") is not None:
            raise TemplateError(
                Fault(
                    message="Mẫu của văn bản kèm theo có chú thích chân trang hoặc nhận xét (comment).",
                    advice="xóa chú thích và nhận xét trong mẫu đó.",
                )
            )
    brought(base, other, number)
    _rename_bookmarks(base, addition)
    _relate_again(base, other, addition, number)
    _close_section(body)
    for child in addition:
        body.append(deepcopy(child))  # moving a large table into another tree takes lxml quadratic time


def _body(package: Parts) -> etree._Element:
    body = package.tree(DOCUMENT).find(f"{W}body")
    if body is None:
        raise TemplateError(Fault(message="Mẫu không có nội dung (w:body).", advice="mở mẫu bằng Word và lưu lại."))
    return body


def _close_section(body: etree._Element) -> None:
    """The section at the end of the body becomes that of its last paragraph."""
    section = body[-1]
    if section.tag != f"{W}sectPr":
        return
    body.remove(section)
    last = body[-1] if len(body) else None
    if last is None or last.tag != f"{W}p" or last.find(f"{W}pPr/{W}sectPr") is not None:
        last = etree.SubElement(body, f"{W}p")
        style = etree.SubElement(etree.SubElement(last, f"{W}pPr"), f"{W}pStyle")
        style.set(f"{W}val", "QDBreak")
    properties = last.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        last.insert(0, properties)
    properties.append(section)


def _rename_bookmarks(base: Parts, addition: etree._Element) -> None:
    """A bookmark whose name the base has gets another one, and so does what refers to it."""
    taken = {mark.get(f"{W}name", "") for mark in base.tree(DOCUMENT).iter(f"{W}bookmarkStart")}
    renamed: dict[str, str] = {}
    for mark in addition.iter(f"{W}bookmarkStart"):
        name = mark.get(f"{W}name", "")
        if name in taken and name not in renamed:
            renamed[name] = _free(name, taken)
            taken.add(renamed[name])
        mark.set(f"{W}name", renamed.get(name, name))
    for link in addition.iter(f"{W}hyperlink"):
        anchor = link.get(f"{W}anchor", "")
        if anchor in renamed:
            link.set(f"{W}anchor", renamed[anchor])
    for field in addition.iter(f"{W}instrText"):
        field.text = re.sub(r"\w+", lambda word: renamed.get(word[0], word[0]), field.text or "")


def _free(name: str, taken: set[str]) -> str:
    return next(f"{name}_{count}" for count in range(2, len(taken) + 3) if f"{name}_{count}" not in taken)


def _relate_again(base: Parts, other: Parts, addition: etree._Element, number: int) -> None:
    """Copies what the body refers to (headers, pictures) and gives it relationships of the base."""
    targets = other.targets(DOCUMENT)
    fresh: dict[str, str] = {}
    for element in addition.iter():
        for attribute, value in list(element.attrib.items()):
            if not attribute.startswith(R) or value not in targets:
                continue
            if value not in fresh:
                kind, place, _ = targets[value]
                fresh[value] = _related(base, kind, _copied(base, other, place, number))
            element.set(attribute, fresh[value])


def _related(base: Parts, kind: str, place: str) -> str:
    for identity, (known, target, _) in base.targets(DOCUMENT).items():
        if (known, target) == (kind, place):
            return identity
    return base.relate(DOCUMENT, kind, place)


def _copied(base: Parts, other: Parts, place: str, number: int) -> str:
    """The name under which a part of the annex stands in the base: an equal part is shared."""
    if place not in other.data:
        raise TemplateError(Fault(message=f"Mẫu thiếu phần “{place}”.", advice="mở mẫu bằng Word và lưu lại."))
    data = other.saved()[place]
    targets = other.targets(place)
    if not targets:
        for name, known in base.saved().items():
            if known == data and dirname(name) == dirname(place):
                return name
    stem, dot, suffix = place.rpartition(".")
    name = f"{stem}_{number}{dot}{suffix}"
    base.add(name, data, other.content_type(place))
    if targets:
        links = deepcopy(other.relationships(place))
        for link in links.iter(f"{PACKAGE}Relationship"):
            copied = _copied(base, other, targets[link.get("Id", "")][1], number)
            link.set("Target", f"/{copied}")
        base.data[relationships_of(name)] = etree.tostring(links, xml_declaration=True, encoding="UTF-8")
    return name


def _unique_ids(package: Parts) -> None:
    """Shapes and bookmarks counted through the whole file; a bookmark's name that is taken gets a number."""
    document = package.tree(DOCUMENT)
    stories = [package.tree(name) for name in package.stories()]
    shapes = (shape for story in stories for shape in story.iter(f"{_WP}docPr"))
    for count, shape in enumerate(shapes, start=1):
        shape.set("id", str(count))
    lines = (line for story in stories for line in story.iter(f"{_V}line"))
    for count, line in enumerate(lines, start=1):
        line.set("id", f"QDRule{count}")
    names: set[str] = set()
    open_ids: dict[str, str] = {}
    count = 0
    for element in document.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        old = element.get(f"{W}id", "")
        if element.tag == f"{W}bookmarkStart":
            count += 1
            open_ids[old] = str(count)
            name = element.get(f"{W}name", "")
            unique = _free(name, names) if name in names else name
            names.add(unique)
            element.set(f"{W}name", unique)
        element.set(f"{W}id", open_ids.get(old, old))
