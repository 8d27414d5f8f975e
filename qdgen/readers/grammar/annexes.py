"""What is issued with a document: where each annex begins, its head, its content."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from qdgen.model.annex import Annex, Appendix
from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.grammar.issuers import begins_a_body, issuer_names, same_name, spelled_out
from qdgen.readers.grammar.masthead import told_if_missing
from qdgen.readers.grammar.outline import read_body
from qdgen.readers.grammar.references import (
    MainDocument,
    TypedReference,
    check_reference,
    read_reference,
    settled_reference,
)
from qdgen.readers.grammar.signing_words import is_person, is_post
from qdgen.readers.grammar.summary import joined_summary, told_if_it_goes_on
from qdgen.readers.grammar.unlabelled_annexes import labelled_annex
from qdgen.readers.typed.lines import WORDS, Line, LineKind
from qdgen.standards.nd30 import ABBREVIATIONS, MOTTO, NATIONAL_TITLE
from qdgen.vietnamese.letters import roman
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.document import AdministrativeDocument
    from qdgen.readers.ledger import Ledger

_K = LineKind
_TERMS = {fold(term): term for term in ABBREVIATIONS}
_OWN = frozenset({_K.NUMBER, _K.PLACE_DATE})
"""Lines that an annex with a number and a date of its own has in its head."""
_HEAD = frozenset({_K.NATIONAL, _K.MOTTO, _K.UPPER, _K.TYPE}) | _OWN
_FIXED = frozenset({_K.NATIONAL, _K.MOTTO}) | _OWN
_LONGEST_HEAD = 24
"""Lines looked at to see whether an annex begins; a head is never longer."""
_NAME_BLOCKS = 3
_TITLE_BLOCKS = 3
"""Blocks of words between the label or the type and `(Kèm theo ...)`, where that a head begins is sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAnnex:
    """Văn bản kèm theo đang đọc: the annex, and what its lines say about the document that it belongs to."""

    annex: Annex | Appendix
    line: Line
    names: tuple[Line, ...] = ()
    number: int | None = None
    reference: TypedReference | None = None


def annex_starts(lines: Sequence[Line], start: int) -> list[int]:
    """Chỗ bắt đầu các văn bản kèm theo, from the line `start` on, by place among the lines.

    An annex begins with `Phụ lục` on a line of its own; with the name of a body in capitals and Quốc hiệu in either
    order, then a type; or with a type in capitals, a summary without blank line inside, and `(Kèm theo ...)`.
    """
    found: list[int] = []
    place = start
    while place < len(lines):
        if lines[place].kind is _K.APPENDIX:
            found.append(place)
            place = (_reference_at(lines, place + 1, blocks=_TITLE_BLOCKS) or place) + 1
            continue
        head = _head_end(lines, place, in_appendix=bool(found) and lines[found[-1]].kind is _K.APPENDIX)
        if head:
            found.append(place)
        place = head or place + 1
    return found


def read_annex(lines: Sequence[Line], ledger: Ledger) -> DraftAnnex | None:
    """Đọc một văn bản kèm theo: all of its lines.

    ```
    annex    := [masthead] type summary ["(Kèm theo ...)"] body
    appendix := "Phụ lục" [roman] title ["(Kèm theo ...)"] body
    ```
    """
    cursor = Cursor(lines)
    first = lines[0]
    names = [] if first.kind is _K.APPENDIX else _names(cursor, ledger)
    type_line = cursor.take()
    sure = type_line.kind in (_K.APPENDIX, _K.TYPE) or has_masthead(lines)
    reference_at = _reference_at(lines, cursor.place, blocks=_TITLE_BLOCKS if sure else 1)
    type_line, beside = labelled_annex(type_line, ledger, alone=reference_at == cursor.place)
    summary = _summary(cursor, beside, reference_at, ledger)
    typed = None
    if cursor.at(_K.REFERENCE):
        reference = [cursor.take()]
        while not reference[-1].full.rstrip(" .;").endswith(")") and cursor.joined is not None:
            reference.append(cursor.take())
        typed = read_reference(reference, ledger)
    elif (stray := next((line for line in lines if line.kind is _K.REFERENCE), None)) is not None:
        advice = "Đưa dòng này lên ngay dưới trích yếu; nếu chỉ là chữ trong đoạn văn, ghi “\\” ở đầu dòng."
        ledger.fault(stray, "Dòng “(Kèm theo ...)” không đứng ngay dưới trích yếu.", advice)
    else:
        message = "Văn bản kèm theo chưa có dòng “(Kèm theo ...)”; dòng này được tự ghi."
        ledger.remark(type_line, message, kind="added")
        told_if_it_goes_on(cursor.line, ledger)
    what = type_line.prefix or _term(type_line.full)
    content = read_body(lines[cursor.place :], ledger, what, type_line)
    if content is None:
        return None
    annex: Annex | Appendix | None
    if type_line.kind is _K.APPENDIX:
        annex = ledger.built(type_line, partial(Appendix, title=summary, **content))
    else:
        make = partial(Annex, type=_term(type_line.full), summary=summary, masthead=has_masthead(lines), **content)
        annex = ledger.built(type_line, make)
    if annex is None:
        return None
    return DraftAnnex(annex=annex, line=type_line, names=tuple(names), number=type_line.number, reference=typed)


def check_annexes(drafts: Sequence[DraftAnnex], main: MainDocument, issuer: tuple[str, str], ledger: Ledger) -> None:
    """Đối chiếu văn bản kèm theo với văn bản chính: issuer (parent, name), reference line, numbers of appendices."""
    appendices = [draft for draft in drafts if draft.line.kind is _K.APPENDIX]
    for draft in drafts:
        _same_issuer(issuer, draft, ledger)
        if draft.reference is not None:
            check_reference(draft.reference, main, ledger)
    for place, draft in enumerate(appendices, start=1):
        _same_number(draft, place if len(appendices) > 1 else None, ledger)


def settled_annexes(
    document: AdministrativeDocument, drafts: Sequence[DraftAnnex], ledger: Ledger
) -> tuple[Annex | Appendix, ...]:
    """Văn bản kèm theo trong mô hình: each annex with what its reference line says beyond what is derived."""
    return tuple(
        draft.annex if draft.reference is None else settled_reference(document, draft.annex, draft.reference, ledger)
        for draft in drafts
    )


def has_masthead(lines: Sequence[Line]) -> bool:
    """Có phần đầu riêng: whether Quốc hiệu or Tiêu ngữ stands in the head of the annex."""
    for line in lines[:_LONGEST_HEAD]:
        if line.kind in (_K.NATIONAL, _K.MOTTO):
            return True
        if line.kind not in _HEAD:
            return False
    return False


def _head_end(lines: Sequence[Line], place: int, *, in_appendix: bool) -> int:
    """Behind the head of an annex that begins at `place`; 0 where none begins."""
    line = lines[place]
    if line.plain or line.kind not in (_K.NATIONAL, _K.MOTTO, _K.UPPER, _K.TYPE):
        return 0
    type_at = _type_at(lines, place)
    if type_at is None or (type_at == place and line.kind is _K.UPPER and _signs(lines, place)):
        return 0
    sure = lines[type_at].kind is _K.TYPE or any(line.kind in (_K.NATIONAL, _K.MOTTO) for line in lines[place:type_at])
    reference = _reference_at(lines, type_at + 1, blocks=_TITLE_BLOCKS if sure else 1)
    bare = type_at == place
    if reference is not None:
        return reference + 1
    return 0 if bare or in_appendix else type_at + 1


def _signs(lines: Sequence[Line], place: int) -> bool:
    """Whether the capitals are those of a signature: a post with a name below it, or a power to sign."""
    return is_post(lines[place].full) and any(is_person(line.full) for line in lines[place + 1 : place + 3])


def _type_at(lines: Sequence[Line], place: int) -> int | None:
    """Where the type stands in a head that begins at `place`: there itself, or behind names and Quốc hiệu."""
    end = min(place + _LONGEST_HEAD, len(lines))
    below_names = _names_end(lines, place, end)
    at = below_names
    while at < end and lines[at].kind in _FIXED:
        at += 1
    if not any(line.kind in (_K.NATIONAL, _K.MOTTO) for line in lines[below_names:at]):
        return place
    if below_names == place:
        at = _names_end(lines, at, end, below_national=True)
        while at < end and lines[at].kind in _OWN:
            at += 1
    return at if at < end and lines[at].kind in (_K.UPPER, _K.TYPE) and not lines[at].plain else None


def _names_end(lines: Sequence[Line], place: int, end: int, *, below_national: bool = False) -> int:
    """Behind the name lines that begin at `place`: capitals, in more blocks than one only where they name bodies.

    Above Quốc hiệu the first line tells: what stands under a title is no name. Below it each block does: the last in
    capitals is the type.
    """
    at, blocks = place, 0
    while at < end and lines[at].kind is _K.UPPER and not lines[at].plain:
        blocks += lines[at].after_blank or at == place
        telling = lines[at if below_national else place]
        if blocks > _NAME_BLOCKS or (blocks > 1 and lines[at].after_blank and not begins_a_body(telling.full)):
            break
        at += 1
    return at


def _reference_at(lines: Sequence[Line], start: int, *, blocks: int = 1) -> int | None:
    """Where `(Kèm theo ...)` stands behind a type: after so many blocks of words at most, which may touch the type."""
    seen = 0
    for at in range(start, min(start + _LONGEST_HEAD, len(lines))):
        line = lines[at]
        if line.kind is _K.REFERENCE:
            return at if at > start or lines[start - 1].text else None
        seen += line.after_blank or at == start
        if line.kind not in WORDS or seen > blocks:
            return None
    return None


def _names(cursor: Cursor, ledger: Ledger) -> list[Line]:
    """The name lines above the type of an annex; the cursor stops at the type."""
    type_at = _type_at(cursor.lines, cursor.place)
    names: list[Line] = []
    fixed: set[LineKind] = set()
    while cursor.place < (type_at or cursor.place):
        line = cursor.take()
        if line.kind is _K.UPPER:
            names.append(line)
        elif line.kind in _OWN:
            message = "Văn bản kèm theo không có số và ngày riêng, vì đã có ở dòng “(Kèm theo ...)”; dòng này được bỏ."
            ledger.remark(line, message, line.full, kind="dropped", sure="likely")
            continue
        elif line.kind in fixed:
            ledger.fault(line, "Quốc hiệu hoặc Tiêu ngữ đứng hai lần ở đầu một văn bản.", "Xóa dòng thừa.")
        elif line.full not in (NATIONAL_TITLE, MOTTO):
            printed = NATIONAL_TITLE if line.kind is _K.NATIONAL else MOTTO
            ledger.remark(line, "Dòng này được ghi theo mẫu của Nghị định.", line.full, printed, kind="wording")
        fixed |= {line.kind} - {_K.UPPER, _K.TYPE}
    if fixed:
        told_if_missing(cursor.lines[0], fixed, ledger)
    return names


def _summary(cursor: Cursor, beside: str, reference_at: int | None, ledger: Ledger) -> str:
    """The words `beside` the type and between it and the reference line; without one, the block under the type."""
    lines: list[Line] = []
    if reference_at is not None:
        while cursor.place < reference_at:
            lines.append(cursor.take())
    elif not beside and cursor.at(*WORDS):
        lines.append(cursor.take())
        while (line := cursor.joined) is not None and line.kind in WORDS and not line.full.endswith((".", ":")):
            lines.append(cursor.take())
    below = joined_summary(lines, ledger) if lines else ""
    return " ".join(words for words in (beside, below) if words)


def _term(words: str) -> str:
    """`KẾ HOẠCH` to `Kế hoạch`; a type that the decree does not list gets a capital first letter."""
    return _TERMS.get(fold(words)) or words[:1].upper() + words[1:].lower()


def _same_issuer(issuer: tuple[str, str], draft: DraftAnnex, ledger: Ledger) -> None:
    parent, name = issuer
    if not draft.names:
        if isinstance(draft.annex, Annex) and draft.annex.masthead:
            ledger.remark(draft.line, "Tên cơ quan trên văn bản kèm theo được tự ghi.", "", name, kind="added")
        return
    here = issuer_names(draft.names, ledger, strict=False)
    if not name or not here[1] or (same_name(here[0], parent) and same_name(here[1], name)):
        return
    typed, printed = (" / ".join(part for part in names if part) for names in (here, issuer))
    if spelled_out(typed) == spelled_out(printed):
        message = "Tên cơ quan trên văn bản kèm theo được ghi như ở văn bản chính."
        ledger.remark(draft.names[0], message, typed, printed, kind="wording")
        return
    advice = "Văn bản kèm theo mang tên cơ quan của văn bản chính: sửa một trong hai nơi."
    ledger.fault(draft.names[0], f"Tên cơ quan ở đây là “{typed}”, ở văn bản chính là “{printed}”.", advice)


def _same_number(draft: DraftAnnex, derived: int | None, ledger: Ledger) -> None:
    printed = "Phụ lục" if derived is None else f"Phụ lục {roman(derived)}"
    if draft.line.prefix == printed:
        return
    if draft.number is None or derived is None or draft.number == derived:
        message = "Phụ lục được đánh số La Mã khi có từ hai phụ lục trở lên, viết thường."
        ledger.remark(draft.line, message, draft.line.prefix, printed, kind="label")
        return
    advice = "Xếp các phụ lục theo đúng thứ tự, hoặc sửa số."
    ledger.fault(draft.line, f"“{draft.line.prefix}” đứng ở chỗ của “{printed}”.", advice)
