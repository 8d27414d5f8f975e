"""Allow no small letter for Điều cited by number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.prose import spots
from qdgen.checks.evidence.recipients import entries
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_CITED = re.compile(r"điều \d+")
_AS_ARTICLE = re.compile(r"[Nn]hư (?P<cited>điều \d+)")
_COUNTS = frozenset(
    {"các", "những", "số", "mấy", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mươi"}
)
"""Words after which điều counts something ("các điều 5, 6 và 7" is how laws are written)."""


@rule("QD814", provision="PL2 V.7")
def article_small_in_citation(subject: Subject) -> Iterator[Finding]:
    """Không viết hoa “Điều” khi viện dẫn.

    ## Yêu cầu
    Khi viện dẫn một điều cụ thể, chữ “Điều” viết hoa: “khoản 2 Điều 5”.

    ## Cách sửa
    Sửa “điều” thành “Điều” trước số của điều được viện dẫn.
    """
    for spot in spots(subject, _CITED, "điều"):
        if spot.goes_on and spot.is_whole and spot.word_before.lower() not in _COUNTS:
            yield spot.finding(f"Viện dẫn viết là “{spot.words}”; phải là “Đ{spot.words[1:]}”.")
    if subject.vocabulary.may_hold("điều"):
        yield from _among_recipients(subject)


def _among_recipients(subject: Subject) -> Iterator[Finding]:
    for piece in documents(subject):
        for entry in entries(piece):
            found = _AS_ARTICLE.match(entry.words)
            if found:
                start = entry.line.text.find(entry.words) + found.start("cited")
                yield Finding(
                    message=f"Nơi nhận viết là “{found['cited']}”; phải là “Đ{found['cited'][1:]}”.",
                    where=entry.line,
                    start=start,
                    end=start + len(found["cited"]),
                )
