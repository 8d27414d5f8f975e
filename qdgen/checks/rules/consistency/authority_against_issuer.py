"""Allow the authority only of the body that issues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.bodies import body_key, body_of_title, same_body
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.patterns import begins_with_body
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_ORGANS = ("hội đồng thành viên", "hội đồng quản trị", "hội đồng quản lý", "hội đồng trường", "hội đồng đại học")
"""Cơ quan bên trong tổ chức có thẩm quyền ban hành, as keys."""


@rule("QD902", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def authority_against_issuer(subject: Subject) -> Iterator[Finding]:
    """Dòng thẩm quyền không khớp với cơ quan ban hành.

    ## Yêu cầu
    Dòng thẩm quyền là tên cơ quan ban hành, hoặc chức vụ của người đứng đầu cơ quan đó, hoặc hội đồng (thành viên,
    quản trị, quản lý, trường) của tổ chức đó.

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
    if not same_body(body, issuer) and not same_body(authority, issuer) and not _is_organ_of(body, body_key(issuer)):
        yield Finding(
            message=f"Cơ quan ban hành là “{issuer}” nhưng dòng thẩm quyền là “{authority}”.",
            where=main.one("authority"),
        )


def _is_organ_of(body: str, issuer: str) -> bool:
    """Whether a body is the council that decides for the issuer: alone, or with the issuer's name behind it."""
    return body.startswith(_ORGANS) and (body in _ORGANS or body.endswith(issuer))
