"""Allow the page number only upright and of normal weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import page_numbers
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import SetRuns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD121", provision="PL1 I.7, V.14", mendable=True)
def number_bold_or_italic(subject: Subject) -> Iterator[Finding | Unseen]:
    """Số trang in đậm hoặc nghiêng.

    ## Yêu cầu
    Số trang là chữ đứng, không đậm, không nghiêng.

    ## Cách sửa
    Bấm đúp vào đầu trang, chọn số trang, bỏ B (đậm) và I (nghiêng).
    """
    for number in page_numbers(subject.facts):
        if not number.runs:
            yield Unseen(reason="Số trang trong tệp chưa có chữ số nên không thấy kiểu chữ.")
            continue
        said = [
            name
            for name, quality in (("đậm", "bold"), ("nghiêng", "italic"))
            if any(getattr(run.format, quality) for run in number.runs)
        ]
        if said:
            start, end = number.span
            paragraph = number.paragraph
            yield Finding(
                message=f"Số trang in {' và '.join(said)}; phải là chữ đứng, không đậm.",
                where=paragraph,
                mends=(
                    SetRuns(
                        part=paragraph.place.part, index=paragraph.index, start=start, end=end, bold=False, italic=False
                    ),
                ),
            )
