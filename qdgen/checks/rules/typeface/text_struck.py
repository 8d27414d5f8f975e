"""Allow no words crossed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, told
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


@rule("QD216", provision="Đ.12")
def text_struck(subject: Subject) -> Iterator[Finding]:
    """Chữ bị gạch ngang.

    ## Yêu cầu
    Văn bản trình ký không có chữ bị gạch ngang: chữ bỏ thì xóa, chữ giữ thì bỏ gạch.

    ## Cách sửa
    Xóa chữ bị gạch, hoặc chọn chữ đó và bỏ gạch ngang (Home (Trang đầu) → Strikethrough (Gạch ngang)).
    """
    for blemish in blemishes(subject, lambda look: "gạch" if look.strike else ""):
        yield from told(blemish, "Chữ bị gạch ngang", "xóa hoặc bỏ gạch")
