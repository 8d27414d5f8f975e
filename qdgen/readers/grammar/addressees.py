"""What stands between summary and content of a công văn, a tờ trình, a báo cáo: `Kính gửi`, and the legal bases."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.kinds.labels import (
    ADDRESSEES,
    PREAMBLE_OPENING,
    SEVERAL_BASES,
    holds_several_bases,
    leading_bases,
    typed_bases,
)
from qdgen.kinds.wording import marked
from qdgen.readers.excerpts import joint, parted
from qdgen.readers.grammar.citations import read_basis
from qdgen.readers.grammar.endings import ends_sentence, unwrapped, without_list_mark
from qdgen.readers.grammar.issuers import begins_a_body
from qdgen.readers.grammar.signing_words import is_post
from qdgen.readers.typed.bullets import check_dash
from qdgen.readers.typed.lines import LineKind
from qdgen.standards.nd30 import ADDRESSEES_LABEL
from qdgen.vietnamese.capitals import sentence
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.errors import Sureness
    from qdgen.model.preamble import LegalBasis
    from qdgen.readers.grammar.cursor import Cursor
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_DASHES = "-–— "
_SHOWN = 40
_LONGEST_NAME = 100
_ALSO = re.compile(r"Đồng kính gửi\s*:\s*")
_PEOPLE = re.compile(
    r"(?:các|toàn thể|lãnh đạo|ông|bà|quý|đồng chí|đ/c|thường trực|ban|thường vụ|nhà|bệnh viện|doanh nghiệp|"
    r"cán bộ|liên đoàn|phó|thủ trưởng|như trên|đảng ủy)(?!\w)"
)
_SAYS = re.compile(
    r"(?<!\w)(?:đề nghị|báo cáo|(?<!chương )trình|thông báo|kính|nhận được|xin|đã|đang|sẽ|như sau|phúc đáp|trả lời"
    r"|tổ chức (?:hội|lễ|cuộc)|triển khai|ban hành|yêu cầu|mời|gửi|căn cứ|ngày \d|số \d)(?!\w)"
)
"""Words of a sentence, which a name has not."""


def opens_addressees(line: Line) -> bool:
    """Mở đầu phần “Kính gửi”."""
    return line.kind in (_K.TEXT, _K.UPPER) and not line.plain and ADDRESSEES.match(line.text) is not None


def read_addressees(cursor: Cursor, ledger: Ledger) -> tuple[str, ...]:
    """Đọc “Kính gửi”: one addressee on its line, or several below it; none where the next line is not `Kính gửi`.

    addressees := "Kính gửi:" (addressee | ("-" addressee ";")* "-" addressee ".")
    """
    line = cursor.line
    match = ADDRESSEES.match(line.text) if line is not None and opens_addressees(line) else None
    if line is None or match is None:
        return ()
    cursor.take()
    label = f"{match['label']}{match['stop']}"
    if label != ADDRESSEES_LABEL:
        message = "Dòng “Kính gửi” được ghi theo mẫu của Nghị định."
        ledger.remark(line, message, label, ADDRESSEES_LABEL, kind="label")
    items, dash = _items(cursor, match["text"], line, ledger)
    if dash and len(items) == 1:
        message = "Nơi gửi đến ghi liền sau “Kính gửi:” không có gạch đầu dòng; dấu đó được bỏ."
        ledger.remark(line, message, dash, kind="dash")
    _tell_undashed(line, items, ledger)
    if not items:
        ledger.fault(line, "“Kính gửi:” chưa có nơi gửi đến.", "Ghi tên nơi gửi đến; nhiều nơi thì mỗi nơi một dòng.")
    return tuple(
        _bare(item, words, _mark(place, len(items)), ledger) for place, (item, words) in enumerate(items, start=1)
    )


def _items(cursor: Cursor, beside: str, label: Line, ledger: Ledger) -> tuple[list[tuple[Line, str]], str]:
    """The addressees, each with its line, and the dash typed before the one `beside` the label."""
    first = beside.lstrip(_DASHES)
    dash = beside.removesuffix(first).strip()
    items = [(label, first)] if first else []
    single = bool(first) and not dash
    while (below := cursor.line) is not None and not (items and items[-1][1].endswith(".")):
        if items and _goes_on(items[-1], below):
            message = "Dòng bị ngắt ở phần “Kính gửi” được nối vào dòng trên."
            words = joint(items[-1][1], below.full)
            sure: Sureness = "likely" if below.full[:1].islower() else "guess"
            ledger.remark(cursor.take(), message, *words, kind="joined", sure=sure)
            items[-1] = (items[-1][0], f"{items[-1][1]} {below.full}")
        elif below.kind is _K.DASH and not (single and not items[0][1].endswith(";")):
            check_dash(below, ledger)
            items.append((cursor.take(), below.text))
        elif (
            below.kind is _K.TEXT and not below.after_blank and (not items or items[-1][1].endswith(";"))
        ) or _names_an_addressee(below, first=not items, beside=bool(first)):
            items.append((cursor.take(), below.full))
        else:
            break
    return items, dash


def _tell_undashed(label: Line, items: Sequence[tuple[Line, str]], ledger: Ledger) -> None:
    """A remark for each addressee below the label that was typed without dash: behind `;` there is no doubt of it."""
    for place, (line, words) in enumerate(items):
        if line is label or line.kind is _K.DASH:
            continue
        if len(items) == 1:
            message = "Dòng dưới “Kính gửi:” được lấy làm nơi gửi đến, ghi liền sau “Kính gửi:”."
            ledger.remark(
                line, message, f"{label.full} / {words}", f"{label.full} {words}", kind="joined", sure="likely"
            )
        elif place and items[place - 1][1].endswith(";"):
            ledger.remark(line, "Nơi gửi đến thiếu gạch đầu dòng; dấu này được tự ghi.", "", "-", kind="dash")
        else:
            message = "Dòng này ở phần “Kính gửi” được coi là một nơi gửi đến; gạch đầu dòng được tự ghi."
            ledger.remark(line, message, words, f"- {words}", kind="dash", sure="likely")


def _goes_on(item: tuple[Line, str], below: Line) -> bool:
    """Whether the line is the rest of the addressee above it: words in small letters, behind a comma, or all capitals.

    Behind a comma it is so only where the one above names nobody else's end: `A,` and `B` are one line of the page.
    """
    line, words = item
    if below.plain or below.after_blank or words.endswith(";"):
        return False
    if below.kind is _K.UPPER:
        return line.kind is _K.UPPER or words.endswith(",")
    return below.kind is _K.TEXT and (below.text[:1].islower() or words.endswith(","))


def _names_an_addressee(line: Line, *, first: bool, beside: bool) -> bool:
    """Whether a line without dash names a body, a post or people, and says nothing of them.

    Behind an empty line it does only where nothing stands `beside` the label.
    """
    if line.kind not in (_K.TEXT, _K.UPPER) or line.plain or len(line.full) > _LONGEST_NAME:
        return False
    if line.after_blank and beside:
        return False
    bare = _ALSO.sub("", line.full, count=1)
    if first and line.kind is _K.TEXT and not ends_sentence(bare) and not PREAMBLE_OPENING.match(bare):
        return not _SAYS.search(fold(bare))
    named = begins_a_body(bare) or is_post(bare) or _PEOPLE.match(fold(bare)) is not None
    return named and not bare.endswith((".", ":", "!", "?")) and not _SAYS.search(fold(bare))


def _mark(place: int, count: int) -> str:
    """The mark that is printed behind an addressee."""
    return "" if count == 1 else "." if place == count else ";"


def _bare(line: Line, words: str, printed: str, ledger: Ledger) -> str:
    bare, marks = without_list_mark(words)
    if marks != printed:
        message = "Dấu sau nơi gửi đến được ghi theo mẫu của Nghị định."
        ledger.remark(line, message, marks, printed, kind="mark")
    if not bare:
        ledger.fault(line, "Nơi gửi đến chỉ có dấu, không có chữ.", "Ghi tên nơi gửi đến, hoặc xóa dòng này.")
    return bare


def read_leading_bases(lines: Sequence[Line], ledger: Ledger) -> tuple[tuple[LegalBasis, ...], list[Line]]:
    """Đọc các căn cứ mở đầu: those of a document without `QUYẾT ĐỊNH:`, and the lines that are left for the content.

    bases := (basis ";")* [basis "."]        more than one unless the mark is `;`
    """
    lines = _apart(lines, ledger)
    end = next((place for place, line in enumerate(lines) if line.kind is not _K.TEXT or line.plain), len(lines))
    paragraphs = unwrapped(lines[:end], ledger)
    count = leading_bases([line.text for line in paragraphs])
    if not count:
        return (), [*paragraphs, *lines[end:]]
    texts = [without_list_mark(line.text)[0] for line in paragraphs[:count]]
    for line, text, printed in zip(paragraphs, texts, typed_bases(marked(texts)), strict=False):
        if line.text != printed:
            message = "Dấu sau căn cứ được ghi theo mẫu của Nghị định."
            ledger.remark(line, message, line.text[len(text) :], printed[-1], kind="mark")
    return tuple(map(read_basis, texts)), [*paragraphs[count:], *lines[end:]]


def _apart(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """The lines, leading ones that hold several bases and nothing else taken apart; bases behind a dash are told."""
    found: list[Line] = []
    for place, line in enumerate(lines):
        if line.kind is _K.DASH and not line.plain and line.text.startswith("Căn cứ "):
            message = f"“{line.full[:_SHOWN]}” giống một căn cứ; được giữ là dòng gạch đầu dòng."
            ledger.remark(line, message, kind="structure", sure="guess")
            return [*found, *lines[place:]]
        several = holds_several_bases(line.text) and line.kind is _K.TEXT and not line.plain
        if several:
            first, *more = SEVERAL_BASES.split(line.text)
            message = "Nhiều căn cứ trên một dòng được tách ra, mỗi căn cứ một dòng."
            ledger.remark(line, message, *parted(first, more[0]), kind="split")
            found += [replace(line, text=words) for words in (first, *in_capitals(line, more, ledger))]
        elif line.kind is _K.TEXT and PREAMBLE_OPENING.match(line.text):
            found.append(line)
        else:
            return [*found, *lines[place:]]
    return found


def in_capitals(line: Line, parts: Sequence[str], ledger: Ledger) -> list[str]:
    """Viết hoa đầu căn cứ: the bases parted from the one before them; one that began with a small letter is told."""
    found = [sentence(words) for words in parts]
    for typed, words in zip(parts, found, strict=True):
        if typed != words:
            message = "Chữ đầu căn cứ được viết hoa."
            ledger.remark(line, message, typed[:_SHOWN], words[:_SHOWN], kind="capitals")
    return found
