"""Clauses of the decree as a person cites them: "PL1 II.1.b" is "Phụ lục I, Phần I, Mục II, khoản 1, điểm b".

Another law that a rule rests on is named as it is ("Nghị quyết số 202/2025/QH15").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLAUSE = re.compile(
    r"(?P<section>[IVX]+)(?:\.(?P<clause>\d+[a-z]?))?(?:\.(?P<point>[a-zđ](?:-[a-zđ])?))?"
    r"|Đ\.(?P<article>\d+)(?:\.(?P<paragraph>\d+))?"
)
_ANNEX = re.compile(r"PL(?P<annex>[123])(?:\s+|$)")
_ANNEXES = {"1": "Phụ lục I, Phần I", "2": "Phụ lục II", "3": "Phụ lục III"}
_OTHER_LAW = re.compile(r"(?:Luật|Nghị quyết|Nghị định)\b")
_ARTICLE = re.compile(r"(?:khoản \d+ )?Điều \d")
_OF_THE_FORM = "1"
_TABLE_OF_LOOKS = "V"


def spoken(provision: str) -> str:
    """Điều khoản viết đủ chữ: a provision in short form, or several with commas between, to the words of a citation."""
    said: list[str] = []
    annex = ""
    for short in provision.split(", "):
        named = _ANNEX.match(short)
        annex = named["annex"] if named else annex
        rest = short[named.end() :] if named else short
        words = _words(rest, annex)
        if named:
            said.append(", ".join(part for part in (_ANNEXES[annex], words) if part))
        elif _CLAUSE.fullmatch(rest) or _OTHER_LAW.match(rest):
            said.append(words)
        else:
            said[-1:] = [", ".join([*said[-1:], words])]
    return "; ".join(_with_decree(said))


def _with_decree(said: list[str]) -> Iterator[str]:
    """The decree behind its articles, once: "Điều 12" alone could be one of the document under check."""
    for at, words in enumerate(said):
        is_last = not any(_ARTICLE.match(following) for following in said[at + 1 : at + 2])
        yield f"{words} {ND30.name}" if is_last and _ARTICLE.match(words) else words


def _words(short: str, annex: str) -> str:
    match = _CLAUSE.fullmatch(short)
    if match is None:
        return short
    if match["article"]:
        article = f"Điều {match['article']}"
        return f"khoản {match['paragraph']} {article}" if match["paragraph"] else article
    is_row = annex == _OF_THE_FORM and match["section"] == _TABLE_OF_LOOKS
    parts = [f"Mục {match['section']}"]
    if match["clause"]:
        parts.append(f"{'dòng' if is_row else 'khoản'} {match['clause']}")
    if match["point"]:
        parts.append(f"điểm {match['point']}")
    return ", ".join(parts)
