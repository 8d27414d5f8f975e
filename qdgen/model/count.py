"""What counts as a number given to a part: of a document, of an article, of copies."""

from __future__ import annotations

from qdgen.errors import Fault, ModelError

ADVICE = "ghi đúng số bằng chữ số Ả Rập, hoặc để trống nếu chưa biết."


def checked_count(value: object, term: str, greatest: int | None = None) -> None:
    """Số đếm: raises ModelError unless `value` is None, or a whole number from 1 to `greatest` (no limit when None).

    `term` names the number in Vietnamese for the message.
    """
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int):
        message = f"{term} phải là số nguyên, không phải {type(value).__name__}."
        raise ModelError(Fault(message=message, advice=ADVICE))
    if greatest is None and value < 1:
        message = f"{term} phải từ 1 trở lên, không phải {value}."
        raise ModelError(Fault(message=message, advice=ADVICE))
    if greatest is not None and not 1 <= value <= greatest:
        message = f"{term} phải từ 1 đến {greatest}, không phải {value}."
        raise ModelError(Fault(message=message, advice=ADVICE))
