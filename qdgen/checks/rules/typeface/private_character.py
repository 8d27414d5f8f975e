"""Allow no character that has no meaning in Unicode."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.fonts import is_symbol
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject


_PRIVATE = re.compile(r"[\ue000-\uf8ff\ufffd]+")


@rule("QD205", provision="PL1 I.4")
def private_character(subject: Subject) -> Iterator[Finding]:
    """Ký tự không có trong bảng mã.

    ## Yêu cầu
    Bộ mã ký tự Unicode theo TCVN 6909:2001; ký tự riêng của một phông hiện thành ô vuông ở máy khác.

    ## Cách sửa
    Xóa ký tự đó và gõ lại chữ hoặc dấu cần dùng.
    """
    if not _PRIVATE.search(subject.vocabulary.marked):
        return
    for match in _PRIVATE.finditer(subject.text):
        line, start = subject.line_at(match.start())
        end = start + len(match[0])
        first, last = line.offsets(start, end)
        looks = _looks(line, first, last)
        if not any(is_symbol(font) for font in looks):
            codes = ", ".join(dict.fromkeys(f"U+{ord(letter):04X}" for letter in match[0]))
            yield Finding(
                message=f"Ký tự không có trong bảng mã tiếng Việt ({codes}).", where=line, start=start, end=end
            )


def _looks(line: Line, first: int, last: int) -> set[str]:
    """The fonts of some characters of a line's paragraph."""
    at, fonts = 0, set()
    for run in line.paragraph.runs:
        if run.format.vanish:
            continue
        after = at + len(run.text)
        if after > first and at < last:
            fonts |= {run.format.font, run.format.font_other}
        at = after
    return fonts
