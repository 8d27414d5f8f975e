"""The marks of Markdown inside a line taken off: emphasis, escapes, links, entities; every word stays."""

from __future__ import annotations

import html
import re
from string import punctuation
from typing import NamedTuple

from qdgen.kinds import labels

_FIRST_SIGN = 0xFDD0  # thirty-two code points that are no characters: one for each sign that `\` may escape
SIGNS = {sign: chr(_FIRST_SIGN + place) for place, sign in enumerate(punctuation)}
_ESCAPED = re.compile(rf"\\([{re.escape(punctuation)}])")
_RESTORED = {ord(held): sign for sign, held in SIGNS.items()}
_IN_CELLS = {ord(SIGNS[sign]): f"\\{sign}" for sign in "\\|<^-"}
_TAKEN = re.compile(f"[{SIGNS['!']}-{SIGNS['~']}]")

_OWN_ESCAPES = "".join(SIGNS[sign] for sign in "-+*|/(\"'#>=")
_PLAIN_WORDS = re.compile(rf"[{_OWN_ESCAPES}]|\w{{1,8}}[{SIGNS['.']}{SIGNS[')']}]")
"""`\\- `, `1\\.` at the beginning: words that Markdown, and a draft, would else take for a label."""

_WHOLE = re.compile(r"(?P<mark>\*{1,3}|_{1,3})(?=[^\s*_])(?P<words>(?:[^*_]|(?<=\w)_(?=\w))*[^\s*_])(?P=mark)")
_EMPHASIS = tuple(
    re.compile(pattern)
    for mark in (1, 2, 3)
    for pattern in (
        rf"(?<!\*)\*{{{mark}}}(?=[^\s*])([^*]*[^\s*])\*{{{mark}}}(?!\*)",
        rf"(?<![\w_])_{{{mark}}}(?=[^\s_])([^_]*[^\s_])_{{{mark}}}(?![\w_])",
    )
)
_STRUCK = re.compile(r"~~(?=[^\s~])([^~]*[^\s~])~~")
_CODE = re.compile(r"(`+)(?=[^`])([^`]+)\1(?!`)")
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_LINK = re.compile(r"(?<!!)\[([^\[\]]+)\]\(<?([^()\s<>]*)>?\)")
_ENTITY = re.compile(r"&#?\w{1,32};")
_HEADED = re.compile(rf"(?:{labels.ARTICLE}\s+\d|\d{{1,3}}[.)/])")
_NUMBERED_BOLD = re.compile(
    rf"(?P<label>{labels.ARTICLE}\s+\d{{1,4}}\s?[.:]|(?:\d{{1,3}}\.){{0,5}}\d{{1,3}}[.)])\s+\*\*(?P<words>[^\s*][^*]*)\*\*"
)
_LABEL_IN_BOLD = re.compile(
    rf"\*\*({labels.ARTICLE}\s+\d{{1,4}}\s?[.:]|(?:\d{{1,3}}\.){{1,6}}|\d{{1,3}}[.)]|{labels.POINT_LETTER}\)"
    rf"|{labels.SECTION_NUMBER}\.)\*\*(?=\s|$)"
)


class Words(NamedTuple):
    """Chữ của một dòng: as a draft types it; whether marks went that meant something, and the addresses of links."""

    text: str
    lost_marks: bool = False
    links: tuple[tuple[str, str], ...] = ()


def held(line: str) -> str:
    r"""Giữ riêng các dấu sau `\`: each becomes a sign that no rule of Markdown knows; a line that has such stays."""
    return line if _TAKEN.search(line) else _ESCAPED.sub(lambda found: SIGNS[found[1]], line)


def words_of(line: str) -> Words:
    r"""Chữ của một dòng (đã `held`, không còn dấu đầu dòng): without marks; a heading in bold keeps its `**`.

    Words behind an escaped label (`1\. Một`) get the `\` by which a draft says so.
    """
    whole = _WHOLE.fullmatch(line)
    if whole is not None:
        inner = _inline(whole["words"])
        bold = len(whole["mark"]) > 1 and _HEADED.match(inner.text) is not None
        return inner._replace(text=f"**{inner.text}**" if bold else _plain(whole["words"], inner.text))
    numbered = _NUMBERED_BOLD.fullmatch(line)
    if numbered is not None:
        inner = _inline(numbered["words"])
        return inner._replace(text=f"**{numbered['label']} {inner.text}**")
    line = _LABEL_IN_BOLD.sub(r"\1", line, count=1) if line.startswith("**") else line
    found = _inline(line)
    return found._replace(text=_plain(line, found.text))


def cell_of(words: str) -> Words:
    """Chữ của một hàng của bảng (đã `held`): the strokes and `<br>` stay, and what a draft escapes in a cell."""
    cells = words.split("|")
    found = [_inline(cell, breaks=False, signs=_IN_CELLS | _others()) for cell in cells]
    marks = (_WHOLE.fullmatch(cell.strip()) is None and one.lost_marks for cell, one in zip(cells, found, strict=True))
    return Words("|".join(one.text for one in found), any(marks), tuple(link for one in found for link in one.links))


def _others() -> dict[int, str]:
    return {code: sign for code, sign in _RESTORED.items() if code not in _IN_CELLS}


def _plain(typed: str, text: str) -> str:
    return labels.ESCAPE + text if _PLAIN_WORDS.match(typed) else text


def _inline(line: str, *, breaks: bool = True, signs: dict[int, str] | None = None) -> Words:
    links: list[tuple[str, str]] = []

    def linked(found: re.Match[str]) -> str:
        links.append((found[0], found[1]))
        return found[1]

    text = _LINK.sub(linked, line) if "](" in line else line
    bare = _CODE.sub(r"\2", text) if "`" in text else text
    for pattern in _EMPHASIS if "*" in bare or "_" in bare else ():
        bare = pattern.sub(r"\1", bare)
    bare = _STRUCK.sub(r"\1", bare) if "~~" in bare else bare
    bare = _BREAK.sub(" ", bare) if breaks and "<" in bare else bare
    lost = bare != text
    bare = _ENTITY.sub(lambda found: html.unescape(found[0]), bare) if "&" in bare else bare
    told = tuple((one.translate(_RESTORED), other.translate(_RESTORED)) for one, other in links)
    return Words(bare.translate(signs or _RESTORED), lost, told)
