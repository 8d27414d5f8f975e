"""How far forward a fault stands among those of its severity: what shames the signer first, what is tidying last."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qdgen.checks.rule import Rule

_UNTRUE = ("date_impossible", "date_in_text_impossible")
_ABSENT = (
    "national_title_missing", "motto_missing", "issuer_missing", "number_line_missing", "number_blank",
    "date_line_missing", "date_blank", "place_missing", "type_missing", "summary_missing", "letter_summary_missing",
    "authority_missing", "legal_basis_missing", "enacting_formula_missing", "executors_missing", "effect_missing",
    "recipients_missing", "recipients_label_missing", "filing_missing", "signature_missing", "signing_title_missing",
    "signatory_missing", "own_title_missing", "attached_reference_missing", "appendix_reference_missing",
    "appendix_title_missing", "announced_appendix_missing",
)  # fmt: skip
_MISNUMBERED = (
    "article_numbering", "clause_numbering", "point_order", "roman_numbering", "chapter_numbering", "appendix_sequence",
    "appendices_without_number",
)  # fmt: skip
_LEFT_OVER = ("placeholder_left", "prompt_left", "dotted_blank", "broken_reference", "changes_tracked", "comments_left")
_LAID_OUT = ("columns_typed_with_spaces",)
"""Cách dàn trang là gốc của nhiều lỗi khác."""

_RULES = MappingProxyType(
    {
        name: standing
        for standing, names in enumerate((_UNTRUE, _ABSENT, _MISNUMBERED, _LEFT_OVER, _LAID_OUT))
        for name in names
    }
)
_FAMILIES = (
    "consistency", "masthead", "preamble", "closing", "annex", "page", "typeface", "body", "language", "file"
)  # fmt: skip
"""Họ quy tắc, the most shameful first; a contradiction stands with the dates that cannot be."""


def standing(rule: Rule) -> int:
    """Thứ bậc của lỗi trong một mức độ: the lower, the nearer to the top of a report."""
    if rule.family == _FAMILIES[0]:
        return 0
    return _RULES.get(rule.name, len(_RULES) + _FAMILIES.index(rule.family))
