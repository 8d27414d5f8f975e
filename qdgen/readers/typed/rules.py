"""Rows of strokes that a draft types where the form draws a rule of its own: left out, and said so."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from qdgen.readers.grammar.levels import STRUCTURE
from qdgen.readers.grammar.signing_words import is_person, is_post
from qdgen.readers.typed.lines import WORDS, LineKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_CLOSING = (_K.RECIPIENTS, _K.SIGNING, _K.CO_SIGNING)
_HEAD = (_K.NATIONAL, _K.MOTTO, _K.TYPE, _K.APPENDIX, _K.REFERENCE, _K.ENACTING)
_TO_BE_FILLED_IN = frozenset("_ ")
_NO_ADDRESS = (_K.UPPER, _K.TYPE)


class Place(Enum):
    """Phần của văn bản mà một dòng đứng trong: where among the parts of a document a line stands."""

    HEAD = auto()
    BODY = auto()
    CLOSING = auto()


def without_rules(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """Bỏ đường kẻ: the lines of a draft without its rows of strokes; one remark names them all.

    Two kinds of row stay: the one over the address at the end, and a row of `____` inside a text, a place to be filled
    in, which a remark tells. What follows a row that went stands as behind a blank line.
    """
    found: list[Line] = []
    gone: list[Line] = []
    where, parted = Place.HEAD, False
    for place, line in enumerate(lines):
        if line.kind is not _K.RULE:
            where = next_place(where, line)
            found.append(replace(line, after_blank=True) if parted else line)
            parted = False
            continue
        below = lines[place + 1] if place + 1 < len(lines) else None
        if where is Place.CLOSING and below is not None and _is_address(below):
            found.append(line)
        elif where is Place.BODY and set(line.full) <= _TO_BE_FILLED_IN:
            message = "Dòng chỉ có đường kẻ được giữ như một đoạn văn, vì có thể là chỗ để điền; nếu thừa thì xóa."
            ledger.remark(line, message, kind="structure", sure="guess")
            found.append(replace(line, kind=_K.TEXT, plain=True, after_blank=True))
            parted = True
        else:
            gone.append(line)
            parted = True
    _tell(gone, ledger)
    return found


def next_place(where: Place, line: Line) -> Place:
    """Phần tiếp theo: where the lines behind `line` stand, which itself follows lines at `where`."""
    if line.kind in _CLOSING:
        return Place.CLOSING
    if line.kind in _HEAD and not line.plain:
        return Place.HEAD
    opens_a_text = line.kind in STRUCTURE or line.kind in (_K.TABLE, _K.DASH, _K.PLUS)
    return Place.BODY if opens_a_text and where is not Place.CLOSING else where


def _is_address(below: Line) -> bool:
    """Whether the line right under a row, in the closing, can be an address: words, no name and no post."""
    if below.after_blank or below.kind not in WORDS or below.kind in _NO_ADDRESS:
        return False
    return below.plain or not (is_person(below.full) or is_post(below.full))


def _tell(gone: Sequence[Line], ledger: Ledger) -> None:
    if len(gone) == 1:
        ledger.remark(gone[0], "Đường kẻ được mẫu tự vẽ; dòng này được bỏ.", gone[0].full, kind="dropped-rule")
    elif gone:
        numbers = ", ".join(str(line.at) for line in gone)
        unit = "đoạn" if ledger.in_word else "dòng"
        message = f"Đường kẻ được mẫu tự vẽ; {len(gone)} {unit} được bỏ: {numbers}."
        ledger.remark(gone[0], message, gone[0].full, kind="dropped-rule")
