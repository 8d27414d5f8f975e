"""Marks of emphasis in a text draft, `**bold**` or `<sup>raised</sup>`: taken off the lines, and noted beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds.emphasis_marks import shifted, unmarked
from qdgen.readers.typed.letter_looks import BOLD, emphasised, part_of
from qdgen.readers.typed.lines import ESCAPE, label_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.emphasis import Emphasis
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.letter_looks import Looks
    from qdgen.readers.typed.raw_lines import RawLine

_MOST_LINES = 12
_SIGN = re.compile(r"[*^~]|</?(?:b|i|sup|sub)>")
_OPENS = re.compile(r"(?<!\\)(?:(?<!\w)\*|\*{2,}|<(?:b|i|sup|sub)>)(?=[^\s*])")
_CLOSES = re.compile(r"(?<=[^\s*])\*{1,3}(?!\w)|</(?:b|i|sup|sub)>")
_CLOSES_OR_OPENS = re.compile(r"(?<=[^\s*])\*{1,3}(?=[^\s*])")
_DIVISIBLE = frozenset({"***", "<b>", "<i>", "<sup>", "<sub>", "</b>", "</i>", "</sup>", "</sub>"})
_STARS = re.compile(r"\*{0,3}")
_ESCAPED = re.compile(r"\\+(?=[*^~<])[*^~<]?")
_STRAY_MARK = re.compile(r"(?<!\()\*{2,}(?!\))|(?<!\d)\*(?=\w)|(?<=\w)\*(?!\d)")
_STRAY_SCRIPT = re.compile(r"(?<=[^\W_])\^(?=[+-]?\d)|(?<=[^\W\d_])~(?=\d)")
_OTHER_TAG = re.compile(r"</?(?:br|u|s|p|em|strong|span|font|div)(?:\s[^<>]{0,100})?/?>", re.IGNORECASE)
_AROUND = 20
SHIELD = "\ufdef"
"""Stands for the `\\` that makes plain words: no text holds this character."""


def take_off_emphasis(raws: Sequence[RawLine], ledger: Ledger) -> None:
    r"""Bỏ dấu nhấn mạnh: takes the marks off in place and notes what they say; a pair may reach over several lines.

    Stars that make no pair stay, and a remark says so. Rows of tables keep their marks, which the reader of tables
    takes off. `\` at the beginning of the words, which makes them plain words, stays too.
    """
    place = 0
    closing = _Closing(raws)
    below_a_row = False
    while place < len(raws):
        raw = raws[place]
        place += 1
        below_a_row = _is_by_a_row(raws, place - 1, below=below_a_row)
        if below_a_row or _SIGN.search(raw.words) is None:
            if not below_a_row:
                _tell_tags(_ESCAPED.sub("", raw.words), raw, ledger)
            continue
        words = shielded(raw.words)
        text, emphasis = unmarked(words)
        opened = {found[0] for found in _OPENS.finditer(text)}
        if opened:
            end = _group_end(raws, place - 1, opened, closing)
            if end > place:
                _settle_group(raws[place - 1 : end], ledger)
                place = end
                continue
        _settle(raw, text, emphasis, ledger)


def _is_by_a_row(raws: Sequence[RawLine], place: int, *, below: bool) -> bool:
    """Whether the line is a row of a table, the rest of one, or one that has only lost its first stroke.

    Such a one may stand `below` another.
    """
    raw = raws[place]
    strokes = raw.words.count("|")
    if not strokes or raw.words.startswith("|"):
        return bool(strokes)
    above = raws[place - 1].words if place and not raw.after_blank else ""
    if above.startswith("|") and (not above.endswith("|") or above.endswith("\\|")):
        return True
    after = raws[place + 1] if place + 1 < len(raws) else None
    touches = above.startswith("|") or (below and above.endswith("|"))
    touches = touches or (after is not None and after.words.startswith("|") and not after.after_blank)
    return strokes > 1 and touches and shielded(raw.words) == raw.words


def shielded(words: str) -> str:
    r"""Dấu chữ thường giữ riêng: the words with the `\` before them, or behind their label, as a sign no mark knows."""
    stars = _STARS.match(words)
    at = stars.end() if stars else 0
    inner = words[at:]
    found = 0 if inner.startswith(ESCAPE) else label_end(inner) if ESCAPE in inner else 0
    return words[:at] + inner[:found] + SHIELD + inner[found + 1 :] if inner[found : found + 1] == ESCAPE else words


class _Closing:
    """For each line the marks in it that may end what began above: those that no mark of the line itself needs."""

    def __init__(self, raws: Sequence[RawLine]) -> None:
        self._raws = raws
        self._found: dict[int, frozenset[str]] = {}

    def closes(self, place: int, opened: set[str]) -> bool:
        """Whether the line may have a partner for one of the marks; tags and `***` may leave others without theirs."""
        if place not in self._found:
            words = self._raws[place].words
            marks = []
            if _SIGN.search(words) is not None:
                rest = unmarked(words)[0]
                marks = [*_CLOSES.findall(rest), *_CLOSES_OR_OPENS.findall(words)]
            self._found[place] = frozenset(marks)
        found = self._found[place]
        divisible = not found.isdisjoint(_DIVISIBLE) or not opened.isdisjoint(_DIVISIBLE)
        return bool(found) and (divisible or not found.isdisjoint(opened))


def _group_end(raws: Sequence[RawLine], first: int, opened: set[str], closing: _Closing) -> int:
    """Behind the last line of those that pairs hold together, which begin at `first`."""
    end, closes = first + 1, False
    while end < min(first + _MOST_LINES, len(raws)) and not raws[end].after_blank and raws[end].words[:1] != "|":
        closes = closes or closing.closes(end, opened)
        end += 1
    held = _held_together(raws[first:end]) if closes else 1
    return first + held if held > 1 and _held_together(raws[first : first + held]) == held else first + 1


def _held_together(raws: Sequence[RawLine]) -> int:
    """How many lines, from the first on, have an emphasis that goes over the break to the next; at least one."""
    text, emphasis = unmarked("\n".join(shielded(raw.words) for raw in raws))
    count, at = 1, text.find("\n")
    while at >= 0 and any(one.start < at < one.end for one in emphasis):
        count, at = count + 1, text.find("\n", at + 1)
    return count


def _settle_group(raws: Sequence[RawLine], ledger: Ledger) -> None:
    text, emphasis = unmarked("\n".join(shielded(raw.words) for raw in raws))
    start = 0
    for raw, words in zip(raws, text.split("\n"), strict=True):
        end = start + len(words)
        inside = [one for one in emphasis if max(one.start, start) < min(one.end, end)]
        _settle(raw, words, _cut(inside, start, end), ledger)
        start = end + 1


def _cut(emphasis: Sequence[Emphasis], start: int, end: int) -> tuple[Emphasis, ...]:
    pieces = [
        type(one)(
            start=max(one.start, start), end=min(one.end, end), bold=one.bold, italic=one.italic, script=one.script
        )
        for one in emphasis
    ]
    return shifted(pieces, -start)


def _settle(raw: RawLine, text: str, emphasis: Sequence[Emphasis], ledger: Ledger) -> None:
    """Gives the line its words and what was noted of them; bold is one that is so behind its label."""
    plain, text = SHIELD in text, text.replace(SHIELD, ESCAPE)
    typed, raw.words = raw.words, text.strip() if emphasis else text
    looks = emphasised(text, emphasis)
    if looks is not None:
        raw.looks = looks._replace(sure=not _goes_round(typed))
        raw.bold = _is_bold(part_of(looks, text, 0 if plain else label_end(text), len(text)))
    left = unmarked(_ESCAPED.sub("", typed))[0]
    if "*" in text and text.strip("*\\ ") and (stray := _STRAY_MARK.search(left)):
        _tell_kept("Dấu * không thành cặp", left, stray, raw, ledger)
    if stray := _STRAY_SCRIPT.search(left):
        example = "m^3^" if stray[0] == "^" else "CO~2~"
        _tell_kept(f"Dấu {stray[0]} không thành cặp (chỉ số ghi như {example})", left, stray, raw, ledger)
    _tell_tags(left, raw, ledger)


def _tell_tags(words: str, raw: RawLine, ledger: Ledger) -> None:
    """A remark where a tag of HTML stands in a line that a draft does not know."""
    if "<" in words and (tag := _OTHER_TAG.search(words)):
        _tell_kept(f"Thẻ {tag[0]} không có nghĩa trong dự thảo", words, tag, raw, ledger)


def _tell_kept(what: str, words: str, found: re.Match[str], raw: RawLine, ledger: Ledger) -> None:
    """A remark for a sign that stays a sign, with the words round it."""
    start, end = max(found.start() - _AROUND, 0), min(found.end() + _AROUND, len(words))
    around = f"{'…' if start else ''}{words[start:end]}{'…' if end < len(words) else ''}"
    ledger.remark(raw.at, f"{what} nên được giữ như chữ: “{around}”.", kind="emphasis", sure="likely")


def _is_bold(looks: Looks | None) -> bool:
    """Whether every letter and mark is bold."""
    if looks is None:
        return False
    return all(ord(code) & BOLD for letter, code in zip(looks.letters, looks.codes, strict=True) if letter != " ")


def _goes_round(typed: str) -> bool:
    """Whether the marks stand round the whole line, or round all behind its label, and nowhere else."""
    words = typed[label_end(typed) :]
    return words[:1] == words[-1:] == "*" and "<" not in words
