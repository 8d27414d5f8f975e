"""Allow the authority only of the body that issues."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.bodies import body_key, body_of_title, same_body
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.patterns import BODY_WORDS, OFFICES, begins_with_body
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

_ORGANS = ("hội đồng thành viên", "hội đồng quản trị", "hội đồng quản lý", "hội đồng trường", "hội đồng đại học")
"""Cơ quan bên trong tổ chức có thẩm quyền ban hành, as keys."""
_AND_ANOTHER = re.compile(
    rf"(?:\s*[-–,;]| và)\s+(?=(?:{'|'.join(sorted((*OFFICES, *BODY_WORDS), key=len, reverse=True))}) )"
)
"""Between the names of bodies that issue jointly, on keys."""


@rule("QD902", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def authority_against_issuer(subject: Subject) -> Iterator[Finding]:
    """Dòng thẩm quyền không khớp với cơ quan ban hành.

    ## Yêu cầu
    Dòng thẩm quyền là tên cơ quan ban hành, hoặc chức vụ của người đứng đầu cơ quan đó, hoặc hội đồng (thành viên,
    quản trị, quản lý, trường) của tổ chức đó. Các cơ quan cùng ban hành (liên tịch) thì ghi đủ các cơ quan.

    ## Cách sửa
    Sửa dòng thẩm quyền theo tên cơ quan ở đầu văn bản.
    """
    main = subject.main
    issuer = main.text("issuer")
    authority = main.text("authority")
    if not subject.is_decision or not issuer or not authority:
        return
    body = body_of_title(authority)
    if not body or not begins_with_body(body) or not begins_with_body(body_key(issuer)):
        return
    if same_body(body, issuer) or same_body(authority, issuer) or _is_organ_of(body, body_key(issuer)):
        return
    if not _are_joint(_named(main["authority"]), _named(main["issuer"])):
        yield Finding(
            message=f"Cơ quan ban hành là “{issuer}” nhưng dòng thẩm quyền là “{authority}”.",
            where=main.one("authority"),
        )


def _is_organ_of(body: str, issuer: str) -> bool:
    """Whether a body is the council that decides for the issuer: alone, or with the issuer's name behind it."""
    return body.startswith(_ORGANS) and (body in _ORGANS or body.endswith(issuer))


def _named(lines: Iterable[Line]) -> list[str]:
    """The bodies or titles that lines name, as keys: each begins a line or follows a dash, a comma or "và"."""
    found: list[str] = []
    for line in lines:
        first, *others = _AND_ANOTHER.split(body_key(line.text))
        if found and not first.startswith(OFFICES) and not begins_with_body(first):
            found[-1] = f"{found[-1]} {first}"
        else:
            found.append(first)
        found += others
    return found


def _are_joint(authorities: list[str], issuers: list[str]) -> bool:
    """Whether several bodies issue together, and each authority is that of one of them."""
    bodies = [body_of_title(authority) for authority in authorities]
    return len(bodies) > 1 and all(any(same_body(body, issuer) for issuer in issuers) for body in bodies if body)
