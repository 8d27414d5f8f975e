"""A Word file that carries its model: reopened as the very document, or, edited since, read from its words."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.errors import Remark, SourceError
from qdgen.location import Location
from qdgen.ooxml.document import read_package
from qdgen.ooxml.model_part import model_part, text_hash
from qdgen.ooxml.package import open_package
from qdgen.ooxml.reading import paragraphs
from qdgen.readers.data import read_json
from qdgen.readers.docx import read_docx
from qdgen.readers.ledger import Ledger
from qdgen.readers.reading import Reading
from qdgen.readers.word.agreement import agrees, agrees_in_emphasis, bare
from qdgen.readers.word.carrying_over import carried_over
from qdgen.readers.word.edits import KIND, edits
from qdgen.readers.word.margins import tell_records
from qdgen.readers.word.page_widths import with_page_widths

if TYPE_CHECKING:
    from collections.abc import Callable

    from qdgen.model.document import AdministrativeDocument
    from qdgen.ooxml.facts import DocumentFacts
    from qdgen.ooxml.model_part import ModelPart


def read_word(data: bytes, source: str = "", *, reject_changes: bool = False) -> Reading:
    """Đọc tệp Word, mở lại đúng nguyên bản nếu được: as `read_docx`, but a model that the file carries is made use of.

    Words as they were when the model was written: the model itself. Edited since: the words, and remarks that tell the
    edits. Raises SourceError as `read_docx` does; for a part that is no sound model, never.
    """
    package = open_package(data, source)
    part = model_part(package)

    def from_words() -> Reading:
        return read_docx(data, source, reject_changes=reject_changes)

    if part is None:
        return from_words()
    if part.problem:
        return _ignored(from_words(), part.problem, source)
    facts = read_package(package, settling="reject" if reject_changes else "accept")
    return reopened(part, facts, from_words, reject_changes=reject_changes)


def reopened(
    part: ModelPart, facts: DocumentFacts, from_words: Callable[[], Reading], *, reject_changes: bool = False
) -> Reading:
    """Mở lại: the model of `part` where the words are still its own; `facts` are those of the file that it lies in.

    The model must agree with what the file shows, as anybody can write a hash; the columns of its tables are as wide as
    they are there. Else what `from_words` reads, with what words cannot show taken over from the model wherever they
    are the same, and a remark for each edit. A part whose content is no document is left aside, and a remark says so.
    """
    source = facts.source
    try:
        embedded = read_json(part.json).document
    except SourceError:
        return _ignored(from_words(), "bị hỏng", source)
    unchanged = text_hash(facts) == part.text_hash
    seen, widths = with_page_widths(embedded, facts.blocks)
    if unchanged and _agrees(embedded, facts):
        ledger = Ledger(source=source, in_word=True)
        # what lies beside the words (comments, tracked changes) is no part of the model, and is told as ever
        tell_records(facts, ledger, reject_changes=reject_changes)
        return Reading(document=seen, remarks=(*_edited(widths, source, unchanged=True), *ledger.remarks))
    reading = from_words()
    told = edits(embedded, reading.document)
    if unchanged and told:
        return _ignored(reading, "không khớp với chữ của tệp", source)
    remarks = _edited((*told, *widths), source, unchanged=unchanged)
    return Reading(document=carried_over(reading.document, seen), remarks=(*remarks, *reading.remarks))


def _agrees(document: AdministrativeDocument, facts: DocumentFacts) -> bool:
    margins = [header.blocks for header in (*facts.headers, *facts.footers)]
    shown = [one for blocks in (facts.blocks, *margins) for one in paragraphs(blocks)]
    known = functools.cache(bare)  # the same lines are asked for several times
    return agrees(document, (one.shown for one in shown), known) and agrees_in_emphasis(document, shown, known)


def _edited(told: tuple[Remark, ...], source: str, *, unchanged: bool) -> tuple[Remark, ...]:
    """What is told of a file that was edited; where its words are `unchanged`, of the widths of columns alone."""
    if unchanged and not told:
        return ()
    message = "Tệp đã được sửa sau khi qdgen ghi; văn bản được đọc theo chữ hiện có. Các chỗ sửa được kể dưới đây."
    if unchanged:
        message = "Bề rộng cột trong tệp đã được sửa sau khi qdgen ghi; bảng được giữ theo bề rộng hiện có."
    elif not told:
        message = "Tệp đã được sửa cách trình bày sau khi qdgen ghi; chữ không đổi, văn bản được giữ như khi ghi."
    place = Location(source=source)
    return (Remark(message=message, location=place, kind=KIND), *(replace(one, location=place) for one in told))


def _ignored(reading: Reading, problem: str, source: str) -> Reading:
    message = f"Mô hình kèm trong tệp {problem} nên không dùng; văn bản được đọc theo chữ."
    remark = Remark(message=message, location=Location(source=source), kind="model")
    return Reading(document=reading.document, remarks=(remark, *reading.remarks))
