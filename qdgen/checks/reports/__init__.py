"""Reports in the forms that people and machines read: text, JSON, SARIF, Markdown, HTML."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.checks.reports.html import to_html
from qdgen.checks.reports.json import to_json
from qdgen.checks.reports.markdown import to_markdown
from qdgen.checks.reports.sarif import to_sarif
from qdgen.checks.reports.text import to_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qdgen.checks.report import Report

FORMS: Mapping[str, Callable[[Report], str]] = MappingProxyType(
    {"text": to_text, "json": to_json, "sarif": to_sarif, "markdown": to_markdown, "html": to_html}
)
"""Các dạng báo cáo: name to writer."""
