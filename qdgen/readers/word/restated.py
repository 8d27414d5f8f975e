"""What a Word file says without plain text, or strikes out, or marks as hidden: told, with what became of it."""

from __future__ import annotations

from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from qdgen.ooxml.reading import paragraphs, tables
from qdgen.readers.typed.lines import Line, LineKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.errors import RemarkKind, Sureness
    from qdgen.ooxml.facts import DocumentFacts, ParagraphFacts, RowFacts
    from qdgen.ooxml.restated import Restated, RestatedKind
    from qdgen.readers.ledger import Ledger


class _Telling(NamedTuple):
    """How a kind is told: where text stands for it, and where none does."""

    written: str
    left_out: str
    kind: RemarkKind
    sure: Sureness


_TELLINGS: Mapping[RestatedKind, _Telling] = MappingProxyType(
    {
        "equation": _Telling("Công thức được viết thành một dòng chữ.", "", "object", "likely"),
        "check box": _Telling("Ô đánh dấu của biểu mẫu được ghi bằng ký hiệu.", "", "field", "certain"),
        "choice": _Telling(
            "Ô chọn của biểu mẫu: mục đang chọn được ghi thành chữ.",
            "Ô chọn của biểu mẫu không có mục nào được chọn nên không ghi gì.",
            "field",
            "certain",
        ),
        "number": _Telling(
            "Trường đánh số không có sẵn kết quả; số được đếm lại.",
            "Trường đánh số ẩn kết quả nên không ghi gì.",
            "field",
            "guess",
        ),
        "reading": _Telling("Chữ chú âm ở trên chữ được ghi trong ngoặc đơn.", "", "object", "likely"),
        "word art": _Telling("", "Chữ nghệ thuật (WordArt) không được đưa vào văn bản.", "object", "likely"),
        "field": _Telling("", "Trường không có sẵn kết quả nên không có chữ nào được ghi.", "field", "likely"),
    }
)


def tell_restated(facts: DocumentFacts, ledger: Ledger) -> None:
    """Kể công thức, ô đánh dấu, trường, chữ nghệ thuật, chữ gạch ngang, hàng ẩn: of the body, its notes and boxes.

    In headers and footers, whose words are told by themselves, only what is no word.
    """
    for paragraph in paragraphs(facts.blocks):
        if paragraph.restated or any(run.format.strike for run in paragraph.runs):
            _tell(paragraph, _line(paragraph), ledger)
    for note in facts.notes:
        for paragraph in paragraphs(note.blocks):
            _tell(paragraph, None if note.paragraph is None else note.paragraph + 1, ledger)
    for margin in (*facts.headers, *facts.footers):
        for art in [one for paragraph in paragraphs(margin.blocks) for one in paragraph.restated]:
            if art.kind == "word art":
                _tell_one(art, None, ledger)
    for row in [row for table in tables(facts.blocks) for row in table.rows if row.hidden]:
        _tell_row(row, ledger)


def _tell(paragraph: ParagraphFacts, at: Line | int | None, ledger: Ledger) -> None:
    for restated in paragraph.restated:
        _tell_one(restated, at, ledger)
    struck = _struck(paragraph)
    if struck:
        message = f"Chữ gạch ngang được giữ như chữ thường: {'; '.join(f'“{words}”' for words in struck)}."
        ledger.remark(at, f"{message} Nếu là chữ đã bỏ thì xóa đi.", kind="emphasis", sure="guess")


def _tell_one(restated: Restated, at: Line | int | None, ledger: Ledger) -> None:
    telling = _TELLINGS[restated.kind]
    message = telling.written if restated.after else telling.left_out
    ledger.remark(at, message, restated.before, restated.after, kind=telling.kind, sure=telling.sure)


def _struck(paragraph: ParagraphFacts) -> list[str]:
    """The words that are struck out, those behind one another as one."""
    if not any(run.format.strike for run in paragraph.runs):
        return []
    parts = groupby(paragraph.runs, key=lambda run: run.format.strike or run.shown.isspace())
    texts = [" ".join("".join(run.shown for run in runs).split()) for struck, runs in parts if struck]
    return [text for text in texts if text]


def _tell_row(row: RowFacts, ledger: Ledger) -> None:
    """A row marked as hidden: Word hides it only where its words are hidden too, which is told of them."""
    inside = [paragraph for cell in row.cells for paragraph in paragraphs(cell.blocks)]
    words = " | ".join(" ".join(paragraph.shown.split()) for paragraph in inside if paragraph.shown.strip())
    if words:
        message = f"Hàng của bảng bị đánh dấu ẩn nhưng chữ trong hàng thì không, nên hàng được giữ: “{words}”."
        ledger.remark(inside[0].index + 1, message, kind="hidden", sure="guess")


def _line(paragraph: ParagraphFacts) -> Line | int:
    """The paragraph with its words, for messages; its number alone where it has none."""
    words = " ".join(paragraph.shown.split())
    at = paragraph.index + 1
    return Line(at=at, kind=LineKind.TEXT, text=words) if words else at
