"""Lines and labels of a document that copying has glued together or spaced out: `QUYẾTĐỊNH`, `K Ế  H O Ạ C H`."""

from __future__ import annotations

import re
from types import MappingProxyType

from qdgen.standards.nd30 import ABBREVIATIONS, ENACTING_FORMULA, MOTTO, NATIONAL_TITLE, RECIPIENTS_LABEL
from qdgen.vietnamese.capitals import is_upper
from qdgen.vietnamese.lookalikes import LOOKALIKES
from qdgen.vietnamese.text import fold

_LONGEST = 80
_NOT_LETTERS = re.compile(r"[\s–—−‑-]+")
_CAPITALS = ("QUY CHẾ", "QUY ĐỊNH", "PHỤ LỤC", *(term.upper() for term in ABBREVIATIONS), ENACTING_FORMULA)
_ANY_CASE = (NATIONAL_TITLE, MOTTO, RECIPIENTS_LABEL)
_LINES = MappingProxyType({_NOT_LETTERS.sub("", fold(words)): words for words in (*_CAPITALS, *_ANY_CASE)})
_FOLDED = frozenset(fold(words) for words in _LINES.values())
_GLUED = re.compile(
    r"(?P<one>Căn|Nơi|Kính|Phụ|Tiểu)(?P<two>cứ|nhận|gửi|lục|mục)(?![^\W\d_])"
    r"|Theo ?đề ?nghị(?!\w)|Xét ?đề ?nghị(?!\w)"
    r"|(?P<level>Chương|CHƯƠNG|Phần|PHẦN|Phụ lục|PHỤ LỤC)(?P<number>[IVX]{1,5}|\d{1,2})(?!\w)"
    r"|(?P<article_section>Mục|MỤC)(?P<nth>\d{1,2})(?!\w)"
)
_LOOKALIKES = str.maketrans(LOOKALIKES)
_PAIRS = frozenset({"Căn cứ", "Nơi nhận", "Kính gửi", "Phụ lục", "Tiểu mục"})


def is_fixed_line(words: str) -> bool:
    """Là một dòng cố định của văn bản: a type in capitals, Quốc hiệu, Tiêu ngữ, `QUYẾT ĐỊNH:`, whatever its spaces."""
    line = _LINES.get(_key(words), "") if len(words) <= _LONGEST else ""
    return bool(line) and words[0].isalpha() and (line in _ANY_CASE or is_upper(words))


def recovered(words: str) -> str:
    """Chữ đúng của một dòng bị dính hay bị giãn khi chép: the words as they were; the same where nothing is certain.

    A whole line that is a type, Quốc hiệu, Tiêu ngữ or `QUYẾT ĐỊNH:` but for its spaces; else a label at its beginning,
    as `Căncứ` or `ChươngII`.
    """
    if line := _whole(words):
        return line
    match = _GLUED.match(words)
    if match is None:
        return words
    label = _spaced(match)
    return words if label == match[0] else label + words[match.end() :]


def _key(words: str) -> str:
    return _NOT_LETTERS.sub("", fold(words.translate(_LOOKALIKES)))


def _whole(words: str) -> str:
    if not is_fixed_line(words):
        return ""
    line = _LINES[_key(words)]
    typed = " ".join(fold(words).replace(" :", ":").split())
    dashed = re.sub(r"\s*[–—−‑-]\s*", " - ", typed)
    return "" if typed in _FOLDED or dashed in _FOLDED else line


def _spaced(match: re.Match[str]) -> str:
    if match["one"]:
        pair = f"{match['one']} {match['two']}"
        return pair if pair in _PAIRS else match[0]
    if match["level"]:
        return f"{match['level']} {match['number']}"
    if match["article_section"]:
        return f"{match['article_section']} {match['nth']}"
    return f"{match[0][:4].rstrip()} đề nghị" if match[0].startswith("Theo") else "Xét đề nghị"
