"""The head of a document: Quốc hiệu, issuers, number, place and date, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.landmarks import patterns
from qdgen.checks.landmarks.addressees import end_of_addressees
from qdgen.checks.landmarks.lanes import taken_apart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qdgen.checks.line import Line

_LONGEST_NAME = 110
"""Letters of one line of an issuer's name."""
_LONGEST = 100
"""Lines: a table that is longer lays out no masthead."""
_ELEMENTS = (
    ("national_title", patterns.NATIONAL_TITLE),
    ("motto", patterns.MOTTO),
    ("signature_information", patterns.SIGNATURE_INFORMATION),
    ("number", patterns.NUMBER),
    ("place_and_date", patterns.DATE),
    ("addressee", patterns.ADDRESSEE),
    ("letter_summary", patterns.LETTER_SUMMARY),
    ("party_title", patterns.PARTY),
    ("draft_mark", patterns.DRAFT_MARK),
)
"""Which element a line of a masthead is, by the first pattern that its key begins with."""
_CONTINUED = {"letter_summary": "letter_summary", "national_title": "national_title", "addressee": "addressee"}
"""Elements whose next lines may begin with any words."""


def read_masthead(lines: Sequence[Line], elements: dict[str, list[Line]], *, open_ended: bool) -> int:
    """Đọc phần đầu: the lines down to the type name; where there is none (`open_ended`), down to the first that is

    no part of a masthead. The index of the line after it; what was found is added to `elements`.
    """
    names: list[Line] = []
    before: dict[str, str] = {}
    end = len(lines)
    if open_ended:
        in_table = bool(lines) and lines[0].depth > 0
        end = min(end, _LONGEST)
        end = next((at for at, line in enumerate(lines[:end]) if not _goes_on(line, in_table=in_table)), end)
        end = end_of_addressees(lines, end)
    for line in lines[:end]:
        for part in taken_apart(line):
            if not part.text:
                continue
            element = _element(part) or _continued(part, before)
            before[part.lane] = element
            if element:
                elements.setdefault(element, []).append(part)
            else:
                names.append(part)
    _share_names(names, elements)
    return end


def _goes_on(line: Line, *, in_table: bool) -> bool:
    """Whether a line belongs to a masthead with no type name below; outside its table stands no name."""
    return is_masthead(line) and (line.depth > 0 or not in_table or _element(line) is not None)


def is_masthead(line: Line) -> bool:
    """Có thể là một dòng của phần đầu: in a table, or a short line in capitals or with words of a masthead."""
    if line.depth > 0:
        return True
    return len(line.text) < _LONGEST_NAME and all(
        part.in_capitals or _element(part) is not None for part in taken_apart(line) if part.text
    )


def _element(line: Line) -> str | None:
    """Which element a line is; None for a name."""
    key = line.key
    if key in patterns.MARKS:
        return patterns.MARKS[key]
    return next((element for element, pattern in _ELEMENTS if pattern.match(key)), None)


def _continued(line: Line, befores: Mapping[str, str]) -> str:
    """Which element goes on in a line that none begins with; what stands under a number is no name either.

    `befores` holds what came last in each column: those addressed may stand beside "Kính gửi:".
    """
    if "addressee" in befores.values() and line.text.startswith(("-", "–", "+", "•")):
        return "addressee"
    before = befores.get(line.lane, "")
    if before == "national_title" and not patterns.NATIONAL_TITLE_END.match(line.key):
        return ""
    if before in _CONTINUED:
        return _CONTINUED[before]
    return "letter_summary" if before == "number" and not line.in_capitals else ""


def _share_names(names: list[Line], elements: dict[str, list[Line]]) -> None:
    """The names in the masthead: the parent body, and the issuer below it."""
    lane = elements["national_title"][0].lane if elements.get("national_title") else ""
    if lane:
        names = [line for line in names if line.lane != lane] or names
    parents = _parents(names)
    elements["issuer_parent"], elements["issuer"] = names[:parents], names[parents:]


def _parents(names: Sequence[Line]) -> int:
    """How many of the names are of parent bodies: known by their words; where these do not tell, by their weight."""
    starts = [at for at, line in enumerate(names) if _begins_a_name(names, at)]
    if len(starts) > 1 and starts[0] == 0:
        return _first_of_joint(names, starts)
    weights = [line.is_bold for line in names]
    lightly = weights.index(True) if True in weights else 0
    if lightly and all(weights[lightly:]) and not patterns.continues_a_name(names[lightly].key):
        return lightly
    return 0


def _begins_a_name(names: Sequence[Line], at: int) -> bool:
    key = names[at].key
    if not patterns.begins_with_body(key):
        return False
    return not at or not patterns.is_unfinished(names[at - 1].key)


def _first_of_joint(names: Sequence[Line], starts: Sequence[int]) -> int:
    """Where the issuers begin: the last name, or the first of several bodies of one rank that issue together.

    Below a parent that is not bold, bold bodies none of which stands under another are issuers, too.
    """
    first = len(starts) - 1
    while first and _are_equals(names, starts[: first + 1]):
        first -= 1
    return starts[first]


def _are_equals(names: Sequence[Line], starts: Sequence[int]) -> bool:
    """Whether the last body of these and the one before it issue together."""
    above, below = names[starts[-2]], names[starts[-1]]
    if patterns.are_of_one_rank(above.key, below.key):
        return True
    under_parent = len(starts) > 2 and not names[starts[0]].is_bold  # noqa: PLR2004 - a parent and two issuers
    return under_parent and above.is_bold and below.is_bold and not patterns.stands_under(below.key, above.key)
