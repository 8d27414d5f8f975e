"""Chỗ được ngắt dòng: between which two characters LibreOffice allows a line to end (its variant of Unicode's UAX 14).

Found by laying every pair of some sixty signs at the end of a line, between letters, digits and spaces. Worth knowing:
a hyphen or dash may end a line even inside a symbol (`366/NQ-` | `CP`, `2021-` | `2025`), a solidus never does
(`HĐND/UBND` stays whole), a no-break space holds, and a bracket or quotation mark keeps to its word. Not modelled: the
reverse solidus, and scripts written without spaces.
"""

from __future__ import annotations

from qdgen.layout.metrics import NO_BREAK_SPACE

NO_BREAK_HYPHEN = "\u2011"

OPENING = frozenset("([{")
QUOTATION = frozenset("\"'“”‘’«»‹›")
STOPS = frozenset(".,;:)]}")  # what ends a group of digits or a bracket; little may follow it
HYPHENS = frozenset("-‐–!?|")  # almost anything may follow on the next line
AFFIXES = frozenset("%+₫€$−±‰£¥")  # signs that belong to a number
HOLDING = frozenset({NO_BREAK_SPACE, NO_BREAK_HYPHEN})
NEVER_LAST = OPENING | QUOTATION | HOLDING
NEVER_FIRST = QUOTATION | HYPHENS | STOPS | HOLDING | {"/", "\\"}
NOT_AFTER_SPACE = STOPS | {"!", "?", "/", "\\"}
LONG_PATH = 66  # characters back from a solidus within which the program looks for a space
DASH = "—"
ELLIPSIS = "…"


def last_break(text: str, start: int, cut: int) -> int:
    """Chỗ ngắt cuối cùng trên dòng: where the next line begins if the line from `start` has room up to `text[cut]`.

    The last opportunity after `start` and not after `cut`; without one the word is cut at `cut`. An opportunity after a
    solidus is given up for the space before it (`HĐND/UBND` stays whole), unless that is a long way back; one at `cut`
    itself does not count.
    """
    last = cut - 1 if text[cut - 1] == "/" else cut
    index = next((index for index in range(last, start, -1) if may_break(text, index)), start)
    if index > start and text[index - 1] == "/":
        space = text.rfind(" ", max(0, index - LONG_PATH), index)
        index = index if space < 0 else space + 1
    return index if index > start else max(cut, start + 1)


def may_break(text: str, index: int) -> bool:
    """Được ngắt dòng trước một chữ: whether a new line may begin with `text[index]`; `index` is inside the text.

    This is what the program asks when a word reaches the margin. A space that itself lies on the margin always ends the
    line, whatever follows.
    """
    before, after = text[index - 1], text[index]
    if after == " ":
        return False
    if before == " ":
        return may_break_after_space(text, index)
    return after not in NEVER_FIRST and before not in NEVER_LAST and may_break_inside(text, index)


def may_break_inside(text: str, index: int) -> bool:
    """Được ngắt dòng giữa một từ: as `may_break`, between two signs neither of which clings to the other."""
    before, after = text[index - 1], text[index]
    if before in HYPHENS or before in {DASH, ELLIPSIS}:
        return before != after
    if after == DASH:
        return True
    if before == "/":
        number = index > 1 and text[index - 2].isdecimal()
        return not (number and (after in AFFIXES or after.isdecimal()))
    if before in STOPS:
        number = index > 1 and text[index - 2].isdecimal()
        return after in OPENING or after == ELLIPSIS or (after in AFFIXES and not number)
    if before in AFFIXES:
        number = index + 1 < len(text) and text[index + 1].isdecimal()
        return after in AFFIXES or after == ELLIPSIS or (after in OPENING and not number)
    return after == "%" and not before.isdecimal()


def may_break_after_space(text: str, index: int) -> bool:
    """Được ngắt dòng sau dấu cách: as `may_break`, where `text[index - 1]` is a space."""
    ahead = text[:index].rstrip(" ")[-1:]
    if ahead in OPENING or (ahead == DASH == text[index]):
        return False
    return text[index] not in NOT_AFTER_SPACE
