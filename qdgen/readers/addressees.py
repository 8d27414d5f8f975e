"""What stands between summary and content of a công văn, a tờ trình, a báo cáo: `Kính gửi`, and the legal bases."""

from __future__ import annotations

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
from qdgen.readers.citations import read_basis
from qdgen.readers.endings import unwrapped, without_list_mark
from qdgen.readers.lines import LineKind
from qdgen.standards.nd30 import ADDRESSEES_LABEL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.preamble import LegalBasis
    from qdgen.readers.cursor import Cursor
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.lines import Line

_K = LineKind
_DASHES = "-–— "
_SHOWN = 40


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
        ledger.remark(line, "Dòng “Kính gửi” được ghi theo mẫu của Nghị định.", label, ADDRESSEES_LABEL)
    items: list[tuple[Line, str]] = []
    if match["text"]:
        first = match["text"].lstrip(_DASHES)
        if first != match["text"]:
            ledger.remark(line, "Nơi gửi đến ghi liền sau “Kính gửi:” không có gạch đầu dòng; dấu đó được bỏ.")
        items.append((line, first))
    while (below := cursor.line) is not None and not (items and items[-1][1].endswith(".")):
        goes_on = items and not below.after_blank and below.text[:1].islower() and not items[-1][1].endswith(";")
        if below.kind is _K.TEXT and goes_on and not below.plain:
            ledger.remark(cursor.take(), "Dòng bị ngắt ở phần “Kính gửi” được nối vào dòng trên.")
            items[-1] = (items[-1][0], f"{items[-1][1]} {below.text}")
        elif below.kind is _K.DASH and not (match["text"] and not items[0][1].endswith(";")):
            items.append((cursor.take(), below.text))
        elif below.kind is _K.TEXT and not below.after_blank and (not items or items[-1][1].endswith(";")):
            ledger.remark(cursor.take(), "Nơi gửi đến thiếu gạch đầu dòng; dấu này được tự ghi.", "", "-")
            items.append((below, below.full))
        else:
            break
    if not items:
        ledger.fault(line, "“Kính gửi:” chưa có nơi gửi đến.", "Ghi tên nơi gửi đến; nhiều nơi thì mỗi nơi một dòng.")
    return tuple(
        _bare(item, words, _mark(place, len(items)), ledger) for place, (item, words) in enumerate(items, start=1)
    )


def _mark(place: int, count: int) -> str:
    """The mark that is printed behind an addressee."""
    return "" if count == 1 else "." if place == count else ";"


def _bare(line: Line, words: str, printed: str, ledger: Ledger) -> str:
    bare, marks = without_list_mark(words)
    if marks != printed:
        ledger.remark(line, "Dấu sau nơi gửi đến được ghi theo mẫu của Nghị định.", marks, printed)
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
        return (), list(lines)
    texts = [without_list_mark(line.text)[0] for line in paragraphs[:count]]
    for line, text, printed in zip(paragraphs, texts, typed_bases(marked(texts)), strict=False):
        if line.text != printed:
            ledger.remark(line, "Dấu sau căn cứ được ghi theo mẫu của Nghị định.", line.text[len(text) :], printed[-1])
    return tuple(map(read_basis, texts)), [*paragraphs[count:], *lines[end:]]


def _apart(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """The lines, leading ones that hold several bases and nothing else taken apart; bases behind a dash are told."""
    found: list[Line] = []
    for place, line in enumerate(lines):
        if line.kind is _K.DASH and not line.plain and line.text.startswith("Căn cứ "):
            message = f"“{line.full[:_SHOWN]}” giống một căn cứ; được giữ là dòng gạch đầu dòng."
            ledger.remark(line, message, sure="guess")
            return [*found, *lines[place:]]
        several = holds_several_bases(line.text) and line.kind is _K.TEXT and not line.plain
        if several:
            first, *more = SEVERAL_BASES.split(line.text)
            ledger.remark(line, "Nhiều căn cứ trên một dòng được tách ra, mỗi căn cứ một dòng.", "", more[0])
            found += [replace(line, text=words) for words in (first, *more)]
        elif line.kind is _K.TEXT and PREAMBLE_OPENING.match(line.text):
            found.append(line)
        else:
            return [*found, *lines[place:]]
    return found
