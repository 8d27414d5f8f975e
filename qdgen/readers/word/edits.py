"""What somebody changed in a document by hand, found by its lines, as remarks."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple

from qdgen.errors import Remark
from qdgen.kinds.emphasis_marks import marked
from qdgen.readers.excerpts import EXCERPT, excerpt
from qdgen.readers.grammar.printed_document import ReadLine, place_on_paper, read_lines_of
from qdgen.standards.nd30 import END_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.emphasis import Emphasis

KIND: Final = "edited"
MOST = 100
"""Lưu ý: so many edits are told one by one; of the others only their number."""

_MARKS = " .;,/"
_ALIKE = 0.5  # of 1: how like an old line a new one must be to be the same one, changed
_NEAR = 12  # lines below, in which the changed form of a line is sought


class _Pair(NamedTuple):
    """A line, and what it was before: None for one that was added. One that is `gone` is told in its old form."""

    line: ReadLine
    was: ReadLine | None = None
    gone: bool = False


def edits(old: AdministrativeDocument, new: AdministrativeDocument) -> tuple[Remark, ...]:
    """Các chỗ đã sửa: a remark for each line that `new` has otherwise than `old`, in the order of the paper."""
    remarks: list[Remark] = []
    renumbered: list[tuple[str, str]] = []
    more = 0
    for pair in _pairs(read_lines_of(old), read_lines_of(new)):
        line, was = pair.line, pair.was
        if was is not None and _key(was) == _key(line) and _emphasis(was) == _emphasis(line):
            if was.label != line.label:
                renumbered.append((was.label, line.label))
        elif len(remarks) < MOST:
            remarks.append(_remark(old, new, pair))
        else:
            more += 1
    if renumbered:
        before, after = renumbered[0]
        message = f"Đã đánh số lại {len(renumbered)} dòng."
        remarks.append(Remark(message=message, before=before, after=after, kind=KIND))
    if more:
        remarks.append(Remark(message=f"Còn {more} chỗ sửa khác.", kind=KIND))
    return tuple(remarks)


def _remark(old: AdministrativeDocument, new: AdministrativeDocument, pair: _Pair) -> Remark:
    line, was = pair.line, pair.was
    where = place_on_paper(old if pair.gone else new, line)
    if pair.gone:
        return Remark(message=f"Đã bỏ: {where}.", before=excerpt(line.words), kind=KIND)
    if was is None:
        return Remark(message=f"Đã thêm: {where}.", after=excerpt(line.words), kind=KIND)
    if _key(was) == _key(line):
        before, after = (marked(one.text, one.emphasis) for one in (was, line))
        message = f"Đã đổi chữ đậm, chữ nghiêng hoặc chỉ số: {where}."
        return Remark(message=message, before=excerpt(before), after=excerpt(after), kind=KIND)
    if _same_text(was, line):
        return Remark(message=f"Đã đổi cấp hoặc ô gộp, chữ giữ nguyên: {where}.", kind=KIND)
    before, after = _difference(was.text, line.text)
    return Remark(message=f"Đã sửa chữ: {where}.", before=before, after=after, kind=KIND)


def _pairs(before: Sequence[ReadLine], after: Sequence[ReadLine]) -> Iterator[_Pair]:
    """Each line with what became of it, in the order of the paper."""
    matcher = SequenceMatcher(None, list(map(_key, before)), list(map(_key, after)), autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            yield from (_Pair(now, was) for was, now in zip(before[start:end], after[first:last], strict=True))
        else:
            yield from _changed(before[start:end], after[first:last])


def _changed(old: Sequence[ReadLine], new: Sequence[ReadLine]) -> Iterator[_Pair]:
    place = 0
    for line in old:
        found = next((at for at in range(place, min(place + _NEAR, len(new))) if _alike(line, new[at])), None)
        if found is None:
            yield _Pair(line, gone=True)
            continue
        yield from map(_Pair, new[place:found])
        yield _Pair(new[found], line)
        place = found + 1
    yield from map(_Pair, new[place:])


def _alike(one: ReadLine, other: ReadLine) -> bool:
    if one.path == other.path and one.name:  # what stands once in a document is what it was
        return True
    if one.look.partition(" ")[0] != other.look.partition(" ")[0] and one.text != other.text:
        return False
    words = SequenceMatcher(None, one.text.split(), other.text.split(), autojunk=False)
    return words.quick_ratio() >= _ALIKE and words.ratio() >= _ALIKE


def _key(line: ReadLine) -> tuple[str, str]:
    return _settled(line.seen), line.look


def _same_text(one: ReadLine, other: ReadLine) -> bool:
    return _settled(one.seen) == _settled(other.seen)


def _emphasis(line: ReadLine) -> tuple[Emphasis, ...]:
    """What is set apart, but for the marks at the end: the end mark is no part of it."""
    end = len(line.text.rstrip(_MARKS))
    return tuple(replace(one, end=min(one.end, end)) for one in line.emphasis if one.start < end)


def _settled(text: str) -> str:
    """The end mark `./.` follows from being the last line, and is no word of it."""
    return f"{text.removesuffix(END_MARK)}." if text.endswith(END_MARK) else text


def _difference(one: str, other: str) -> tuple[str, str]:
    """The words that differ, with one on either side, short enough for a message."""
    old, new = one.split(), other.split()
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    start, end = max(start - 1, 0), max(end - 1, 0)
    return _shown(old, start, end), _shown(new, start, end)


def _shown(words: Sequence[str], start: int, end: int) -> str:
    text = " ".join(words[start : len(words) - end])
    return text if len(text) <= EXCERPT else excerpt(text)
