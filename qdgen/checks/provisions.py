"""Clauses of the decree as a person cites them: "PL1 II.1.b" is "Phụ lục I, Phần I, Mục II, khoản 1, điểm b"."""

from __future__ import annotations

import re

_CLAUSE = re.compile(
    r"(?P<section>[IVX]+)(?:\.(?P<clause>\d+[a-z]?))?(?:\.(?P<point>[a-zđ](?:-[a-zđ])?))?"
    r"|Đ\.(?P<article>\d+)(?:\.(?P<paragraph>\d+))?"
)
_ANNEX = re.compile(r"PL(?P<annex>[123])(?:\s+|$)")
_ANNEXES = {"1": "Phụ lục I, Phần I", "2": "Phụ lục II", "3": "Phụ lục III"}
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
        elif _CLAUSE.fullmatch(rest):
            said.append(words)
        else:
            said[-1:] = [", ".join([*said[-1:], words])]
    return "; ".join(said)


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
