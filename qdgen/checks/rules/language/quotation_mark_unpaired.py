"""Allow no quotation mark without its other half."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import lines_with
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_MARKS = '“”"'
_PAIRS = (("“", "”"), ('"', '"'))
_STRAIGHT = re.compile(r'(?<!\d)"|(?<=\d)"(?=[^\W\d_])')
"""Quotation marks; after a figure it may stand for inches."""


@rule("QD808", provision="Đ.12", severity=Severity.ADVICE)
def quotation_mark_unpaired(subject: Subject) -> Iterator[Finding]:
    """Thiếu dấu mở ngoặc kép hoặc đóng ngoặc kép.

    ## Yêu cầu
    Mỗi dấu mở ngoặc kép có một dấu đóng ngoặc kép đi cùng.

    ## Cách sửa
    Gõ thêm dấu ngoặc kép còn thiếu, hoặc xóa dấu thừa.
    """
    lines = {id(line): line for mark in _MARKS for line in lines_with(subject, mark)}
    quoting = {key for key, line in lines.items() if any(_is_odd(line.text, *pair) for pair in _PAIRS)}
    if not quoting:
        return
    for piece in subject.pieces:
        for opening, closing in _PAIRS:
            odd = [line for line in piece.lines if id(line) in quoting and _is_odd(line.text, opening, closing)]
            if len(odd) == 1:  # of more, one may close what another has opened
                at = max(odd[0].text.find(opening), odd[0].text.find(closing))
                message = "Dấu ngoặc kép không đủ cặp: thiếu dấu mở hoặc dấu đóng."
                yield Finding(message=message, where=odd[0], start=at, end=at + 1)
                break


def _is_odd(text: str, opening: str, closing: str) -> bool:
    if opening != closing:
        return text.count(opening) != text.count(closing)
    return '"' in text and len(_STRAIGHT.findall(text)) % 2 == 1
