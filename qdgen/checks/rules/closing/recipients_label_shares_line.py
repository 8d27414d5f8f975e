"""Allow the label of the recipients only on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD608", provision="PL1 II.9.d")
def recipients_label_shares_line(subject: Subject) -> Iterator[Finding]:
    """“Nơi nhận:” không ở dòng riêng.

    ## Yêu cầu
    “{nd30.recipients_label}” đứng trên một dòng riêng; mỗi nơi nhận một dòng ở dưới.

    ## Cách sửa
    Xuống dòng sau “{nd30.recipients_label}”.
    """
    wanted = subject.standard.recipients_label
    for _, line in subject.lines("recipients_label"):
        if len(line.text) > len(wanted) + 1:
            yield Finding(message=f"“{wanted}” phải đứng trên một dòng riêng; đang là “{line.text}”.", where=line)
