"""Parts of a paragraph that are no plain text, told as text: what they were, and the words that stand for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from qdgen.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

RestatedKind = Literal["equation", "check box", "choice", "number", "reading", "word art", "field"]


class Restated(NamedTuple):
    """Chỗ được viết lại thành chữ: what stood in the file, and what stands in the text of the paragraph for it.

    `after` is empty where nothing does. An equation is told by its letters alone, a check box and a choice by what they
    offer, a number by the field that counts it, a reading (ruby) by the words it stands above, a field by its
    instruction.
    """

    kind: RestatedKind
    before: str
    after: str


def read_reading(element: etree._Element) -> Restated | None:
    """Chữ chú âm (ruby): a `w:ruby` as `漢 (hán)`; None where nothing stands above the words."""
    words, above = ("".join(_texts(element.find(W + name))).strip() for name in ("rubyBase", "rt"))
    return Restated("reading", words, f"{words} ({above})") if above else None


def _texts(element: etree._Element | None) -> list[str]:
    return [] if element is None else [node.text or "" for node in element.iter(W + "t")]
