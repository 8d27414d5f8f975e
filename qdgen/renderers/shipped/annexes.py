"""The templates of what is issued with a decision, or stands alone: Kế hoạch, Quy chế, Phụ lục."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.renderers.shipped.blocks import (
    UNDER_REFERENCE,
    UNDER_SUMMARY,
    body,
    closing,
    masthead,
    rule_under,
    section,
    signature_information,
)
from qdgen.renderers.shipped.markup import line, paragraph, tag

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard


def plan(standard: Standard) -> str:
    """Nội dung mẫu Kế hoạch: alone (Mẫu 1.4: number, date, closing), or issued with a decision (Mẫu 1.3)."""
    return (
        signature_information()
        + tag("if standalone")
        + masthead(standard, numbered=True)
        + tag("elif issuer")
        + masthead(standard, numbered=False)
        + tag("endif")
        + line("QDType", "{{ type }}")
        + line("QDSummary", "{{ summary }}")
        + tag("if standalone")
        + rule_under(UNDER_SUMMARY)
        + tag("else")
        + line("QDReference", "{{ reference_line }}")
        + rule_under(UNDER_REFERENCE)
        + tag("endif")
        + body()
        + tag("if standalone")
        + closing(standard)
        + paragraph("QDBreak")
        + tag("endif")
        + section(standard)
    )


def regulation(standard: Standard) -> str:
    """Nội dung mẫu Quy chế, Quy định issued with a decision (Mẫu 1.3): chapters and articles."""
    return (
        signature_information()
        + tag("if issuer")
        + masthead(standard, numbered=False)
        + tag("endif")
        + line("QDType", "{{ type }}")
        + line("QDSummary", "{{ summary }}")
        + line("QDReference", "{{ reference_line }}")
        + rule_under(UNDER_REFERENCE)
        + body()
        + section(standard)
    )


def appendix(standard: Standard) -> str:
    """Nội dung mẫu Phụ lục (PL3 Mẫu 2.1): no masthead; label, title, reference line."""
    return (
        signature_information()
        + line("QDAppendix", "{{ appendix_label }}")
        + line("QDAppendixTitle", "{{ title }}")
        + line("QDReference", "{{ reference_line }}")
        + rule_under(UNDER_REFERENCE)
        + body()
        + section(standard)
    )
