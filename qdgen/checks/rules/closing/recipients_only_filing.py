"""Allow recipients beside the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD625", provision="PL1 II.9.a")
def recipients_only_filing(subject: Subject) -> Iterator[Finding]:
    """Nơi nhận chỉ có dòng “Lưu”.

    ## Yêu cầu
    Nơi nhận ghi nơi thực hiện, nơi giám sát, báo cáo, phối hợp hoặc biết, rồi mới đến nơi lưu.

    ## Cách sửa
    Thêm nơi thực hiện vào trên dòng “Lưu”.
    """
    for piece in documents(subject):
        found = entries(piece)
        if found and all(entry.is_filing or entry.continues for entry in found):
            yield Finding(message="Nơi nhận chỉ có dòng “Lưu”; phải ghi cả nơi thực hiện.", where=found[0].line)
