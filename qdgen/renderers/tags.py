"""The tags of a template, looked over before it is filled: each is closed, known, and stands where it does no harm."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.errors import Fault
from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

# As docxtpl does before anything else: braces that Word put into runs of their own come together again.
_SPLIT = re.compile(r"(?<=\{)(?:<[^>]*>)+(?=[{%#])|(?<=[%}#])(?:<[^>]*>)+(?=\})")
_MARK = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_STATEMENT = re.compile(r"-?(?:(?:p|tr|tc|r)\s)?\s*(\w*)")
_PAIRS = {"endif": "if", "endfor": "for"}
_ALONE = frozenset({"elif", "else", "set"})
_LONGEST_EXCERPT = 80
_MOST_FAULTS = 20  # told of one part
_PAIRS_ADVICE = "kiểm tra cặp {{ }}, {%p if %} ... {%p endif %}, {%p for %} ... {%p endfor %} ở đoạn đó."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tag:
    """One tag: what is inside it, where it begins in the source, and whether it is `{%`."""

    text: str
    start: int
    statement: bool


def tag_faults(tree: etree._Element, source: str, path: str) -> tuple[Fault, ...]:
    """Lỗi của các thẻ trong một phần của mẫu: the part's tree to its faults, each with its paragraph.

    `source` is the template's name and `path` the part's. A tag that never closes would make docxtpl search for ever.
    """
    markup = _SPLIT.sub("", etree.tostring(tree, encoding="unicode"))
    found = list(_unclosed_or_tags(markup))
    faults = [_Faulty(tag, "Thẻ mở mà không đóng.", _PAIRS_ADVICE) for tag in found if isinstance(tag, int)]
    tags = [tag for tag in found if isinstance(tag, _Tag) and tag.statement]
    faults += [*_unknown(tags), *_unpaired(tags), *_with_section(markup, tags)]
    return tuple(
        Fault(
            message=fault.message,
            location=Location(source=source, path=path, excerpt=_paragraph(markup, fault.start)),
            advice=fault.advice,
        )
        for fault in islice(faults, _MOST_FAULTS)
    )


@dataclass(frozen=True, slots=True)
class _Faulty:
    start: int
    message: str
    advice: str


def _unclosed_or_tags(markup: str) -> Iterator[_Tag | int]:
    """The tags in order; in place of one that does not close before the next opens, where it begins."""
    opening: re.Match[str] | None = None
    for mark in _MARK.finditer(markup):
        if mark[0] in _CLOSING:
            if opening:
                yield opening.start()
            opening = mark
        elif opening and mark[0] == _CLOSING[opening[0]]:
            text = re.sub(r"<[^>]*>", "", markup[opening.end() : mark.start()])
            yield _Tag(text=text, start=opening.start(), statement=opening[0] == "{%")
            opening = None
    if opening:
        yield opening.start()


def _unknown(tags: list[_Tag]) -> Iterator[_Faulty]:
    for tag in tags:
        word = _word(tag)
        if word not in _ALONE and word not in _PAIRS and word not in _PAIRS.values():
            message = f"Thẻ “{{% {tag.text.strip()[:_LONGEST_EXCERPT]} %}}” không dùng được trong mẫu."
            yield _Faulty(tag.start, message, "mẫu chỉ in ({{ }}), lặp (for), rẽ nhánh (if) và đặt tên (set).")


def _unpaired(tags: list[_Tag]) -> Iterator[_Faulty]:
    """Each `if` has its `endif`, each `for` its `endfor`, one inside the other."""
    opened: list[_Tag] = []
    for tag in tags:
        word = _word(tag)
        if word in _PAIRS.values():
            opened.append(tag)
        elif word in _PAIRS:
            if opened and _word(opened[-1]) == _PAIRS[word]:
                opened.pop()
            else:
                yield _Faulty(tag.start, f"Thẻ {word} không có {_PAIRS[word]} đứng trước.", _PAIRS_ADVICE)
                return
    for tag in opened:
        yield _Faulty(tag.start, f"Thẻ {_word(tag)} không có end{_word(tag)} đứng sau.", _PAIRS_ADVICE)


def _with_section(markup: str, tags: list[_Tag]) -> Iterator[_Faulty]:
    """A paragraph that vanishes with its tag must not hold the end of a section: its page would vanish too."""
    for tag in tags:
        start, end = _bounds(markup, tag.start)
        if tag.text.startswith("p ") and "<w:sectPr" in markup[start:end]:
            yield _Faulty(tag.start, "Thẻ {%p %} đứng trong đoạn có ngắt section.", "để thẻ vào một đoạn riêng.")


def _word(tag: _Tag) -> str:
    found = _STATEMENT.match(tag.text)
    return found[1] if found else ""


def _bounds(markup: str, place: int) -> tuple[int, int]:
    start = max(markup.rfind("<w:p>", 0, place), markup.rfind("<w:p ", 0, place), 0)
    end = markup.find("</w:p>", place)
    return start, len(markup) if end < 0 else end


def _paragraph(markup: str, place: int) -> str:
    start, end = _bounds(markup, place)
    words = re.sub(r"<[^>]*>", "", markup[start:end]).strip()
    return words if len(words) <= _LONGEST_EXCERPT else f"{words[:_LONGEST_EXCERPT]}…"
