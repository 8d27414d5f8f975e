"""The printed forms of what is issued with a document: how each is called, and which annexes it prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.model.annex import Appendix

if TYPE_CHECKING:
    from qdgen.model.annex import Annex

ARTICLED_TYPES = frozenset({"Quy chế", "Quy định"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexForm:
    """Thể thức của văn bản kèm theo: `key` names it in commands, `term` is the type that it was made for."""

    key: str
    term: str

    @property
    def template(self) -> str:
        """The file in `templates/`."""
        return f"{self.key}.docx"


PLAN = AnnexForm(key="plan", term="Kế hoạch")
REGULATION = AnnexForm(key="regulation", term="Quy chế")
APPENDIX = AnnexForm(key="appendix", term="Phụ lục")
ANNEX_FORMS = (PLAN, REGULATION, APPENDIX)


def form_of(annex: Annex | Appendix) -> AnnexForm:
    """Thể thức in một văn bản kèm theo: an appendix (PL3 Mẫu 2.1), what is made of articles, or any other."""
    if isinstance(annex, Appendix):
        return APPENDIX
    articled = annex.type in ARTICLED_TYPES or annex.chapters or annex.articles
    return REGULATION if articled else PLAN
