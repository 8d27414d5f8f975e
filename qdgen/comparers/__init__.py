"""What became of a document from one draft to the next, and the forms in which that is told."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.comparers.html import to_html
from qdgen.comparers.json import to_json
from qdgen.comparers.text import to_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qdgen.comparers.comparison import Comparison

FORMS: Mapping[str, Callable[[Comparison, str, str], str]] = MappingProxyType(
    {"text": to_text, "html": to_html, "json": to_json}
)
"""Các dạng kết quả so sánh: name to writer; a writer takes the comparison and the names of both drafts."""
