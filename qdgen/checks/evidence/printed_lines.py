"""How a paragraph breaks into lines on the page, and whether the rule under it is as long as it must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.line import stretches
from qdgen.layout import Face, Run, break_runs, fits_one_line, rule_under, width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject
    from qdgen.standards.standard import Allowed, Look, Mm, Pt

RULE_TOLERANCE = 0.03
"""As a share of the line of text: rules are drawn by hand, and letters are measured, not seen."""
_SURELY_ONE_LINE = 40
"""Letters: no line of a page with legal margins holds fewer."""
_SURELY_MORE_LINES = 140


def room_of(subject: Subject, line: Line) -> Pt | None:
    """Chiều rộng dành cho một đoạn: between its indents; None in a table or a box, or where the file does not say."""
    place = line.paragraph.place
    if place.cells or place.boxed or place.section >= len(subject.facts.sections):
        return None
    between = subject.facts.sections[place.section].text_width
    if between is None:
        return None
    look = line.paragraph.format
    return type(between)(between - look.indent_left - look.indent_right).pt


def printed_lines(subject: Subject, line: Line) -> tuple[tuple[str, ...], tuple[Pt, ...]]:
    """Các dòng in ra của một đoạn: their words and widths; both empty where the column is unknown, or the font."""
    room = _known_room(subject, line)
    if room is None:
        return (), ()
    texts: list[str] = []
    widths: list[Pt] = []
    for runs in _typed_lines(line):
        first = line.paragraph.format.first_line.pt if not texts else 0.0
        for text in break_runs(runs, room=room, first_indent=max(first, 0.0)):
            texts.append(text.strip())
            widths.append(width(texts[-1], runs[0].face, runs[0].size))
    return tuple(texts), tuple(widths)


def takes_more_lines(subject: Subject, line: Line, *, first_line: Mm | None = None) -> bool | None:
    """Đoạn dài hơn một dòng: as it stands, or indented by `first_line`; None where it cannot be known."""
    length = len(line.text)
    if length < _SURELY_ONE_LINE or length > _SURELY_MORE_LINES:
        return length > _SURELY_MORE_LINES
    room = _known_room(subject, line)
    rows = _typed_lines(line) if room is not None else []
    if room is None or not rows:
        return None
    first = max((line.paragraph.format.first_line if first_line is None else first_line).pt, 0.0)
    return len(rows) > 1 or not fits_one_line(rows[0], room=room, first_indent=first)


def _known_room(subject: Subject, line: Line) -> Pt | None:
    """The room of a paragraph; None also where letters of another font stand in it, which have no figures."""
    room = room_of(subject, line)
    font = subject.standard.font.casefold()
    if room is None or room <= 0 or any(look.font.casefold() != font for look in line.formats):
        return None
    return room


def rule_share(length: Pt, widths: Sequence[Pt], allowed: Allowed[float]) -> float | None:
    """Tỷ lệ của đường kẻ so với dòng chữ: None when legal for the last line or the longest, else its share of the last.

    The decree does not say which of several lines is meant, so either will do. Beside a last line of a word or two, the
    share is of the longest.
    """
    shares = [length / one for one in (widths[-1], max(widths)) if one > 0]
    if not shares or any(allowed.holds(share, RULE_TOLERANCE) for share in shares):
        return None
    return shares[-1] if _ends_short(widths) else shares[0]


def fitting_rule(texts: Sequence[str], widths: Sequence[Pt], look: Look, size: Pt) -> Mm:
    """Độ dài nên kẻ dưới một khối chữ: as it would be drawn, but by the longest line where the last is a word or two.

    `texts` and `widths` are the lines as printed. Raises ValueError when the decree wants no rule there.
    """
    if look.rule is not None and _ends_short(widths):
        longest = max(widths)
        return type(longest)(longest * look.rule.used).mm
    return rule_under(texts, look, size).length.mm


def _ends_short(widths: Sequence[Pt]) -> bool:
    return widths[-1] * 2 < max(widths)


def _typed_lines(line: Line) -> list[list[Run]]:
    """The runs of a line, parted where it was broken by hand."""
    plain = _one_run(line)
    if plain is not None:
        return [[plain]]
    rows: list[list[Run]] = [[]]
    for words, look in stretches(line):
        shown = words.upper() if look.caps else words
        for at, part in enumerate(shown.replace("\t", " ").split("\n")):
            if at:
                rows.append([])
            if part:
                rows[-1].append(Run(text=part, face=Face(int(look.bold) + 2 * int(look.italic)), size=look.size))
    return [row for row in rows if row]


def _one_run(line: Line) -> Run | None:
    """The one run of a line whose text is as it was typed, as most are; None of another."""
    runs, text = line.paragraph.runs, line.text
    if len(runs) != 1 or len(text) != line.end - line.start or "\n" in text or not text:
        return None
    look = runs[0].format
    if look.vanish or look.caps or look.italic:  # italic letters keep room behind no-break spaces
        return None
    return Run(text=text, face=Face.BOLD if look.bold else Face.REGULAR, size=look.size)
