"""The end of a document: recipients and signatories in either order, co-signatories, the line at the foot of page 1."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.model.closing import Signatory
from qdgen.readers.grammar.recipients import Recipients, read_recipients
from qdgen.readers.grammar.signature import may_sign, read_signatory
from qdgen.readers.typed.lines import Line, LineKind
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from qdgen.readers.grammar.cursor import Cursor
    from qdgen.readers.ledger import Ledger

_K = LineKind
STARTS_CLOSING = (_K.RECIPIENTS, _K.SIGNING, _K.CO_SIGNING)
"""The lines with which the closing of a document begins."""

_ADDRESS = "Địa chỉ:"
_LIKE_AN_ADDRESS = re.compile(
    r"@|www|http|(?:^|\W)(?:địa chỉ|trụ sở|số \d|đường|phố|phường|xã|thôn|tổ|khu|ấp|tỉnh|thành phố|quận|huyện|tầng|tòa|"
    r"điện thoại|đt|fax|email)(?!\w)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Phần kết của văn bản; `at` is its first line, for messages."""

    recipients: Recipients | None
    signatory: Signatory | None
    co_signatories: tuple[Signatory, ...]
    address: str
    at: Line | None


def read_closing(cursor: Cursor, ledger: Ledger, end: int, above: Line) -> Closing:
    r"""Đọc phần kết: what stands up to `end`, where the annexes begin; `above` is the last line before it.

    ```
    closing := (recipients | signatory | "Cùng ký:" signatory | address)*
    address := rule line | "Địa chỉ:" words        the rule is a line of `---`
    ```
    Missing recipients or signatory are faults, and so is every line that is none of these.
    """
    first = cursor.line if cursor.place < end else None
    recipients: Recipients | None = None
    signatories: list[Signatory | None] = []
    co_signatories: list[Signatory | None] = []
    address = ""
    while cursor.place < end and (line := cursor.line) is not None:
        if line.kind is _K.RECIPIENTS and recipients is None:
            recipients = read_recipients(cursor, ledger)
        elif line.kind is _K.CO_SIGNING:
            cursor.take()
            co_signatories.append(read_signatory(cursor, ledger, end))
        elif not address and (line.kind is _K.RULE or line.full.startswith(_ADDRESS)):
            address = _address(cursor, ledger, end)
        elif not signatories and may_sign(line):
            signatories.append(read_signatory(cursor, ledger, end))
        else:
            _unplaced(cursor.take(), ledger)
    if recipients is None:
        advice = "Thêm “Nơi nhận:”, mỗi nơi một dòng bắt đầu bằng “-”, dòng cuối là “- Lưu: VT, ... .”"
        ledger.fault((first or above).at, "Văn bản chưa có phần nơi nhận.", advice)
    if not signatories:
        advice = "Dưới nơi nhận, ghi chức vụ bằng chữ in hoa (ví dụ “KT. CHỦ TỊCH”, “PHÓ CHỦ TỊCH”), rồi họ tên."
        ledger.fault((first or above).at, "Văn bản chưa có người ký.", advice)
    return Closing(
        recipients=recipients,
        signatory=signatories[0] if signatories else None,
        co_signatories=tuple(signatory for signatory in co_signatories if signatory is not None),
        address=address,
        at=first,
    )


def like_an_address(words: str) -> bool:
    """Giống dòng địa chỉ: whether the words name a street, a unit, a telephone, a page of the web."""
    return _LIKE_AN_ADDRESS.search(fold(words)) is not None


def _address(cursor: Cursor, ledger: Ledger, end: int) -> str:
    line = cursor.take()
    if line.kind is not _K.RULE:
        return line.full
    if cursor.place < end and (below := cursor.joined) is not None:
        cursor.take()
        if not (below.plain or like_an_address(below.full)):
            message = "Dòng dưới đường kẻ được lấy làm dòng địa chỉ ở chân trang 1."
            ledger.remark(below, message, kind="structure", sure="guess")
        return below.full
    ledger.remark(line, "Đường kẻ không có dòng địa chỉ ở dưới nên được bỏ.", line.full, kind="dropped-rule")
    return ""


def _unplaced(line: Line, ledger: Ledger) -> None:
    advice = (
        "Sau nơi nhận chỉ có người ký, rồi đến văn bản kèm theo: “Phụ lục I”, hoặc tên cơ quan và Quốc hiệu, tên loại, "
        "trích yếu, “(Kèm theo ...)”. Xóa dòng thừa hoặc đưa về đúng chỗ."
    )
    ledger.fault(line, "Không biết đặt dòng này vào đâu.", advice)
