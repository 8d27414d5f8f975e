"""Allow “Như trên” only where the document is addressed to someone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding
from qdgen.checks.line import key_of
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_ADDRESSED = ("Công điện", "Giấy mời", "Giấy giới thiệu", "Thư công", "Phiếu gửi", "Phiếu chuyển", "Phiếu báo")
"""Types whose text itself says to whom it goes, in words of its own."""


@rule("QD624", provision="PL1 II.9.b")
def as_above_without_addressee(subject: Subject) -> Iterator[Finding]:
    """“Như trên” nhưng không có “Kính gửi”.

    ## Yêu cầu
    “Như trên” chỉ dùng khi phần đầu văn bản có “Kính gửi” (công điện: “... điện:”; giấy mời: “... kính
    mời:”). Quyết định ghi “Như Điều ...”.

    ## Cách sửa
    Thay “Như trên” bằng tên nơi nhận; trong Quyết định thì bằng “Như Điều ...” (điều nêu nơi thi hành).
    """
    for piece in documents(subject):
        if piece["addressee"] or piece.term in _ADDRESSED:
            continue
        instead = "“Như Điều ...” (điều nêu nơi thi hành)" if piece.term == "Quyết định" else "tên nơi nhận"
        for entry in entries(piece):
            if key_of(entry.words).startswith("như trên"):
                yield Finding(
                    message="Ghi “Như trên” nhưng văn bản không có “Kính gửi”.",
                    where=entry.line,
                    advice=f"Thay “Như trên” bằng {instead}.",
                )
