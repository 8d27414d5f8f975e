"""What every element is held to: the size, weight, slope, capitals and alignment its look in the standard asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.excerpts import beginning
from qdgen.checks.figures import said, said_range
from qdgen.checks.finding import Cause, Finding
from qdgen.checks.line import stretches
from qdgen.checks.names import ELEMENT_NAMES, capitalized
from qdgen.ooxml.mends import SetParagraph, SetRuns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.formats import Align
    from qdgen.standards.standard import Allowed, Pt

_ALIGNED: dict[str, Align] = {"center": "center", "both": "both", "left": "left", "right": "right"}
_GAP = "   "
"""Spaces that part two columns."""
_PUSHED = 8
"""Spaces before a text that was pushed to its place by them."""
_ALIGN_NAMES = {
    "left": "căn trái",
    "right": "căn phải",
    "center": "căn giữa",
    "both": "căn đều hai bên",
    "distribute": "dàn đều chữ",
}


def wrong_sizes(subject: Subject, element: str, *, look: str = "") -> Iterator[Finding]:
    """Cỡ chữ ngoài giới hạn: of the lines of an element, by the look of that name (or of another, `look`)."""
    allowed = subject.standard.looks[look or element].size
    for _, line in subject.lines(element):
        sizes = sorted({format_.size for format_ in line.formats if not allowed.holds(format_.size)})
        if sizes:
            found = " và ".join(said(size) for size in sizes)
            yield wrong_size(_named(element), found, allowed, line)


def wrong_size(name: str, found: str, allowed: Allowed[Pt], line: Line) -> Finding:
    """Lỗi cỡ chữ của một dòng: `name` is what the line is, `found` its size in words."""
    said_so = f"cỡ chữ {found}; phải là {said_range(allowed)}."
    advice = f"Chọn những chỗ này, đặt cỡ chữ {said(allowed.used)}."
    return Finding(
        message=f"{name} {said_so}",
        where=line,
        advice=advice if allowed.narrowed_by else "",
        mends=mended(line, size=allowed.used),
        cause=Cause(message=capitalized(said_so), advice=advice),
    )


def wrong_weight(subject: Subject, element: str) -> Iterator[Finding]:
    """Đậm nhạt sai: an element that must be bold and is not throughout, or must not be and is anywhere."""
    wanted = subject.standard.looks[element].bold
    for _, line in subject.lines(element):
        wrong = _wrong_words(line, wanted, "bold")
        if wrong:
            asked, are = ("phải in đậm", "chưa đậm") if wanted else ("không được in đậm", "đang đậm")
            yield Finding(
                message=f"{_named(element)} {asked}{_which(line, are, wrong)}.",
                where=line,
                mends=mended(line, bold=wanted),
            )


def wrong_slope(subject: Subject, element: str) -> Iterator[Finding]:
    """Kiểu chữ đứng, nghiêng sai: an element that must be italic and is not throughout, or the reverse."""
    wanted = subject.standard.looks[element].italic
    for _, line in subject.lines(element):
        wrong = _wrong_words(line, wanted, "italic")
        if wrong:
            asked, are = ("phải in nghiêng", "chưa nghiêng") if wanted else ("phải là chữ đứng", "đang nghiêng")
            yield Finding(
                message=f"{_named(element)} {asked}{_which(line, are, wrong)}.",
                where=line,
                mends=mended(line, italic=wanted),
            )


def not_capitals(subject: Subject, element: str) -> Iterator[Finding]:
    """Chưa viết hoa: an element that must stand in capitals; the words are the author's, so nothing is mended."""
    for _, line in subject.lines(element):
        if not line.in_capitals:
            yield Finding(message=f"{_named(element)} phải viết bằng chữ in hoa.", where=line)


def wrong_alignment(subject: Subject, element: str) -> Iterator[Finding]:
    """Căn lề sai: an element that stands alone on its lines and is aligned otherwise than its look asks."""
    wanted = _ALIGNED[subject.standard.looks[element].align]
    for _, line in subject.lines(element):
        align = line.paragraph.format.align
        if align != wanted and has_its_line(line):
            yield Finding(
                message=f"{_named(element)} phải {_ALIGN_NAMES[wanted]}; đang {_ALIGN_NAMES[align]}.",
                where=line,
                mends=(SetParagraph(part=line.paragraph.place.part, index=line.paragraph.index, align=wanted),),
            )


def stands_alone(line: Line) -> bool:
    """Dòng chiếm cả đoạn: not one of two columns made by tabs or spaces, whose alignment is not the paragraph's."""
    text = line.paragraph.text
    return line.start == 0 and line.end == len(text) and "\t" not in text and bool(text[:_PUSHED].strip())


def has_its_line(line: Line) -> bool:
    """Dòng không chung hàng với dòng khác: alone in its paragraph, or parted from the others by line breaks."""
    text = line.paragraph.text
    before, after = text[line.start - 1 : line.start], text[line.end : line.end + 1]
    return "\t" not in text and before in {"", "\n"} and after in {"", "\n"} and bool(text[:_PUSHED].strip())


def typed_with_spaces(line: Line) -> bool:
    """Dòng đặt vào cột bằng dấu cách: outside tables and boxes, where every change of size or weight moves it."""
    if not line.lane or line.depth or line.paragraph.place.boxed:
        return False
    text = line.paragraph.text
    return "\t" not in text and _GAP in text.replace("\u00a0", " ")


def mended(
    line: Line, *, size: Pt | None = None, bold: bool | None = None, italic: bool | None = None
) -> tuple[SetRuns, ...]:
    """Lệnh sửa kiểu chữ của một dòng: none where spaces hold its column, which would be lost."""
    return () if typed_with_spaces(line) else (set_line(line, size=size, bold=bold, italic=italic),)


def set_line(
    line: Line,
    *,
    font: str | None = None,
    size: Pt | None = None,
    bold: bool | None = None,
    italic: bool | None = None,
) -> SetRuns:
    """Lệnh đặt định dạng chữ cho cả dòng: for the mends of a finding."""
    start, end = (None, None) if stands_alone(line) else line.offsets()
    return SetRuns(
        part=line.paragraph.place.part,
        index=line.paragraph.index,
        start=start,
        end=end,
        font=font,
        size=size,
        bold=bold,
        italic=italic,
    )


def _wrong_words(line: Line, wanted: bool, quality: str) -> str:  # noqa: FBT001 - both are read as values, not switches
    """The words of a line that are not as wanted, empty when all are."""
    if all(getattr(look, quality) is wanted for look in line.formats):
        return ""
    wrong = [words for words, look in stretches(line) if words.strip() and getattr(look, quality) is not wanted]
    text = "".join(wrong).strip() if wrong else ""
    return text if any(letter.isalnum() for letter in text) else ""


def _which(line: Line, are: str, wrong: str) -> str:
    """The words that are wrong, where they are not the whole line."""
    return "" if wrong == line.paragraph.text[line.start : line.end].strip() else f"; {are}: “{beginning(wrong)}”"


def _named(element: str) -> str:
    return capitalized(ELEMENT_NAMES[element])
