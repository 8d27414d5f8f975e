"""Allow a deputy signs only for the head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD655", provision="PL1 II.7.b")
def deputy_without_capacity(subject: Subject) -> Iterator[Finding]:
    """Cấp phó ký không có “KT.”.

    ## Yêu cầu
    Cấp phó ký thay người đứng đầu phải ghi “KT.” và chức vụ của người đứng đầu ở dòng trên; “TL.” là của người đứng
    đầu đơn vị bên dưới được giao ký.

    ## Cách sửa
    Thêm dòng “KT. ...” (chức vụ của người đứng đầu) trên chức vụ của người ký.
    """
    for piece in documents(subject):
        lines = signing_lines(piece)
        for at, one in enumerate(lines):
            if one.is_deputy and not any(above.prefix not in {"", "TM."} for above in lines[: at + 1]):
                yield Finding(message=f"Trên “{one.title}” chưa có dòng “KT. ...”.", where=one.line)
                break
            above = lines[at - 1] if at else None
            if above and above.prefix == "TL." and one.key.startswith("phó ") and _is_head_of(above.key, one.key[4:]):
                yield Finding(
                    message=f"“{one.title}” ký thay thì trên đó ghi “KT.”, không phải “TL.”.",
                    where=above.line,
                    advice=f"Sửa dòng “{above.line.text}” thành “KT. {above.title}”.",
                )


def _is_head_of(above: str, head: str) -> bool:
    """Whether the title after TL. is that of the head whose deputy signs."""
    return above == head or above.startswith(f"{head} ")
