"""A Word file, in whatever way its parts were set, to the document: by the grammar of a draft in text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.errors import SourceError
from qdgen.kinds import kinds
from qdgen.ooxml.document import read_document
from qdgen.readers.ledger import Ledger
from qdgen.readers.text import read_draft
from qdgen.readers.typed.lines import LineKind
from qdgen.readers.word.closing import in_columns
from qdgen.readers.word.fonts import in_unicode_fonts
from qdgen.readers.word.joint_issuers import with_co_issuers
from qdgen.readers.word.lines import lines_of
from qdgen.readers.word.margins import (
    address_of,
    circulation_of,
    masthead_of,
    tell_asides,
    tell_margins,
    tell_masthead,
    tell_records,
)
from qdgen.readers.word.passages import head_passages, passages
from qdgen.readers.word.restated import tell_restated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.reading import Reading
    from qdgen.readers.typed.lines import Line
    from qdgen.readers.word.words import Aside

_K = LineKind
_OF_A_DOCUMENT = frozenset({_K.NATIONAL, _K.MOTTO, _K.NUMBER, _K.TYPE, _K.ENACTING, _K.RECIPIENTS})


def read_docx(data: bytes, source: str = "", *, reject_changes: bool = False) -> Reading:
    """Đọc tệp Word: the bytes of a .docx, of whatever origin, to the document; `source` is its name in messages.

    Tracked changes are accepted, or refused with `reject_changes`. Every word of the body is in the document, in its
    order, or named in a remark. Raises SourceError with every fault at once: for what is no .docx, for what is no
    administrative document, for one whose parts cannot be told apart.
    """
    ledger = Ledger(source=source, in_word=True)
    read = read_document(data, source, settling="reject" if reject_changes else "accept")
    facts = in_unicode_fonts(read, ledger)
    asides: list[Aside] = []
    header = masthead_of(facts)
    head = [] if header is None else head_passages(header.blocks, asides)
    lines = lines_of(in_columns([*head, *passages(facts, asides)], ledger), ledger)
    address, circulation = address_of(facts), circulation_of(facts)
    tell_records(facts, ledger, reject_changes=reject_changes)
    in_header = "" if header is None else tell_masthead(header, ledger)
    tell_margins(facts, [address, circulation.value if circulation else "", in_header], ledger)
    tell_asides(asides, ledger)
    tell_restated(facts, ledger)
    _refuse_strangers(lines, ledger)
    reading = read_draft(with_co_issuers(lines, ledger), ledger)
    document = reading.document
    if not (address or circulation):
        return reading
    document = replace(document, address=document.address or address, circulation=document.circulation or circulation)
    return replace(reading, document=document)


def _refuse_strangers(lines: Sequence[Line], ledger: Ledger) -> None:
    """Raise SourceError for a file without words and for what is no administrative document."""
    found = {line.kind for line in lines}
    known = ", ".join(kind.term.upper() for kind in kinds())
    if not lines:
        ledger.fault(None, "Tệp Word không có chữ nào.", "Kiểm tra lại có đúng là tệp cần đọc không.")
    elif not found & _OF_A_DOCUMENT:
        message = "Đây không phải văn bản hành chính: không thấy Quốc hiệu, số và ký hiệu, tên loại hay nơi nhận."
        ledger.fault(lines[0], message, f"Các loại văn bản đọc được: {known}.")
    if ledger.faults:
        raise SourceError(*ledger.faults)
