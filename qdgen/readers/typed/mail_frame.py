"""What a mail program sets around a draft: the lines `From:`, `Subject:` above it, a signature behind `--` below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.readers.grammar.signing_words import is_person
from qdgen.readers.typed.lines import LineKind, classify
from qdgen.vietnamese.text import clean, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger

_K = LineKind
_HEADER = re.compile(
    r"[> ]*(?:From|Date|Sent|To|Cc|Bcc|Subject|Reply-To|Từ|Người gửi|Ngày gửi|Ngày|Đến|Tới|Người nhận|Chủ đề|Tiêu đề)"
    r" ?:\s.*",
    re.IGNORECASE,
)
_FORWARDED = re.compile(r"[> ]*-{3,} ?(?:Forwarded message|Original Message|Thư chuyển tiếp).*", re.IGNORECASE)
_FEWEST = 2
_LONGEST_HEADER = 12
_LONGEST_TAIL = 8
_SIGN = re.compile(r"-- ?")
_GAP = re.compile(r"\t| {3,}")
_OF_A_DOCUMENT = frozenset(
    {_K.NATIONAL, _K.MOTTO, _K.NUMBER, _K.TYPE, _K.APPENDIX, _K.REFERENCE, _K.TABLE, _K.RECIPIENTS, _K.SIGNING}
    | {_K.CO_SIGNING, _K.ENACTING, _K.ARTICLE, _K.CHAPTER, _K.PART, _K.SECTION}
)


def without_mail_frame(lines: Sequence[str], ledger: Ledger) -> list[str]:
    """Bỏ phần khung của thư: the lines of a draft, those of the frame empty; a remark for each part of it.

    The header is of two lines at least, at the very top; the signature stands below a line `--` behind the name of who
    signs, and holds nothing that a document has.
    """
    found = list(lines)
    _left_out(found, _header(found), "Các dòng đầu thư (From, Date, Subject ...) không thuộc văn bản", ledger)
    _left_out(found, _tail(found), "Chữ ký cuối thư dưới dòng “--” không thuộc văn bản", ledger)
    return found


def _left_out(lines: list[str], places: range, message: str, ledger: Ledger) -> None:
    words = [lines[place].strip() for place in places if lines[place].strip()]
    if not words:
        return
    message = f"{message}; {len(words)} dòng được bỏ."
    ledger.remark(places.start + 1, message, " / ".join(words), kind="dropped", sure="likely")
    lines[places.start : places.stop] = [""] * len(places)


def _header(lines: Sequence[str]) -> range:
    start = next((place for place, line in enumerate(lines) if line.strip()), 0)
    end, known = start, 0
    while end < min(len(lines), start + _LONGEST_HEADER):
        is_header = _HEADER.fullmatch(lines[end]) is not None
        if not (is_header or (end == start and _FORWARDED.fullmatch(lines[end]))):
            break
        known += is_header
        end += 1
    return range(start, end) if known >= _FEWEST else range(0)


def _tail(lines: Sequence[str]) -> range:
    """The signature of the mail; an empty range where the lines below the last `--` may be the document's own."""
    start = next((place for place in reversed(range(len(lines))) if _SIGN.fullmatch(lines[place])), None)
    if start is None:
        return range(0)
    below = [clean(line)[0] for line in lines[start + 1 :] if line.strip()]
    above = next((line for line in reversed(lines[:start]) if line.strip("> \t")), "")
    name = clean(_GAP.split(above.strip())[-1])[0].strip("*> ")
    listed = any("nơi nhận" in fold(line) for line in lines[:start])
    known = any(map(_is_of_a_document, below))
    return (
        range(start, len(lines))
        if listed and is_person(name) and not known and len(below) <= _LONGEST_TAIL
        else range(0)
    )


def _is_of_a_document(words: str) -> bool:
    """Whether a line below `--` may be the document's own: a title in capitals too, which a telephone number is not."""
    kind = classify(words, at=0).kind
    return kind in _OF_A_DOCUMENT or (kind is _K.UPPER and not any(map(str.isdecimal, words)))
