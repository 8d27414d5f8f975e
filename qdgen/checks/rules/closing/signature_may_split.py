"""Allow a signature that stays on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.page_length import may_cross
from qdgen.checks.evidence.signature_block import may_split
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD668", provision="PL1 II.7", severity=Severity.ADVICE)
def signature_may_split(subject: Subject) -> Iterator[Finding]:
    """Phần ký có thể bị tách sang hai trang.

    ## Yêu cầu
    Chức vụ, chỗ ký và họ tên phải nằm trên cùng một trang.

    ## Cách sửa
    Trong bảng: chọn hàng có phần ký, Table Properties (Thuộc tính bảng) → Row (Hàng), bỏ chọn “Allow row to break
    across pages” (Cho hàng sang trang). Ngoài bảng: chọn các dòng từ chức vụ đến trước họ tên, Paragraph (Đoạn văn)
    → Line and Page Breaks (Ngắt dòng và trang) → Keep with next (Giữ với đoạn sau).
    """
    for piece in documents(subject):
        titles, names = piece["signing_title"], piece["signing_post"] or piece["signatory"]
        if may_split(subject.facts, piece) and may_cross(subject, piece, titles[0], names[0]):
            yield Finding(message="Chức vụ và họ tên người ký có thể nằm ở hai trang.", where=titles[0])
