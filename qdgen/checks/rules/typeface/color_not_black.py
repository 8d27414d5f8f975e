"""Allow only black text, but for the stamps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, gathered, lines_of, told
from qdgen.checks.evidence.shades import color_name, is_black
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject
    from qdgen.checks.typography import Stretch


_STAMPS = ("urgency", "secrecy", "circulation")


@rule("QD210", provision="PL1 I.4", mendable=True)
def color_not_black(subject: Subject) -> Iterator[Finding]:
    """Chữ không phải màu đen.

    ## Yêu cầu
    Chữ trong văn bản màu đen; chỉ dấu chỉ mức độ khẩn, mật và phạm vi lưu hành được in màu đỏ.

    ## Cách sửa
    Bấm Ctrl+A, chọn màu chữ Automatic (Tự động) hoặc Black (Đen).
    """
    stamped: frozenset[int] | None = None

    def exempt(place: Stretch) -> bool:
        nonlocal stamped
        if stamped is None:
            stamped = lines_of(subject, _STAMPS)
        return id(place.paragraph) in stamped or bool(place.run.link)

    found = blemishes(subject, lambda look: "" if is_black(look.color) else look.color, exempt=exempt)
    for blemish in gathered(found, color_name):
        yield from told(
            blemish,
            f"Chữ màu {blemish.value}",
            "phải màu đen",
            color=subject.standard.color,
        )
