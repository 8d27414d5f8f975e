"""Words that say a paper is a draft, as `DỰ THẢO LẦN 3`, above its type: no part of the document, told and left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.readers.typed.lines import LineKind
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_DRAFT = re.compile(
    r"\W*(?:bản )?dự thảo"
    r"(?:[\s:,-]+(?:lần|thứ|số|ngày|tháng|năm|bản|nhất|hai|ba|tư|bốn|sáu|cuối|[ivx]{1,4}"
    r"|\d[\d/.-]*|để|lấy|xin|ý kiến))*\W*"
)
_BELOW_THE_HEAD = frozenset({_K.TYPE, _K.ENACTING, _K.ARTICLE, _K.SECTION, _K.CLAUSE, _K.RECIPIENTS})


def without_draft_marks(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    r"""Bỏ dấu “Dự thảo” trên tên loại văn bản: the lines without it, a remark for each; words behind `\` stay."""
    head = next((place for place, line in enumerate(lines) if line.kind in _BELOW_THE_HEAD), 0)
    kept: list[Line] = []
    for line in lines[:head]:
        if line.kind in (_K.TEXT, _K.UPPER) and not line.plain and _DRAFT.fullmatch(fold(line.full)):
            message = "Dấu “Dự thảo” không in trên văn bản ban hành; dòng này được bỏ."
            ledger.remark(line, message, line.full, kind="dropped", sure="likely")
        else:
            kept.append(line)
    return [*kept, *lines[head:]]
