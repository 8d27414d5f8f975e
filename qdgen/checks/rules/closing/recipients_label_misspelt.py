"""Allow the label of the recipients only as the decree writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.content import keeps_words
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD603", provision="PL1 II.9.d", mendable=True)
def recipients_label_misspelt(subject: Subject) -> Iterator[Finding]:
    """Dòng “Nơi nhận:” viết chưa đúng.

    ## Yêu cầu
    Viết là “{nd30.recipients_label}”: chữ thường, sau đó có dấu hai chấm.

    ## Cách sửa
    Gõ lại thành “{nd30.recipients_label}”.
    """
    wanted = subject.standard.recipients_label
    for _, line in subject.lines("recipients_label"):
        if line.text != wanted and len(line.text) <= len(wanted) + 1:
            yield Finding(
                message=f"Viết là “{line.text}”; phải là “{wanted}”.",
                where=line,
                mends=(retyped(line, 0, len(line.text), wanted),) if keeps_words(line.text, wanted) else (),
            )
