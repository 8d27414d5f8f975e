"""A whole draft cut into its lines: clean words, emphasis marks taken off, columns one after another."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from qdgen.readers.ledger import excerpt
from qdgen.readers.lines import LineKind, classify, label_end
from qdgen.vietnamese.capitals import is_upper
from qdgen.vietnamese.text import Repair, clean, forbidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.lines import Line

COMMENT = "//"
"""A line that begins so is a note of the author to himself; it is no part of the document."""

LONGEST_LINE = 100_000
"""Characters; a paragraph of forty pages is no paragraph."""

_BINARY_LINES = 20
"""From so many lines with control characters on, the file is taken for something else than text."""

_WIDEST_MASTHEAD = 300
_EMPHASIS_LINES = 12
_BREAK = re.compile(r"\r\n?|[\n\u2028\u2029]")
_COLUMN = re.compile(r"\t+|[ \u00a0]{2,}")
_MARK = re.compile(r"\*{1,3}(?=[^\s*])")
_LABEL_IN_BOLD = re.compile(r"(\*{2,3})(?P<label>[^*]{1,20})\1(?=\s)")
_STRAY_MARK = re.compile(r"\*{2,}|\*(?=\w)|(?<=\w)\*")
_PADDING = re.compile(r"(?<=\|)[ \u00a0]{2,}|[ \u00a0]{2,}(?=\|)")
_TWO_ENDS = re.compile(r"\s*(?:-[^|\t]*?|Nơi nhận\s?:?)(?:\t|[ \u00a0]{3})\s*(?P<right>[^|\t]+)$")
_ALMOST_A_LABEL = re.compile(r"\d{1,2},\s|\d{1,2}\.[^\W\d]{2}|[a-zđ][/,]\s|Điều\d|(?:Đieu|Dieu)\s?\d")
_EXCERPT = 40
_SHOWN = 10
_LONGEST_END = 400
_BLANKS_EXPECTED = frozenset({LineKind.NUMBER, LineKind.PLACE_DATE, LineKind.REFERENCE})
_SIDE_BY_SIDE = frozenset({LineKind.NATIONAL, LineKind.MOTTO, LineKind.PLACE_DATE})
_REPAIRED = {
    "nfd": "Chữ và dấu viết rời (NFD) được ghép lại",
    "look-alike": "Chữ giống Đ được thay bằng chữ Đ đúng mã",
    "space": "Khoảng trắng thừa được bỏ",
    "invisible": "Ký tự không nhìn thấy được bỏ",
}


@dataclass(slots=True)
class _Raw:
    """One line on its way: its number in the source, its words, and what was done to them."""

    at: int
    words: str
    repairs: tuple[Repair, ...] = ()
    after_blank: bool = False
    bold: bool = False


def read_lines(text: str, ledger: Ledger) -> tuple[Line, ...]:
    """Cắt bản thảo thành dòng: every line that has words, classified; blank lines are told by `after_blank`.

    Faults: an empty source, a source that is no text, control characters, a line too long to be a paragraph.
    """
    raws = _raw_lines(text, ledger)
    if not raws:
        if not ledger.faults:
            ledger.fault(
                None,
                "Bản thảo trống.",
                "Soạn như chính văn bản: QUYẾT ĐỊNH, trích yếu, thẩm quyền, căn cứ, các điều, nơi nhận, người ký.",
            )
        return ()
    _take_off_emphasis(raws, ledger)
    lines = []
    for raw in raws:
        line = classify(raw.words, at=raw.at, after_blank=raw.after_blank, bold=raw.bold)
        for repair in raw.repairs:
            if repair.kind != "space" or line.kind not in _BLANKS_EXPECTED:
                ledger.remark(raw.at, f"{_REPAIRED[repair.kind]}.", repair.before, repair.after)
        if line.prefix and line.text and raw.words.startswith(line.prefix + line.text[:1]):
            joined = raw.words[: len(line.prefix) + _SHOWN]
            ledger.remark(
                raw.at, "Sau số hoặc chữ thứ tự có một dấu cách.", joined, f"{line.prefix} {line.text[:_SHOWN]}"
            )
        if line.kind is LineKind.TEXT and _ALMOST_A_LABEL.match(raw.words):
            opening = raw.words[:_EXCERPT]
            message = f"“{opening}...” gần giống số của điều, khoản, điểm nhưng chưa đúng mẫu; được giữ là đoạn văn."
            ledger.remark(raw.at, message, "", "")
        lines.append(line)
    return tuple(lines)


def _raw_lines(text: str, ledger: Ledger) -> list[_Raw]:
    """The lines that have words, clean; none when the source is no text at all."""
    if "\x00" in text:
        _not_a_text(ledger)
        return []
    raws: list[_Raw] = []
    after_blank, foul = True, 0
    for at, line in enumerate(_BREAK.split(text), start=1):
        if line.lstrip("\ufeff \t").startswith(COMMENT):
            continue
        if len(line) > LONGEST_LINE:
            message = f"Dòng dài {len(line):,} ký tự: không thể là một đoạn văn của văn bản hành chính."
            advice = "Kiểm tra xem tệp có đúng là bản thảo không; nếu đúng thì xuống dòng ở cuối mỗi đoạn."
            ledger.fault(at, message.replace(",", "."), advice)
            continue
        unprintable = sorted(character for character in set(line) if _is_unprintable(character))
        if unprintable:
            foul += 1
            message = f"Dòng có ký tự U+{ord(unprintable[0]):04X}, không văn bản nào được chứa."
            ledger.fault(at, message, "Xóa ký tự đó, hoặc lưu lại bản thảo dạng văn bản thuần UTF-8.")
            if foul == _BINARY_LINES:
                _not_a_text(ledger)
                return []
            line = line.translate(dict.fromkeys(map(ord, unprintable)))  # noqa: PLW2901 - the rest is read on
        ends = _TWO_ENDS.match(line) if len(line) < _LONGEST_END else None
        if ends is not None and is_upper(ends["right"]):
            message = "Nơi nhận và người ký nằm trên cùng một dòng, như hai cột của một bảng."
            ledger.fault(at, message, "Ghi hết nơi nhận trước, mỗi nơi một dòng; rồi đến quyền hạn, chức vụ, họ tên.")
            continue
        for column in _columns(line):
            words, repairs = clean(_unpadded(column.strip(" \t\u00a0")))
            if words.strip("*"):
                raws.append(_Raw(at, words, repairs, after_blank))
            after_blank = not words
    return raws


def _unpadded(words: str) -> str:
    """A row of a table without the spaces that only align its cells."""
    return _PADDING.sub(" ", words) if words.startswith("|") else words


@cache
def _is_unprintable(character: str) -> bool:
    """Whether no document may hold the character: a control character, half a surrogate pair, no character at all."""
    return forbidden(character) is not None or unicodedata.category(character) == "Cn"


def _not_a_text(ledger: Ledger) -> None:
    ledger.faults.clear()
    ledger.fault(
        None,
        "Tệp không phải văn bản thuần: có ký tự điều khiển như của tệp Word, PDF hoặc ảnh.",
        "Mở tệp bằng chương trình đã tạo ra nó, rồi lưu lại dạng văn bản thuần (.txt, UTF-8).",
    )


def _columns(line: str) -> Iterator[str]:
    """The two columns of a masthead typed side by side, one after the other; any other line whole."""
    short = len(line) <= _WIDEST_MASTHEAD
    parts = [part for part in _COLUMN.split(line.strip()) if part] if short and _COLUMN.search(line.strip()) else []
    for place in reversed(range(1, len(parts))):
        right = " ".join(parts[place:])
        if classify(clean(right)[0].strip("*"), at=0).kind in _SIDE_BY_SIDE:
            left = " ".join(parts[:place])
            yield left
            yield right
            return
    yield line


def _take_off_emphasis(raws: list[_Raw], ledger: Ledger) -> None:
    """Takes `*`, `**` and `***` off where a pair wraps whole lines, the label of one, or all that stands behind it."""
    place = 0
    while place < len(raws):
        place = _wrapped(raws, place) + 1
    for raw in raws:
        label = _LABEL_IN_BOLD.match(raw.words)
        if label is not None:
            bare = label["label"] + raw.words[label.end() :]
            if label_end(bare) >= label.end("label") - label.start("label"):
                raw.words = bare
        _unwrap_behind_label(raw)
        if not raw.words.startswith("\\") and _STRAY_MARK.search(raw.words):
            message = "Dấu * không thành cặp quanh cả dòng hay cả phần chữ sau nhãn nên được giữ như chữ"
            ledger.remark(raw.at, f"{message}: “{excerpt(raw.words)}”.")


def _unwrap_behind_label(raw: _Raw) -> None:
    """Takes the marks off in `Điều 3. **Hiệu lực**`."""
    at = label_end(raw.words) if "*" in raw.words else 0
    opening = _MARK.match(raw.words, at) if at else None
    if opening is None:
        return
    mark = opening[0]
    inner = raw.words[opening.end() :]
    bare = inner.rstrip("*")
    if bare and mark not in bare and len(inner) - len(bare) == len(mark):
        raw.words = f"{raw.words[:at]}{bare.rstrip()}"
        raw.bold = len(mark) > 1


def _wrapped(raws: list[_Raw], first: int) -> int:
    """Takes the marks off a group that begins at `first`; the place of its last line, or `first` if there is none."""
    opening = _MARK.match(raws[first].words)
    if opening is None:
        return first
    mark = opening[0]
    for last in range(first, min(first + _EMPHASIS_LINES, len(raws))):
        if last > first and raws[last].after_blank:
            return first
        inner = raws[last].words[len(mark) if last == first else 0 :]
        bare = inner.rstrip("*")
        if mark in bare:
            return first
        if bare and len(inner) - len(bare) == len(mark):
            raws[last].words = raws[last].words[: -len(mark)].rstrip()
            raws[first].words = raws[first].words[len(mark) :]
            for raw in raws[first : last + 1]:
                raw.bold = len(mark) > 1
            return last
    return first
