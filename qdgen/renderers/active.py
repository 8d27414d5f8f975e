"""What a template may not hold: anything that runs, or that reaches out of the file when the result is opened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.errors import Fault
from qdgen.location import Location
from qdgen.ooxml.namespaces import RELATIONSHIPS, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from qdgen.ooxml.package import Package

_RUNS = ("vbaproject", "vbadata", "macroenabled", "oleobject", "activex", "embeddings/")
_REACHES = re.compile(r"[a-z][a-z0-9+.-]*:|//|\\\\", re.IGNORECASE)
_KINDS = frozenset(
    {"vbaproject", "wordvbadata", "oleobject", "package", "control", "activexcontrolbinary", "afchunk", "subdocument"}
    | {"attachedtemplate", "attachedtoolbars", "extensibility", "webextension", "taskpanes", "mailmergesource", "frame"}
)
_FIELDS = frozenset(
    {"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "REF", "PAGEREF", "NOTEREF", "STYLEREF", "SEQ", "TOC", "TC", "XE"}
    | {"DATE", "TIME", "TITLE", "SUBJECT", "AUTHOR", "FILENAME", "SYMBOL", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN"}
)
_LINK_INSIDE = re.compile(r"\s*HYPERLINK\s+\\l\s", re.IGNORECASE)


def active_faults(package: Package) -> tuple[Fault, ...]:
    """Lỗi an toàn của một mẫu: macros, embedded objects, links out of the file, fields that fetch or run.

    Each part is read through `package`, so that one that is broken or hostile raises SourceError here.
    """
    return tuple(
        Fault(message=message, location=Location(source=package.source, path=name), advice=advice)
        for name in package.names
        for message, advice in dict.fromkeys(_in_part(package, name))
    )


def _in_part(package: Package, name: str) -> Iterator[tuple[str, str]]:
    kind = (package.content_type(name) or "").casefold()
    if any(word in name.casefold() or word in kind for word in _RUNS):
        yield "Mẫu chứa macro hoặc đối tượng nhúng.", "lưu lại mẫu dạng .docx, không có macro và đối tượng nhúng."
    if not name.endswith((".xml", ".rels")) and not kind.endswith("xml"):
        package.read(name)
        return
    root = package.xml(name)
    if name.endswith(".rels"):
        yield from _relationships(root)
        return
    for field in _fields(root):
        if field not in _FIELDS:
            yield f"Mẫu có trường {field or 'không tên'}, có thể chạy hoặc lấy dữ liệu từ ngoài.", "bỏ trường đó."
    if root.find(f"{W}mailMerge") is not None:
        yield "Mẫu nối với nguồn dữ liệu trộn thư.", "trong Word chọn Thư, rồi bỏ nguồn dữ liệu."
    if any(_REACHES.match(value) for element in root.iter() for value in _sources(element)):
        yield _OUTSIDE


_OUTSIDE = ("Mẫu có liên kết ra ngoài.", "xóa liên kết, mẫu đính kèm và ảnh từ mạng trong mẫu.")


def _relationships(root: etree._Element) -> Iterator[tuple[str, str]]:
    for link in root.iter(f"{RELATIONSHIPS}Relationship"):
        mode = link.get("TargetMode", "Internal").strip().casefold()
        if mode != "internal" or _REACHES.match(link.get("Target", "").strip()):
            yield _OUTSIDE
        if link.get("Type", "").rpartition("/")[2].casefold() in _KINDS:
            yield "Mẫu chứa macro, đối tượng nhúng hoặc tệp khác.", "xóa chúng trong Word rồi lưu lại."


def _sources(element: etree._Element) -> Iterator[str]:
    """Addresses that old drawings hold themselves, without a relationship."""
    for attribute, value in element.attrib.items():
        if str(attribute).rpartition("}")[2] in {"src", "href"}:
            yield str(value).strip()


def _fields(root: etree._Element) -> Iterator[str]:
    """The name of each field; empty where its name is made by another field, as only an attack does."""
    for simple in root.iter(f"{W}fldSimple"):
        yield _field_name(simple.get(f"{W}instr", ""))
    stack: list[list[str]] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText"):
        kind = element.get(f"{W}fldCharType", "")
        if element.tag == f"{W}instrText":
            if stack:
                stack[-1].append(element.text or "")
        elif kind == "begin":
            stack.append([])
        elif kind == "end" and stack:
            yield _field_name("".join(stack.pop()))


def _field_name(instruction: str) -> str:
    if _LINK_INSIDE.match(instruction):
        return "PAGEREF"  # leads to a place in the same file
    words = instruction.split()
    return words[0].upper() if words else ""
