"""Allow only the marks of the decree, in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.stamps import stamps
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD392", provision="PL1 III.2")
def mark_misspelt(subject: Subject) -> Iterator[Finding]:
    """Dấu mật, khẩn, phạm vi lưu hành viết chưa đúng.

    ## Yêu cầu
    Dấu ghi đúng một trong các cụm từ của nghị định, bằng chữ in hoa: “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”; “TUYỆT MẬT”,
    “TỐI MẬT”, “MẬT”; “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ”.

    ## Cách sửa
    Gõ lại chữ trên dấu bằng chữ in hoa theo đúng cụm từ.
    """
    known = {fold(mark) for mark in subject.standard.mark_frames}
    for stamp in stamps(subject):
        if fold(stamp.line.shown) not in known:
            yield Finding(message=f"Dấu ghi “{stamp.line.text}”, không có trong nghị định.", where=stamp.where)
        elif not stamp.line.shown.isupper():
            yield Finding(message=f"Chữ “{stamp.line.text}” trên dấu phải là chữ in hoa.", where=stamp.where)
