"""The summary under the type of a document, or of an annex: its lines, joined; what stands there and is none of it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from qdgen.kinds.labels import ADDRESSEES, NOTE, PREAMBLE_OPENING
from qdgen.readers.excerpts import excerpt, joint
from qdgen.readers.grammar.endings import ends_sentence
from qdgen.readers.grammar.issuers import begins_a_body
from qdgen.readers.grammar.signing_words import is_post
from qdgen.readers.typed.lettered_levels import opens_letters
from qdgen.readers.typed.lines import WORDS, LineKind
from qdgen.standards.nd30 import ENACTING_FORMULA
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.grammar.cursor import Cursor
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
HEADS = (_K.ARTICLE, _K.CHAPTER, _K.PART, _K.SECTION, _K.APPENDIX)
ENDS_PREAMBLE = (*HEADS, _K.ENACTING, _K.RECIPIENTS, _K.SIGNING, _K.CLOSE)
"""Lines that neither a summary nor what stands between it and the articles can hold."""
_CAPITALS = (_K.UPPER, _K.TYPE)
_ENDS_SUMMARY = ("Căn cứ ", "Theo đề nghị ", "Xét đề nghị ")
_ALONE_IS_NONE = re.compile(r"\(.*\)|\W*\d{1,3}\W*")
"""A line in brackets, or a number as of a page, is no part of a summary that has other lines."""
_FULL = 0.6
"""Of the longest line of a summary: a line shorter than that was not broken for want of room."""

_SHORTEST = 3
_CONCERNING = re.compile(r"(?:Về việc|V/v|VỀ VIỆC)(?!\w)")


def read_summary(cursor: Cursor, ledger: Ledger, type_line: Line, *, over_authority: bool = True) -> str:
    """Đọc trích yếu: the lines under the type, joined, up to a blank line.

    summary := line+; a line of capitals ends it where it does not begin with one; so do the first legal basis, a line
    with a label, and a line that ends with a full stop or a colon. A missing summary is a fault. `over_authority` says
    that an authority follows: it must not be taken for the summary, and all that stands above it is the summary, over
    blank lines too, which is a remark; a note such as `(Dự thảo)` or `Kính gửi: ...` is a fault.
    """
    if over_authority:
        _skip_second_type(cursor, ledger, type_line)
    first = cursor.line
    if first is None or first.kind in ENDS_PREAMBLE or (not first.plain and first.text.startswith(_ENDS_SUMMARY)):
        return _no_summary(ledger, type_line)
    if over_authority and _is_authority(cursor):
        return _no_summary(ledger, type_line)
    lines = _first_block(cursor, over_authority=over_authority)
    if over_authority:
        authority_at = _authority_at(cursor)
        while cursor.place < authority_at:
            lines.append(cursor.take())
    summary = joined_summary(lines, ledger)
    if not over_authority:
        told_if_it_goes_on(cursor.line, ledger)
    return summary


def joined_summary(lines: Sequence[Line], ledger: Ledger) -> str:
    """Nối trích yếu: its lines to one, without notes, which are faults; a blank line between them is a remark."""
    kept = [line for line in lines if not _is_a_note(line, lines, ledger)]
    if not kept:
        return ""
    words = " ".join(line.full for line in kept)
    concerning = [line for line in kept[1:] if _CONCERNING.match(line.full) and not line.plain]
    if any(line.after_blank for line in kept[1:]):
        message = "Trích yếu bị dòng trống ngắt được nối lại; nếu có dòng không thuộc trích yếu thì xóa dòng đó."
        parted = next(line for line in kept[1:] if line.after_blank)
        ledger.remark(parted, message, kept[0].full, words, kind="joined", sure="guess")
    elif concerning:
        message = "Dòng trên chữ “Về việc” được coi là phần đầu của trích yếu."
        ledger.remark(concerning[0], message, kept[0].full, words, kind="joined", sure="likely")
    odd = [line for line in kept[1:] if not line.plain and line.kind is not _K.TEXT and kept[0].kind is _K.TEXT]
    if odd:
        message = "Dòng chữ in hoa này được coi là một phần của trích yếu."
        ledger.remark(odd[0], message, odd[0].full, words, kind="joined", sure="guess")
    elif (bracketed := next((line for line in kept[1:] if not line.plain and line.full[:1] == "("), None)) is not None:
        message = f"“{excerpt(bracketed.full)}” đứng ngay dưới trích yếu; được coi là một phần của trích yếu."
        ledger.remark(bracketed, message, *joint(kept[0].full, bracketed.full), kind="joined", sure="guess")
    elif (short := _short_line(kept)) is not None:
        message = f"“{short.full}” ngắn hơn hẳn các dòng khác; được coi là một phần của trích yếu."
        ledger.remark(short, message, kind="structure", sure="guess")
    check_full_stop(kept[-1], ledger)
    return words


def _short_line(lines: Sequence[Line]) -> Line | None:
    """The first line that ended before the next word had to, or the last where it is a letter or two; None else."""
    typed = [line for line in lines if not line.plain]
    longest = max((len(line.full) for line in typed), default=0)
    for line, below in pairwise(typed):
        if len(line.full) + 1 + len(below.full.partition(" ")[0]) < _FULL * longest:
            return line
    last = typed[-1] if len(typed) > 1 else None
    return last if last is not None and len(last.full) <= _SHORTEST else None


def check_full_stop(last: Line, ledger: Ledger) -> None:
    """Dấu chấm sau trích yếu: a remark where the last line of a summary ends with one; it is kept."""
    if last.full.endswith(".") and not last.full.endswith(("..", "v.v.")):
        message = "Trích yếu thường không có dấu chấm ở cuối; dấu này được giữ như đã ghi."
        ledger.remark(last, message, kind="mark", sure="likely")


def told_if_it_goes_on(below: Line | None, ledger: Ledger) -> None:
    """Dòng dưới trích yếu: a remark where the first paragraph under a summary looks like the rest of it."""
    if below is None or below.plain or below.kind not in (_K.TEXT, _K.UPPER) or ends_sentence(below.full):
        return
    if ADDRESSEES.match(below.text) or opens_letters(below):
        return
    message = (
        "Dòng dưới trích yếu không có dấu cuối câu; dòng này được giữ là đoạn đầu của nội dung. Nếu thuộc trích yếu "
        "thì bỏ dòng trống ở giữa."
    )
    ledger.remark(below, message, kind="structure", sure="guess")


def opens_preamble(line: Line) -> bool:
    """Mở đầu một căn cứ: whether the line begins as a legal basis or a proposal does, behind a dash or not."""
    is_words = line.kind in (_K.TEXT, _K.DASH) and not line.plain
    return is_words and PREAMBLE_OPENING.match(line.text) is not None


def is_formula(line: Line) -> bool:
    """Là dòng `QUYẾT ĐỊNH:`, also where the colon was forgotten."""
    return line.kind is _K.ENACTING or (line.kind is _K.TYPE and fold(line.full) == fold(ENACTING_FORMULA[:-1]))


def decides(line: Line) -> bool:
    """Là người hay cơ quan quyết định: whether the words begin as a post or a body does."""
    return is_post(line.full) or begins_a_body(line.full)


def _first_block(cursor: Cursor, *, over_authority: bool) -> list[Line]:
    first = cursor.take()
    lines = [first]
    while (line := cursor.joined) is not None and line.kind in WORDS:
        if line.full.endswith((".", ":")) and not (line.full.endswith(".") and line.text[:1].islower()):
            break
        capitals = line.kind in _CAPITALS and first.kind not in _CAPITALS
        if capitals or (not line.plain and line.text.startswith(_ENDS_SUMMARY)):
            break
        if not (over_authority or line.plain) and ADDRESSEES.match(line.text):
            break
        lines.append(cursor.take())
    return lines


def _skip_second_type(cursor: Cursor, ledger: Ledger, type_line: Line) -> None:
    """Moves over a type that was typed twice, where a summary and an authority still follow it."""
    line = cursor.line
    if line is None or line.kind is not _K.TYPE or fold(line.full) != fold(type_line.full):
        return
    head = _before_preamble(cursor)[1:]
    if sum(place == 0 or below.after_blank or below.kind is _K.UPPER for place, below in enumerate(head)) > 1:
        message = "Tên loại văn bản được gõ hai lần; dòng này được bỏ."
        ledger.remark(cursor.take(), message, line.full, kind="dropped")


def _is_a_note(line: Line, lines: Sequence[Line], ledger: Ledger) -> bool:
    """Whether the line is no part of the summary among these lines: then it is a fault."""
    if line.plain:
        return False
    typed_again = line.after_blank and line.kind is _K.TYPE
    alone = _ALONE_IS_NONE.fullmatch(line.full) is not None and not _goes_on_in_brackets(line, lines)
    others = len(lines) > 1 and (typed_again or alone)
    under = lines[lines.index(line) + 1 :]
    above = not _CONCERNING.match(line.full) and any(it.after_blank and _CONCERNING.match(it.full) for it in under)
    if line.kind in WORDS and not (others or above or NOTE.fullmatch(fold(line.full))):
        return False
    advice = "xóa dòng này (lời ghi chú thì đặt sau “//”); nếu đúng là trích yếu thì ghi “\\” ở đầu dòng."
    ledger.fault(line, "Dòng này đứng ở chỗ của trích yếu mà không phải trích yếu.", advice)
    return True


def _goes_on_in_brackets(line: Line, lines: Sequence[Line]) -> bool:
    """Whether the line says more of the summary right above it, as `(hạng mục: ...)`."""
    return line.full.startswith("(") and line is not lines[0] and not line.after_blank


def _no_summary(ledger: Ledger, type_line: Line) -> str:
    advice = f"ghi trích yếu ngay dưới dòng “{type_line.full}”, ví dụ: Ban hành Kế hoạch ..."
    ledger.fault(type_line.at, "Văn bản chưa có trích yếu.", advice)
    return ""


def _before_preamble(cursor: Cursor) -> list[Line]:
    """The lines up to the first legal basis, the formula or the articles."""
    found: list[Line] = []
    for line in cursor.lines[cursor.place : cursor.end]:
        if line.kind in ENDS_PREAMBLE or opens_preamble(line) or (found and is_formula(line)):
            break
        found.append(line)
    return found


def _is_authority(cursor: Cursor) -> bool:
    """Whether the next lines say who decides and not on what: a title or a body in capitals over the legal bases."""
    lines = cursor.lines[cursor.place : cursor.end]
    first = lines[0]
    if first.kind is not _K.UPPER or not decides(first):
        return False
    below = next((line for line in lines if line.kind is not _K.UPPER), None)
    return below is not None and (opens_preamble(below) or is_formula(below))


def _authority_at(cursor: Cursor) -> int:
    """Where the authority begins: with the last lines of capitals, else with the last block, above the legal bases.

    Of several blocks it is the first that begins with a post or a body.
    """
    lines = _before_preamble(cursor)
    capitals = [place for place, line in enumerate(lines) if line.kind is _K.UPPER]
    start, end = 0, len(lines)
    if capitals:
        start, end = capitals[-1], capitals[-1] + 1
        while start and lines[start - 1].kind is _K.UPPER:
            start -= 1
    blocks = [place for place in range(start, end) if place == start or lines[place].after_blank]
    if not blocks:
        return cursor.place
    at = next((place for place in blocks if decides(lines[place])), blocks[-1])
    while at and not lines[at].after_blank and is_post(lines[at - 1].full):
        at -= 1
    return cursor.place + at
