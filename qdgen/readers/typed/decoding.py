"""The bytes of a text draft to its words: Unicode, or the one-byte fonts of the time before it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from qdgen.errors import Fault, SourceError
from qdgen.location import Location
from qdgen.vietnamese.legacy import legacy_encoding
from qdgen.vietnamese.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterable

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 0.9
_FEWEST = 5


def decoded(data: bytes, name: str) -> str:
    """Chữ của một tệp văn bản: UTF-8, UTF-16 with its mark, or bytes of TCVN3 or VNI fonts, each as one sign.

    Raises SourceError for any other bytes, with the line, and the name of the encoding that they look like.
    """
    try:
        return data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        signs = data.decode("latin-1")
        if legacy_encoding(signs):
            return signs
        line = data.count(b"\n", 0, error.start) + 1
        looks = " Tệp có vẻ dùng bảng mã Windows-1258." if _is_windows_1258(data) else ""
        raise SourceError(
            Fault(
                message=f"Tệp không phải chữ Unicode (UTF-8).{looks}",
                location=Location(source=name, line=line),
                advice="mở tệp và lưu lại với bảng mã UTF-8.",
            )
        ) from None


def _is_windows_1258(data: bytes) -> bool:
    """Whether the bytes are Vietnamese words in the encoding of old Windows, marks behind their letters."""
    words = _marked(_WORD.findall(unicodedata.normalize("NFC", data.decode("cp1258", errors="ignore"))))
    good = sum(map(is_syllable, words))
    return good >= max(_FEWEST, _MOST * len(words))


def _marked(words: Iterable[str]) -> list[str]:
    return [word for word in words if not word.isascii()]
