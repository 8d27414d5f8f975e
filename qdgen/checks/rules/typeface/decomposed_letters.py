"""Allow letters only in one piece (NFC)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import ReplaceText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_PIECES = re.compile("[^\\W\\d_][\u0300-\u036f]+")


@rule("QD206", provision="PL1 I.4", severity=Severity.ADVICE, mendable=True)
def decomposed_letters(subject: Subject) -> Iterator[Finding]:
    """Chữ Unicode tổ hợp.

    ## Yêu cầu
    TCVN 6909:2001 có cả chữ dựng sẵn và chữ tổ hợp; nên dùng chữ dựng sẵn trong cả văn bản: chữ tổ hợp khó tìm, khó so
    sánh, có máy hiện dấu lệch khỏi chữ.

    ## Cách sửa
    Chọn đoạn đó, dùng công cụ chuyển mã (như UniKey, Ctrl+Shift+F6) chuyển Unicode tổ hợp sang Unicode dựng sẵn.
    """
    for line in subject.all_lines:
        paragraph = line.paragraph
        if len(line.text) == line.end - line.start or paragraph.text.isascii():
            continue
        mends = []
        for match in _PIECES.finditer(paragraph.text):
            whole = unicodedata.normalize("NFC", match[0])
            if whole != match[0]:
                start, end = match.span()
                mends.append(
                    ReplaceText(part=paragraph.place.part, index=paragraph.index, start=start, end=end, text=whole)
                )
        if mends:
            yield Finding(
                message=f"Có {len(mends)} chữ Unicode tổ hợp; nên dùng chữ dựng sẵn.", where=line, mends=tuple(mends)
            )
