"""A report as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qdgen.checks.reports.records import to_record

if TYPE_CHECKING:
    from qdgen.checks.report import Report


def to_json(report: Report) -> str:
    """Báo cáo dạng JSON: findings, the result of every rule, and the counts."""
    return json.dumps(to_record(report), ensure_ascii=False, indent=2) + "\n"
