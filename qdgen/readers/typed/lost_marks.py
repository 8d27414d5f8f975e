"""Marks and breaks that a draft seems to have lost: a dash among dashes, a heading's end; told, and nothing changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds.labels import ADDRESSEES
from qdgen.readers.grammar.endings import ends_sentence
from qdgen.readers.typed.lines import LineKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_DASHES = (_K.DASH, _K.PLUS)
_NEW_PART = frozenset({_K.NATIONAL, _K.TYPE, _K.APPENDIX, _K.ENACTING})
_CLOSING = frozenset({_K.RECIPIENTS, _K.SIGNING, _K.CO_SIGNING})
_FEWEST_HEADED = 3
_MOST = 0.7
_SHOWN = 40
_HOLDS_TEXT = frozenset({_K.TEXT, _K.CLAUSE, _K.POINT, _K.DASH, _K.PLUS, _K.ARTICLE})
_WANTS_A_NAME = re.compile(
    r"(?<!\w)(?:xã|phường|đặc khu|huyện|quận|tỉnh|thành phố|thị xã|thị trấn|thôn|ông|bà|đồng chí|số|là|gồm|như|và"
    r"|phó)$",
    re.IGNORECASE,
)


def tell_lost_marks(lines: Sequence[Line], ledger: Ledger) -> None:
    """Dấu bị mất: a remark for each line that stands among others as if its dash, or the end of its heading, were lost.

    A paragraph between two dashes, behind one that ends with `;`, or ending so above one; an article whose words end as
    a sentence where nearly all others of its part have headings.
    """
    closing = False
    articles: list[Line] = []
    for place, line in enumerate(lines):
        if line.kind in _NEW_PART:
            _tell_articles(articles, ledger)
            articles, closing = [], False
        closing = closing or line.kind in _CLOSING
        if line.kind is _K.ARTICLE and line.text:
            articles.append(line)
        if closing or line.kind is not _K.TEXT or line.plain or not place or place + 1 == len(lines):
            continue
        if ADDRESSEES.match(line.text) or ADDRESSEES.match(lines[place - 1].text):
            continue
        if _may_go_on(lines[place - 1], line):
            message = f"“{line.full[:_SHOWN]}” có thể nối tiếp dòng trên, vốn chưa hết câu; được giữ là đoạn riêng."
            ledger.remark(line, message, kind="structure", sure="guess")
        if _is_among_dashes(lines[place - 1], line, lines[place + 1]):
            message = f"“{line.full[:_SHOWN]}” đứng cùng các dòng gạch đầu dòng mà không có gạch; được giữ là đoạn văn."
            ledger.remark(line, message, kind="dash", sure="guess")
    _tell_articles(articles, ledger)


def _may_go_on(above: Line, line: Line) -> bool:
    """Whether the line above, of several clauses, stops at a word that wants a name behind it, as `xã` or `ông`."""
    is_open = above.kind in _HOLDS_TEXT and not above.plain and "," in above.text
    return is_open and not line.after_blank and _WANTS_A_NAME.search(above.text) is not None


def _is_among_dashes(above: Line, line: Line, below: Line) -> bool:
    if above.kind in _DASHES:
        return below.kind in _DASHES or above.text.endswith(";")
    return below.kind in _DASHES and line.text.endswith(";")


def _tell_articles(articles: Sequence[Line], ledger: Ledger) -> None:
    headed = sum(line.bold or not ends_sentence(line.text) for line in articles)
    if headed < _FEWEST_HEADED or headed == len(articles) or headed < _MOST * len(articles):
        return
    for line in articles:
        if not line.bold and not line.plain and ends_sentence(line.text):
            message = f"“{line.full[:_SHOWN]}” không có tiêu đề riêng như các điều khác; chữ của điều được đọc liền."
            ledger.remark(line, message, kind="structure", sure="guess")
