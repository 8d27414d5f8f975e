"""Who receives a document and where it is filed: the lines under `Nơi nhận:`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from qdgen.kinds.wording import drafter_text, filing_text
from qdgen.model.closing import DrafterMark, Filing, Recipient
from qdgen.readers.excerpts import joint, parted
from qdgen.readers.grammar.endings import without_list_mark
from qdgen.readers.typed.bullets import check_dash
from qdgen.readers.typed.lines import LineKind
from qdgen.standards.nd30 import FILING_LABEL, RECIPIENTS_LABEL

if TYPE_CHECKING:
    from qdgen.readers.grammar.cursor import Cursor
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_PURPOSE = re.compile(
    r"(?P<name>.*\S) \((?P<purpose>(?:để |[bpt]/[chk](?!\w)|thay b/c|báo cáo|thực hiện|phối hợp|chỉ đạo|theo dõi|"
    r"kiểm tra|giám sát|biết)[^()]*)\)"
)
_FILING = re.compile(r"Lưu\s?(?P<colon>:|(?=VT(?!\w)))\s*(?P<units>.*)")
_UNLIKE_FILING = re.compile(
    r"Lưu(?:\s?[,;.-])?\s*(?P<units>[A-ZĐ][\wĐđ]*(?:[\s,&-]+[A-ZĐ][\wĐđ]*)*(?: ?\(\d+\w*\))?)?\s*[.;]?"
)
"""A line that says `Lưu`, and not where as the decree has it."""

_COPIES = re.compile(r"(?P<units>.*\S) ?\((?P<copies>\d{1,4})(?: bản)?\)")
_COMMA_OUTSIDE_BRACKETS = re.compile(r",(?![^()]*\))\s*")
_DRAFTER = re.compile(r"(?P<symbol>\S.*?)\.\((?P<copies>\d{1,6})\)")
_DRAFTER_BEHIND = re.compile(r"(?P<filing>Lưu.*?)[.;] ?(?P<drafter>[^\s.]{1,12}\.\s?\(\d{1,6}\)) ?\.?")
_DRAFTER_INSIDE = re.compile(r"\S+?\.? (?P<symbol>[^\W\d_]{1,8})\. ?\(?(?P<copies>0*[1-9]\d{0,3})\)?\.?")
_ODD_IN_A_UNIT = re.compile(r"[.:;\"]|Lưu|^\W")
_SEVERAL = re.compile(r"(?<=;) ?[-–—] ?(?=[^\W\d_])")
_SEVERAL_BESIDE = re.compile(r"(?<=;)\s*(?:[-–—]\s?)?(?=[^\W\d_])")
"""Between recipients that stand on the line of their label."""
_EXECUTORS = re.compile(r"Như (?:Điều \d{1,4}|trên)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipients:
    """Nơi nhận: who receives the document, `Như Điều 3` still in words; filing is None where the line is missing."""

    recipients: tuple[Recipient, ...] = ()
    filing: Filing | None = None
    drafter: DrafterMark | None = None


def read_recipients(cursor: Cursor, ledger: Ledger) -> Recipients:
    """Đọc khối nơi nhận, whose label is the next line.

    ```
    recipients := "Nơi nhận:" ("-" name ["(" purpose ")"] ";")* "- Lưu:" unit ("," unit)* ["(" copies ")"] "." [drafter]
    drafter    := symbol [".(" copies ")"]      on the line right under "Lưu", without a space in a bare symbol
    ```
    A line without dash goes on with the one above where that has no mark at its end. A missing `Lưu` is a fault.
    """
    label = cursor.take()
    if label.prefix != RECIPIENTS_LABEL:
        message = "Dòng này được ghi theo mẫu của Nghị định."
        ledger.remark(label, message, label.prefix, RECIPIENTS_LABEL, kind="label")
    items = _items(cursor, ledger, label)
    recipients: list[Recipient | None] = []
    filing: Filing | None = None
    drafter: DrafterMark | None = None
    for line, words in items:
        if not _FILING.match(words):
            bare = _unmarked(line, words, ";", ledger)
            recipients.append(ledger.built(line, partial(read_recipient, bare)))
        else:
            filing, behind = _filing(line, words, ledger)
            drafter = _drafter_mark(line, behind, ledger) if behind else None
    unlike = next((item for item in items if _UNLIKE_FILING.fullmatch(item[1])), None)
    if unlike is not None and not any(_FILING.match(words) for _, words in items):
        _tell_unlike_filing(*unlike, ledger)
    elif not any(_FILING.match(words) for _, words in items):
        advice = "Thêm dòng cuối “- Lưu: VT, <đơn vị soạn thảo>.” (Phụ lục I, mục II, khoản 9)."
        ledger.fault(label.at, "Nơi nhận chưa có dòng Lưu.", advice)
    known = tuple(recipient for recipient in recipients if recipient is not None)
    if filing is not None and drafter is None:
        drafter = _drafter(cursor, ledger)
    return Recipients(recipients=known, filing=filing, drafter=drafter)


def _tell_unlike_filing(line: Line, words: str, ledger: Ledger) -> None:
    match = _UNLIKE_FILING.fullmatch(words)
    units = ", ".join(["VT", *([match["units"]] if match and match["units"] else [])])
    advice = f"Ghi “- {FILING_LABEL} {units}.” (Phụ lục I, mục II, khoản 9)."
    ledger.fault(line, "Dòng Lưu chưa đúng mẫu: thiếu dấu hai chấm hoặc “VT” (văn thư).", advice)


def read_recipient(text: str) -> Recipient:
    """Đọc một nơi nhận, without dash and mark: `Bộ Nội vụ (để b/c)` to name and purpose.

    Brackets hold a purpose when they begin with `để`, `b/c`, `t/h`, `p/h` or a verb that says what for.
    """
    match = _PURPOSE.fullmatch(text)
    return Recipient(name=match["name"], purpose=match["purpose"]) if match else Recipient(name=text)


def read_filing(text: str) -> Filing:
    """Đọc dòng lưu, without dash and mark: `Lưu: VT, NC (03)` to units and copies. Raises ModelError without a unit."""
    match = _FILING.fullmatch(text)
    words = match["units"] if match else text
    counted = _COPIES.fullmatch(words)
    copies = int(counted["copies"]) if counted else None
    units = _COMMA_OUTSIDE_BRACKETS.split(counted["units"] if counted else words)
    return Filing(units=tuple(unit.strip() for unit in units if unit.strip()), copies=copies)


def settled_recipients(
    recipients: tuple[Recipient, ...], derived: str, line: Line | None, ledger: Ledger
) -> tuple[Recipient, ...]:
    """Nơi nhận “Như Điều N”: becomes the executors where it says what is derived; else it stays, with a remark."""
    settled = []
    for recipient in recipients:
        if recipient.name == derived:
            settled.append(replace(recipient, name="", executors=True))
            continue
        if _EXECUTORS.fullmatch(recipient.name):
            message = f"“{recipient.name}” được giữ nguyên, nhưng nơi thi hành suy ra từ nội dung là “{derived}”."
            ledger.remark(line, message, kind="numbering", sure="likely")
        settled.append(recipient)
    return tuple(settled)


def _items(cursor: Cursor, ledger: Ledger, label: Line) -> list[tuple[Line, str]]:
    """The lines of the list up to `Lưu`, each with its words; a broken line is joined."""
    beside = [words for words in _SEVERAL_BESIDE.split(label.text.lstrip("-–— ")) if words]
    if len(beside) > 1:
        message = "Nhiều nơi nhận trên một dòng được tách ra, mỗi nơi một dòng."
        ledger.remark(label, message, *parted(beside[0], beside[1]), kind="split")
    items = [(label, words) for words in beside]
    while (line := cursor.line) is not None and not (items and _FILING.match(items[-1][1])):
        if line.kind is _K.DASH:
            several = _SEVERAL.split(cursor.take().text)
            check_dash(line, ledger)
            if len(several) > 1:
                message = "Nhiều nơi nhận trên một dòng được tách ra, mỗi nơi một dòng."
                ledger.remark(line, message, *parted(several[0], several[1]), kind="split")
            items += [(line, words) for words in several]
        elif line.kind is _K.TEXT and not line.after_blank and items and not items[-1][1].endswith((";", ".")):
            message = "Dòng bị ngắt ở nơi nhận được nối vào dòng trên."
            words = joint(items[-1][1], line.text)
            ledger.remark(cursor.take(), message, *words, kind="joined", sure="likely")
            items[-1] = (items[-1][0], f"{items[-1][1]} {line.text}")
        elif line.kind is _K.TEXT and (not line.after_blank or line.text.startswith(FILING_LABEL)):
            message = "Nơi nhận thiếu gạch đầu dòng; dấu này được tự ghi."
            ledger.remark(cursor.take(), message, "", "-", kind="dash")
            items.append((line, line.text))
        else:
            break
    return items


def _filing(line: Line, words: str, ledger: Ledger) -> tuple[Filing | None, str]:
    """The filing line, and the drafter's mark where it was typed behind it."""
    behind = _DRAFTER_BEHIND.fullmatch(words)
    if behind is not None:
        message = "Ký hiệu người soạn thảo đứng ở dòng riêng dưới dòng Lưu."
        ledger.remark(line, message, words, f"{behind['filing']}. / {behind['drafter']}", kind="split")
        words = f"{behind['filing']}."
    bare = _unmarked(line, words, ".", ledger)
    filing = ledger.built(line, lambda: read_filing(bare))
    printed = filing_text(filing) if filing else bare
    if printed.replace(" ", "") != bare.replace(" ", ""):
        ledger.remark(line, "Dòng Lưu được ghi theo mẫu của Nghị định.", bare, printed, kind="wording")
    odd = next((unit for unit in filing.units if _ODD_IN_A_UNIT.search(unit)), None) if filing else None
    if odd is not None:
        message = f"Dòng Lưu có “{odd}”, không giống tên một đơn vị."
        drafter = _DRAFTER_INSIDE.fullmatch(odd)
        if drafter is not None:
            mark = drafter_text(DrafterMark(symbol=drafter["symbol"], copies=int(drafter["copies"])))
            message += f" Nếu có ký hiệu người soạn thảo và số bản thì ghi “{mark}” ở dòng riêng dưới dòng Lưu."
        ledger.remark(line, message, kind="structure", sure="guess")
    return filing, behind["drafter"] if behind else ""


def _unmarked(line: Line, words: str, printed: str, ledger: Ledger) -> str:
    bare, marks = without_list_mark(words)
    if marks != printed:
        message = "Dấu cuối dòng nơi nhận được ghi theo mẫu của Nghị định."
        ledger.remark(line, message, marks, printed, kind="mark")
    return bare


def _drafter(cursor: Cursor, ledger: Ledger) -> DrafterMark | None:
    line = cursor.joined
    if line is None or line.kind in (_K.SIGNING, _K.RULE):
        return None
    bare = line.plain or (" " not in line.full and line.kind is _K.UPPER)
    if not (bare or _DRAFTER.fullmatch(line.full)):
        return None
    return _drafter_mark(cursor.take(), line.full, ledger)


def _drafter_mark(line: Line, words: str, ledger: Ledger) -> DrafterMark | None:
    counted = _DRAFTER.fullmatch(words)
    if counted is None:
        return ledger.built(line, lambda: DrafterMark(symbol=words))
    mark = ledger.built(line, lambda: DrafterMark(symbol=counted["symbol"], copies=int(counted["copies"])))
    if mark is not None and drafter_text(mark) != words:
        message = "Số bản phát hành được ghi không có số 0 ở đầu."
        ledger.remark(line, message, words, drafter_text(mark), kind="wording")
    return mark
