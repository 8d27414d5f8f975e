"""Allow no abbreviation in the issuer's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_FULL = {"UBND": "ỦY BAN NHÂN DÂN", "HĐND": "HỘI ĐỒNG NHÂN DÂN"}
_ABBREVIATION = re.compile(r"\b(?:UBND|HĐND)\b", re.IGNORECASE)


@rule("QD335", provision="PL1 II.2.a", needs=("issuer",))
def issuer_abbreviated(subject: Subject) -> Iterator[Finding]:
    """Tên cơ quan ban hành viết tắt.

    ## Yêu cầu
    Tên cơ quan ban hành ghi đầy đủ, chính thức; chỉ tên cơ quan chủ quản trực tiếp được viết tắt những cụm từ thông
    dụng.

    ## Cách sửa
    Gõ lại tên cơ quan đủ chữ.
    """
    for _, line in subject.lines("issuer"):
        match = _ABBREVIATION.search(line.text)
        if match:
            full = _FULL[match[0].upper()]
            yield Finding(
                message=f"Tên cơ quan ban hành viết tắt “{match[0]}”; phải viết đủ “{full}”.",
                where=line,
                start=match.start(),
                end=match.end(),
                advice=f"Thay “{match[0]}” bằng “{full}”.",
            )
