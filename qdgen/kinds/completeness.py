"""What a draft still lacks before it can be issued."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.errors import Fault
from qdgen.kinds.decision import Decision
from qdgen.kinds.printed import article_lines, body_lines
from qdgen.kinds.wording import basis_text, filing_text, proposal_text, recipient_text
from qdgen.location import Location
from qdgen.model.annex import Annex
from qdgen.model.body import Body

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.kinds.printed import PrintedLine
    from qdgen.model.date import PartialDate
    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.table import Table

_BLANK = re.compile(
    r"\.{4,}|…{2,}|_{3,}|\[[\s.…_]*\]"
    r"|(?:\.{3}|…)\s*/|(?<=\bsố)\s+/|\b(?:số|ngày|tháng|năm)\s+(?:\.{2,}|…)"
    r"|\{\{.*?\}\}|(?<!\w)x{3,}(?!\w)"
)
"""Dots, low lines and empty brackets; a number or date begun (`số /TTr-SNV`, `ngày ...`); left-over place holders."""


def blanks(document: AdministrativeDocument) -> tuple[Fault, ...]:
    """Chỗ còn trống: number, dates, names of who signs, and dots left to be filled in anywhere in the text."""
    return (*_open_fields(document), *_open_citations(document), *_dots(document))


def _open_fields(document: AdministrativeDocument) -> Iterator[Fault]:
    fields = [
        ("number.serial", "số văn bản", document.number.serial),
        ("issued_on.day", "ngày ban hành", document.issued_on.day),
        ("issued_on.month", "tháng ban hành", document.issued_on.month),
        ("issued_on.year", "năm ban hành", document.issued_on.year),
        ("signatory.name", "họ tên người ký", document.signatory.name or None),
    ]
    for index, signatory in enumerate(document.co_signatories):
        fields.append((f"co_signatories[{index}].name", "họ tên người cùng ký", signatory.name or None))
    for path, term, value in fields:
        if value is None:
            yield _lacking(path, term)


def _open_citations(document: AdministrativeDocument) -> Iterator[Fault]:
    dates: list[tuple[str, str, PartialDate | None]] = []
    if isinstance(document, Decision):
        dates += [
            (f"legal_bases[{index}].date", "đủ ngày, tháng, năm của căn cứ", basis.date)
            for index, basis in enumerate(document.legal_bases)
            if not basis.wording
        ]
        if document.proposal and not document.proposal.wording:
            dates.append(("proposal.date", "đủ ngày, tháng, năm của văn bản đề nghị", document.proposal.date))
    for path, term, date in dates:
        if date is not None and not date.complete:
            yield _lacking(path, term)


def _lacking(path: str, term: str) -> Fault:
    return Fault(
        message=f"Chưa có {term}.",
        location=Location(path=path),
        advice=f"ghi {term} vào dự thảo; chỉ bản nháp mới được thiếu.",
    )


def _dots(document: AdministrativeDocument) -> Iterator[Fault]:
    for path, text in texts(document):
        found = _BLANK.search(text)
        if found:
            start = max(0, found.start() - 30)
            yield Fault(
                message="Còn chỗ trống chưa điền.",
                location=Location(path=path, excerpt=text[start : found.end() + 10].strip()),
                advice="điền nội dung vào chỗ trống.",
            )


def texts(document: AdministrativeDocument) -> Iterator[tuple[str, str]]:
    """Mọi đoạn chữ của văn bản, with the path of each, in reading order; what is not given is left out."""
    return ((path, text) for path, text in _texts(document) if text)


def _texts(document: AdministrativeDocument) -> Iterator[tuple[str, str]]:
    for index, issuer in enumerate((document.issuer, *document.co_issuers)):
        here = f"co_issuers[{index - 1}]" if index else "issuer"
        yield f"{here}.parent", issuer.parent
        yield f"{here}.name", issuer.name
    yield "number.symbol", document.number.symbol
    yield "place", document.place
    yield "summary", document.summary
    if isinstance(document, Decision):
        yield from _decision_texts(document)
    if isinstance(document, Body):
        yield from _line_texts(body_lines(document))
    for index, recipient in enumerate(document.recipients):
        yield f"recipients[{index}]", recipient_text(recipient, None)
    yield "filing", filing_text(document.filing)
    for index, signatory in enumerate((document.signatory, *document.co_signatories)):
        here = f"co_signatories[{index - 1}]" if index else "signatory"
        yield f"{here}.title", signatory.title
        yield f"{here}.post", signatory.post
        yield f"{here}.name", signatory.name
    yield "address", document.address
    for index, annex in enumerate(document.annexes):
        if isinstance(annex, Annex):
            yield f"annexes[{index}].summary", annex.summary
        else:
            yield f"annexes[{index}].title", annex.title
        yield f"annexes[{index}].reference.issuer", annex.reference.issuer
        yield from _line_texts(body_lines(annex), f"annexes[{index}].")


def _decision_texts(document: Decision) -> Iterator[tuple[str, str]]:
    yield "authority", document.authority
    for index, basis in enumerate(document.legal_bases):
        yield f"legal_bases[{index}]", basis_text(basis)
    if document.proposal:
        yield "proposal", proposal_text(document.proposal)
    yield from _line_texts(article_lines(document.articles))


def _line_texts(lines: Iterable[PrintedLine], container: str = "") -> Iterator[tuple[str, str]]:
    for line in lines:
        if line.table is None:
            yield f"{container}{line.path}", line.words
        else:
            yield from _table_texts(line.table, f"{container}{line.path}")


def _table_texts(table: Table, path: str) -> Iterator[tuple[str, str]]:
    for group, rows in (("header", table.header), ("rows", table.rows)):
        for number, row in enumerate(rows):
            for place, cell in enumerate(row.cells):
                yield f"{path}.{group}[{number}].cells[{place}]", " ".join((cell.text, *cell.paragraphs)).strip()
