"""What follows from the data of a document and is therefore never typed: symbol, number, citations, "Kèm theo" line.

Every reader that takes such a line apart accepts its own reading only if these functions print the same words again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds import kind_of
from qdgen.kinds.naming import in_sentence
from qdgen.model.annex import Appendix
from qdgen.standards.nd30 import ADDRESSEES_LABEL, CONCERNING, FILING_LABEL
from qdgen.vietnamese.dates import formal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.annex import Annex
    from qdgen.model.body import Article
    from qdgen.model.closing import DrafterMark, Filing, Recipient, Signatory
    from qdgen.model.date import PartialDate
    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.preamble import LegalBasis, Proposal

UNNUMBERED_TYPES = ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp")  # PL1 II.6.a: cited by name and date
CARRIES_OUT = re.compile(
    r"chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện)|thi hành Quyết định này"
    r"|căn cứ Quyết định (?:này )?(?:để )?(?:tổ chức )?(?:thi hành|thực hiện)",
    re.IGNORECASE,
)


def date_text(value: PartialDate) -> str:
    """Thời gian: `ngày 05 tháng 3 năm 2026`; what is not known leaves its word alone: `ngày tháng 12 năm 2025`."""
    return formal(value.day, value.month, value.year)


def symbol(document: AdministrativeDocument) -> str:
    """Ký hiệu: `QĐ-UBND`, of a công văn `UBND-NC` (PL1 II.3.b)."""
    kind = kind_of(document)
    if kind.symbol is not None and not document.number.symbol:
        return kind.symbol(document)
    return document.number.symbol or f"{kind.abbreviation}-{document.issuer.abbreviation}"


def serial_text(serial: int | None) -> str:
    """Số: below 10 with a leading 0 (PL1 II.3.a); empty when not yet given."""
    return "" if serial is None else f"{serial:02d}"


def full_number(document: AdministrativeDocument) -> str:
    """Số và ký hiệu: `2437/QĐ-UBND`, in a draft `/QĐ-UBND`."""
    return f"{serial_text(document.number.serial)}/{symbol(document)}"


def number_line(document: AdministrativeDocument) -> str:
    """Dòng số: `Số: 2437/QĐ-UBND`, in a draft `Số: /QĐ-UBND`."""
    return f"Số: {full_number(document)}"


def place_and_date(document: AdministrativeDocument) -> str:
    """Địa danh và thời gian: `Sơn La, ngày 05 tháng 12 năm 2025` (PL1 II.4)."""
    return f"{document.place}, {date_text(document.issued_on)}"


def summary_line(document: AdministrativeDocument) -> str:
    """Dòng trích yếu: as it stands under the type; of a công văn `V/v ...`, under its number (PL1 II.5)."""
    return document.summary if kind_of(document).named else f"{CONCERNING} {document.summary}"


def addressee_lines(document: AdministrativeDocument) -> tuple[str, ...]:
    """Kính gửi (PL1 II.9.b, d): one addressee on the line itself; several below it, each `- ...;`, the last `- ... .`

    Nothing where the type has none.
    """
    opening = kind_of(document).opening
    names = opening.addressees(document) if opening else ()
    if len(names) <= 1:
        return tuple(f"{ADDRESSEES_LABEL} {name}" for name in names)
    return (ADDRESSEES_LABEL, *(f"- {name};" for name in names[:-1]), f"- {names[-1]}.")


def basis_text(basis: LegalBasis) -> str:
    """Căn cứ, without the mark at its end (PL1 II.6.a)."""
    if basis.wording:
        return basis.wording
    date = date_text(basis.date) if basis.date else ""
    number = f"số {basis.number}" if basis.number else ""
    issuer = f"của {basis.issuer}" if basis.issuer else ""
    if basis.type in UNNUMBERED_TYPES:
        parts = (basis.opening, basis.type, basis.summary, number, date, issuer, basis.note)
    else:
        parts = (basis.opening, basis.type, number, date, issuer, basis.summary, basis.note)
    return " ".join(part for part in parts if part)


def marked(texts: Sequence[str]) -> tuple[str, ...]:
    """Dấu sau các căn cứ: `;` after each, `.` after the last (PL1 II.6.a)."""
    return tuple(f"{text};" for text in texts[:-1]) + tuple(f"{text}." for text in texts[-1:])


def proposal_text(proposal: Proposal) -> str:
    """Dòng đề nghị, without the mark at its end (PL3 Mẫu 1.2)."""
    if proposal.wording:
        return proposal.wording
    paper = " ".join(
        part
        for part in (
            f"tại {proposal.type}" if proposal.type else "",
            f"số {proposal.number}" if proposal.number else "",
            date_text(proposal.date) if proposal.date else "",
        )
        if part
    )
    return " ".join(part for part in (proposal.opening, proposal.proposer, paper) if part)


def issued_by(document: AdministrativeDocument) -> str:
    """Người ban hành, as a sentence calls him: who decides, where the type of document names him, else the body."""
    opening = kind_of(document).opening
    authority = opening.authority(document) if opening else ""
    return in_sentence(authority or document.issuer.name)


def reference_line(document: AdministrativeDocument, annex: Annex | Appendix) -> str:
    """Dòng “Kèm theo” (PL1 III.1.c): `(Kèm theo Quyết định số .../QĐ-UBND ngày ... của ...)`, all from `document`."""
    issuer = annex.reference.issuer or issued_by(document)
    return (
        f"({annex.reference.opening} {kind_of(document).term} số {full_number(document)} "
        f"{date_text(document.issued_on)} của {issuer})"
    )


def appendix_numbers(document: AdministrativeDocument) -> tuple[int | None, ...]:
    """Số của các phụ lục: for each annex its number among the appendices; None for others, and for a lone appendix."""
    lone = sum(isinstance(annex, Appendix) for annex in document.annexes) == 1
    numbers: list[int | None] = []
    following = 1
    for annex in document.annexes:
        counted = isinstance(annex, Appendix) and not lone
        numbers.append(following if counted else None)
        following += counted
    return tuple(numbers)


def article_numbers(articles: tuple[Article, ...], start: int = 1) -> tuple[int, ...]:
    """Số của các điều: each one more than the one before, or what the author wrote."""
    numbers: list[int] = []
    for article in articles:
        following = numbers[-1] + 1 if numbers else start
        numbers.append(article.number if article.number is not None else following)
    return tuple(numbers)


def executing_article(document: AdministrativeDocument) -> int | None:
    """Điều giao trách nhiệm thi hành: the last article that says who carries the decision out, else the last one."""
    articles = kind_of(document).articles(document)
    numbered = tuple(zip(article_numbers(articles), articles, strict=True))
    for number, article in reversed(numbered):
        words = " ".join((article.heading, article.text, *_texts(article)))
        if CARRIES_OUT.search(words):
            return number
    return numbered[-1][0] if numbered else None


def _texts(article: Article) -> tuple[str, ...]:
    blocks = tuple(getattr(block, "text", "") for block in article.blocks)
    clauses = tuple(clause.text or clause.heading for clause in article.clauses)
    return (*blocks, *clauses, *(point.text for point in article.points))


def recipient_text(recipient: Recipient, executing: int | None) -> str:
    """Một nơi nhận, without dash and mark: `Như Điều 3`, `Bộ Nội vụ (để b/c)` (PL1 II.9)."""
    name = recipient.name
    if recipient.executors:
        name = "Như trên" if executing is None else f"Như Điều {executing}"
    return f"{name} ({recipient.purpose})" if recipient.purpose else name


def filing_text(filing: Filing) -> str:
    """Dòng lưu, without dash and mark: `Lưu: VT, NC, Duyên`; with copies `Lưu: VT, NC (03)` (PL1 II.9.d)."""
    copies = f" ({filing.copies:02d})" if filing.copies else ""
    return f"{FILING_LABEL} {', '.join(filing.units)}{copies}"


def drafter_text(mark: DrafterMark) -> str:
    """Ký hiệu người soạn thảo: `PL.(300)` (PL1 III.3)."""
    return f"{mark.symbol}.({mark.copies})" if mark.copies else mark.symbol


def signing_lines(signatory: Signatory) -> tuple[str, ...]:
    """Các dòng quyền hạn, chức vụ: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH` (PL1 II.7.b-c)."""
    lines = [f"{capacity.authority.value} {capacity.holder}" for capacity in signatory.capacities]
    return (*lines, signatory.title) if signatory.title else tuple(lines)
