"""Advise against words of guessing in a document that orders something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_HINTS = ("có lẽ", "hình như", "dường như", "chắc là", "nghe nói")
_GUESS = re.compile("|".join(_HINTS))
_ABOUT = re.compile(r"khoảng \d[\d.,]* (?:đồng|triệu đồng|tỷ đồng|nghìn đồng)")


@rule("QD836", provision="Đ.12", severity=Severity.ADVICE)
def guess_word(subject: Subject) -> Iterator[Finding]:
    """Dùng từ phỏng đoán.

    ## Yêu cầu
    Văn bản hành chính dùng từ chính xác; không dùng “có lẽ”, “hình như”; số tiền trong Quyết định không ghi
    “khoảng”.

    ## Cách sửa
    Ghi rõ nội dung, số liệu; hoặc bỏ từ phỏng đoán.
    """
    for spot in spots(subject, _GUESS, *_HINTS):
        if spot.is_whole:
            yield spot.finding(f"“{spot.words}” là từ phỏng đoán; nên ghi rõ.")
    if subject.is_decision:
        articles = {id(unit.line) for unit in subject.main.units}
        for spot in spots(subject, _ABOUT, "khoảng"):
            if id(spot.line) in articles and spot.is_whole:
                yield spot.finding(f"“{spot.words}” chưa phải số tiền cụ thể; nên ghi rõ.")
