"""Allow only the abbreviations of capacity that the decree knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.patterns import begins_with_office
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD644", provision="PL1 II.7.b")
def capacity_unknown(subject: Subject) -> Iterator[Finding]:
    """Quyền hạn ký viết tắt lạ.

    ## Yêu cầu
    Quyền hạn ký chỉ viết tắt là TM. (thay mặt), Q. (quyền), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền).

    ## Cách sửa
    Thay bằng “TM.”, “Q.”, “KT.”, “TL.” hoặc “TUQ.”, theo đúng quyền hạn của người ký.
    """
    for piece in documents(subject):
        for one in signing_lines(piece):
            if one.prefix and not one.known and begins_with_office(one.key):
                allowed = ", ".join(subject.standard.signing_prefixes)
                yield Finding(
                    message=f"“{one.typed.strip()}” không phải quyền hạn ký; chỉ dùng {allowed}", where=one.line
                )
