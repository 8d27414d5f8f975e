"""Allow only the motto of the decree, letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.ooxml.mends import ReplaceText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD311", provision="PL1 II.1.b", needs=("motto",), mendable=True)
def motto_misspelt(subject: Subject) -> Iterator[Finding]:
    """Tiêu ngữ viết chưa đúng.

    ## Yêu cầu
    Tiêu ngữ là “{nd30.motto}”: chữ cái đầu của mỗi cụm từ viết hoa, giữa các cụm từ có gạch nối (-), trước và sau gạch
    nối có một dấu cách.

    ## Cách sửa
    Gõ lại Tiêu ngữ là “{nd30.motto}”; dùng dấu gạch nối (-), không dùng gạch ngang dài (–).
    """
    motto = subject.standard.motto
    for _, line in subject.lines("motto"):
        if line.text != motto:
            start, end = line.offsets()
            yield Finding(
                message=f"Tiêu ngữ viết là “{line.text}”; phải là “{motto}”.",
                where=line,
                mends=(
                    ReplaceText(
                        part=line.paragraph.place.part, index=line.paragraph.index, start=start, end=end, text=motto
                    ),
                ),
            )
