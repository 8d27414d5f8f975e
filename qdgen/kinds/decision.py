"""Quyết định (PL3 Mẫu 1.2, 1.3)."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.errors import ModelError
from qdgen.kinds.kind import Kind, Opening
from qdgen.kinds.printed import PrintedLine, article_lines
from qdgen.kinds.wording import basis_text, marked, proposal_text
from qdgen.model.body import Article
from qdgen.model.document import AdministrativeDocument
from qdgen.model.preamble import LegalBasis, Proposal
from qdgen.model.text import checked, checked_tuple
from qdgen.standards.nd30 import ABBREVIATIONS, ENACTING_FORMULA


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(AdministrativeDocument):
    """Quyết định (cá biệt): `authority` is the line of who decides, `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` (PL3 Mẫu 1.2).

    Raises ModelError when the authority line is empty or there is no article.
    """

    authority: str
    legal_bases: tuple[LegalBasis, ...] = ()
    proposal: Proposal | None = None
    articles: tuple[Article, ...]

    def __post_init__(self) -> None:
        AdministrativeDocument.__post_init__(self)
        checked(self.authority, "Thẩm quyền ban hành")
        checked_tuple(self.legal_bases, "Các căn cứ", LegalBasis)
        checked_tuple(self.articles, "Các điều", Article)
        if not self.articles:
            message = "Quyết định chưa có điều nào."
            raise ModelError(message)


def preamble_lines(document: Decision) -> tuple[str, ...]:
    """Các căn cứ và đề nghị with their marks (PL1 II.6.a)."""
    proposal = (proposal_text(document.proposal),) if document.proposal else ()
    return marked((*map(basis_text, document.legal_bases), *proposal))


def _authority(document: Decision) -> str:
    return document.authority


def _articles(document: Decision) -> tuple[Article, ...]:
    return document.articles


def _lines(document: Decision) -> tuple[PrintedLine, ...]:
    return article_lines(document.articles)


KIND = Kind(
    key="decision",
    term="Quyết định",
    abbreviation=ABBREVIATIONS["Quyết định"],
    model=Decision,
    template="decision.docx",
    lines=_lines,
    articles=_articles,
    opening=Opening(authority=_authority, preamble=preamble_lines, formula=ENACTING_FORMULA),
)
