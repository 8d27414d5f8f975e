"""Allow only the font of the decree for automatic numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD223", provision="PL1 I.4")
def list_number_font(subject: Subject) -> Iterator[Finding]:
    """Số thứ tự tự động sai phông chữ.

    ## Yêu cầu
    Số thứ tự tự động cũng dùng phông {nd30.font}.

    ## Cách sửa
    Bấm vào số thứ tự (số sáng lên), chọn phông {nd30.font}.
    """
    wanted = subject.standard.font.casefold()
    for line in subject.all_lines:
        numbering = line.paragraph.numbering
        if numbering is None or line.start or numbering.format == "bullet" or not numbering.text.strip():
            continue
        if numbering.look.font.strip().casefold() != wanted:
            yield Finding(
                message=f"Số thứ tự “{numbering.text}” phông {numbering.look.font}; phải là {subject.standard.font}.",
                where=line,
            )
