"""Allow no signature on an appendix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import labelled
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks.patterns import NATIONAL_TITLE
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD737", provision="PL3 Mẫu 2.1", severity=Severity.SAMPLE)
def appendix_with_signature(subject: Subject) -> Iterator[Finding]:
    """Phụ lục có phần ký.

    ## Yêu cầu
    Phụ lục trong cùng tệp không có phần ký; chỉ ký văn bản chính.

    ## Cách sửa
    Xóa chức vụ, họ tên ở cuối phụ lục.
    """
    for piece in labelled(subject):
        title = piece.one("signing_title")
        is_form = piece["signing_hint"] or any(NATIONAL_TITLE.match(line.key) for line in piece.lines)
        if title is not None and piece["signatory"] and not is_form:
            yield Finding(message=f"Phụ lục có phần ký riêng: “{title.text}”.", where=title)
