"""Under the type name: the summary, the "Kèm theo" line and the line of authority; of an appendix, its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.landmarks import patterns
from qdgen.checks.landmarks.addressees import end_of_addressees
from qdgen.checks.landmarks.lanes import taken_apart
from qdgen.checks.landmarks.units import level_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.checks.landmarks.records import PieceKind
    from qdgen.checks.line import Line

_LONGEST_HEADING = 240
"""Letters: what is longer and not in the middle is text."""
_LONGEST_MASTHEAD = 12
"""Lines above the label of an appendix."""
_WIRE = "Công điện"
_SUMMARY_VERBS = ("ban hành", "báo cáo", "phê duyệt", "về việc")
"""Beginnings of a summary that look like the name of a body ("Ban ...")."""


def read_heading(lines: Sequence[Line], at: int, elements: dict[str, list[Line]], *, kind: PieceKind, term: str) -> int:
    """Đọc phần tiêu đề from line `at`: the index of the first line of the text; what was found goes to `elements`."""
    title = "summary"
    if kind == "appendix":
        label = next(
            (index for index, line in enumerate(lines[:_LONGEST_MASTHEAD]) if patterns.is_appendix(line)), None
        )
        title = "list_title" if label is None else "appendix_title"
        at = _read_head(lines, elements) if label is None else _read_label(lines, label, elements)
    elif not term:
        return at
    authorized = title == "summary" and term in patterns.DECIDING
    first = at
    while at < len(lines):
        line = lines[at]
        element = _kind_of_line(line)
        if element is None and term == _WIRE and not line.depth and patterns.WIRES.match(line.key):
            element = "wire_addressees"
        if element is None:
            decides = authorized and _is_authority(line, elements)
            if _begins_text(line, is_first=at == first, numbered_title=kind == "appendix", decides=decides):
                break
            element = "authority" if decides else title
        end = end_of_addressees(lines, at + 1)
        elements.setdefault(element, []).extend(lines[at:end])
        at = end
    if authorized:
        _find_small_authority(elements)
    return at


def _read_head(lines: Sequence[Line], elements: dict[str, list[Line]]) -> int:
    """What stands above the title of a list: a masthead in two columns, or the name of a body."""
    at = 0
    while at < len(lines) and (lines[at].lane or _is_name(lines[at])):
        at += 1
    if at == len(lines) or lines[at].depth:
        return 0
    if at:
        elements["appendix_masthead"] = list(lines[:at])
    return at


def _is_name(line: Line) -> bool:
    return line.depth == 0 and line.in_capitals and patterns.begins_with_body(line.key)


def _read_label(lines: Sequence[Line], label: int, elements: dict[str, list[Line]]) -> int:
    """The label of an appendix, after what of a masthead stands above it, and what a line break parts from it."""
    if label:
        elements["appendix_masthead"] = list(lines[:label])
    first, *rest = taken_apart(lines[label])
    elements["appendix"] = [first]
    for part in rest:
        elements.setdefault(_kind_of_line(part) or "appendix_title", []).append(part)
    return label + 1


def _kind_of_line(line: Line) -> str | None:
    """What a line of the heading is by its first words; None for a title, an authority or text."""
    if line.depth:
        return None
    if patterns.REFERENCE.match(line.opening):
        return "reference"
    if patterns.ADDRESSEE.match(line.opening):
        return "addressee"
    return "signature_information" if patterns.is_signature_information(line) else None


def _begins_text(line: Line, *, is_first: bool, numbered_title: bool, decides: bool) -> bool:
    """Whether the heading ends before a line; the title of an appendix may begin with a number.

    A line that names who decides belongs to it however it is set.
    """
    key = line.opening
    if line.depth or key.startswith("căn cứ") or patterns.is_enacting(key):
        return True
    if level_of(line) is not None and not (is_first and numbered_title):
        return True
    if decides or line.paragraph.format.align == "center":
        return False
    if line.is_bold:
        return not is_first and len(line.text) >= _LONGEST_HEADING
    if patterns.BASIS.match(key) or not is_first:
        return True
    return len(line.text) >= _LONGEST_HEADING or line.text.endswith((":", ";"))


def _is_authority(line: Line, elements: dict[str, list[Line]]) -> bool:
    """Whether a line in capitals names who decides, or goes on with the line above that does."""
    return line.in_capitals and (bool(elements.get("authority")) or _names_authority(line.opening))


def _names_authority(key: str) -> bool:
    return (patterns.begins_with_office(key) or patterns.begins_with_body(key)) and not key.startswith(_SUMMARY_VERBS)


def _find_small_authority(elements: dict[str, list[Line]]) -> None:
    """An authority typed in small letters: the last line of the heading, under the rule of the summary or an office."""
    summary = elements.get("summary", [])
    if elements.get("authority") or len(summary) < len(("summary", "authority")):
        return
    line = summary[-1]
    if _names_authority(line.opening) and (summary[-2].rules or patterns.begins_with_office(line.opening)):
        elements["authority"] = [summary.pop()]
