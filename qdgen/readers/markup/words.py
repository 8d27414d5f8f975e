"""The marks of Markdown inside a line as those of a draft, or taken off: escapes, links, entities; every word stays."""

from __future__ import annotations

import html
import re
from string import punctuation
from typing import NamedTuple

from qdgen.kinds import labels
from qdgen.kinds.emphasis_marks import marked, marked_inside, unmarked
from qdgen.readers.typed.emphasis import SHIELD, shielded
from qdgen.readers.typed.lines import label_end

_FIRST_SIGN = 0xFDD0  # thirty-two code points that are no characters: one for each sign that `\` may escape
SIGNS = {sign: chr(_FIRST_SIGN + place) for place, sign in enumerate(punctuation)}
_ESCAPED = re.compile(rf"\\([{re.escape(punctuation)}])")
_RESTORED = {ord(held): sign for sign, held in SIGNS.items()}
_HELD = {ord(sign): held for sign, held in SIGNS.items()}
_IN_CELLS = re.compile(r"[\\|]|<(?=br>)")
_HELD_MARK = re.compile("[" + "".join(SIGNS[sign] for sign in "*^~<\\") + "]")
_STROKES_BEFORE_MARK = re.compile(
    rf"[\\{SIGNS[labels.ESCAPE]}]+(?:[{SIGNS['*']}{SIGNS['^']}{SIGNS['~']}]|{SIGNS['<']}/?(?:b|i|sup|sub)>)"
)
_REACHES_UP = "^^"
_TAKEN = re.compile(f"[{SIGNS['!']}-{SIGNS['~']}]")

_OWN_ESCAPES = "".join(SIGNS[sign] for sign in "-+*|/(\"'#>=")
_MARK = r"(?:\*{1,3}|_{1,3}|</?(?:b|i|sup|sub)>)"
_OPENING_MARKS = re.compile(f"{_MARK}{{0,3}}")
_PLAIN_WORDS = re.compile(rf"[{_OWN_ESCAPES}]|\w{{1,8}}{_MARK}{{0,3}}[{SIGNS['.']}{SIGNS[')']}]")
"""`\\- `, `1\\.` at the beginning: words that Markdown, and a draft, would else take for a label."""

_UNDERSCORES = tuple(
    (re.compile(rf"(?<![\w_])_{{{mark}}}(?=[^\s_])([^_]*[^\s_])_{{{mark}}}(?![\w_])"), rf"{opening}\1{closing}")
    for mark, opening, closing in ((1, "<i>", "</i>"), (2, "<b>", "</b>"), (3, "<b><i>", "</i></b>"))
)
_STRUCK = re.compile(r"~~(?=[^\s~])([^~]*[^\s~])~~")
_CODE = re.compile(r"(`+)(?=[^`])([^`]+)\1(?!`)")
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_LINK = re.compile(r"(?<!!)\[([^\[\]]+)\]\(<?([^()\s<>]*)>?\)")
_ENTITY = re.compile(r"&#?\w{1,32};")


class Words(NamedTuple):
    """Chữ của một dòng: as a draft types it; whether marks went that meant something, and the addresses of links."""

    text: str
    lost_marks: bool = False
    links: tuple[tuple[str, str], ...] = ()


def held(line: str) -> str:
    r"""Giữ riêng các dấu sau `\`: each becomes a sign that no rule of Markdown knows; a line that has such stays."""
    return line if _TAKEN.search(line) else _ESCAPED.sub(lambda found: SIGNS[found[1]], line)


def words_of(line: str, *, labelled: bool = True) -> Words:
    r"""Chữ của một dòng (đã `held`, không còn dấu đầu dòng): as a draft types it, its emphasis in the marks of a draft.

    Words behind an escaped label (`1\. Một`) get the `\` by which a draft says so. Behind a dash nothing is `labelled`.
    """
    found = _inline(line)
    opening = _OPENING_MARKS.match(line)
    if _PLAIN_WORDS.match(line, opening.end() if opening else 0):
        return found._replace(text=labels.ESCAPE + _marked(found.text)[1])
    text, words = _marked(found.text)
    at = label_end(text) if labelled else 0
    if text[at : at + 1] == labels.ESCAPE:
        words = _of_plain_words(found.text, at) or words
    elif words[at : at + 1] == labels.ESCAPE:
        words = f"{words[:at]}{labels.ESCAPE}{words[at:]}"
    return found._replace(text=words)


def _of_plain_words(line: str, at: int) -> str:
    r"""A line in the marks of a draft whose `\\`, `at` the end of its label, says that what follows is plain words.

    Empty where an escaped star says so by itself, so that the stroke is a sign among the words, and where a draft
    would take it for one, as behind a label in bold.
    """
    text, emphasis = unmarked(line)
    if _STROKES_BEFORE_MARK.match(text, at):
        return ""
    write = marked_inside if _HELD_MARK.search(text[:at] + text[at + 1 :]) else marked
    text = text.translate(_RESTORED)
    written = write(f"{text[:at]}{SHIELD}{text[at + 1 :]}", emphasis)
    words = written.replace(SHIELD, labels.ESCAPE)
    return words if not at or shielded(words) == written else ""


def cell_of(words: str) -> Words:
    """Chữ của một hàng của bảng (đã `held`): the strokes and `<br>` stay, and what a draft escapes in a cell."""
    found = [[_inline(part, breaks=False) for part in _BREAK.split(cell)] for cell in words.split("|")]
    parts = [one for cell in found for one in cell]
    row = "|".join("<br>".join(_part_of_cell(one.text) for one in cell) for cell in found)
    return Words(row, any(one.lost_marks for one in parts), tuple(link for one in parts for link in one.links))


def _part_of_cell(words: str) -> str:
    """A paragraph of a cell, its emphasis in the marks of a draft, with the escapes of a cell."""
    start = len(words) - len(words.lstrip())
    lead, words = words[:start], words[start:]
    if words.strip() == _REACHES_UP:
        return lead + words
    if words.startswith((SIGNS["-"], labels.ESCAPE)):
        words = words.removeprefix(labels.ESCAPE)
        lead += labels.ESCAPE if words.strip() else f"{labels.ESCAPE} "  # apart from the `<br>` or `|` behind it
    return lead + _IN_CELLS.sub(r"\\\g<0>", _marked(words)[1])


def _marked(line: str) -> tuple[str, str]:
    """The words of a line, and the same in the marks of a draft; signs that were escaped are so again."""
    text, emphasis = unmarked(line)
    write = marked_inside if _HELD_MARK.search(text) else marked
    text = text.translate(_RESTORED)
    return text, write(text, emphasis)


def _inline(line: str, *, breaks: bool = True) -> Words:
    links: list[tuple[str, str]] = []

    def linked(found: re.Match[str]) -> str:
        links.append((found[0], found[1]))
        return found[1]

    text = _LINK.sub(linked, line) if "](" in line else line
    bare = _CODE.sub(lambda found: found[2].translate(_HELD), text) if "`" in text else text
    bare = _STRUCK.sub(r"\1", bare) if "~~" in bare else bare
    bare = _BREAK.sub(" ", bare) if breaks and "<" in bare else bare
    lost = bare != text
    for pattern, tags in _UNDERSCORES if "_" in bare else ():
        bare = pattern.sub(tags, bare)
    bare = _ENTITY.sub(lambda found: html.unescape(found[0]).translate(_HELD), bare) if "&" in bare else bare
    told = tuple((one.translate(_RESTORED), other.translate(_RESTORED)) for one, other in links)
    return Words(bare, lost, told)
