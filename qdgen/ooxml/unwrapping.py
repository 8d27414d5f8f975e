"""The elements that count, without what is wrapped round them: content controls, tracked changes, alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdgen.ooxml.namespaces import MC, V, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_WRAPPERS = frozenset(
    W + name
    for name in ("sdtContent", "customXml", "ins", "moveTo", "smartTag", "hyperlink", "fldSimple", "dir", "bdo")
)
"""Wrappers whose content is read as if it stood alone; w:del and w:moveFrom are not among them."""

_CHOICE, _FALLBACK = MC + "Choice", MC + "Fallback"
_KNOWN = ("http://schemas.microsoft.com/office/", V[1:-1])


def chosen(alternatives: etree._Element) -> etree._Element | None:
    """Phương án được chọn: the one branch of an `mc:AlternateContent` to read, so that nothing is read twice.

    The first choice made of what Office itself wrote, else the fallback; None when there is neither.
    """
    for choice in alternatives.iterchildren(_CHOICE):
        required = choice.get("Requires", "").split()
        if all(choice.nsmap.get(prefix, "").startswith(_KNOWN) for prefix in required):
            return choice
    return next(alternatives.iterchildren(_FALLBACK), None)


def unwrapped(parent: etree._Element, wanted: frozenset[str]) -> Iterator[etree._Element]:
    """Con thật sự: the children of `parent` whose names are wanted, in order, looking into wrappers."""
    levels = [iter(parent)]
    while levels:
        for child in levels[-1]:
            tag: Any = child.tag
            if tag in wanted:
                yield child
                continue
            inside = _inside(child, tag)
            if inside is not None:
                levels.append(iter(inside))
                break
        else:
            levels.pop()


def _inside(element: etree._Element, tag: str) -> etree._Element | None:
    """What a wrapper is wrapped round; None for what is no wrapper."""
    if tag in _WRAPPERS:
        return element
    if tag == _CONTROL:
        return element.find(_CONTENT)
    return chosen(element) if tag == _ALTERNATIVES else None


_CONTROL, _CONTENT, _ALTERNATIVES = W + "sdt", W + "sdtContent", MC + "AlternateContent"
