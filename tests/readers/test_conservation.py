"""No word is lost or invented in silence, whatever text comes in; what is refused is refused at its lines."""

from __future__ import annotations

import re
from collections import Counter
from difflib import unified_diff
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qdgen.errors import SourceError
from qdgen.readers.text import read_text
from qdgen.renderers.text import to_text
from qdgen.standards.nd30 import MOTTO, NATIONAL_TITLE
from qdgen.vietnamese.text import fold
from tests.readers.dirty import EXAMPLES

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from qdgen.errors import Fault
    from qdgen.readers.reading import Reading

ANYTHING = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=150)
_MARKS = "*\\.;,:()“”\"'|-–—•+/#>`=_^<br"
_TYPE = re.compile(r"^\\?(?:QUYẾT ĐỊNH|KẾ HOẠCH|TỜ TRÌNH)$", re.MULTILINE)
_DERIVED = frozenset(fold(word) for word in ("Điều", "Chương", "Mục", "Phần", "Phụ", "lục", "Kính", "gửi"))
"""Words of labels, which the page writes in its own way."""

_LABEL = re.compile(r"\W*(?:\d{1,3}|[ivxlcdm]{1,7}|[a-zđ]{1,2})\W*")

LABELS = ("Điều 1.", "Điều 2.", "Điều 3 -", "1.", "2.", "1.1.", "a)", "b)", "đ)", "I.", "II.", "-", "+", "•", "*", "–")
MARKS = ("---", "***", "\\", "", "", "// lời ghi", "|---|---|", "> ", "```", "./.", "# ", "|")
PHRASES = (
    *("Giao Sở Nội vụ chủ trì thực hiện", "kinh tế - xã hội năm 2026", "Các cơ quan có liên quan", "theo quy định tại"),
    *("khoản 2 Điều 5 của Luật", "như sau: “2. Kinh phí", "MỤC ĐÍCH, YÊU CẦU", "Tổ chức thực hiện:", "của tỉnh”;"),
    *("| a | b |", "| 1 |", "Căn cứ Luật Giả định ngày 16 tháng 6 năm 2025;", "Chương I", "QUY ĐỊNH CHUNG", "Phụ lục"),
    *("Trên đây là Kế hoạch", "Q U Y Ế T Đ Ị N H", "Căncứ", "nhândân tỉnh", "Nguyễn Văn A", "Kính gửi: Sở A"),
)
CONTENT = re.compile(r"QUYẾT ĐỊNH:\n|\n\n(?=Thực hiện|Sở Nội vụ |Căn cứ Luật)")


def lines() -> SearchStrategy[str]:
    words = st.lists(st.sampled_from(PHRASES), min_size=1, max_size=2).map(" ".join)
    ended = st.tuples(words, st.sampled_from(("", ".", ";", ":", "./."))).map("".join)
    labelled = st.tuples(st.sampled_from(LABELS), ended).map(" ".join)
    return st.one_of(ended, labelled, labelled, st.sampled_from(MARKS))


@st.composite
def drafts_of_the_alphabet(draw: st.DrawFn) -> str:
    """The frame of an example with any lines in the place of its content."""
    text = EXAMPLES[draw(st.sampled_from(sorted(EXAMPLES)))]
    start, end = CONTENT.search(text).end(), text.index("\nNơi nhận:")  # type: ignore[union-attr] # each has it
    between = draw(st.sampled_from(("\n", "\n\n")))
    return f"{text[:start]}\n{between.join(draw(st.lists(lines(), max_size=14)))}\n{text[end:]}"


@st.composite
def shuffled_examples(draw: st.DrawFn) -> str:
    """An example with some of its lines in other places."""
    found = EXAMPLES[draw(st.sampled_from(sorted(EXAMPLES)))].split("\n")
    places = st.integers(0, len(found) - 1)
    for one, other in draw(st.lists(st.tuples(places, places), max_size=4)):
        found.insert(other, found.pop(one))
    return "\n".join(found)


def bare(text: str) -> list[str]:
    """The words as they are compared: no marks, no labels, no words of labels."""
    words = (fold(word).strip(_MARKS) for word in text.split() if not _LABEL.fullmatch(fold(word)))
    return [word for word in words if word and word not in _DERIVED]


def named_in(draft: str, reading: Reading) -> set[str]:
    """The words that remarks speak of: what they quote, and the lines at which they stand."""
    typed = draft.split("\n")
    named: set[str] = set()
    for remark in reading.remarks:
        for at in {remark.location.line, *(int(number) for number in re.findall(r"\d+", remark.message))}:
            if at and at <= len(typed):
                named.update(bare(typed[at - 1]))
        named.update(bare(f"{remark.message} {remark.before} {remark.after}"))
    return named


def read(draft: str) -> tuple[Reading | None, tuple[Fault, ...]]:
    try:
        return read_text(draft), ()
    except SourceError as error:
        return None, error.faults


def written_in(printed: str, reading: Reading) -> set[str]:
    """The words of the lines `(Kèm theo ...)` where a draft had none, and a remark says so."""
    told = any("(Kèm theo ...)" in remark.message for remark in reading.remarks)
    lines = printed.split("\n") if told else []
    return {word for line in lines if line.startswith(("(Kèm theo", "(Ban hành")) for word in bare(line)}


def check(draft: str) -> None:
    reading, faults = read(draft)
    if reading is None:
        assert faults
        assert all(fault.location.line and fault.message and fault.advice for fault in faults)
        return
    printed = to_text(reading.document)
    named = named_in(draft, reading) | written_in(printed, reading)
    typed = "\n".join(line for line in draft.split("\n") if not line.lstrip().startswith("//"))
    (head, body), (new_head, new_body) = ((*_TYPE.split(text, maxsplit=1), "")[:2] for text in (typed, printed))
    gone, come = Counter(bare(head)), Counter(bare(new_head))
    fixed = set(bare(f"{NATIONAL_TITLE} {MOTTO}"))
    assert sorted(word for word in (gone - come) + (come - gone) if word not in named | fixed) == []
    before, after = ([word for word in bare(text) if word not in named] for text in (body, new_body))
    assert list(unified_diff(before, after, lineterm="", n=2)) == []


@ANYTHING
@given(drafts_of_the_alphabet())
def test_the_words_of_any_content_are_kept_in_order_or_named(draft: str) -> None:
    check(draft)


@ANYTHING
@given(shuffled_examples())
def test_the_words_of_a_shuffled_draft_are_kept_in_order_or_named(draft: str) -> None:
    check(draft)


@given(st.lists(lines(), min_size=1, max_size=12).map("\n".join))
def test_lines_that_make_no_document_are_refused_at_their_lines(text: str) -> None:
    _, faults = read(text)
    empty = not read_words(text)
    assert all(fault.message and (fault.location.line or empty) for fault in faults)


def read_words(text: str) -> list[str]:
    """The words of a text that are no comment and no row of strokes."""
    return [word for line in text.split("\n") if not line.startswith("//") for word in bare(line)]
