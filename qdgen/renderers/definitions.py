"""Styles and automatic numbering of one document brought into another, under new names where they mean other things."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.renderers.parts import DOCUMENT, R, W, canonical, serialized

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qdgen.renderers.parts import Parts

STYLES = "word/styles.xml"
NUMBERING = "word/numbering.xml"
_REFERENCES = ("pStyle", "rStyle", "tblStyle")
_OF_STYLES = ("basedOn", "next", "link")
_OF_NUMBERING = ("pStyle", "styleLink", "numStyleLink")
_INHERITS = ("basedOn", "link")
_USERS = {"paragraph": ("p", "pPr", "pStyle"), "table": ("tbl", "tblPr", "tblStyle")}


def brought(base: Parts, other: Parts, number: int) -> None:
    """Kiểu và đánh số của văn bản kèm theo: changes `base`, which gets them, and `other`, which refers to them anew.

    `number` tells which of the joined documents `other` is; a style whose name is taken gets it behind its name.
    """
    renamed, copies = _bring_styles(base, other, number)
    stories = [other.tree(part) for part in other.stories()]
    for story in stories:
        _point(story, _REFERENCES, renamed)
    _bring_numbering(base, other, renamed, (*stories, *copies))


def _bring_styles(base: Parts, other: Parts, number: int) -> tuple[dict[str, str], list[etree._Element]]:
    """Adds the styles that `base` lacks or that differ there; gives the new ids of the latter, and what was added."""
    ours = {_id(style): style for style in base.tree(STYLES).iter(f"{W}style")}
    theirs = {_id(style): style for style in other.tree(STYLES).iter(f"{W}style")}
    renamed = {
        identity: _free(f"{identity}{number}", {*ours, *theirs})
        for identity in _differing(ours, theirs, same_numbering=_same_numbering(base, other))
    }
    names = {_name(style).casefold() for style in ours.values()}
    copies = []
    for identity, style in theirs.items():
        if identity in ours and identity not in renamed:
            continue
        copy = deepcopy(style)
        copy.set(f"{W}styleId", renamed.get(identity, identity))
        if copy.attrib.pop(f"{W}default", None):
            _say_default(other, style.get(f"{W}type", ""), identity)
        if _name(copy).casefold() in names:
            copy.set(f"{W}customStyle", "1")
            for name in copy.findall(f"{W}name"):
                name.set(f"{W}val", f"{_name(copy)} ({number})")
        names.add(_name(copy).casefold())
        _point(copy, _OF_STYLES, renamed)
        base.tree(STYLES).append(copy)
        copies.append(copy)
    return renamed, copies


def _differing(
    ours: Mapping[str, etree._Element], theirs: Mapping[str, etree._Element], *, same_numbering: bool
) -> list[str]:
    """Ids of the styles that both have and that look different, by themselves or by what they are based on."""
    shared = [identity for identity in theirs if identity in ours]
    found = {
        identity
        for identity in shared
        if canonical(theirs[identity]) != canonical(ours[identity])
        or (not same_numbering and theirs[identity].find(f".//{W}numId") is not None)
    }
    while True:
        more = {
            identity
            for identity in shared
            if identity not in found and any(_value(theirs[identity], tag) in found for tag in _INHERITS)
        }
        if not more:
            return [identity for identity in theirs if identity in found]
        found |= more


def _say_default(other: Parts, kind: str, identity: str) -> None:
    """What had the default style of `other` without saying so says it, since the default of the base is another."""
    if kind not in _USERS:
        return
    user, properties_tag, style_tag = _USERS[kind]
    for part in other.stories():
        for element in other.tree(part).iter(f"{W}{user}"):
            properties = element.find(f"{W}{properties_tag}")
            if properties is None:
                properties = etree.Element(f"{W}{properties_tag}")
                element.insert(0, properties)
            if properties.find(f"{W}{style_tag}") is None:
                properties.insert(0, etree.Element(f"{W}{style_tag}", {f"{W}val": identity}))


def _same_numbering(base: Parts, other: Parts) -> bool:
    ours, theirs = (canonical(parts.tree(NUMBERING)) if NUMBERING in parts.data else b"" for parts in (base, other))
    return ours == theirs


def _bring_numbering(base: Parts, other: Parts, renamed: Mapping[str, str], users: Iterable[etree._Element]) -> None:
    """Brings the numbering of `other` under numbers that `base` does not use; `users` are all that may refer to it."""
    references = [reference for tree in users for reference in tree.iter(f"{W}numId")]
    used = [reference for reference in references if reference.get(f"{W}val", "0") != "0"]
    if NUMBERING not in other.data or not used:
        return
    ours = _numbering(base)
    shift = 1 + max((_number(one, name) for one in ours for name in ("abstractNumId", "numId")), default=0)
    first = next(iter(ours.iter(f"{W}num")), None)
    last = ours.find(f"{W}numIdMacAtCleanup")
    for definition in other.tree(NUMBERING):
        if definition.tag not in {f"{W}abstractNum", f"{W}num"}:
            continue
        copy = _shifted(definition, shift)
        _point(copy, _OF_NUMBERING, renamed)
        place = first if definition.tag == f"{W}abstractNum" and first is not None else last
        if place is None:
            ours.append(copy)
        else:
            place.addprevious(copy)
    for reference in used:
        reference.set(f"{W}val", str(_number(reference, "val") + shift))


def _shifted(definition: etree._Element, shift: int) -> etree._Element:
    copy = deepcopy(definition)
    for element in list(copy.iter(f"{W}nsid", f"{W}lvlPicBulletId")):  # pictures of bullets stay behind
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    for element in copy.iter():
        for name in [name for name in element.attrib if str(name).startswith("{") and not str(name).startswith(W)]:
            del element.attrib[name]  # of later versions of Word: the base may not declare them as ignorable
    for name in ("abstractNumId", "numId"):
        if copy.get(f"{W}{name}") is not None:
            copy.set(f"{W}{name}", str(_number(copy, name) + shift))
    for reference in copy.iter(f"{W}abstractNumId"):
        reference.set(f"{W}val", str(_number(reference, "val") + shift))
    return copy


def _numbering(base: Parts) -> etree._Element:
    if NUMBERING not in base.data:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
        base.add(NUMBERING, serialized(etree.Element(f"{W}numbering", nsmap={"w": W[1:-1]})), kind)
        base.relate(DOCUMENT, f"{R[1:-1]}/numbering", NUMBERING)
    return base.tree(NUMBERING)


def _point(tree: etree._Element, tags: Iterable[str], renamed: Mapping[str, str]) -> None:
    for tag in tags:
        for element in tree.iter(f"{W}{tag}"):
            value = element.get(f"{W}val", "")
            if value in renamed:
                element.set(f"{W}val", renamed[value])


def _id(style: etree._Element) -> str:
    return style.get(f"{W}styleId", "")


def _name(style: etree._Element) -> str:
    return _value(style, "name")


def _value(style: etree._Element, tag: str) -> str:
    found = style.find(f"{W}{tag}")
    return "" if found is None else found.get(f"{W}val", "")


def _number(element: etree._Element, name: str) -> int:
    return int(element.get(f"{W}{name}", "0"))


def _free(wanted: str, taken: set[str]) -> str:
    count = 2
    found = wanted
    while found in taken:
        found, count = f"{wanted}.{count}", count + 1
    return found
