"""Phần đầu văn bản: columns, sizes, lines and rules of the masthead, computed for the names that stand in it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.layout.balancing import balanced
from qdgen.layout.binding import bind, unbind
from qdgen.layout.metrics import ascent, face_of, room_for
from qdgen.layout.rules import Rule, rule_under
from qdgen.standards.standard import Mm, Pt, SizeTriple

if TYPE_CHECKING:
    from qdgen.standards.standard import Look, Standard

SAFETY = Mm(1.5)  # a line that much shorter than its column does not wrap in a program that rounds widths otherwise
GAP = Mm(3)  # kept free beside the names, lest they read as one line with the Quốc hiệu

# UBND and HĐND of any level: the name of the place has a line of its own (all real documents; the decree is silent).
COUNCIL = re.compile(
    r"((?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN) "
    r"((?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN) .+)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Chữ trên phần đầu: what the masthead says beside Quốc hiệu and Tiêu ngữ; None where there is no such line.

    `number` and `place_and_date` are whole lines (`Số: 12/QĐ-UBND`), with `binding.blank` where a figure is not known
    yet; a document issued with another has neither. `parent` and `issuer` may be in lower case; line feeds in them are
    kept, otherwise `masthead` finds the breaks. Raises ValueError when the issuer is blank.
    """

    issuer: str
    parent: str | None = None
    number: str | None = None
    place_and_date: str | None = None

    def __post_init__(self) -> None:
        if not self.issuer.strip():
            raise ValueError("a masthead without an issuer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """Bố cục phần đầu: a table of two columns without cell margins, `left` + `right` = the text width.

    The sizes of Quốc hiệu, Tiêu ngữ and date are a legal triple; parent and issuer have the size of the Quốc hiệu. The
    lines are in capitals where the decree wants them. `number_drop` is the space above the number line (points) that
    brings it to the baseline of the date beside it.
    """

    left: Mm
    right: Mm
    sizes: SizeTriple
    parent_lines: tuple[str, ...]
    issuer_lines: tuple[str, ...]
    number_lines: tuple[str, ...]
    place_and_date_lines: tuple[str, ...]
    issuer_rule: Rule
    motto_rule: Rule
    number_drop: Pt


def masthead(names: Names, standard: Standard) -> Masthead:
    """Tính phần đầu văn bản (PL1 II.1-4, V.1-4): the masthead for `names` under `standard`.

    The right column is as wide as the Quốc hiệu or the place and date, whichever is longer, and a little more; the rest
    is the left. The greater sizes are taken unless only the smaller ones keep the date and the number on one line each
    and the two lines of a UBND or HĐND whole. Nothing is raised: what cannot fit shows as more than one line.
    """
    return min(
        (candidate(names, standard, sizes) for sizes in standard.size_triples),
        key=lambda found: broken_lines(found, names),
    )


def broken_lines(found: Masthead, names: Names) -> tuple[int, int]:
    """Số dòng bị ngắt ngoài ý muốn: of the date and number, then of an issuer whose lines are given."""
    rows = sum(max(0, len(lines) - 1) for lines in (found.number_lines, found.place_and_date_lines))
    parts = parts_of(names.issuer.upper())
    return rows, len(found.issuer_lines) - len(parts) if len(parts) > 1 else 0


def candidate(names: Names, standard: Standard, sizes: SizeTriple) -> Masthead:
    """Phần đầu ở một bộ cỡ chữ: the masthead at the given sizes, whether or not everything fits."""
    looks, size = standard.looks, sizes.national_title
    left, right = columns(names, standard, sizes)
    parts = parts_of(names.issuer.upper())
    issuer_lines = tuple(line for part in parts for line in name_lines(part, looks["issuer"], size, left))
    return Masthead(
        left=left,
        right=right,
        sizes=sizes,
        parent_lines=parent_lines(names.parent, looks["issuer_parent"], size, left),
        issuer_lines=issuer_lines,
        number_lines=row(names.number, looks["number"], looks["number"].size.used, left),
        place_and_date_lines=row(names.place_and_date, looks["place_and_date"], sizes.date, right),
        issuer_rule=rule_under(issuer_lines, looks["issuer"], size),
        motto_rule=rule_under([standard.motto], looks["motto"], sizes.motto),
        number_drop=Pt(max(0.0, ascent(sizes.date) - ascent(looks["number"].size.used))),
    )


def columns(names: Names, standard: Standard, sizes: SizeTriple) -> tuple[Mm, Mm]:
    """Chiều rộng hai cột (mm): the right one for its longest line, or for Quốc hiệu alone if the left starves."""
    looks, whole = standard.looks, standard.page.text_width
    state = max(
        needed(standard.national_title, looks["national_title"], sizes.national_title),
        needed(standard.motto, looks["motto"], sizes.motto),
    )
    date = needed(names.place_and_date or "", looks["place_and_date"], sizes.date)
    words = f"{names.parent or ''} {names.issuer}".upper().split()
    longest_word = max(needed(word, looks["issuer"], sizes.national_title) for word in words)
    number = needed(names.number or "", looks["number"], looks["number"].size.used)
    right = tenth_up(max(state, date) + SAFETY)
    if whole - right < max(longest_word, number) + GAP:
        right = tenth_up(state + SAFETY)
    return Mm(round(whole - right, 3)), right


def tenth_up(length: float) -> Mm:
    """Làm tròn lên phần mười milimét: figures that a person can read in a template."""
    return Mm(math.ceil(length * 10) / 10)


def needed(text: str, look: Look, size: float) -> Mm:
    """Chiều rộng để một dòng không bị ngắt: what `text` needs on one line, with the room that italics want."""
    return room_for(text, face_of(look), size).mm


def row(text: str | None, look: Look, size: float, column: Mm) -> tuple[str, ...]:
    """Dòng số hoặc dòng địa danh, thời gian: its lines in `column`, more than one only where it cannot be helped."""
    return balanced(text, face_of(look), size, room=column.pt - SAFETY.pt) if text else ()


def name_lines(name: str, look: Look, size: float, column: Mm) -> tuple[str, ...]:
    """Các dòng của một tên cơ quan: `name` balanced in `column`, with ordinary spaces."""
    lines = balanced(bind(name), face_of(look), size, room=column.pt - GAP.pt)
    return tuple(unbind(line) for line in lines)


def parent_lines(parent: str | None, look: Look, size: float, column: Mm) -> tuple[str, ...]:
    """Các dòng của cơ quan chủ quản: on one line where it fits, else a council's place on a line of its own."""
    if not parent:
        return ()
    name = parent.upper()
    fits = "\n" not in name and len(name_lines(name, look, size, column)) == 1
    parts = (name,) if fits else parts_of(name)
    return tuple(line for part in parts for line in name_lines(part, look, size, column))


def parts_of(name: str) -> tuple[str, ...]:
    """Tách tên theo dòng: at line feeds, and a council's before the place (`ỦY BAN NHÂN DÂN`, `TỈNH SƠN LA`)."""
    if "\n" in name:
        return tuple(filter(None, map(str.strip, name.splitlines())))
    council = COUNCIL.fullmatch(name)
    return (council[1], council[2]) if council else (name,)
