"""Allow no Đ that is another letter of the same shape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import ReplaceText
from qdgen.vietnamese.lookalikes import LOOKALIKES, corrected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_WORD = re.compile(rf"\w*[{''.join(LOOKALIKES)}]\w*")


@rule("QD207", provision="PL1 I.4", mendable=True)
def lookalike_letter(subject: Subject) -> Iterator[Finding]:
    """Chữ Đ sai mã.

    ## Yêu cầu
    Bộ mã ký tự Unicode theo TCVN 6909:2001: chữ Đ là U+0110, không phải chữ cái nước ngoài trông giống (Ð, Ɖ).

    ## Cách sửa
    Gõ lại chữ Đ bằng bộ gõ tiếng Việt.
    """
    if not any(letter in subject.text for letter in LOOKALIKES):
        return
    for match in _WORD.finditer(subject.text):
        right = corrected(match[0])
        if right == match[0]:
            continue
        line, start = subject.line_at(match.start())
        end = start + len(match[0])
        first, last = line.offsets(start, end)
        paragraph = line.paragraph
        yield Finding(
            message=f"Chữ Đ trong “{match[0]}” sai mã; phải gõ lại là “{right}”.",
            where=line,
            start=start,
            end=end,
            mends=(ReplaceText(part=paragraph.place.part, index=paragraph.index, start=first, end=last, text=right),),
        )
