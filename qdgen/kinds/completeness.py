"""What a draft still lacks before it can be issued."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.errors import Fault
from qdgen.kinds import kind_of
from qdgen.kinds.places import place_of
from qdgen.kinds.printed import body_lines
from qdgen.kinds.wording import basis_text, filing_text, proposal_text, recipient_text
from qdgen.location import Location
from qdgen.model.annex import Annex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.kinds.printed import PrintedLine
    from qdgen.model.date import PartialDate
    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.preamble import LegalBasis, Proposal
    from qdgen.model.table import Table

_BLANK = re.compile(
    r"\.{4,}|…{2,}|_{3,}|\[[\s.…_]*\]"
    r"|(?:\.{3}|…)\s*/|(?<=\bsố)\s+/|\b(?:số|ngày|tháng|năm)\s+(?:\.{2,}|…)"
    r"|\{\{.*?\}\}|(?<!\w)x{3,}(?!\w)"
)
"""Dots, low lines and empty brackets; a number or date begun (`số /TTr-SNV`, `ngày ...`); left-over place holders."""

_QUOTED = 60
"""Characters of a citation that a message quotes."""


def blanks(document: AdministrativeDocument) -> tuple[Fault, ...]:
    """Chỗ còn trống: number, dates, names of who signs, and dots left to be filled in anywhere in the text.

    Each is told by its path and, in the message, by the words that name its place.
    """
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
    bases, proposal = _cited(document)
    dates: list[tuple[str, str, PartialDate | None, str]] = [
        (f"legal_bases[{index}].date", f"căn cứ thứ {index + 1}", basis.date, basis_text(basis))
        for index, basis in enumerate(bases)
        if not basis.wording
    ]
    if proposal and not proposal.wording:
        dates.append(("proposal.date", "văn bản đề nghị", proposal.date, proposal_text(proposal)))
    for path, term, date, text in dates:
        if date is not None and not date.complete:
            yield _lacking(path, f"đủ ngày, tháng, năm của {term}", text[:_QUOTED])


def _cited(document: AdministrativeDocument) -> tuple[tuple[LegalBasis, ...], Proposal | None]:
    """The legal bases and the proposal of a document whose type has them."""
    return getattr(document, "legal_bases", ()), getattr(document, "proposal", None)


def _lacking(path: str, term: str, excerpt: str = "") -> Fault:
    return Fault(
        message=f"Chưa có {term}.",
        location=Location(path=path, excerpt=excerpt),
        advice=f"ghi {term} vào dự thảo; chỉ bản nháp mới được thiếu.",
    )


def _dots(document: AdministrativeDocument) -> Iterator[Fault]:
    for path, text in texts(document):
        found = _BLANK.search(text)
        if found:
            start = max(0, found.start() - 30)
            place = place_of(document, path)
            yield Fault(
                message=f"{place[:1].upper()}{place[1:]} còn chỗ trống chưa điền.",
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
    yield from _opening_texts(document)
    yield from _line_texts(kind_of(document).lines(document))
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


def _opening_texts(document: AdministrativeDocument) -> Iterator[tuple[str, str]]:
    opening = kind_of(document).opening
    bases, proposal = _cited(document)
    for index, addressee in enumerate(opening.addressees(document) if opening else ()):
        yield f"addressees[{index}]", addressee
    if opening:
        yield "authority", opening.authority(document)
    for index, basis in enumerate(bases):
        yield f"legal_bases[{index}]", basis_text(basis)
    if proposal:
        yield "proposal", proposal_text(proposal)


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
