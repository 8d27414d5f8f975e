"""What a field without a result shows all the same: form fields, and fields that count."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.ooxml.measures import is_on, whole
from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.numerals import numeral
from qdgen.ooxml.restated import Restated

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from lxml import etree

    from qdgen.ooxml.facts import FieldFacts

_COUNTING = frozenset({"AUTONUM", "AUTONUMLGL", "AUTONUMOUT"})
_WITHOUT_WORDS = frozenset(
    {"", "PAGE", "NUMPAGES", "SECTIONPAGES", "TC", "XE", "TA", "RD", "SET", "ASK", "ADVANCE", "PRIVATE", "SECTION"}
    | {"NEXT", "NEXTIF", "SKIPIF", "DATA", "HYPERLINK", "TOC", "TOA", "INDEX", "BIBLIOGRAPHY", "PRINT", "FORMTEXT"}
)
"""Fields that show nothing, page numbers, and those whose result is empty where there is nothing to list."""

_ON, _OFF = "☒", "☐"
_OFFERED = 12
_FORMS = {"ROMAN": "upperRoman", "roman": "lowerRoman", "ALPHABETIC": "upperLetter", "alphabetic": "lowerLetter"}
_SWITCH = re.compile(r'\\(?P<name>[a-z*#])\s*(?P<value>"[^"]*"|[^\s\\]+)?', re.IGNORECASE)


def shown_for(field: FieldFacts, data: etree._Element | None, counts: MutableMapping[str, int]) -> Restated | None:
    """Chữ thay cho một trường không có kết quả: as Word would show it; None where it shows nothing, or has a result.

    `data` is the `w:ffData` of a form field; `counts` are the counters of the story, which go on.
    """
    if field.result:
        _count(field, counts)
        return None
    if field.name == "FORMCHECKBOX":
        return _check_box(data)
    if field.name == "FORMDROPDOWN":
        return _choice(data)
    if field.name in _COUNTING:
        return Restated("number", field.instruction, _automatic(field, counts))
    if field.name == "SEQ":
        return _sequence(field.instruction, counts)
    return None if field.name in _WITHOUT_WORDS else Restated("field", field.instruction, "")


def _count(field: FieldFacts, counts: MutableMapping[str, int]) -> None:
    """A number that stands in the file: those behind it go on from there."""
    words = field.instruction.split()
    if field.name == "SEQ" and len(words) > 1 and field.result.strip().isdecimal():
        counts[_key(words[1])] = int(field.result)


def _check_box(data: etree._Element | None) -> Restated:
    box = None if data is None else data.find(W + "checkBox")
    stated = None if box is None else box.find(W + "checked")
    if box is not None and stated is None:
        stated = box.find(W + "default")
    checked = stated is not None and is_on(stated.get(VAL))
    return Restated("check box", "đã đánh dấu" if checked else "chưa đánh dấu", _ON if checked else _OFF)


def _choice(data: etree._Element | None) -> Restated:
    choices = None if data is None else data.find(W + "ddList")
    if choices is None:
        return Restated("choice", "", "")
    offered = [entry.get(VAL, "") for entry in choices.iterfind(W + "listEntry")]
    chosen = next((found for name in ("result", "default") if (found := choices.find(W + name)) is not None), None)
    place = 0 if chosen is None else whole(chosen.get(VAL)) or 0
    told = " / ".join(offered[:_OFFERED])
    return Restated("choice", told, offered[place] if 0 <= place < len(offered) else "")


def _automatic(field: FieldFacts, counts: MutableMapping[str, int]) -> str:
    """The number of a paragraph, counted through the story: where Word begins anew under a heading is not seen."""
    counts["AUTONUM"] = counts.get("AUTONUM", 0) + 1
    switches = _switches(field.instruction)
    stop = "" if "e" in switches else switches.get("s", ".")
    return f"{numeral(counts['AUTONUM'], _FORMS.get(switches.get('*', ''), 'decimal'))}{stop}"


def _sequence(instruction: str, counts: MutableMapping[str, int]) -> Restated:
    words = instruction.split()
    key = _key(words[1] if len(words) > 1 else "")
    switches = _switches(instruction)
    if "r" in switches:
        counts[key] = whole(switches["r"]) or 0
    elif "c" not in switches:
        counts[key] = counts.get(key, 0) + 1
    shown = "" if "h" in switches else numeral(counts.get(key, 0), _FORMS.get(switches.get("*", ""), "decimal"))
    return Restated("number", instruction, shown)


def _key(name: str) -> str:
    return f"SEQ {name.casefold()}"


def _switches(instruction: str) -> dict[str, str]:
    return {
        one["name"]: (one["value"] or "").strip('"')
        for one in _SWITCH.finditer(instruction)
        if one["value"] != "MERGEFORMAT"
    }
