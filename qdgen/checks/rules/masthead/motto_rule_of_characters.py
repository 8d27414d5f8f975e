"""Allow no row of characters instead of the line under the motto."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.strokes import strokes_under
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_SHOWN = 5


@rule("QD319", provision="PL1 II.1.b", needs=("motto",))
def motto_rule_of_characters(subject: Subject) -> Iterator[Finding]:
    """Đường kẻ dưới Tiêu ngữ gõ bằng ký tự.

    ## Yêu cầu
    Dưới Tiêu ngữ là đường kẻ ngang, nét liền, không phải dãy gạch nối hay gạch dưới.

    ## Cách sửa
    Xóa dãy ký tự; vào Insert (Chèn) → Shapes (Hình) → Line (Đường thẳng), giữ Shift và kẻ một đường.
    """
    for piece in subject.pieces:
        for stroke in strokes_under(subject, piece, "motto"):
            if stroke.kind == "characters":
                typed = stroke.text.strip()[:_SHOWN] or "tab"
                yield Finding(
                    message=f"Đường kẻ dưới Tiêu ngữ gõ bằng ký tự “{typed}”; phải là đường kẻ.",
                    where=piece["motto"][-1],
                )
