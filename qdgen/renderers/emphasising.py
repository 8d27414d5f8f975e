"""Bold, italic, raised and lowered letters on the page: what a filled template printed of them becomes runs."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Self

from lxml import etree

from qdgen.model.emphasis import Script
from qdgen.ooxml.ordering import child, state, switch
from qdgen.renderers.parts import W

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qdgen.model.emphasis import Emphasis
    from qdgen.renderers.parts import Parts

_FIRST = 0xFDD0
"""The first of thirty-two code points that are no characters: XML may hold them, and no text of the model does."""

_BOLD, _ITALIC, _RAISED, _LOWERED = 1, 2, 4, 8
_END = chr(_FIRST + 16)
_SCRIPTS = {Script.SUPERSCRIPT: _RAISED, Script.SUBSCRIPT: _LOWERED, None: 0}
_SIGN = re.compile(f"[{chr(_FIRST)}-{_END}]")
_SIGN_IN_BYTES = re.compile(rb"\xef\xb7[\x90-\xa0]")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class EmphasisedText(str):
    """Chữ có phần nhấn mạnh: plain words to every tag and filter; printed as it is, it brings signs along.

    `signed` is the text with a sign before and behind what is set apart, which `emphasised` makes into runs.
    """

    __slots__ = ("signed",)
    signed: str

    def __new__(cls, text: str, emphasis: Sequence[Emphasis]) -> Self:
        """The words `text`, of which `emphasis` counts the letters."""
        made = super().__new__(cls, text)
        signs = ((f"{chr(_FIRST + code)}{words}{_END}" if code else words) for words, code in _pieces(text, emphasis))
        made.signed = "".join(signs)
        return made


def runs_markup(text: str, emphasis: Sequence[Emphasis], escaped: Iterable[str]) -> str:
    """Các w:r của một đoạn: `escaped` has each letter of `text` as it stands in XML."""
    letters = list(escaped)
    runs: list[str] = []
    at = 0
    for words, code in _pieces(text, emphasis) or [("", 0)]:
        runs.append(
            f'<w:r>{_properties_markup(code)}<w:t xml:space="preserve">'
            f"{''.join(letters[at : at + len(words)])}</w:t></w:r>"
        )
        at += len(words)
    return "".join(runs)


def emphasised(package: Parts) -> None:
    """Tô đậm, nghiêng, chỉ số: makes runs of the signs that a filled template holds; none is left; in place."""
    for name, data in list(package.data.items()):
        if not name.endswith((".xml", ".rels")) or not _SIGN_IN_BYTES.search(data):
            continue
        tree = package.tree(name)
        for run in list(tree.iter(f"{W}r")):
            if any(_SIGN.search(text.text or "") for text in run.iterchildren(f"{W}t")):
                _split(run)
        for element in tree.iter():
            _clean(element)


def _pieces(text: str, emphasis: Sequence[Emphasis]) -> list[tuple[str, int]]:
    """The text in pieces of one look each."""
    pieces: list[tuple[str, int]] = []
    done = 0
    for one in emphasis:
        code = _BOLD * one.bold + _ITALIC * one.italic + _SCRIPTS[one.script]
        pieces += [(text[done : one.start], 0), (text[one.start : one.end], code)]
        done = one.end
    return [(words, code) for words, code in (*pieces, (text[done:], 0)) if words]


def _properties_markup(code: int) -> str:
    marks = ("<w:b/><w:bCs/>" if code & _BOLD else "") + ("<w:i/><w:iCs/>" if code & _ITALIC else "")
    for script, bit in _SCRIPTS.items():
        marks += f'<w:vertAlign w:val="{script}"/>' if script and code & bit else ""
    return f"<w:rPr>{marks}</w:rPr>" if marks else ""


def _split(run: etree._Element) -> None:
    """One run for each look, with the properties of the run that was there."""
    parent = run.getparent()
    if parent is None:
        return
    properties = run.find(f"{W}rPr")
    made: list[tuple[int, etree._Element]] = []
    for part in list(run):
        if part is properties:
            continue
        pieces = _read(part.text or "") if part.tag == f"{W}t" else [("", 0)]
        for words, code in pieces:
            if not made or made[-1][0] != code:
                made.append((code, _run(run, properties, code)))
            piece = part
            if part.tag == f"{W}t":
                piece = etree.Element(f"{W}t", {_SPACE: "preserve"})
                piece.text = words
            made[-1][1].append(piece)
    place = parent.index(run)
    parent.remove(run)
    for shift, (_, one) in enumerate(made):
        parent.insert(place + shift, one)


def _read(text: str) -> Iterator[tuple[str, int]]:
    """The words between the signs, with their looks; a sign whose partner was cut off ends with the words."""
    code = done = 0
    for found in _SIGN.finditer(text):
        if found.start() > done:
            yield text[done : found.start()], code
        code, done = (0 if found[0] == _END else ord(found[0]) - _FIRST), found.end()
    if done < len(text):
        yield text[done:], code


def _run(like: etree._Element, properties: etree._Element | None, code: int) -> etree._Element:
    made = etree.Element(like.tag, dict(like.attrib), nsmap=like.nsmap)
    if properties is not None:
        made.append(deepcopy(properties))
    if not code:
        return made
    own = child(made, "rPr")
    for bit, names in ((_BOLD, ("b", "bCs")), (_ITALIC, ("i", "iCs"))):
        for name in names if code & bit else ():
            switch(own, name, on=True)
    for script, bit in _SCRIPTS.items():
        if script and code & bit:
            state(own, "vertAlign", script.value)
    return made


def _clean(element: etree._Element) -> None:
    """Takes away signs where no run can be made of them: in attributes, in the properties of the file."""
    if element.text and _SIGN.search(element.text):
        element.text = _SIGN.sub("", element.text)
    if element.tail and _SIGN.search(element.tail):
        element.tail = _SIGN.sub("", element.tail)
    for name, value in element.attrib.items():
        if _SIGN.search(value):
            element.set(name, _SIGN.sub("", value))
