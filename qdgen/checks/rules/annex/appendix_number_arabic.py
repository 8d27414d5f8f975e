"""Allow Roman numbers of appendices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.appendix_numbers import label_groups
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD725", provision="PL1 III.1.a")
def appendix_number_arabic(subject: Subject) -> Iterator[Finding]:
    """Số thứ tự phụ lục không phải số La Mã.

    ## Yêu cầu
    Văn bản có từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã: “Phụ lục I”, “Phụ lục II”.

    ## Cách sửa
    Đổi số thứ tự sang chữ số La Mã.
    """
    for group in label_groups(subject):
        for label in group if len(group) > 1 else ():
            if label.is_arabic:
                yield Finding(message=f"“{label.line.text}” phải đánh số bằng chữ số La Mã.", where=label.line)
