"""Parts that may be written as one bare value: a date, a legal basis, a proposal, a recipient, the filing line."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.errors import ModelError
from qdgen.kinds.wording import addressee_lines, executing_article, recipient_text
from qdgen.model import Filing, LegalBasis, PartialDate, Proposal, Recipient
from qdgen.readers.grammar.citations import read_basis, read_proposal
from qdgen.readers.grammar.recipients import read_filing, read_recipient
from qdgen.readers.mappings.bare_words import day
from qdgen.readers.mappings.scalars import read_text, unfit
from qdgen.readers.mappings.tree import SPOILT, Bare
from qdgen.readers.typed.typed_marks import bare_of, without_dash
from qdgen.vietnamese.dates import parse_formal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qdgen.model import AdministrativeDocument
    from qdgen.readers.mappings.spot import Spot
    from qdgen.readers.mappings.tree import Value
    from qdgen.readers.notes import Notes

_DATE_FORMS = "ghi “ngày 05 tháng 12 năm 2025”, 2025-12-05, hoặc nhóm day, month, year (bỏ phần chưa biết)"
_EXECUTORS = re.compile(r"Như (?:Điều [0-9]{1,4}|trên)")
_NAMES = "ghi cả dòng như trong văn bản, hoặc nhóm “tên: giá trị”"


def read_date(value: Value, spot: Spot, notes: Notes) -> object:
    """Đọc ngày: the long Vietnamese form, parts of it left open, or an ISO date; gives a PartialDate or SPOILT."""
    if isinstance(value, Bare) and (isinstance(value.value, date) or re.match(r"[0-9]{4}-", value.words)):
        value = value.words
    if not isinstance(value, str):
        return unfit(value, "ngày", spot, notes, advice=_DATE_FORMS)
    text = read_text(value, spot, notes)
    if not isinstance(text, str):
        return SPOILT
    if iso := day(text):
        return PartialDate(day=iso.day, month=iso.month, year=iso.year)
    if parts := parse_formal(text[:1].lower() + text[1:]):
        return PartialDate(day=parts[0], month=parts[1], year=parts[2])
    message = "Không đọc được ngày này, hoặc lịch không có ngày này."
    notes.fault(message, path=spot.path, found=text, advice=_DATE_FORMS)
    return SPOILT


def _line(value: Value, spot: Spot, notes: Notes, *, read: Callable[[str], object]) -> object:
    """A line as it stands in the document, read as in a plain text; dash and mark at its end are derived."""
    if not isinstance(value, str):
        return unfit(value, "chữ, hoặc nhóm “tên: giá trị”", spot, notes, advice=_NAMES)
    text = read_text(value, spot, notes)
    if not isinstance(text, str):
        return SPOILT
    bare = bare_of(without_dash(text, spot.path, notes), spot.path, notes)
    try:
        return read(bare)
    except ModelError as error:
        for fault in error.faults:
            notes.fault(fault.message, path=spot.path, found=text, advice=fault.advice or _NAMES)
        return SPOILT


def settled_executors(document: AdministrativeDocument, given: Value, notes: Notes) -> AdministrativeDocument:
    """Nơi nhận “Như Điều N”, “Như trên” viết như trong văn bản: becomes the executors where it is what is derived.

    `given` is the list of recipients as it stands in the source; only bare lines of it are settled.
    """
    executing = executing_article(document)
    if executing is None and not addressee_lines(document):
        return document
    derived = recipient_text(Recipient(executors=True), executing)
    settled = list(document.recipients)
    for index, line in enumerate(given if isinstance(given, list) else ()):
        recipient = settled[index]
        if not isinstance(line, str) or not _EXECUTORS.fullmatch(recipient.name):
            continue
        if recipient.name == derived:
            settled[index] = replace(recipient, name="", executors=True)
        else:
            message = f"“{recipient.name}” được giữ nguyên, nhưng nơi thi hành suy ra từ nội dung là “{derived}”."
            notes.remark(message, path=("recipients", index), kind="numbering", sure="likely")
    return document if tuple(settled) == document.recipients else replace(document, recipients=tuple(settled))


SHORTHANDS: Mapping[type, Callable[[Value, Spot, Notes], object]] = MappingProxyType(
    {
        PartialDate: read_date,
        LegalBasis: partial(_line, read=read_basis),
        Proposal: partial(_line, read=read_proposal),
        Recipient: partial(_line, read=read_recipient),
        Filing: partial(_line, read=read_filing),
    }
)
"""Cách viết tắt: for each dataclass that has one, how a value that is no mapping is read."""
