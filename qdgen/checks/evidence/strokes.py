"""Lines drawn under the names and the motto of a masthead: whose each is, and how long beside the words above it."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from qdgen.checks.evidence.cells import column_width
from qdgen.checks.evidence.looks import stands_alone
from qdgen.checks.line import stretches
from qdgen.layout.breaking import break_lines
from qdgen.layout.metrics import Face, width
from qdgen.ooxml.mends import DrawRule, RemoveRules
from qdgen.ooxml.reading import paragraphs
from qdgen.standards.standard import Mm, Pt

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import RuleFacts
    from qdgen.ooxml.formats import RunFormat
    from qdgen.ooxml.mends import Mend

_ABOVE = {"motto": "national_title", "issuer": "issuer_parent"}
"""A line may hang from the paragraph above the one under which it is seen."""
_TWO_LINES = Mm(8)
_MOST = 0.75
"""A stroke at least that share of the motto is the motto's, where two columns share their paragraphs."""
_POOL = ("national_title", "motto", "issuer_parent", "issuer", "number", "place_and_date")


def strokes_under(subject: Subject, piece: Piece, element: str) -> tuple[RuleFacts, ...]:
    """Các đường kẻ dưới Tiêu ngữ (`motto`) hoặc tên cơ quan ban hành (`issuer`) của một văn bản trong tệp."""
    lines = piece[element]
    if any(line.paragraph.place.boxed or (line.lane and not line.depth) for line in lines):
        return _shared(subject, piece, element)
    found = _of_lines(lines)
    if not found:
        hanging = _of_lines(piece[_ABOVE[element]])
        found = [rule for rule in hanging if rule.side == "anchored" and (rule.drop is None or rule.drop > _TWO_LINES)]
    return tuple(found)


def _of_lines(lines: Iterable[Line]) -> list[RuleFacts]:
    """The strokes of some lines, each once; an underline belongs to the line whose words it underlines."""
    found: dict[int, RuleFacts] = {}
    for line in lines:
        typed = line.paragraph.text[line.start : line.end]
        for rule in line.rules:
            if rule.kind != "underline" or (rule.text.strip() and rule.text.strip() in typed):
                found[id(rule)] = rule
    return list(found.values())


def _shared(subject: Subject, piece: Piece, element: str) -> tuple[RuleFacts, ...]:
    """Of columns made by tabs or text boxes: the longer stroke is the motto's, the shorter the issuer's."""
    own = [rule for rule in _of_lines(piece[element]) if rule.kind == "underline"]
    pool = _of_lines(line for name in _POOL for line in piece[name])
    typed = [rule for rule in pool if rule.kind == "characters"]
    drawn = sorted(
        (rule for rule in pool if rule.kind not in {"characters", "underline"}), key=lambda rule: rule.length or 0
    )
    if len(drawn) > 1:
        mine = drawn[-1:] if element == "motto" else drawn[:-1]
    else:
        mine = [rule for rule in drawn if _is_of_motto(subject, piece, rule) == (element == "motto")]
    return (*own, *typed, *mine)


def _is_of_motto(subject: Subject, piece: Piece, rule: RuleFacts) -> bool:
    motto = piece.one("motto")
    length = None if motto is None else width_of(motto, subject.standard.font)
    return length is not None and rule.length is not None and rule.length > length * _MOST


def stroke_length(rule: RuleFacts, lines: Sequence[Line], font: str) -> Mm | None:
    """Độ dài một đường kẻ: what is drawn, or the words that are underlined; None when the file does not tell."""
    if rule.kind != "underline":
        return rule.length
    words = rule.text.strip()
    for line in lines:
        at = unicodedata.normalize("NFC", line.paragraph.text[line.start : line.end]).strip().find(words)
        if words and at >= 0:
            return width_of(line, font, at, at + len(words))
    return None


def width_of(line: Line, font: str, start: int = 0, end: int | None = None) -> Mm | None:
    """Chiều rộng chữ của một dòng, or of characters `start` to `end` of its text, set on one line.

    None for text in another font than `font`, of whose letters no widths are known.
    """
    total = 0.0
    for words, look in stretches(line, start, end):
        if words.strip() and {look.font.casefold(), look.font_other.casefold()} != {font.casefold()}:
            return None
        text = unicodedata.normalize("NFC", words.upper() if look.caps else words)
        total += width(text, _face(look), look.size) * look.scale / 100 + look.spacing * len(text)
    return Pt(total).mm


def printed_widths(subject: Subject, lines: Sequence[Line]) -> tuple[Mm, ...] | None:
    """Chiều rộng từng dòng in ra của một tên: a name too long for its column is printed on several; None as above."""
    widths: list[Mm] = []
    for line in lines:
        length = width_of(line, subject.standard.font)
        if length is None:
            return None
        room = column_width(subject.facts, line)
        if room is None or length <= room:
            widths.append(length)
            continue
        look = line.formats[0]
        parts = break_lines(line.shown, _face(look), look.size, room=room.pt)
        widths += (width(part.strip(), _face(look), look.size).mm for part in parts)
    return tuple(widths)


def redrawn(subject: Subject, line: Line, rule: RuleFacts, length: Mm) -> tuple[Mend, ...]:
    """Lệnh kẻ lại một đường kẻ: `length` long under a line; none where the paragraph that holds it has others too."""
    if not stands_alone(line) or line.paragraph.place.boxed:
        return ()
    blocks = subject.facts.blocks[line.block : line.block + 2]
    owner = next((one for one in paragraphs(blocks) if any(own is rule for own in one.rules)), None)
    if owner is None or len(owner.rules) > 1:
        return ()
    drawn = DrawRule(part=line.paragraph.place.part, index=line.paragraph.index, length=length)
    return (drawn,) if owner is line.paragraph else (RemoveRules(part=owner.place.part, index=owner.index), drawn)


def _face(look: RunFormat) -> Face:
    return Face(int(look.bold) + 2 * int(look.italic))
