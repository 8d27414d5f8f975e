"""Allow no text in the bytes of an old encoding, shown as other letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


_MOST = 3
_SIGNS = "®µ¸¶¹ª¬¨Þºäöø"
_GARBLED = re.compile(
    r"[A-Za-zÀ-ÿ]*(?:[A-Za-z][µ¸¶¹¨ª¬®¼½¾Þß]+[a-zA-Z]|®[a-zÇ-þ]|[A-Za-z]Þ)[A-Za-zÀ-ÿ]*"
    r"|\w*(?:áº|á»|Ä‘)\S*"
    r"|[A-Za-z]*(?:aõ|oä|öô|eä|aä|uû|aù[a-z]|oø[a-z])[A-Za-zÀ-ÿ]*"
)


@rule("QD204", provision="PL1 I.4")
def garbled_text(subject: Subject) -> Iterator[Finding]:
    """Chữ sai bảng mã.

    ## Yêu cầu
    Bộ mã ký tự Unicode theo TCVN 6909:2001. Chữ gõ bằng bảng mã TCVN3, VNI mà đặt phông Unicode hiện thành “céng hßa”,
    “coäng hoøa”.

    ## Cách sửa
    Dùng công cụ chuyển mã (như UniKey, Ctrl+Shift+F6) chuyển chữ sang Unicode, rồi đọc lại.
    """
    if not any(sign in subject.text for sign in _SIGNS):
        return
    found: dict[int, tuple[Line, int, int, list[str]]] = {}
    for match in _GARBLED.finditer(subject.text):
        line, start = subject.line_at(match.start())
        found.setdefault(id(line), (line, start, start + len(match[0]), []))[3].append(match[0])
    if sum(len(words) for *_, words in found.values()) < _MOST:
        return
    for line, start, end, words in found.values():
        yield Finding(
            message=f"Chữ sai bảng mã: “{' '.join(words[:4])}”; phải chuyển sang Unicode.",
            where=line,
            start=start,
            end=end,
        )
