"""Advise no province in a masthead that was merged into another in July 2025."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.abolished import MERGED, PROVINCES, any_of, now_of
from qdgen.checks.evidence.reform import is_after_reform
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_MERGED = any_of(PROVINCES)


@rule("QD388", provision=f"PL1 II.2.a, {MERGED}", severity=Severity.ADVICE)
def merged_province_in_masthead(subject: Subject) -> Iterator[Finding]:
    """Phần đầu ghi tên tỉnh đã sáp nhập.

    ## Yêu cầu
    Từ ngày 01/7/2025, tên cơ quan ở địa phương ghi tên tỉnh, thành phố hình thành sau sắp xếp.

    ## Cách sửa
    Ghi tên tỉnh, thành phố hiện nay.

    ## Vì sao
    Riêng địa danh trước ngày tháng không được xét: xã, phường mới có thể mang tên tỉnh cũ.
    """
    if not is_after_reform(subject):
        return
    for piece in subject.pieces:
        for element in ("issuer_parent", "issuer"):
            found = _MERGED.search(piece.text(element))
            if found:
                message = f"“{found[0]}” đã sáp nhập từ ngày 01/7/2025; nay là {now_of(found[0], PROVINCES)}."
                line = next((one for one in piece[element] if found[0] in one.text), piece[element][0])
                yield Finding(message=message, where=line)
