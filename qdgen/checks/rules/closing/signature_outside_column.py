"""Allow the signature only in the right column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.signature_block import is_loose
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD670", provision="PL1 II.7.đ")
def signature_outside_column(subject: Subject) -> Iterator[Finding]:
    """Phần ký không đặt trong cột bên phải.

    ## Yêu cầu
    Chức vụ và họ tên người ký ở nửa phải trang, căn giữa với nhau; “Nơi nhận:” ngang hàng ở bên trái.

    ## Cách sửa
    Chèn bảng hai cột không viền; đặt “Nơi nhận:” vào ô trái, chức vụ và họ tên người ký vào ô phải rồi căn giữa ô phải.
    """
    for piece in subject.pieces:
        loose = [
            line for name in ("signing_title", "signatory") for line in piece[name] if is_loose(subject.facts, line)
        ]
        if loose:
            aligned = "căn phải" if loose[0].paragraph.format.align == "right" else "gõ"
            yield Finding(
                message=f"Phần ký {aligned} ngoài bảng; chức vụ và họ tên phải căn giữa trong cột bên phải.",
                where=loose[0],
            )
