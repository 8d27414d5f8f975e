"""The order in which the schema wants the children of properties, and putting one where it belongs."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from lxml import etree

from qdgen.ooxml.namespaces import VAL, W

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARAGRAPH = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_RUN = (
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
)
_SECTION = (
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols "
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange"
)
_CELL = (
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers "
    "cellIns cellDel cellMerge tcPrChange"
)
_BORDERS = "top start left bottom end right insideH insideV between bar tl2br tr2bl"


def _places(names: str) -> Mapping[str, int]:
    return MappingProxyType({W + name: place for place, name in enumerate(names.split())})


# What is not named (extensions of later versions) stands before rPrChange, which is last.
_RUN_PLACES = MappingProxyType({**_places(_RUN), W + "rPrChange": 1_000})
_ORDERS: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {
        W + "pPr": _places(_PARAGRAPH),
        W + "rPr": _RUN_PLACES,
        W + "sectPr": _places(_SECTION),
        W + "tcPr": _places(_CELL),
        W + "tcBorders": _places(_BORDERS),
        W + "pBdr": _places(_BORDERS),
    }
)
_UNKNOWN = 999
_FIRST = frozenset({W + "pPr", W + "rPr", W + "tcPr"})
"""Properties, which stand first in what they belong to."""


def child(parent: etree._Element, name: str) -> etree._Element:
    """Con theo tên: the child `name` of WordprocessingML, put where the schema wants it when it is not there."""
    found = next(parent.iterchildren(W + name), None)
    return insert(parent, etree.Element(W + name)) if found is None else found


def insert(parent: etree._Element, new: etree._Element) -> etree._Element:
    """Chèn con đúng thứ tự: puts `new` after all children that the schema wants before it, and gives it back."""
    own: Any = parent.tag
    tag: Any = new.tag
    order = _ORDERS.get(own)
    if order is None:
        place = 0 if tag in _FIRST else len(parent)
    else:
        wanted = order.get(tag, _UNKNOWN)
        later = (at for at, other in enumerate(parent) if order.get(str(other.tag), _UNKNOWN) > wanted)
        place = next(later, len(parent))
    parent.insert(place, new)
    return new


def switch(parent: etree._Element, name: str, *, on: bool) -> None:
    """Bật hoặc tắt: an on-off child, said outright so that it wins over styles."""
    element = child(parent, name)
    element.attrib.pop(VAL, None)
    if not on:
        element.set(VAL, "0")


def state(parent: etree._Element, name: str, value: str) -> None:
    """Đặt giá trị: the `w:val` of a child."""
    child(parent, name).set(VAL, value)


def remove(parent: etree._Element, name: str) -> None:
    """Bỏ con theo tên: all children of the name."""
    for element in list(parent.iterchildren(W + name)):
        parent.remove(element)
