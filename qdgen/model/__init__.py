"""What every administrative document is made of; knows no format, and nothing of qdgen but its errors."""

from __future__ import annotations

from qdgen.model.annex import Annex, Appendix, Reference
from qdgen.model.body import (
    Article,
    ArticleSection,
    Block,
    Body,
    Chapter,
    Clause,
    Dash,
    Paragraph,
    Part,
    Point,
    Section,
    Subsection,
)
from qdgen.model.closing import Capacity, DrafterMark, Filing, Recipient, Signatory, SigningAuthority
from qdgen.model.date import PartialDate
from qdgen.model.document import AdministrativeDocument
from qdgen.model.emphasis import Emphasis, Script
from qdgen.model.issuer import DocumentNumber, Issuer
from qdgen.model.marks import Circulation, Secrecy, Urgency
from qdgen.model.preamble import LegalBasis, Proposal
from qdgen.model.table import Cell, Row, Table

__all__ = [
    "AdministrativeDocument",
    "Annex",
    "Appendix",
    "Article",
    "ArticleSection",
    "Block",
    "Body",
    "Capacity",
    "Cell",
    "Chapter",
    "Circulation",
    "Clause",
    "Dash",
    "DocumentNumber",
    "DrafterMark",
    "Emphasis",
    "Filing",
    "Issuer",
    "LegalBasis",
    "Paragraph",
    "Part",
    "PartialDate",
    "Point",
    "Proposal",
    "Recipient",
    "Reference",
    "Row",
    "Script",
    "Secrecy",
    "Section",
    "Signatory",
    "SigningAuthority",
    "Subsection",
    "Table",
    "Urgency",
]
