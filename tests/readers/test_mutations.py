"""The examples with lines put in, taken out, doubled, swapped, broken and joined: never misread in silence."""

from __future__ import annotations

import random
import re
from collections import Counter
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen.errors import SourceError
from qdgen.kinds.decision import Decision
from qdgen.model.annex import Annex
from qdgen.readers.text import read_text
from qdgen.renderers.text import to_text
from qdgen.vietnamese.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from qdgen.model.document import AdministrativeDocument
    from qdgen.readers.reading import Reading

    Mutation = Callable[[list[str], int, random.Random], list[str]]

EXAMPLES = {
    path.parent.name: path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[2] / "examples").glob("*/*.txt"))
}
STRAYS = (
    *(
        "GHI CHÚ",
        "Ghi chú thêm ở đây",
        "Một câu có dấu chấm.",
        "x",
        "| a | b |",
        "- một gạch",
        "+ cộng",
        "1. Một khoản.",
    ),
    *("a) Một điểm;", "Điều 9 Các ông", "Điều 2", "Trang 2", "2", "(Dự thảo)", "Kính gửi: UBND tỉnh", "QUYẾT ĐỊNH"),
    *("KẾ HOẠCH", "QUYẾT ĐỊNH:", "Nơi nhận:", "Phụ lục", "PHỤ LỤC II", "PHỤ LỤC A", "I. CHUNG", "Chương I", "Mục 2"),
    *("NGUYỄN VĂN B", "Nguyễn Văn B", "PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH", "Độc lập - Tự do - Hạnh phúc", "Số: 12/QĐ-UBND"),
    *(
        "(Kèm theo Quyết định này)",
        "\\",
        "./.",
        "**",
        "Lưu: VT",
        "Về việc khác",
        "SỞ NỘI VỤ",
        "tỉnh Bình Minh",
        ".....",
    ),
)
TRIES = 20
"""Slips of a kind for each example: enough to meet every part of a draft, few enough to be quick."""
RULES = ("-----", "_____", "***", "* * *", "—★—")
_TABLE_RULE = re.compile(r"^\s*\|[|\s:-]+$", re.MULTILINE)
_MARKS = '\\*.;,/|-:+–—_=()“”"'
_TYPE = re.compile(r"^(?:QUYẾT ĐỊNH|KẾ HOẠCH)$", re.MULTILINE)


def stray(lines: list[str], at: int, choice: random.Random) -> list[str]:
    return [*lines[:at], choice.choice(STRAYS), *lines[at:]]


def stray_apart(lines: list[str], at: int, choice: random.Random) -> list[str]:
    return [*lines[:at], "", choice.choice(STRAYS), "", *lines[at:]]


def rule(lines: list[str], at: int, choice: random.Random) -> list[str]:
    return [*lines[:at], choice.choice(RULES), *lines[at:]]


def blank(lines: list[str], at: int, _: random.Random) -> list[str]:
    return [*lines[:at], "", *lines[at:]]


def no_blank(lines: list[str], at: int, _: random.Random) -> list[str]:
    place = next((place for place in range(at, len(lines)) if not lines[place]), len(lines))
    return [*lines[:place], *lines[place + 1 :]]


def broken(lines: list[str], at: int, choice: random.Random) -> list[str]:
    typed = lines[at].split(" ")
    middle = choice.randrange(len(typed))
    return [*lines[:at], " ".join(typed[:middle]), " ".join(typed[middle:]), *lines[at + 1 :]]


def doubled(lines: list[str], at: int, _: random.Random) -> list[str]:
    return [*lines[: at + 1], *lines[at:]]


def swapped(lines: list[str], at: int, _: random.Random) -> list[str]:
    below = next((place for place in range(at + 1, len(lines)) if lines[place]), at)
    return [*lines[:at], lines[below], *lines[at + 1 : below], lines[at], *lines[below + 1 :]]


def dropped(lines: list[str], at: int, _: random.Random) -> list[str]:
    return [*lines[:at], *lines[at + 1 :]]


SAME_DOCUMENT: tuple[Mutation, ...] = (blank, no_blank, rule)
SAME_FRAME: tuple[Mutation, ...] = (stray_apart, broken)
SAME_WORDS: tuple[Mutation, ...] = (stray, doubled, swapped, dropped)


def bare(text: str) -> list[str]:
    folded = (fold(word).strip(_MARKS) for word in words(_TABLE_RULE.sub("", text).replace("|", " ")))
    return [word for word in folded if word]


def lost(draft: str, printed: str) -> list[str]:
    """The words of the draft that are not printed, or not in their order; above the type any order will do."""
    head, body = [*_TYPE.split(draft, maxsplit=1), ""][:2]
    gone = list((Counter(bare(head)) - Counter(bare(printed))).elements())
    following = iter(bare(printed))
    return gone + [word for word in bare(body) if word not in following]


def frame(document: AdministrativeDocument) -> tuple[object, ...]:
    """All that a document holds beside its articles and the contents of its annexes."""
    heads = tuple(
        (annex.type, annex.summary, annex.masthead, annex.reference)
        if isinstance(annex, Annex)
        else (annex.title, annex.reference)
        for annex in document.annexes
    )
    opening = (document.authority, document.legal_bases, document.proposal) if isinstance(document, Decision) else ()
    closing = (document.recipients, document.filing, document.drafter, document.signatory, document.address)
    named = (document.issuer, document.number, document.place, document.issued_on, document.summary)
    return (*named, *opening, *closing, *heads)


def told_more(reading: Reading, before: Reading) -> bool:
    """Whether a remark stands here that the example itself has not, wherever its line is now."""
    here, there = (
        Counter((remark.message, remark.before, remark.after) for remark in one.remarks) for one in (reading, before)
    )
    return bool(here - there)


@pytest.mark.parametrize("mutation", [*SAME_DOCUMENT, *SAME_FRAME, *SAME_WORDS], ids=lambda mutation: mutation.__name__)
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_draft_with_a_slip_is_read_right_or_the_slip_is_told(name: str, mutation: Mutation) -> None:
    choice = random.Random(f"{name} {mutation.__name__}")  # noqa: S311 - a list of slips, the same at each run
    lines = EXAMPLES[name].splitlines()
    before = read_text(EXAMPLES[name])
    for _ in range(TRIES):
        draft = "\n".join(mutation(lines, choice.randrange(len(lines)), choice))
        try:
            reading = read_text(draft)
        except SourceError:
            continue
        if told_more(reading, before):
            continue
        slip = "\n".join(unified_diff(lines, draft.splitlines(), lineterm="", n=1))
        assert not lost(draft, to_text(reading.document)), slip
        if mutation in SAME_DOCUMENT:
            assert (reading.document == before.document) is True, slip
        elif mutation in SAME_FRAME:
            assert frame(reading.document) == frame(before.document), slip
