"""Allow no abbreviation that was not written out where it is first used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_SHORT = re.compile(
    r"[A-ZĐ]{2,}(?:, ?[A-ZĐ]{2,})?(?:&[A-ZĐ]{2,})+|LĐ ?[-–] ?TB(?:&| và )XH|LĐTBXH|NNPTNT|CCHC|TTHC|CNTT|GPMB|QLNN|NSNN"
    r"|XDCB|CBCCVC|CBCC|KT ?[-–] ?XH|ATTP|PCCC|NTM|ATGT|TDTT"
)
_HINTS = (
    "&", "LĐTBXH", "LĐ-TB", "LĐ - TB", "TB và", "NNPTNT", "CCHC", "TTHC", "CNTT", "GPMB", "QLNN", "NSNN", "XDCB",
    "CBCC", "CBCCVC", "KT-XH", "KT - XH", "ATTP", "PCCC", "NTM", "ATGT", "TDTT",
)  # fmt: skip
_PARTS = ("/", "-", "–", "&")
"""Before these letters belong to a symbol: "QĐ-SGD&ĐT"."""


@rule("QD828", provision="Đ.12", severity=Severity.ADVICE)
def abbreviation_unexplained(subject: Subject) -> Iterator[Finding]:
    """Dùng chữ viết tắt chưa được giải thích.

    ## Yêu cầu
    Chữ viết tắt được viết đầy đủ ở lần dùng đầu tiên, kèm “(sau đây viết tắt là ...)” hoặc chữ viết tắt trong
    dấu ngoặc đơn.

    ## Cách sửa
    Viết đầy đủ ở lần đầu; hoặc viết đầy đủ ở mọi chỗ, nếu chỉ dùng vài lần.
    """
    seen: set[str] = set()
    for spot in spots(subject, _SHORT, *_HINTS):
        short = spot.words
        if short in seen or spot.line.depth or not spot.is_whole or spot.before.endswith(_PARTS):
            continue
        seen.add(short)
        if not _is_explained(spot):
            yield spot.finding(f"Chữ viết tắt “{short}” chưa được giải thích ở lần dùng đầu tiên.")


def _is_explained(spot: Spot) -> bool:
    """Whether the line itself says what the letters stand for, or the line is a heading in capitals."""
    before, after = spot.before.rstrip(), spot.after.lstrip()
    return (
        before.endswith(("(", "là", "“", '"', ":")) or after.startswith(("(", ":", "là ")) or spot.line.text.isupper()
    )
