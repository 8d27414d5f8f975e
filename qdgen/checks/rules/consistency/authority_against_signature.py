"""Allow a decision of a body only with TM., one of its head only without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.bodies import body_key
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.patterns import begins_with_office
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_COLLECTIVES = ("ủy ban", "hội đồng")


@rule("QD901", provision="PL1 II.7.b")
def authority_against_signature(subject: Subject) -> Iterator[Finding]:
    """Dòng thẩm quyền không khớp với quyền hạn ký.

    ## Yêu cầu
    Dòng thẩm quyền là tên tập thể (ỦY BAN NHÂN DÂN, HỘI ĐỒNG) thì ký thay mặt tập thể (TM.); là chức vụ của người
    đứng đầu (CHỦ TỊCH ỦY BAN NHÂN DÂN) thì ký không có “TM.”.

    ## Cách sửa
    Sửa dòng thẩm quyền hoặc phần ký cho khớp: ai có thẩm quyền ban hành thì người ký nhân danh người đó.
    """
    main = subject.main
    lines = signing_lines(main)
    if not subject.is_decision or not main["authority"] or not lines:
        return
    authority = body_key(main.text("authority"))
    on_behalf = lines[0].prefix == "TM."
    if on_behalf and begins_with_office(authority):
        yield Finding(
            message=f"Thẩm quyền của “{main.text('authority')}” thì ký không có “TM.”; đang ký “{lines[0].line.text}”.",
            where=lines[0].line,
        )
    elif authority.startswith(_COLLECTIVES) and not lines[0].prefix:
        yield Finding(
            message=f"Thẩm quyền của “{main.text('authority')}” thì phải ký “TM. ...”; đang ký “{lines[0].line.text}”.",
            where=lines[0].line,
        )
    elif authority.startswith(_COLLECTIVES) and lines[0].prefix == "KT.":
        yield Finding(message=f"Trên “{lines[0].line.text}” phải có dòng “TM. ...”.", where=lines[0].line)
