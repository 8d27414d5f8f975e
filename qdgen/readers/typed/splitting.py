"""A whole draft cut into its lines: clean words, emphasis marks taken off, columns one after another."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from qdgen.readers.markup.marks import without_markdown
from qdgen.readers.typed.bullets import settle_bullets
from qdgen.readers.typed.closing_columns import without_columns
from qdgen.readers.typed.emphasis import take_off_emphasis
from qdgen.readers.typed.glued_words import settle_glued_words
from qdgen.readers.typed.lines import LineKind, classify, is_rule
from qdgen.readers.typed.mail_frame import without_mail_frame
from qdgen.readers.typed.mail_quotes import without_quote_marks
from qdgen.readers.typed.nested_dashes import settle_nested_dashes
from qdgen.readers.typed.old_encodings import in_unicode
from qdgen.readers.typed.page_numbers import without_page_numbers
from qdgen.readers.typed.raw_lines import RawLine
from qdgen.readers.typed.repairs import REPAIRS
from qdgen.readers.typed.signature_columns import without_signature_columns
from qdgen.readers.typed.typed_tables import with_strokes
from qdgen.readers.typed.wrapped_lines import joined_paragraphs
from qdgen.readers.word.layout_tables import without_layout_tables
from qdgen.vietnamese.capitals import is_upper
from qdgen.vietnamese.text import Repair, clean, forbidden

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

COMMENT = "//"
"""A line that begins so is a note of the author to himself; it is no part of the document."""

LONGEST_LINE = 100_000
"""Characters; a paragraph of forty pages is no paragraph."""

_BINARY_LINES = 20
"""From so many lines with control characters on, the file is taken for something else than text."""

_WIDEST_MASTHEAD = 300
_BREAK = re.compile(r"\r\n?|[\n\u2028\u2029]")
_PAGE_BREAK = "\f"
_TAB = 4
_PRIVATE_BULLET = re.compile(r"^(?=\s*[\uf000-\uf0ff])\s*[\uf000-\uf0ff]")
_BULLET = "•"
"""What stands for the bullets of Symbol and Wingdings, which no other font has."""

_COLUMN = re.compile(r"\t+|[ \u00a0]{2,}")
_WIDE = re.compile(r"\t|[ \u00a0]{4,}")
_PADDING = re.compile(r"(?<=\|)[ \u00a0]{2,}|[ \u00a0]{2,}(?=\|)")
_TWO_ENDS = re.compile(r"\s*(?:-[^|\t]*?(?<!:)|Nơi nhận\s?:?)(?<!,)(?:\t|[ \u00a0]{3})\s*(?P<right>[^|\t]+)$")
MASTHEAD_COLUMNS = "Phần đầu gõ thành hai cột được đọc từng cột."
"""Lời báo for both columns, here and in a Word file."""

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


def read_lines(text: str, ledger: Ledger) -> tuple[Line, ...]:
    """Cắt bản thảo thành dòng: every line that has words, classified; blank lines are told by `after_blank`.

    Faults: an empty source, a source that is no text, control characters, a line too long to be a paragraph.
    """
    raws = _raw_lines(in_unicode(text, ledger), ledger)
    if not raws:
        if not ledger.faults:
            ledger.fault(
                None,
                "Bản thảo trống.",
                "Soạn như chính văn bản: QUYẾT ĐỊNH, trích yếu, thẩm quyền, căn cứ, các điều, nơi nhận, người ký.",
            )
        return ()
    raws = _repaired(raws, ledger)
    lines = []
    for raw in raws:
        if not raw.words.strip("*") and not is_rule(raw.words):
            ledger.remark(raw.at, "Dòng chỉ có dấu * được bỏ.", raw.words, kind="mark")
            continue
        line = raw.classified()
        tell_repairs(line, raw.words, raw.repairs, ledger)
        lines.append(line)
    return tuple(lines)


def _repaired(raws: list[RawLine], ledger: Ledger) -> list[RawLine]:
    """The lines after every repair that needs no grammar: marks, tables, bullets and breaks that copying left."""
    raws = without_layout_tables(without_markdown(raws, ledger), ledger)
    take_off_emphasis(raws, ledger)
    settle_bullets(raws, ledger)
    settle_glued_words(raws, ledger)
    raws = without_page_numbers(raws, ledger)
    raws = joined_paragraphs(raws, ledger)
    settle_nested_dashes(raws, ledger)
    return raws


def tell_repairs(line: Line, words: str, repairs: Iterable[Repair], ledger: Ledger) -> None:
    """Kể các chỗ đã sửa ở một dòng: what was put right in its characters, and a label that touched its words."""
    for repair in repairs:
        if repair.kind != "space" or line.kind not in _BLANKS_EXPECTED:
            kind = REPAIRS[repair.kind]
            ledger.remark(line.at, f"{_REPAIRED[repair.kind]}.", repair.before, repair.after, kind=kind)
    if line.prefix and line.text and words.startswith(line.prefix + line.text[:1]):
        joined = words[: len(line.prefix) + _SHOWN]
        apart = f"{line.prefix} {line.text[:_SHOWN]}"
        ledger.remark(line.at, "Sau số hoặc chữ thứ tự có một dấu cách.", joined, apart, kind="label")


def _raw_lines(text: str, ledger: Ledger) -> list[RawLine]:
    """The lines that have words, clean; none when the source is no text at all."""
    if "\x00" in text:
        _not_a_text(ledger)
        return []
    raws: list[RawLine] = []
    after_blank, foul = True, 0
    beside: list[tuple[int, list[str]]] = []
    typed_lines = without_signature_columns(without_columns(list(_physical(text, ledger)), ledger), ledger)
    for at, typed in with_strokes(typed_lines, ledger):
        line = _PRIVATE_BULLET.sub(_BULLET, typed)
        if line.lstrip("\ufeff \t").startswith(COMMENT):
            continue
        if _is_refused(at, line, ledger):
            continue
        printable = _printable(at, line, ledger)
        foul += printable != line
        if foul == _BINARY_LINES:
            _not_a_text(ledger)
            return []
        parts = list(columns(printable))
        if len(parts) > 1:
            beside.append((at, [part.strip() for part in parts]))
        for column in parts:
            words, repairs = clean(_unpadded(column.strip(" \t\u00a0")))
            if words:
                wide = printable.rstrip().expandtabs(_TAB)
                indent = len(wide) - len(wide.lstrip()) if len(parts) == 1 else 0
                raws.append(RawLine(at, words, repairs, after_blank, width=len(printable.rstrip()), indent=indent))
            after_blank = not words
    for at, parts in beside[:1]:
        ledger.remark(at, MASTHEAD_COLUMNS, " ".join(parts), " / ".join(parts), kind="structure")
    return raws


def _printable(at: int, line: str, ledger: Ledger) -> str:
    """The line without characters that no document may hold, which are a fault."""
    unprintable = sorted(character for character in set(line) if _is_unprintable(character))
    if not unprintable:
        return line
    message = f"Dòng có ký tự U+{ord(unprintable[0]):04X}, không văn bản nào được chứa."
    ledger.fault(at, message, "Xóa ký tự đó, hoặc lưu lại bản thảo dạng văn bản thuần UTF-8.")
    return line.translate(dict.fromkeys(map(ord, unprintable)))


def _is_refused(at: int, line: str, ledger: Ledger) -> bool:
    """Whether a line is too long for a paragraph, or holds two columns that nothing could part: a fault then."""
    if len(line) > LONGEST_LINE:
        message = f"Dòng dài {len(line):,} ký tự: không thể là một đoạn văn của văn bản hành chính."
        advice = "Kiểm tra xem tệp có đúng là bản thảo không; nếu đúng thì xuống dòng ở cuối mỗi đoạn."
        ledger.fault(at, message.replace(",", "."), advice)
    elif _has_two_ends(line):
        message = "Nơi nhận và người ký nằm trên cùng một dòng, như hai cột của một bảng."
        ledger.fault(at, message, "Ghi hết nơi nhận trước, mỗi nơi một dòng; rồi đến quyền hạn, chức vụ, họ tên.")
    else:
        return False
    return True


def _has_two_ends(line: str) -> bool:
    """Whether a recipient and a line of the signature stand side by side."""
    ends = _TWO_ENDS.match(line) if len(line) < _LONGEST_END else None
    return ends is not None and is_upper(ends["right"])


def _physical(text: str, ledger: Ledger) -> Iterator[tuple[int, str]]:
    """The lines of the source with their numbers; a vertical tab ends a line as Word's soft break does."""
    for at, line in enumerate(_unquoted(text, ledger), start=1):
        if "\v" not in line and _PAGE_BREAK not in line:
            yield at, line
            continue
        message = "Dấu ngắt trang, dấu xuống dòng mềm chép từ Word hoặc PDF được coi là xuống dòng."
        ledger.remark(at, message, kind="mark")
        for part in re.split(rf"\v|(?={_PAGE_BREAK})", line):
            if part.startswith(_PAGE_BREAK):
                yield at, ""
            yield at, part.lstrip(_PAGE_BREAK)


def _unquoted(text: str, ledger: Ledger) -> Sequence[str]:
    """The lines of the source without what a mail program set around them and before them."""
    return without_quote_marks(without_mail_frame(_BREAK.split(text), ledger), ledger)


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


def columns(line: str) -> Iterator[str]:
    """Hai cột của phần đầu gõ cạnh nhau: one after the other; any other line whole."""
    short = len(line) <= _WIDEST_MASTHEAD
    parts = [part for part in _COLUMN.split(line.strip()) if part] if short and _COLUMN.search(line.strip()) else []
    for place in reversed(range(1, len(parts))):
        right = " ".join(parts[place:])
        if classify(clean(right)[0].strip("*"), at=0).kind in _SIDE_BY_SIDE:
            left = " ".join(parts[:place])
            if not _WIDE.search(line.strip()) and classify(left, at=0).kind is LineKind.TEXT:
                break  # the place's own name, typed with wide spaces
            yield left
            yield right
            return
    yield line
