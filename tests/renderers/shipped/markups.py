"""Markup of the shipped templates as trees, with the tags and styles in their order."""

from __future__ import annotations

import re

from lxml import etree

from qdgen.renderers.parts import R, W
from qdgen.renderers.rules import NAMESPACES
from tests.renderers.words import value, words


def built(markup: str) -> etree._Element:
    """Several elements of markup inside one root that declares their prefixes."""
    spaces = {**NAMESPACES, "w": W[1:-1], "r": R[1:-1]}
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in spaces.items())
    return etree.fromstring(f"<x {declared}>{markup}</x>")


def tags(root: etree._Element) -> list[str]:
    """What stands in the tags, in order, without the letters that say what vanishes with them."""
    texts = [words(paragraph) for paragraph in root.iter(f"{W}p")]
    return [found for text in texts for found in re.findall(r"\{%(?:p|tr)? ?(.*?) %\}", text)]


def order(root: etree._Element, *styles: str) -> list[str]:
    """The styles of the paragraphs, in order, of those that are named."""
    found = [value(paragraph, "pPr/pStyle") for paragraph in root.iter(f"{W}p")]
    return [style for style in found if style in styles]
