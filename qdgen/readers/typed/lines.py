"""One table of named patterns turns a line of a draft into a Line: what it is, its number or letter, its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from qdgen.kinds import labels
from qdgen.model.table import Table
from qdgen.readers.grammar.signing_words import split_capacity
from qdgen.readers.typed.letter_looks import Looks
from qdgen.readers.typed.line_initials import sieve
from qdgen.standards.nd30 import ABBREVIATIONS, ENACTING_FORMULA, MOTTO, NATIONAL_TITLE
from qdgen.vietnamese.capitals import is_upper
from qdgen.vietnamese.letters import parse_roman, point_index
from qdgen.vietnamese.text import fold

ESCAPE = labels.ESCAPE


class LineKind(Enum):
    """Loại dòng: what a line is by its own words; what it means depends on where it stands."""

    NATIONAL = auto()
    MOTTO = auto()
    NUMBER = auto()
    PLACE_DATE = auto()
    MARK = auto()
    CO_ISSUER = auto()
    RULE = auto()
    TYPE = auto()
    ENACTING = auto()
    RECIPIENTS = auto()
    SIGNING = auto()
    CO_SIGNING = auto()
    APPENDIX = auto()
    REFERENCE = auto()
    PART = auto()
    CHAPTER = auto()
    ARTICLE_SECTION = auto()
    SUBSECTION = auto()
    ARTICLE = auto()
    SECTION = auto()
    CLAUSE = auto()
    POINT = auto()
    DASH = auto()
    PLUS = auto()
    TABLE = auto()
    CLOSE = auto()
    UPPER = auto()
    TEXT = auto()

    __hash__ = object.__hash__  # by identity, as members are compared: sets of kinds are asked many times a line


WORDS = frozenset({LineKind.TEXT, LineKind.UPPER, LineKind.TYPE, LineKind.MARK, LineKind.NUMBER, LineKind.PLACE_DATE})
"""Lines without a label: what they are above the type of a document, they are not as a heading or a summary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    r"""Một dòng của bản thảo: `at` is its number in the source, `prefix` its label as typed, `text` the rest.

    `number` is the label's value; `label` the letter of a point, or the outer numbers of a clause (`1.` of `1.2.`).
    `after_blank`: an empty line stands before it. `bold`: the author put the whole line in `**`. `plain`: the words
    stand behind `\`. `loose`: a label that counts only where it continues the numbering (`1.2` without a full stop).
    `table`: the table itself, where the source has tables; `text` then shows its first row between strokes. `looks`:
    how its letters were set, where any is set apart.
    """

    at: int
    kind: LineKind
    text: str
    prefix: str = ""
    number: int | None = None
    label: str = ""
    after_blank: bool = False
    bold: bool = False
    plain: bool = False
    loose: bool = False
    table: Table | None = None
    looks: Looks | None = None

    @property
    def full(self) -> str:
        """The whole line: label and words."""
        return f"{self.prefix} {self.text}".strip() if self.prefix else self.text


_NUMERAL = rf"(?P<number>{labels.NUMERAL})"
_LETTERED = rf"(?:(?P<letter>{labels.APPENDIX_LETTER})|{_NUMERAL})"
"""The number of an appendix: as of any other level, or a letter."""
_NAMED_REST = r"\s*(?P<stop>[.:–-]?)\s*(?P<text>.*)"

_DAY = r"ngày\b[\s\d._…/-]*(?:$|tháng\b.{0,40})"
_DAY_IN_FIGURES = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})\s?\.?"

PATTERNS: tuple[tuple[LineKind, re.Pattern[str]], ...] = (
    (LineKind.RULE, re.compile(labels.RULE)),
    (LineKind.TABLE, re.compile(r"\|.*")),
    (
        LineKind.ARTICLE,
        re.compile(
            rf"(?P<prefix>{labels.ARTICLE}\s+(?P<number>\d{{1,5}})\s?[.:](?!\d)(?:\s?[-–—](?=\s))?)\s*(?P<text>.*)"
        ),
    ),
    (LineKind.SUBSECTION, re.compile(rf"(?P<prefix>{labels.SUBSECTION}\s+{_NUMERAL})(?!\w){_NAMED_REST}")),
    (LineKind.ARTICLE_SECTION, re.compile(rf"(?P<prefix>{labels.ARTICLE_SECTION}\s+{_NUMERAL})(?!\w){_NAMED_REST}")),
    (LineKind.CHAPTER, re.compile(rf"(?P<prefix>{labels.CHAPTER}\s+{_NUMERAL})(?!\w){_NAMED_REST}")),
    (LineKind.PART, re.compile(rf"(?P<prefix>{labels.PART}\s+{_NUMERAL})(?!\w){_NAMED_REST}")),
    (
        LineKind.APPENDIX,
        re.compile(rf"(?P<prefix>{labels.APPENDIX}(?:\s+(?:{labels.NUMBERED})?{_LETTERED})?)(?!\w){_NAMED_REST}"),
    ),
    (LineKind.SECTION, re.compile(rf"(?P<prefix>(?P<number>{labels.SECTION_NUMBER})\s?[./-])(?P<gap>\s*)(?P<text>.*)")),
    (
        LineKind.CLAUSE,
        re.compile(
            r"(?P<prefix>(?P<label>(?:\d{1,3}\.){0,5})(?P<number>\d{1,3})(?P<stop>[.)/]|(?=\s)))"
            r"(?:\s+(?P<text>.*))?"
        ),
    ),
    (
        LineKind.POINT,
        re.compile(rf"(?P<prefix>(?P<label>{labels.POINT_LETTER})\s?(?P<stop>[).]))(?P<gap>\s*)(?P<text>.*)"),
    ),
    (LineKind.DASH, re.compile(rf"(?P<prefix>{labels.DASH})\s*(?P<text>\S.*)")),
    (LineKind.PLUS, re.compile(r"(?P<prefix>\+)\s*(?P<text>\S.*)")),
    (LineKind.REFERENCE, re.compile(rf"{labels.REFERENCE}.*")),
    (LineKind.NUMBER, re.compile(r"Số\s*:.*|Số\s+[\d.…_ ]*/.*")),
    (LineKind.PLACE_DATE, re.compile(rf"(?!V/v )[^,]{{1,60}}(?:,[^,]{{1,60}})?,\s*(?:{_DAY}|{_DAY_IN_FIGURES})")),
    (LineKind.RECIPIENTS, re.compile(rf"(?P<prefix>{labels.RECIPIENTS}\s?(?P<stop>:?))\s*(?P<text>.*)")),
    (LineKind.CO_ISSUER, re.compile(rf"(?P<prefix>{labels.CO_ISSUER})\s*(?P<text>.*)")),
    (LineKind.CO_SIGNING, re.compile(labels.CO_SIGNING)),
    (LineKind.SIGNING, re.compile(rf"{labels.SIGNING}.*")),
)
"""The patterns that a whole line must match, in order; `_accepts` has the last word where a pattern says too much."""

_candidates = sieve(PATTERNS)

_MARKS = (
    *("TUYỆT MẬT", "TỐI MẬT", "MẬT", "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"),
    *("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"),
)
_FIXED = {
    fold(NATIONAL_TITLE): LineKind.NATIONAL,
    fold(MOTTO): LineKind.MOTTO,
    fold(ENACTING_FORMULA): LineKind.ENACTING,
    **{fold(mark): LineKind.MARK for mark in _MARKS},
    **{fold(term): LineKind.TYPE for term in ABBREVIATIONS},
}
_LONGEST_FIXED = 70
_CAPITALS_ONLY = frozenset({LineKind.MARK, LineKind.TYPE})
_DASHES = re.compile(r"\s*[-–—−‑]\s*")
_LAST_ROMAN_SECTION = 49
"""Above it stand the roman figures L, C, D and M: more likely an initial (`C. Mác`) than a section."""
_LONGEST_LOOSE_NUMBER = 2
"""`1.10 Nội dung` is a clause, `1.500 người` an amount."""
_LAST_ROMAN = 3999
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_LABELLED = frozenset(kind for kind, pattern in PATTERNS if "prefix" in pattern.groupindex)


def classify(words: str, *, at: int, after_blank: bool = False, bold: bool = False) -> Line:
    """Nhận loại của một dòng: clean words of one line to a Line; a line that is nothing else is UPPER or TEXT."""
    if words.startswith(ESCAPE):
        kind = LineKind.CLOSE if words == ESCAPE else LineKind.TEXT
        return Line(at=at, kind=kind, text=words[1:].lstrip(), after_blank=after_blank, bold=bold, plain=True)
    for kind, pattern in _candidates(words):
        match = pattern.fullmatch(words)
        if match is not None and _accepts(kind, match):
            return _matched(kind, match, at=at, after_blank=after_blank, bold=bold)
    return Line(at=at, kind=_wordless(words), text=words, after_blank=after_blank, bold=bold)


def label_end(words: str) -> int:
    """Hết nhãn: where the words behind a line's label begin; 0 for a line without label, or with a label only."""
    for kind, pattern in _candidates(words):
        match = pattern.fullmatch(words)
        if match is not None and _accepts(kind, match):
            return match.start("text") if kind in _LABELLED and match["text"] else 0
    return 0


def is_rule(words: str) -> bool:
    """Đường kẻ: whether the words are nothing but a row of strokes, as `-----`, `* * *` or `—★—`."""
    return PATTERNS[0][1].fullmatch(words) is not None


def is_place_and_date(words: str) -> bool:
    """Địa danh và ngày tháng: whether the words are `Sơn La, ngày 05 tháng 12 năm 2025`, or as it is typed."""
    return dict(PATTERNS)[LineKind.PLACE_DATE].fullmatch(words) is not None


def numeral(text: str) -> int | None:
    """Số của phần, chương, mục ...: `IV`, `4`, `thứ tư` to 4; None for anything else, and for what has no numeral."""
    if text.isdecimal():
        return int(text) if int(text) <= _LAST_ROMAN else None
    word = text.lower().removeprefix("thứ ")
    if word in _ORDINALS:
        return _ORDINALS.index(word) + 1
    return parse_roman(text)


def _matched(kind: LineKind, match: re.Match[str], *, at: int, after_blank: bool, bold: bool) -> Line:
    found = match.groupdict()
    if kind not in _LABELLED:
        return Line(at=at, kind=kind, text=match[0], after_blank=after_blank, bold=bold)
    text = found["text"] or ""
    return Line(
        at=at,
        kind=kind,
        text=text.removeprefix(ESCAPE).lstrip(),
        prefix=found["prefix"],
        number=int(found["number"] or "") if kind is LineKind.ARTICLE else _number(found),
        label=found.get("label") or "",
        after_blank=after_blank,
        bold=bold,
        plain=text.startswith(ESCAPE),
        loose=_is_loose(kind, found),
    )


def _number(found: dict[str, str | None]) -> int | None:
    """The value of a label's number, or of the letter of an appendix."""
    letter = point_index((found.get("letter") or "").lower())
    return numeral(found["number"] or "") if found.get("number") else None if letter is None else letter + 1


def _is_loose(kind: LineKind, found: dict[str, str | None]) -> bool:
    if kind is LineKind.CLAUSE:
        return not found["stop"]
    return kind is LineKind.POINT and len(found["label"] or "") > 1


def _accepts(kind: LineKind, words: re.Match[str]) -> bool:
    """Whether a line that matches the pattern of a kind is of that kind."""
    found = words.groupdict()
    text = found.get("text") or ""
    if kind is LineKind.ARTICLE:
        return int(found["number"] or "") > 0
    if found.get("number") and not numeral(found["number"] or ""):
        return False
    match kind:
        case LineKind.PART | LineKind.CHAPTER | LineKind.ARTICLE_SECTION | LineKind.SUBSECTION | LineKind.APPENDIX:
            accepted = not text or bool(_number(found) and (found["stop"] or is_upper(text)))
        case LineKind.SECTION:
            initial = (numeral(found["number"] or "") or 0) > _LAST_ROMAN_SECTION
            accepted = not initial and _is_apart(found, is_upper(text))
        case LineKind.CLAUSE:
            accepted = _accepts_clause(found)
        case LineKind.POINT:
            bracket = found["stop"] == ")"
            accepted = _is_apart(found, bracket) and (bracket or len(found["label"] or "") == 1)
        case LineKind.DASH | LineKind.PLUS:
            accepted = text[0] not in "-–—+0123456789" or text != words[0][1:]
        case LineKind.RECIPIENTS:
            accepted = bool(found["stop"]) or not text
        case LineKind.SIGNING:
            accepted = is_upper(words[0]) and split_capacity(words[0]) is not None
        case _:
            accepted = True
    return accepted


def _is_apart(found: dict[str, str | None], may_touch: object) -> bool:
    """Whether a space, or nothing at all, follows the label; `may_touch` allows the words to follow at once."""
    return bool(found["gap"] or not found["text"] or may_touch)


def _accepts_clause(found: dict[str, str | None]) -> bool:
    """`1.` and `1.1.`; `1)` and `1/` with words; `1.1` without a full stop where the outer number is there."""
    stop, outer = found["stop"], found["label"]
    if stop == ".":
        return True
    if stop:
        return not outer and bool(found["text"])
    number = found["number"] or ""
    return bool(outer and found["text"]) and len(number) <= _LONGEST_LOOSE_NUMBER and not number.startswith("0")


def _wordless(words: str) -> LineKind:
    """A line without label: one of the fixed lines of a masthead, capitals only, or text."""
    if len(words) <= _LONGEST_FIXED:
        key = _DASHES.sub(" - ", fold(words)).replace(" :", ":").strip(" ")
        kind = _FIXED.get(key)
        if kind is not None and (is_upper(words) or kind not in _CAPITALS_ONLY):
            return kind
    return LineKind.UPPER if is_upper(words) else LineKind.TEXT
