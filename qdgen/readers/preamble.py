"""From the summary of a document to `QUYẾT ĐỊNH:`: summary, authority, legal bases, proposal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.model.preamble import LegalBasis, Proposal
from qdgen.readers.citations import read_basis, read_proposal
from qdgen.readers.endings import without_list_mark
from qdgen.readers.issuers import begins_a_body
from qdgen.readers.lines import PREAMBLE_OPENING, WORDS, LineKind
from qdgen.readers.signing_words import is_post
from qdgen.standards.nd30 import ENACTING_FORMULA
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from qdgen.readers.cursor import Cursor
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.lines import Line

_K = LineKind
_HEADS = (_K.ARTICLE, _K.CHAPTER, _K.PART, _K.SECTION, _K.APPENDIX)
_ENDS_PREAMBLE = (*_HEADS, _K.ENACTING, _K.RECIPIENTS, _K.SIGNING, _K.CLOSE)
_ENDS_SUMMARY = ("Căn cứ ", "Theo đề nghị ", "Xét đề nghị ")
_PROPOSES = ("Theo đề nghị", "Xét đề nghị")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preamble:
    """Phần mở đầu của quyết định: who decides, on what it rests, who proposed it."""

    authority: str
    legal_bases: tuple[LegalBasis, ...]
    proposal: Proposal | None


def read_summary(cursor: Cursor, ledger: Ledger, type_line: Line, *, over_authority: bool = True) -> str:
    """Đọc trích yếu: the lines under the type, joined, up to a blank line.

    summary := line+; a line of capitals ends it where it does not begin with one; so do the first legal basis, a line
    with a label, and a line that ends with a full stop or a colon. A missing summary is a fault; `over_authority` says
    that an authority follows, which must not be taken for the summary.
    """
    first = cursor.line
    if first is None or first.kind in _ENDS_PREAMBLE or (not first.plain and first.text.startswith(_ENDS_SUMMARY)):
        return _no_summary(ledger, type_line)
    if over_authority and _is_authority(cursor):
        return _no_summary(ledger, type_line)
    words = [cursor.take().full]
    last = first
    while (line := cursor.joined) is not None and line.kind in WORDS:
        if line.full.endswith((".", ":")) and not (line.full.endswith(".") and line.text[:1].islower()):
            break
        capitals = line.kind in (_K.UPPER, _K.TYPE) and first.kind not in (_K.UPPER, _K.TYPE)
        if capitals or (not line.plain and line.text.startswith(_ENDS_SUMMARY)):
            break
        last = cursor.take()
        words.append(last.full)
    check_full_stop(last, ledger)
    return " ".join(words)


def check_full_stop(last: Line, ledger: Ledger) -> None:
    """Dấu chấm sau trích yếu: a remark where the last line of a summary ends with one; it is kept."""
    if last.full.endswith(".") and not last.full.endswith(("..", "v.v.")):
        ledger.remark(last, "Trích yếu thường không có dấu chấm ở cuối; dấu này được giữ như đã ghi.")


def _no_summary(ledger: Ledger, type_line: Line) -> str:
    advice = f"ghi trích yếu ngay dưới dòng “{type_line.full}”, ví dụ: Ban hành Kế hoạch ..."
    ledger.fault(type_line.at, "Văn bản chưa có trích yếu.", advice)
    return ""


def _is_authority(cursor: Cursor) -> bool:
    """Whether the next lines say who decides and not on what: a title or a body in capitals over the legal bases."""
    lines = cursor.lines[cursor.place : cursor.end]
    first = lines[0]
    if first.kind is not _K.UPPER or not (is_post(first.full) or begins_a_body(first.full)):
        return False
    below = next((line for line in lines if line.kind is not _K.UPPER), None)
    return below is not None and (_opens_preamble(below) or _is_formula(below))


def read_preamble(cursor: Cursor, ledger: Ledger, type_line: Line) -> Preamble:
    """Đọc thẩm quyền, căn cứ, đề nghị, and the line `QUYẾT ĐỊNH:` itself.

    ```
    preamble  := authority basis* [proposal] "QUYẾT ĐỊNH:"
    authority := line+                     up to the first legal basis; a later line of capitals belongs to it
    basis     := ("Căn cứ" | "Thực hiện" | ...) words (";" | ".")
    ```
    Only the last line can be the proposal; another one before it stays a basis in its own words.
    """
    authority = _authority(cursor, ledger, type_line)
    items: list[tuple[Line, list[str]]] = []
    while (line := cursor.line) is not None and line.kind not in _ENDS_PREAMBLE and not _is_formula(line):
        if not _may_be_a_basis(cursor.take()):
            ledger.fault(line, "Không nhận ra dòng này ở phần căn cứ.", _BASIS_ADVICE)
            continue
        broken = bool(items) and not line.after_blank and not items[-1][1][-1].endswith((";", "."))
        if broken and not _opens_preamble(line):
            ledger.remark(line, "Dòng bị ngắt giữa căn cứ được nối vào dòng trên.")
            items[-1][1].append(line.full)
            continue
        if line.prefix:
            ledger.remark(line, "Căn cứ không có gạch đầu dòng; dấu đó được bỏ.", line.prefix)
        items.append((line, [line.text]))
    _enacting_formula(cursor, ledger)
    texts = [_item(line, words, ledger, last=place == len(items)) for place, (line, words) in enumerate(items, start=1)]
    texts = [text for text in texts if text]
    proposal = read_proposal(texts.pop()) if texts and texts[-1].startswith(_PROPOSES) else None
    return Preamble(authority=authority, legal_bases=tuple(map(read_basis, texts)), proposal=proposal)


def _authority(cursor: Cursor, ledger: Ledger, type_line: Line) -> str:
    first = cursor.line
    if first is None or _opens_preamble(first) or first.kind in _ENDS_PREAMBLE or _is_formula(first):
        advice = (
            "Dưới trích yếu, để một dòng trống rồi ghi ai quyết định bằng chữ in hoa, ví dụ: "
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH."
        )
        ledger.fault((first or type_line).at, "Quyết định chưa có dòng thẩm quyền ban hành.", advice)
        return ""
    words = [cursor.take().full]
    while (line := cursor.line) is not None and not _opens_preamble(line) and line.kind not in _ENDS_PREAMBLE:
        if (line.after_blank and line.kind is not _K.UPPER) or _is_formula(line):
            break
        words.append(cursor.take().full)
    typed = " ".join(words)
    bare, marks = without_list_mark(typed.rstrip(":"))
    if bare != typed:
        ledger.remark(first, "Dòng thẩm quyền không có dấu ở cuối; dấu đó được bỏ.", typed, bare)
    return bare if bare or not marks else typed


def _enacting_formula(cursor: Cursor, ledger: Ledger) -> None:
    line = cursor.line
    if line is None or not _is_formula(line):
        ledger.remark(line, "Bản thảo chưa có dòng này; dòng này được tự ghi.", "", ENACTING_FORMULA)
        return
    cursor.take()
    if line.full != ENACTING_FORMULA:
        ledger.remark(line, "Dòng này được ghi theo mẫu của Nghị định.", line.full, ENACTING_FORMULA)


def _item(line: Line, words: list[str], ledger: Ledger, *, last: bool) -> str:
    """The words of a basis without their mark; a mark that is not the one printed is a remark."""
    typed = " ".join(words)
    bare, marks = without_list_mark(typed)
    printed = "." if last else ";"
    if marks != printed:
        message = "Căn cứ cuối kết thúc bằng dấu chấm." if last else "Căn cứ kết thúc bằng dấu chấm phẩy."
        ledger.remark(line, message, marks, printed)
    if not bare:
        ledger.fault(line, "Căn cứ chỉ có dấu, không có chữ.", "Ghi căn cứ, hoặc xóa dòng này.")
    return bare


def _is_formula(line: Line) -> bool:
    """`QUYẾT ĐỊNH:`, also where the colon was forgotten."""
    return line.kind is _K.ENACTING or (line.kind is _K.TYPE and fold(line.full) == fold(ENACTING_FORMULA[:-1]))


def _opens_preamble(line: Line) -> bool:
    is_words = line.kind in (_K.TEXT, _K.DASH) and not line.plain
    return is_words and PREAMBLE_OPENING.match(line.text) is not None


def _may_be_a_basis(line: Line) -> bool:
    return line.kind is _K.TEXT or _opens_preamble(line)


_BASIS_ADVICE = "Giữa thẩm quyền và “QUYẾT ĐỊNH:” chỉ có các dòng “Căn cứ ...” và “Theo đề nghị của ...”."
