"""What the author set apart inside a text: bold, italic, raised or lowered letters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from qdgen.errors import Fault, ModelError
from qdgen.model.text import checked_tuple


class Script(StrEnum):
    """Chỉ số: letters that stand above (m²) or below (H₂O) the line."""

    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"


@dataclass(frozen=True, slots=True, kw_only=True)
class Emphasis:
    """Nhấn mạnh: the letters from `start` up to `end` of a text (counted from 0) are bold, italic, raised or lowered.

    Raises ModelError when it holds no letter, or sets nothing apart.
    """

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    script: Script | None = None

    def __post_init__(self) -> None:
        if not (_is_count(self.start) and _is_count(self.end) and 0 <= self.start < self.end):
            message = f"Phần nhấn mạnh từ {self.start!r} đến {self.end!r} không có chữ nào."
            advice = "ghi vị trí đầu (từ 0) nhỏ hơn vị trí cuối."
            raise ModelError(Fault(message=message, advice=advice))
        weight: tuple[object, ...] = (self.bold, self.italic)
        script: object = self.script
        if not all(isinstance(one, bool) for one in weight):
            message = "Phần nhấn mạnh có bold hoặc italic không phải là true hay false."
            raise ModelError(Fault(message=message, advice="ghi true, hoặc bỏ đi."))
        if script is not None and not isinstance(script, Script):
            message = f"Chỉ số của phần nhấn mạnh phải là Script, không phải {type(script).__name__}."
            raise ModelError(Fault(message=message, advice="dùng Script.SUPERSCRIPT hoặc Script.SUBSCRIPT."))
        if not (self.bold or self.italic or self.script):
            message = "Phần nhấn mạnh không đậm, không nghiêng, không là chỉ số."
            raise ModelError(Fault(message=message, advice="ghi bold, italic hoặc script, hoặc bỏ phần này."))


def checked_emphasis(value: object, text: str, term: str) -> None:
    """Các phần nhấn mạnh của `text`: raises ModelError unless they stand inside it, in order, none over another.

    So equal looks have one form: neighbours that touch must differ.
    """
    if value == ():
        return
    checked_tuple(value, f"Các phần nhấn mạnh của {term.lower()}", Emphasis)
    assert isinstance(value, tuple)  # noqa: S101 - `checked_tuple` has just said so
    before: Emphasis | None = None
    for one in value:
        if one.end > len(text):
            message = f"Phần nhấn mạnh của {term.lower()} đến vị trí {one.end}, nhưng chữ chỉ dài {len(text)}."
            raise ModelError(Fault(message=message, advice="sửa vị trí cho nằm trong chữ."))
        if before is not None and (one.start < before.end or (one.start == before.end and _alike(one, before))):
            message = f"Các phần nhấn mạnh của {term.lower()} chồng lên nhau, sai thứ tự hoặc chưa gộp lại."
            raise ModelError(Fault(message=message, advice="xếp theo thứ tự, gộp những phần liền nhau và giống nhau."))
        before = one


def _alike(one: Emphasis, other: Emphasis) -> bool:
    return (one.bold, one.italic, one.script) == (other.bold, other.italic, other.script)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
