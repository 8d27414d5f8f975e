"""Faults of a .docx that no validator finds, though Word stumbles over them: in the package and in its markup."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from qdgen.errors import SourceError
from qdgen.ooxml.namespaces import ID, WP, R, W
from qdgen.ooxml.package import open_package

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lxml import etree

    from qdgen.ooxml.package import Package

_STORIES = frozenset(W + name for name in ("document", "hdr", "ftr", "footnotes", "endnotes", "comments"))
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\{\{|\{%|\{#|\}\}|%\}|#\}")
_IGNORED = frozenset(
    W + name for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "commentRangeStart")
)
_TEXTS = (W + "t", W + "instrText", W + "delText")
_EXCERPT = 60


def package_faults(data: bytes, typed: Collection[str] = ()) -> tuple[str, ...]:
    """Lỗi của gói .docx: the bytes of a file to its faults, in Vietnamese, none for a sound file.

    `typed` are texts that the author wrote: marks of a template language that stand in one of them are no fault, all
    others are left over from a template. A file that cannot be read at all gives the one fault that says why.
    """
    try:
        return tuple(_faults(open_package(data), tuple(map(_spaced, typed))))
    except SourceError as error:
        return tuple(map(str, error.faults))


def _faults(package: Package, typed: tuple[str, ...]) -> Iterator[str]:
    yield from _part_faults(package)
    stories: dict[str, etree._Element] = {}
    for name in package.names:
        if name.endswith((".xml", ".rels")):
            root = package.xml(name)
            if root.tag in _STORIES:
                stories[name] = root
    for name, root in stories.items():
        yield from (f"{name}: {fault}" for fault in _story_faults(package, name, root, typed))
    yield from _bookmark_faults(stories.values())
    yield from _repeated(
        (element.get("id", "") for root in stories.values() for element in root.iter(WP + "docPr")),
        "số hiệu hình vẽ (docPr id) {} bị dùng nhiều lần.",
    )


def _part_faults(package: Package) -> Iterator[str]:
    """Names, content types and relationships of the parts."""
    yield from _repeated((name.casefold() for name in package.entry_names), "thành phần {} có nhiều bản trong tệp.")
    for name in package.names:
        if name != "[Content_Types].xml" and not package.content_type(name):
            yield f"{name}: không khai báo kiểu nội dung."
    for name in package.override_types:
        if package.find(name) is None:
            yield f"{name}: có khai báo kiểu nội dung nhưng không có trong tệp."
    for part in ("", *(name for name in package.names if not name.endswith(".rels"))):
        for link in package.relationships(part).values():
            if not link.external and not link.target.startswith("#") and package.find(link.target) is None:
                yield f"{part or 'gói'}: quan hệ {link.id} dẫn tới thành phần không có: {link.target}."


def _story_faults(package: Package, name: str, root: etree._Element, typed: tuple[str, ...]) -> Iterator[str]:
    yield from _field_faults(root)
    yield from _template_faults(root, typed)
    yield from _header_faults(root)
    yield from _table_faults(root)
    known = package.relationships(name)
    for element in root.iter():
        for attribute, value in element.attrib.items():
            if str(attribute).startswith(R) and value not in known:
                yield f"quan hệ {value} được dùng nhưng không được khai báo."


def _field_faults(root: etree._Element) -> Iterator[str]:
    """Complex fields begin, separate once at most, and end; each in its story."""
    stack: list[bool] = []
    for mark in root.iter(W + "fldChar"):
        kind = mark.get(W + "fldCharType")
        if kind == "begin":
            stack.append(False)
        elif not stack:
            yield f"trường có dấu {kind} nhưng không có dấu bắt đầu."
        elif kind == "end":
            stack.pop()
        elif stack[-1]:
            yield "trường có hai dấu ngăn (separate)."
        else:
            stack[-1] = True
    if stack:
        yield f"{len(stack)} trường bắt đầu mà không kết thúc."


def _template_faults(root: etree._Element, typed: tuple[str, ...]) -> Iterator[str]:
    for paragraph in root.iter(W + "p"):
        text = _spaced("".join(node.text or "" for node in paragraph.iter(*_TEXTS)))
        for match in _TAG.finditer(text):
            if not any(match[0] in allowed for allowed in typed):
                yield f"còn sót dấu của mẫu “{match[0][:_EXCERPT]}” trong đoạn “{text[:_EXCERPT]}”."


def _header_faults(root: etree._Element) -> Iterator[str]:
    for section in root.iter(W + "sectPr"):
        for kind in ("header", "footer"):
            yield from _repeated(
                (reference.get(W + "type", "default") for reference in section.iterfind(f"{W}{kind}Reference")),
                f"một section gọi nhiều lần {kind}Reference loại {{}}.",
            )


def _table_faults(root: etree._Element) -> Iterator[str]:
    for cell in root.iter(W + "tc"):
        children = [child for child in cell if child.tag not in _IGNORED]
        if not children or children[-1].tag not in {W + "p", W + "sdt", W + "customXml"}:
            yield f"một ô của bảng không kết thúc bằng một đoạn: “{_text(cell)[:_EXCERPT]}”."
    for table in root.iter(W + "tbl"):
        following = table.getnext()
        while following is not None and following.tag in _IGNORED:
            following = following.getnext()
        if following is not None and following.tag == W + "tbl":
            yield f"hai bảng liền nhau không có đoạn ở giữa: “{_text(following)[:_EXCERPT]}”."


def _bookmark_faults(roots: Iterable[etree._Element]) -> Iterator[str]:
    """Bookmarks: names and numbers once in the whole document, each start with its end."""
    names: list[str] = []
    starts: Counter[str] = Counter()
    ends: Counter[str] = Counter()
    for root in roots:
        names += (element.get(W + "name", "").casefold() for element in root.iter(W + "bookmarkStart"))
        starts.update(element.get(ID, "") for element in root.iter(W + "bookmarkStart"))
        ends.update(element.get(ID, "") for element in root.iter(W + "bookmarkEnd"))
    yield from _repeated(names, "dấu trang (bookmark) {} được đặt nhiều lần.")
    yield from _repeated(starts.elements(), "số hiệu dấu trang {} bị dùng nhiều lần.")
    yield from (f"dấu trang số {number} bắt đầu mà không kết thúc." for number in starts if number not in ends)
    yield from (f"dấu trang số {number} kết thúc mà không bắt đầu." for number in ends if number not in starts)


def _repeated(values: Iterable[str], message: str) -> Iterator[str]:
    yield from (message.format(value) for value, count in Counter(values).items() if count > 1)


def _text(element: etree._Element) -> str:
    return "".join(node.text or "" for node in element.iter(*_TEXTS))


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")
