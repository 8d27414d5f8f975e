"""What counts as the text of one paragraph, for every part of the model."""

from __future__ import annotations

import unicodedata

from qdgen.errors import Fault, ModelError

_LINE_ENDS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_NEVER_TEXT = frozenset({"Cc", "Cs", "Cn"})


def checked(text: object, term: str, *, required: bool = True) -> str:
    """Chữ của một đoạn: gives `text` back if it is one paragraph of words that a .docx can hold.

    `term` names the part in Vietnamese for the message. A text that is not `required` may be empty, but not blank.
    Raises ModelError when the text is missing, breaks a line, or holds a control character, a lone surrogate or a code
    point that is no character.
    """
    if not isinstance(text, str):
        message = f"{term} phải là chữ, không phải {type(text).__name__}."
        advice = "đặt phần chữ trong dấu ngoặc kép."
        raise ModelError(Fault(message=message, advice=advice))
    if required and not text.strip():
        message = f"{term} còn trống."
        advice = "ghi chữ vào đó; dòng thừa thì xóa."
        raise ModelError(Fault(message=message, advice=advice))
    if text and not text.strip():
        message = f"{term} chỉ có dấu cách."
        advice = "ghi chữ, hoặc để trống hẳn."
        raise ModelError(Fault(message=message, advice=advice))
    if text.isprintable():  # nearly every text: spares the look at each character
        return text
    for character in text:
        if character in _LINE_ENDS:
            message = f"{term} phải nằm trên một dòng."
            advice = "tách thành nhiều đoạn thay vì xuống dòng."
            raise ModelError(Fault(message=message, advice=advice))
        if character != "\t" and unicodedata.category(character) in _NEVER_TEXT:
            message = f"{term} có ký tự điều khiển U+{ord(character):04X} không in được."
            advice = "xóa ký tự đó."
            raise ModelError(Fault(message=message, advice=advice))
    return text


def checked_tuple(value: object, term: str, *kinds: type) -> None:
    """Danh sách: raises ModelError unless `value` is a tuple, and each element one of `kinds` if any are given.

    So every document is immutable and hashable, and what prints it meets nothing unknown.
    """
    if not isinstance(value, tuple):
        message = f"{term} phải là tuple, không phải {type(value).__name__}."
        advice = "đặt các phần tử trong một tuple: (một, hai)."
        raise ModelError(Fault(message=message, advice=advice))
    for place, element in enumerate(value, start=1):
        if kinds and not isinstance(element, kinds):
            known = " hoặc ".join(kind.__name__ for kind in kinds)
            message = f"{term}: phần tử thứ {place} phải là {known}, không phải {type(element).__name__}."
            advice = f"thay phần tử đó bằng {known}, hoặc bỏ nó."
            raise ModelError(Fault(message=message, advice=advice))
