"""What is issued with a document and does not say what it is: a title in capitals right above `(Kèm theo ...)`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.readers.typed.lines import LineKind
from qdgen.standards.nd30 import ABBREVIATIONS
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_TERMS = frozenset(map(fold, ABBREVIATIONS))


def labelled_annex(line: Line, ledger: Ledger, *, alone: bool) -> tuple[Line, str]:
    """Dòng đầu của văn bản kèm theo và phần trích yếu trên chính dòng đó; `alone`: `(Kèm theo ...)` is right below it.

    `DANH SÁCH ...` alone is the title of a Phụ lục; a type that the decree knows, and its summary, are parted. Both are
    remarks.
    """
    if line.kind is not _K.UPPER or line.plain or not alone:
        return line, line.text if line.kind is _K.APPENDIX else ""
    words = line.full.split()
    count = next((count for count in range(len(words) - 1, 0, -1) if fold(" ".join(words[:count])) in _TERMS), 0)
    if count:
        term, summary = " ".join(words[:count]), " ".join(words[count:])
        message = "Tên loại và trích yếu của văn bản kèm theo trên một dòng được tách thành hai."
        ledger.remark(line, message, line.full, f"{term} / {summary}", kind="split", sure="likely")
        return replace(line, kind=_K.TYPE, text=term), summary
    message = "Dòng này được lấy làm tiêu đề của một phụ lục; chữ “Phụ lục” ở trên được tự ghi."
    ledger.remark(line, message, line.full, f"Phụ lục / {line.full}", kind="added", sure="likely")
    return replace(line, kind=_K.APPENDIX, prefix="Phụ lục"), line.full
