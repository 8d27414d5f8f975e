"""Writes docs/huong-dan/du-thao.docx, the faulty draft that kiem-tra.md checks there; run by `make drafts`."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.shared import Mm, Pt

from qdgen import read_string, render
from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

ROOT = Path(__file__).resolve().parent.parent
DRAFT = ROOT / "docs" / "huong-dan" / "du-thao.docx"


def starter() -> str:
    """The starter draft of a decision, without its annex."""
    text = (ROOT / "qdgen" / "starters" / "decision.txt").read_text(encoding="utf-8")
    return text.partition("// Văn bản ban hành kèm theo.")[0]


def faulty() -> bytes:
    """The starter decision with five faults."""
    document = Document(BytesIO(render(read_string(starter()).document)))
    document.sections[0].left_margin = Mm(20)
    for old, new in (
        (ND30.motto, ND30.motto.replace("-", "–")),
        ("địa phương ngày", "địa phương số 72/2025/QH15 ngày"),
        ("Điều\u00a03;", "Điều\u00a04;"),
    ):
        run = next(run for paragraph in _paragraphs(document) for run in paragraph.runs if old in run.text)
        run.text = run.text.replace(old, new)
    for run in next(one for one in _paragraphs(document) if one.text.startswith("Điều\u00a03.")).runs:
        run.font.size = Pt(12)
    target = BytesIO()
    document.save(target)
    return undated(target.getvalue())


def _paragraphs(document: WordDocument) -> list[Paragraph]:
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    return [paragraph for holder in (document, *cells) for paragraph in holder.paragraphs]


def undated(data: bytes) -> bytes:
    """The package with no hour in it: made again, it is the same file."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_DEFLATED) as made:
        for name in source.namelist():
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            made.writestr(entry, source.read(name))
    return target.getvalue()


def main() -> None:
    """Write the draft."""
    DRAFT.write_bytes(faulty())
    print(DRAFT.relative_to(ROOT))


if __name__ == "__main__":
    main()
