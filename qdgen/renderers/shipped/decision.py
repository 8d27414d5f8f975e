"""The template of a Quyết định (PL3 Mẫu 1.2, 1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.renderers.shipped.blocks import UNDER_SUMMARY, body, closing, masthead, rule_under, section
from qdgen.renderers.shipped.markup import line, paragraph, tag

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard


def decision(standard: Standard) -> str:
    """Nội dung mẫu Quyết định: masthead, type, summary, authority, bases, articles, closing table."""
    return (
        masthead(standard, numbered=True)
        + line("QDType", "{{ type }}")
        + line("QDSummary", "{{ summary }}")
        + rule_under(UNDER_SUMMARY)
        + line("QDAuthority", "{{ authority }}")
        + tag("for basis in preamble")
        + line("QDLegalBasis", "{{ basis }}")
        + tag("endfor")
        + line("QDEnactingFormula", standard.enacting_formula)
        + body()
        + closing(standard)
        + paragraph("QDBreak")
        + section(standard)
    )
