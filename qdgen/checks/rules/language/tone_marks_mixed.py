"""Allow one way to place tone marks on oa, oe, uy in a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import by_line, spots, together
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.prose import Spot
    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_LATE = re.compile(r"o[àáảãạèéẻẽẹ](?!\w)|(?<![qQ])u[ỳýỷỹỵ](?!\w)|U[ỳýỷỹỵ](?!\w)")
_MAY_BE_LATE = re.compile(r"[ouU][àáảãạèéẻẽẹỳýỷỹỵ](?!\w)(?<![qQ]..)")
_EARLY = re.compile(r"[òóỏõọ][ae](?!\w)|[ùúủũụÙÚỦŨỤ]y(?!\w)")


@rule("QD834", provision="Đ.12", severity=Severity.ADVICE)
def tone_marks_mixed(subject: Subject) -> Iterator[Finding]:
    """Lẫn hai cách đặt dấu thanh.

    ## Yêu cầu
    Cả văn bản đặt dấu thanh theo một cách: “hòa, ủy, khỏe” hoặc “hoà, uỷ, khoẻ”.

    ## Cách sửa
    Gõ lại các chữ đặt dấu theo cách ít dùng hơn; trong Unikey chọn một kiểu bỏ dấu, bỏ hoặc đánh dấu “Đặt dấu
    oà, uý”.
    """
    listed = subject.vocabulary.listed
    if not _MAY_BE_LATE.search(listed) or not _LATE.search(listed):
        return
    late = tuple(spot for spot in spots(subject, _LATE) if _is_common(spot))
    if not late:
        return
    early = tuple(spot for spot in spots(subject, _EARLY) if _is_common(spot))
    if not early:
        return
    fewer, others = (late, early) if len(late) <= len(early) else (early, late)
    rare, usual = _shown(fewer), _shown(others)
    for same in by_line(iter(fewer)):
        yield together(same, f"Lẫn hai cách đặt dấu thanh: phần lớn đặt như “{usual}”, ít hơn như “{rare}”.")


def _is_common(spot: Spot) -> bool:
    """Whether the syllable is a word, not a name, which is written as its bearer writes it."""
    word = spot.letters_before + spot.words
    return word.islower() or word.lower() in {"ủy", "uỷ"}


def _shown(found: tuple[Spot, ...]) -> str:
    """The words, each once, up to three."""
    words = dict.fromkeys(f"{one.letters_before}{one.words}".lower() for one in found)
    return ", ".join(list(words)[:3])
