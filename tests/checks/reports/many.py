"""A file with many faults of few causes: what the reports must not make long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdgen.checks.settings import Settings
from tests.checks.reported import report_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.checks.report import Report

MANY: tuple[Mapping[str, Any], ...] = (
    {"draft": ["ngày 01 tháng 10 năm 2025.", "ngày 31 tháng 11 năm 2025 ; thay các quy định trước ."]},
    {"draft": ["Điều 4.", "Điều 14."]},
    {"xml": "word/styles.xml", "replace": ['w:sz w:val="28"', 'w:sz w:val="24"']},
    {"section": 0, "left": 20, "right": 25},
)
"""An impossible date, numbers of articles that jump, one wrong size all over, two margins, spaces before marks."""
_RULES = (
    "date_in_text_impossible",
    "article_numbering",
    "margin_out_of_range",
    "space_before_mark",
    "QD312",
    "QD379",
    "QD402",
    "QD412",
    "QD444",
    "QD510",
    "QD646",
    "QD662",
    "QD432",
    "QD473",
)


def many() -> Report:
    """What the check says of that file, by the rules these tests are about."""
    return report_of("quy-che", MANY, Settings(select=_RULES), source="nhieu-loi.docx")
