"""Lines that look like the label of an article, a clause or a point and are typed otherwise: read, or said so."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from qdgen.readers.grammar.endings import ends_sentence
from qdgen.readers.typed.lines import LineKind, numeral
from qdgen.readers.typed.other_labels import relabelled
from qdgen.readers.typed.splitting import tell_repairs
from qdgen.vietnamese.letters import point_index
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_NEW_PART = (_K.RECIPIENTS, _K.SIGNING, _K.APPENDIX, _K.NATIONAL, _K.ENACTING)
_CLOSING = (_K.RECIPIENTS, _K.SIGNING)
_OPENS_ARTICLES = (_K.ENACTING, _K.PART, _K.CHAPTER, _K.ARTICLE_SECTION, _K.SUBSECTION)
_ARTICLE = re.compile(
    r"(?P<prefix>(?P<quote>[“\"'«‘]?)(?P<word>[^\W\d_]\s?[^\W\d_]{3})\s*(?P<nth>[Tt]hứ\s+|THỨ\s+)?"
    r"(?P<number>\d{1,4}|[IVXL]{1,7}|[^\W\d_]{2,4})(?P<stop>\s?[.:)/,;]|\s[–—-](?=\s)|(?=\s|$)))\s*(?P<text>.*)"
)
_USUAL = ("Điều", "ĐIỀU", "điều")
_CITES = re.compile(
    r"(?:của|và|hoặc|hay|đến|tại|theo|nêu|này|nói|trên|khoản|điểm|Điều(?! khoản)|Mục|Chương|Luật|Bộ luật|Hiến pháp|"
    r"Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Chỉ thị|Quyết định|Quy chế|Quy định|Điều lệ|Kế hoạch|Hướng dẫn|"
    r"Hiệp định|Công ước)"
    r"(?!\w)|[,;.)]|$"
)
_OF_THIS = re.compile(r"(?:Quyết định|Quy chế|Quy định|Kế hoạch|Điều lệ) (?:này|có hiệu lực)(?!\w)")
_IN_FORCE = re.compile(r"(?:Quyết định|Quy chế|Quy định|Kế hoạch) (?:này )?(?:có hiệu lực|thay thế|bãi bỏ)(?!\w)")
_ALMOST_A_LABEL = re.compile(
    r"\d{1,2},\s|\d{1,2}\.[^\W\d]|[A-Za-zĐđ]\)|[a-zđ][/,]\s|[ivxIVX]{1,5}[.,)]\s"
    r"|[^\w\s]{1,2}(?:\d{1,2}|[a-zđ])[^\w\s]{0,2}\s"
    r"|(?:\d{1,2}|[a-zđ])\s?[^\w\s%/–-]{1,2}\s|[.,:;)](?=\s?\w)|[“\".,:;][-+]\s|\d{1,2} [.)]|[a-zđ]-\)"
    r"|[a-zđ]\d{1,2}[.)]\s|[a-zđ] (?=[A-ZĐ])|[IVX]{1,5} (?=[^\W\d_a-z])"
)
_WORD_AND_NUMBER = re.compile(r"(?P<word>[^\W\d_]{3,6})\s?(?:[IVXivx]{1,5}|\d{1,2})?\.?")
_LEVELS = ("chương", "phần", "mục")
_LIKE_A_LEVEL = 0.7
_STROKES = 2
_NO_STOP = re.compile(r"(?P<number>\d{1,2}) (?P<first>\w)")
_ARTICLED = frozenset(map(fold, ("Quyết định", "Quy chế", "Quy định", "Điều lệ")))
_EXCERPT = 40


@dataclass(slots=True)
class _Count:
    """The numbers so far: of the last article, clause and point of a part, and whether articles may begin in it."""

    article: int = 0
    clause: int = 0
    letter: int = -1
    opened: bool = False
    closing: bool = False


def settled_labels(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """Nhãn gần đúng: the lines of a draft, those that begin like `Điều 2 -` made articles where that is sure.

    It is where the number goes on from the article before. Else the line stays a paragraph and a remark says what it
    looks like; so does one that begins almost like a clause or a point. `Điều 2 của Luật ...` is a citation.
    """
    found: list[Line] = []
    count = _Count()
    for place, line in enumerate(lines):
        before = found[-1] if found else None
        below = lines[place + 1] if place + 1 < len(lines) else None
        if _is_a_row(line, before, below):
            row = replace(line, kind=_K.TABLE, text=f"| {line.full}", prefix="", number=None, label="")
            message = "Hàng của bảng thiếu dấu “|” ở đầu; dấu này được thêm."
            ledger.remark(line, message, line.full, row.text, kind="mark", sure="likely")
            found.append(row)
            continue
        settled = _settled(line, before, count, ledger) if line.kind in (_K.TEXT, _K.UPPER) else line
        _counted(settled, count)
        found.append(settled)
    return found


def _counted(line: Line, count: _Count) -> None:
    if line.kind in _NEW_PART or (line.kind is _K.TYPE and not line.plain):
        count.article, count.clause, count.letter, count.opened = 0, 0, -1, False
    count.closing = line.kind in _CLOSING or (count.closing and line.kind not in _NEW_PART)
    articled = line.kind is _K.TYPE and fold(line.full) in _ARTICLED
    count.opened = count.opened or articled or line.kind in _OPENS_ARTICLES
    if line.kind is _K.ARTICLE:
        count.article, count.clause, count.letter = line.number or 0, 0, -1
    elif line.kind is _K.CLAUSE:
        count.clause = count.clause if line.label else line.number or 0
        count.letter = -1
    elif line.kind is _K.POINT:
        index = point_index(line.label)
        count.letter = count.letter if index is None else index
    elif line.kind in (_K.SECTION, *_OPENS_ARTICLES):
        count.clause, count.letter = 0, -1


def _settled(line: Line, before: Line | None, count: _Count, ledger: Ledger) -> Line:
    if line.plain:
        return line
    match = _ARTICLE.fullmatch(line.text)
    if match is not None and _is_article_word(match):
        return _article(line, match, before, count, ledger)
    if not count.closing and (labelled := relabelled(line, count.clause, count.letter)) is not None:
        tell_repairs(labelled, line.text, (), ledger)
        return labelled
    if _ALMOST_A_LABEL.match(line.text) or _lacks_its_stop(line.text, count) or _is_almost_a_level(line.text):
        _tell(line, "gần giống số của điều, khoản, điểm nhưng chưa đúng mẫu; được giữ là đoạn văn", ledger)
    return line


def _lacks_its_stop(words: str, count: _Count) -> bool:
    """Whether the words begin like `2 Thời hạn`, where the number goes on from the clause or the article before."""
    bare = _NO_STOP.match(words)
    following = {number + 1 for number in (count.clause, count.article) if number}
    return bare is not None and bare["first"].isupper() and int(bare["number"]) in following


def _is_almost_a_level(words: str) -> bool:
    """Whether the whole line is like `ChươngIV` or `Muc 2`."""
    match = _WORD_AND_NUMBER.fullmatch(words)
    return match is not None and bool(get_close_matches(match["word"].lower(), _LEVELS, 1, _LIKE_A_LEVEL))


def _is_a_row(line: Line, before: Line | None, below: Line | None) -> bool:
    """Whether the line is a row of the table that it touches, and only its first stroke is missing."""
    if line.kind is _K.TABLE or line.plain or line.full.count("|") < _STROKES:
        return False
    under = before is not None and before.kind is _K.TABLE and before.text.endswith("|") and not line.after_blank
    return under or (below is not None and below.kind is _K.TABLE and not below.after_blank)


def _is_article_word(match: re.Match[str]) -> bool:
    """Whether the word is `Điều`, with whatever marks on its letters, and a number follows; a word only with a stop."""
    letters = unicodedata.normalize("NFD", match["word"].lower().replace("đ", "d").replace(" ", ""))
    if "".join(letter for letter in letters if not unicodedata.combining(letter)) != "dieu":
        return False
    in_words = not (match["number"].isdecimal() or match["number"].isupper())
    return numeral(match["number"]) is not None and not (in_words and not match["stop"].strip())


def _article(line: Line, match: re.Match[str], before: Line | None, count: _Count, ledger: Ledger) -> Line:
    expected = count.article + 1
    goes_on = numeral(match["number"]) == expected and (count.article > 0 or count.opened)
    broken = before is not None and not line.after_blank and not ends_sentence(before.text)
    if _is_citation(match, broken=broken):
        if goes_on and _OF_THIS.match(match["text"]):
            _tell(line, "giống số của một điều nhưng cũng giống lời dẫn; được giữ là đoạn văn", ledger)
        return line
    if not goes_on or match["quote"]:
        if not (match["quote"] and before is not None and before.text.endswith(":")):
            _tell(line, "giống số của một điều nhưng chưa đúng mẫu; được giữ là đoạn văn", ledger)
        return line
    return replace(line, kind=_K.ARTICLE, prefix=match["prefix"], text=match["text"], number=expected)


def _is_citation(match: re.Match[str], *, broken: bool) -> bool:
    """Whether the words speak of an article: `Điều 2 của Luật`, `điều 3, khoản 1`; a stop or capitals say otherwise."""
    text, stop = match["text"], match["stop"].strip()
    if match["word"] not in _USUAL:
        return False
    if stop and stop not in ",;":
        return broken and match["word"] == "điều"
    if stop or text[:1].islower():
        return True
    if _OF_THIS.match(text) and not broken and _IN_FORCE.match(text):
        return False
    return bool(text) and _CITES.match(text) is not None


def _tell(line: Line, words: str, ledger: Ledger) -> None:
    opening = line.full if len(line.full) <= _EXCERPT else f"{line.full[:_EXCERPT]}..."
    ledger.remark(line, f"“{opening}” {words}.", kind="structure", sure="guess")
