"""Citations of documents by number in a text: type, number, symbol, date and whose they are."""

from __future__ import annotations

import datetime as dt
import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.line import key_of
from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBERED = re.compile(
    r"số:?[ \u00a0]*(?P<number>\d+)[ \u00a0]*/[ \u00a0]*(?:(?P<year>(?:19|20)\d\d)[ \u00a0]*/[ \u00a0]*)?"
    r"(?P<symbol>[A-ZĐ][^\W\d_]*(?:[ \u00a0]?[-–][ \u00a0]?[A-ZĐ][\w&]*)+)"
    r"(?:,?\s+ngày\s+(?:(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})\s+năm\s+(?P<y>\d{4})"
    r"|(?P<d2>\d{1,2})[/.-](?P<m2>\d{1,2})[/.-](?P<y2>\d{4})))?"
    r"(?:\s+của\s+(?P<issuer>[^,;.\n]{2,60}))?"
)
_TYPES = ("Nghị định", "Thông tư liên tịch", "Thông tư", "Kết luận", *ND30.abbreviations, *ND30.unabbreviated)
_BY_KEY = {key_of(name): name for name in sorted(_TYPES, key=len)}
_LONGEST_TYPE = max(map(len, _TYPES)) + 1
_SYMBOLS = {**ND30.abbreviations, "Nghị định": "NĐ", "Thông tư": "TT"}
_ISSUERS = (
    (re.compile(r"chủ tịch (?:ủy ban nhân dân|ubnd)"), "Chủ tịch Ủy ban nhân dân"),
    (re.compile(r"ủy ban nhân dân|ubnd"), "Ủy ban nhân dân"),
    (re.compile(r"hội đồng nhân dân|hđnd"), "Hội đồng nhân dân"),
    (re.compile(r"thủ tướng(?: chính phủ)?"), "Thủ tướng Chính phủ"),
    (re.compile(r"chính phủ"), "Chính phủ"),
    (re.compile(r"chủ tịch nước"), "Chủ tịch nước"),
    (re.compile(r"ủy ban thường vụ quốc hội"), "Ủy ban Thường vụ Quốc hội"),
    (re.compile(r"quốc hội"), "Quốc hội"),
    (re.compile(r"bộ trưởng"), "Bộ trưởng"),
    (re.compile(r"giám đốc sở"), "Giám đốc Sở"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Viện dẫn: a document named by its number; `start` and `end` are offsets of the whole in the text.

    `term` is empty where the type is none that is known; `date` None where none is given or the calendar has none.
    `issuer` is the kind of body ("Chủ tịch Ủy ban nhân dân"), empty where it is not said or not known.
    """

    start: int
    end: int
    term: str
    number: str
    year: int | None
    symbol: str
    date: dt.date | None
    issuer: str
    typed: str = ""
    """Số như đã gõ: "05"."""
    issuer_words: str = ""
    """Những chữ đứng sau “của”, to the next mark."""

    @property
    def name(self) -> str:
        """Số, ký hiệu viết liền: "30/2020/NĐ-CP"."""
        year = f"{self.year}/" if self.year else ""
        return f"{self.number}/{year}{self.symbol}"

    @property
    def shown(self) -> str:
        """Tên gọi trong thông báo: "Nghị định số 30/2020/NĐ-CP"."""
        return f"{self.term} số {self.typed}{self.name.removeprefix(self.number)}".strip()


@functools.lru_cache(maxsize=4)
def citations(text: str) -> tuple[Citation, ...]:
    """Các viện dẫn trong một văn bản, in order; asked for by several rules of one check."""
    return tuple(_read(text)) if "số" in text else ()


def _read(text: str) -> Iterator[Citation]:
    for match in _NUMBERED.finditer(text):
        before = text[max(match.start() - _LONGEST_TYPE, 0) : match.start()]
        term = _term(before)
        yield Citation(
            start=match.start() - (len(term) + 1 if term else 0),
            end=match.end("symbol"),
            term=term,
            number=match["number"].lstrip("0"),
            typed=match["number"],
            year=int(match["year"]) if match["year"] else None,
            symbol=re.sub(r"[ \u00a0]?[-–][ \u00a0]?", "-", match["symbol"]),
            date=_date(match),
            issuer=issuer_kind(match["issuer"] or ""),
            issuer_words=match["issuer"] or "",
        )


def issuer_kind(words: str) -> str:
    """Loại cơ quan ban hành that a phrase begins with; empty when it is none that can be told apart."""
    key = key_of(words.strip())
    return next((name for pattern, name in _ISSUERS if pattern.match(key)), "")


def symbol_of(term: str) -> str:
    """Chữ viết tắt tên loại trong ký hiệu; empty for a type that has none."""
    return _SYMBOLS.get(term, "")


def _term(before: str) -> str:
    key = key_of(before.rstrip())
    found = ""
    for name in _BY_KEY:
        if key.endswith(name) and len(name) > len(found):
            found = name
    return _BY_KEY.get(found, "")


def _date(match: re.Match[str]) -> dt.date | None:
    parts = (match["d"] or match["d2"], match["m"] or match["m2"], match["y"] or match["y2"])
    if None in parts:
        return None
    day, month, year = map(int, parts)
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
