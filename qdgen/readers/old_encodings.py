"""A text draft typed with the fonts of the time before Unicode: turned into Unicode as a whole, and told."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.vietnamese.legacy import converted, legacy_encoding

if TYPE_CHECKING:
    from qdgen.readers.ledger import Ledger

_NAMES = MappingProxyType({"tcvn3": "TCVN3 (ABC)", "vni": "VNI"})
_SHOWN = 40


def in_unicode(text: str, ledger: Ledger) -> str:
    """Chữ Unicode của bản thảo: the text itself where it is Unicode; else all of it converted, which a remark says."""
    encoding = legacy_encoding(text)
    if not encoding:
        return text
    plain = converted(text, encoding)
    lines = zip(text.splitlines(), plain.splitlines(), strict=False)
    at, (before, after) = next(
        ((at, pair) for at, pair in enumerate(lines, start=1) if pair[0] != pair[1]), (1, (text, plain))
    )
    message = f"Chữ gõ bằng bảng mã {_NAMES[encoding]} được chuyển sang Unicode."
    if encoding == "tcvn3":
        message += " Bảng mã này không có chữ hoa mang dấu thanh: xem lại chữ hoa ở đầu câu và tên riêng."
    ledger.remark(at, message, before[:_SHOWN], after[:_SHOWN], kind="encoding")
    return plain
