"""The template of a document of any named type: Báo cáo, Tờ trình, Thông báo ... (PL3 Mẫu 1.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.renderers.shipped.blocks import UNDER_SUMMARY, body, closing, masthead, opening, rule_under, section
from qdgen.renderers.shipped.markup import line, paragraph

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard


def report(standard: Standard) -> str:
    """Nội dung mẫu văn bản có tên loại: masthead, type, summary, Kính gửi and bases if any, content, closing."""
    return (
        masthead(standard, numbered=True)
        + line("QDType", "{{ type }}")
        + line("QDSummary", "{{ summary }}")
        + rule_under(UNDER_SUMMARY)
        + opening(standard)
        + body()
        + closing(standard)
        + paragraph("QDBreak")
        + section(standard)
    )
