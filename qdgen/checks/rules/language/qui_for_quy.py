"""Advise y in the words with quy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import phrases
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject


_WORDS = {
    f"{letter}ui {word}": f"{letter}uy {word}"
    for letter in "qQ"
    for word in ("định", "chế", "trình", "mô", "hoạch", "chuẩn", "ước", "phạm", "tắc", "luật")
}


@rule("QD842", provision="Đ.12", severity=Severity.ADVICE)
def qui_for_quy(subject: Subject) -> Iterator[Finding]:
    """Viết “qui” thay cho “quy”.

    ## Yêu cầu
    Văn bản viết “quy định”, “quy chế”, “quy trình” như các luật.

    ## Cách sửa
    Thay “qui” bằng “quy”.
    """
    for spot in phrases(subject, _WORDS):
        yield spot.finding(f"Nên viết “{_WORDS[spot.words]}” thay cho “{spot.words}”.")
