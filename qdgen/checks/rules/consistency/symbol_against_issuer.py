"""Allow a symbol that names the body that issues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.bodies import body_key
from qdgen.checks.evidence.issued import issued
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.patterns import begins_with_body
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_SHORT = {"ủy ban nhân dân": "UBND", "hội đồng nhân dân": "HĐND", "thủ tướng chính phủ": "TTg"}


@rule("QD919", provision="PL1 II.3.b")
def symbol_against_issuer(subject: Subject) -> Iterator[Finding]:
    """Ký hiệu không khớp với cơ quan ban hành.

    ## Yêu cầu
    Sau tên loại viết tắt trong ký hiệu là chữ viết tắt tên cơ quan (hoặc chức danh nhà nước) ban hành văn bản; công
    văn không có tên loại, tên cơ quan đứng đầu ký hiệu.

    ## Cách sửa
    Sửa chữ viết tắt tên cơ quan trong ký hiệu.
    """
    main = subject.main
    issuer = body_key(main.text("issuer"))
    first, _, rest = issued(main).symbol.partition("-")
    abbreviation = rest if main.term else first
    if not issuer or not abbreviation or not begins_with_body(issuer):
        return
    for name, short in _SHORT.items():
        if issuer.startswith(name) and short not in abbreviation and not abbreviation.startswith("CT"):
            said = f"Ký hiệu “{abbreviation}” không khớp với cơ quan ban hành; phải có “{short}”."
            yield Finding(message=said, where=main.one("number"))
        elif name not in issuer and abbreviation == short:
            said = f"Ký hiệu “{abbreviation}” là của {name}, không phải của “{main.text('issuer')}”."
            yield Finding(message=said.replace(name, name[:1].upper() + name[1:], 1), where=main.one("number"))
