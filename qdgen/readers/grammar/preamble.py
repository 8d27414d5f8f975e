"""From under the summary of a decision to `QUYẾT ĐỊNH:`: authority, legal bases, proposal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.kinds.labels import SEVERAL_BASES
from qdgen.model.preamble import LegalBasis, Proposal
from qdgen.readers.excerpts import excerpt, joint, parted
from qdgen.readers.grammar.addressees import in_capitals
from qdgen.readers.grammar.citations import read_basis, read_proposal
from qdgen.readers.grammar.endings import ends_sentence, without_list_mark
from qdgen.readers.grammar.issuers import UNIT, begins_a_body
from qdgen.readers.grammar.summary import ENDS_PREAMBLE, HEADS, decides, is_formula, opens_preamble
from qdgen.readers.typed.lines import WORDS, LineKind
from qdgen.standards.nd30 import ENACTING_FORMULA
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.grammar.cursor import Cursor
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_PROPOSES = ("Theo đề nghị", "Xét đề nghị")
_LONGEST_FORMULA = 40
_SAYS_FORMULA = re.compile(r"(?:nay )?quyết định(?: như sau)?\s?[:.]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preamble:
    """Phần mở đầu của quyết định: who decides, on what it rests, who proposed it."""

    authority: str
    legal_bases: tuple[LegalBasis, ...]
    proposal: Proposal | None


def read_preamble(cursor: Cursor, ledger: Ledger, type_line: Line) -> Preamble:
    """Đọc thẩm quyền, căn cứ, đề nghị, and the line `QUYẾT ĐỊNH:` itself.

    ```
    preamble  := authority basis* [proposal] "QUYẾT ĐỊNH:"
    authority := line+                     up to the first legal basis; a later line of capitals belongs to it
    basis     := ("Căn cứ" | "Thực hiện" | ...) words (";" | ".")
    ```
    Only the last line can be the proposal; another one before it stays a basis in its own words.
    """
    formula_at = _formula_at(cursor)
    authority = _authority(cursor, ledger, type_line, formula_at)
    items: list[tuple[Line, list[str]]] = []
    while (line := cursor.line) is not None and line.kind not in ENDS_PREAMBLE and cursor.place != formula_at:
        if not _may_be_a_basis(cursor.take()):
            ledger.fault(line, "Không nhận ra dòng này ở phần căn cứ.", _BASIS_ADVICE)
            continue
        broken = bool(items) and not line.after_blank and not items[-1][1][-1].endswith((";", "."))
        if broken and not opens_preamble(line):
            words = joint(items[-1][1][-1], line.full)
            message = "Dòng bị ngắt giữa căn cứ được nối vào dòng trên."
            ledger.remark(line, message, *words, kind="joined", sure="likely")
            items[-1][1].append(line.full)
            continue
        if line.prefix:
            ledger.remark(line, "Căn cứ không có gạch đầu dòng; dấu đó được bỏ.", line.prefix, kind="dash")
        elif not (line.plain or opens_preamble(line)):
            message = "Dòng này không bắt đầu như một căn cứ; dòng này được giữ là căn cứ."
            ledger.remark(line, message, kind="structure", sure="guess")
        first, *more = [line.text] if line.plain else SEVERAL_BASES.split(line.text)
        if more:
            message = "Nhiều căn cứ trên một dòng được tách ra, mỗi căn cứ một dòng."
            ledger.remark(line, message, *parted(first, more[0]), kind="split")
        items += [(line, [words]) for words in (first, *in_capitals(line, more, ledger))]
    _enacting_formula(cursor, ledger)
    texts = [_item(line, words, ledger, last=place == len(items)) for place, (line, words) in enumerate(items, start=1)]
    texts = [text for text in texts if text]
    proposal = read_proposal(texts.pop()) if texts and texts[-1].startswith(_PROPOSES) else None
    return Preamble(authority=authority, legal_bases=tuple(map(read_basis, texts)), proposal=proposal)


def _formula_at(cursor: Cursor) -> int | None:
    """Where `QUYẾT ĐỊNH:` stands above the articles; else where words stand that say the same; None without any."""
    soft = None
    for place in range(cursor.place, cursor.end):
        line = cursor.lines[place]
        if is_formula(line):
            return place
        if line.kind in HEADS:
            break
        if soft is None and _says_formula(line):
            soft = place
    return soft


def _says_formula(line: Line) -> bool:
    may_be = line.kind in WORDS and not line.plain and len(line.full) <= _LONGEST_FORMULA
    return may_be and _SAYS_FORMULA.fullmatch(fold(line.full)) is not None


def _authority(cursor: Cursor, ledger: Ledger, type_line: Line, formula_at: int | None) -> str:
    first = cursor.line
    if first is None or cursor.place == formula_at or opens_preamble(first) or first.kind not in WORDS:
        advice = (
            "Dưới trích yếu, để một dòng trống rồi ghi ai quyết định bằng chữ in hoa, ví dụ: "
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH."
        )
        ledger.fault((first or type_line).at, "Quyết định chưa có dòng thẩm quyền ban hành.", advice)
        return ""
    lines = [cursor.take()]
    while (line := cursor.line) is not None and cursor.place != formula_at and _goes_on(lines[-1], line):
        lines.append(cursor.take())
    typed = " ".join(line.full for line in lines)
    if len(lines) > 1 and not _reads_on(lines):
        message = "Các dòng này được coi là một dòng thẩm quyền ban hành."
        ledger.remark(lines[1], message, lines[0].full, typed, kind="joined", sure="likely")
    elif not (first.plain or decides(first)):
        message = "không bắt đầu bằng chức vụ hay tên cơ quan; dòng này được lấy làm dòng thẩm quyền ban hành."
        ledger.remark(first, f"“{excerpt(typed)}” {message}", kind="structure", sure="guess")
    bare, marks = without_list_mark(typed.rstrip(":"))
    if bare != typed:
        ledger.remark(first, "Dòng thẩm quyền không có dấu ở cuối; dấu đó được bỏ.", typed, bare, kind="mark")
    return bare if bare or not marks else typed


def _goes_on(above: Line, line: Line) -> bool:
    """Whether the line belongs to the authority that stands above it: capitals, or words that are no sentence."""
    if line.kind not in WORDS or opens_preamble(line) or _says_formula(line):
        return False
    if line.kind is _K.UPPER:
        return True
    small = above.kind is not _K.UPPER or line.text[:1].islower()
    return not line.after_blank and small and not ends_sentence(line.full)


def _reads_on(lines: Sequence[Line]) -> bool:
    """Whether each line after the first begins with the body or the unit that the one above lacks."""
    return all(begins_a_body(line.full) or UNIT.match(fold(line.full)) for line in lines[1:])


def _enacting_formula(cursor: Cursor, ledger: Ledger) -> None:
    line = cursor.line
    if line is None or not (is_formula(line) or _says_formula(line)):
        ledger.remark(line, "Bản thảo chưa có dòng này; dòng này được tự ghi.", "", ENACTING_FORMULA, kind="added")
        return
    cursor.take()
    if line.full != ENACTING_FORMULA:
        ledger.remark(line, "Dòng này được ghi theo mẫu của Nghị định.", line.full, ENACTING_FORMULA, kind="wording")
    while (again := cursor.line) is not None and (is_formula(again) or _says_formula(again)):
        message = f"“{ENACTING_FORMULA}” được gõ hai lần; dòng này được bỏ."
        ledger.remark(cursor.take(), message, again.full, kind="dropped")


def _item(line: Line, words: list[str], ledger: Ledger, *, last: bool) -> str:
    """The words of a basis without their mark; a mark that is not the one printed is a remark."""
    typed = " ".join(words)
    bare, marks = without_list_mark(typed)
    printed = "." if last else ";"
    if marks != printed:
        message = "Căn cứ cuối kết thúc bằng dấu chấm." if last else "Căn cứ kết thúc bằng dấu chấm phẩy."
        ledger.remark(line, message, marks, printed, kind="mark")
    if not bare:
        ledger.fault(line, "Căn cứ chỉ có dấu, không có chữ.", "Ghi căn cứ, hoặc xóa dòng này.")
    return bare


def _may_be_a_basis(line: Line) -> bool:
    return (line.kind is _K.TEXT and not _says_formula(line)) or opens_preamble(line)


_BASIS_ADVICE = "Giữa thẩm quyền và “QUYẾT ĐỊNH:” chỉ có các dòng “Căn cứ ...” và “Theo đề nghị của ...”."
