"""The template of a công văn (PL3 Mẫu 1.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.renderers.shipped.blocks import body, closing, masthead, opening, section
from qdgen.renderers.shipped.markup import line, paragraph

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard


def letter(standard: Standard) -> str:
    """Nội dung mẫu công văn: masthead with the summary under the number, Kính gửi, content, closing; no type."""
    return (
        masthead(standard, numbered=True, under_number=line("QDLetterSummary", "{{ summary }}"))
        + opening(standard)
        + body()
        + closing(standard)
        + paragraph("QDBreak")
        + section(standard)
    )
