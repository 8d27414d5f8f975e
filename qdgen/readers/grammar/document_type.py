"""What a draft is: its type in capitals above the summary; without one a công văn, by its `V/v` and `Kính gửi`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.kinds import general_kind, kind_named, kinds, labels
from qdgen.kinds.kind import Kind
from qdgen.readers.grammar.addressees import opens_addressees
from qdgen.readers.grammar.summary import check_full_stop, decides
from qdgen.readers.typed.lines import Line, LineKind, classify
from qdgen.standards.nd30 import ABBREVIATIONS, CONCERNING
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger

_K = LineKind
_ABOVE_THE_TYPE = frozenset({_K.NATIONAL, _K.MOTTO, _K.NUMBER, _K.PLACE_DATE, _K.MARK, _K.CO_ISSUER, _K.UPPER, _K.TEXT})
_ONLY_ABOVE = _ABOVE_THE_TYPE - {_K.UPPER, _K.TEXT}
_TELLING = frozenset({_K.NATIONAL, _K.MOTTO, _K.NUMBER, _K.PLACE_DATE, _K.TYPE, _K.ENACTING, _K.RECIPIENTS, _K.SIGNING})
"""Lines that only an administrative document has."""
_ENDS_CONTENT = frozenset({_K.RECIPIENTS, _K.SIGNING, _K.NATIONAL, _K.APPENDIX})
_PRINTED_BY_MISTAKE = "công văn"
_TYPES = "QUYẾT ĐỊNH, KẾ HOẠCH, BÁO CÁO, TỜ TRÌNH, THÔNG BÁO ..."


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Phần đầu của bản thảo: its kind, the line that tells it, the lines of the masthead; reading goes on at `end`.

    `summary` is that of a công văn, which stands in the masthead; None where it is yet to come.
    """

    kind: Kind
    line: Line
    masthead: tuple[Line, ...]
    end: int
    summary: str | None = None


def read_head(lines: Sequence[Line], ledger: Ledger) -> Head | None:
    """Nhận loại văn bản: None, and a fault, where a draft is none, or does not say which one it is.

    ```
    head := masthead type | masthead with "V/v" summary, up to "Kính gửi"
    ```
    """
    end = next((place for place, line in enumerate(lines) if not _may_stand_above(line)), len(lines))
    letter_end = _letter_end(lines[:end], typed=end < len(lines) and lines[end].kind is _K.TYPE)
    if letter_end is not None:
        return _letter(lines, letter_end, ledger)
    type_at = end if end < len(lines) and lines[end].kind is _K.TYPE else _unknown_type_at(lines[:end])
    if type_at is None:
        _no_type(lines, ledger)
        return None
    line = lines[type_at]
    kind = kind_named(line.full)
    if kind is None:
        kind = general_kind().of_type(line.full.capitalize())
        message = f"Nghị định 30 không có loại văn bản “{line.full}”; dòng này được lấy làm tên loại."
        ledger.remark(line, message, kind="structure", sure="guess")
    return Head(kind=kind, line=line, masthead=tuple(lines[:type_at]), end=type_at + 1)


def _may_stand_above(line: Line) -> bool:
    return line.kind in _ABOVE_THE_TYPE and not (line.kind is _K.TEXT and line.text.startswith("Căn cứ "))


def _letter_end(lines: Sequence[Line], *, typed: bool) -> int | None:
    """Where the masthead of a công văn ends; None for what is none. `typed`: a type stands below these lines."""
    to = next((place for place, line in enumerate(lines) if opens_addressees(line)), None)
    if to is not None or typed:
        return to
    numbered = any(line.kind is _K.NUMBER for line in lines)
    at = next((place for place, line in enumerate(lines) if _concerning(line) == CONCERNING), None)
    if at is None or not numbered:
        return None
    last = max(place for place, line in enumerate(lines) if line.kind in _ONLY_ABOVE)
    return max(last + 1, _block_end(lines, at))


def _concerning(line: Line) -> str:
    """How the summary of a công văn begins in this line: `V/v`, or as typed otherwise; empty where it does not."""
    match = None if line.plain or line.kind is not _K.TEXT else labels.CONCERNING.match(line.text)
    if match is None:
        return ""
    return CONCERNING if line.text.startswith(f"{CONCERNING} ") else line.text[: match.start("text")].strip()


def _block_end(lines: Sequence[Line], at: int) -> int:
    """Behind the lines that go on with the one at `at`."""
    end = at + 1
    while end < len(lines) and lines[end].kind is _K.TEXT and not lines[end].after_blank:
        end += 1
    return end


def _letter(lines: Sequence[Line], end: int, ledger: Ledger) -> Head | None:
    kind = next(kind for kind in kinds() if not kind.named)
    at = next((place for place in range(end) if _concerning(lines[place])), None)
    below = lines[min(end, len(lines) - 1)]
    if at is None:
        advice = f"ghi “{CONCERNING} ...” trên một dòng riêng, ngay dưới dòng “Số:”."
        ledger.fault(below.at, "Công văn chưa có trích yếu.", advice)
        return None
    block = lines[at : _block_end(lines[:end], at)]
    masthead = []
    for line in (*lines[:at], *lines[at + len(block) : end]):
        if line.kind is _K.UPPER and fold(line.full) == _PRINTED_BY_MISTAKE:
            ledger.remark(line, "Công văn không in tên loại; dòng này được bỏ.", line.full, kind="dropped")
        else:
            masthead.append(line)
    _tell_stray_type(lines[end:], ledger)
    typed = _concerning(block[0])
    if typed != CONCERNING:
        ledger.remark(block[0], "Trích yếu của công văn bắt đầu bằng “V/v”.", typed, CONCERNING, kind="wording")
    match = labels.CONCERNING.match(block[0].text)
    words = (match["text"] if match else "", *(line.full for line in block[1:]))
    summary = " ".join(part for part in words if part)
    if not summary:
        ledger.fault(block[0], "Công văn chưa có trích yếu.", f"ghi trích yếu sau chữ “{CONCERNING}”.")
    check_full_stop(block[-1], ledger)
    return Head(kind=kind, line=block[0], masthead=tuple(masthead), end=end, summary=summary)


def _tell_stray_type(below: Sequence[Line], ledger: Ledger) -> None:
    """A remark where the content of what is read as a letter holds the name of a type: it may be that of the draft."""
    for line in below:
        if line.kind in _ENDS_CONTENT:
            return
        if line.kind is _K.TYPE and not line.plain:
            message = f"“{line.full}” đứng dưới “Kính gửi” nên văn bản được đọc là công văn, dòng này là đoạn văn."
            ledger.remark(line, message, kind="structure", sure="guess")
            return


def _unknown_type_at(lines: Sequence[Line]) -> int | None:
    """Where a type stands that the decree does not have: the first capitals under number and date that name nobody.

    A symbol that begins with the abbreviation of another type says that the type is missing.
    """
    number = next((line for line in lines if line.kind is _K.NUMBER), None)
    if number is None or _abbreviated(number) in ABBREVIATIONS.values():
        return None
    for place, line in enumerate(lines[:-1]):
        above = {over.kind for over in lines[:place]}
        if line.kind is _K.UPPER and above >= {_K.NUMBER, _K.PLACE_DATE}:
            return None if decides(line) else place
    return None


def _abbreviated(number: Line) -> str:
    return number.full.partition("/")[2].partition("-")[0].strip()


def _no_type(lines: Sequence[Line], ledger: Ledger) -> None:
    if not any(line.kind in _TELLING for line in lines):
        message = (
            "Đây không có vẻ là văn bản hành chính: không thấy Quốc hiệu, dòng “Số:”, địa danh và ngày tháng, "
            "tên loại, nơi nhận hay người ký."
        )
        advice = "Kiểm tra xem đã chọn đúng tệp chưa; soạn mới thì bắt đầu từ dự thảo mẫu: qdgen new decision."
        ledger.fault(lines[0].at, message, advice)
        return
    small = next((line for line in lines if line.kind is _K.TEXT and _small_type(line.full)), None)
    if small is not None:
        message = f"“{small.full}” viết bằng chữ thường nên không được coi là tên loại văn bản."
        advice = f"Ghi “{small.full.upper()}”; các dòng in hoa khác cũng vậy."
        if any(remark.kind == "encoding" for remark in ledger.remarks):
            advice += " Chữ của phông .VnTimeH (bảng mã TCVN3) chép ra thành chữ thường, phải gõ lại chữ hoa."
        ledger.fault(small, message, advice)
        return
    advice = (
        f"Ghi tên loại bằng chữ in hoa trên một dòng riêng, ngay trên trích yếu: {_TYPES}; công văn thì ghi "
        "“V/v ...” dưới dòng “Số:” và “Kính gửi: ...” trên nội dung."
    )
    ledger.fault(lines[0].at, "Không thấy tên loại văn bản trước phần nội dung.", advice)


def _small_type(words: str) -> bool:
    """Whether the words are a type of document but for their letters, none of which is a capital."""
    return words.islower() and classify(words.upper(), at=0).kind is _K.TYPE
