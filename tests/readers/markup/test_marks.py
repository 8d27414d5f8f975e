"""Marks of Markdown."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.markup.marks import without_markdown
from qdgen.readers.typed.raw_lines import RawLine


def read(*typed: str) -> tuple[list[str], Ledger]:
    ledger = Ledger()
    raws = [RawLine(at, words) for at, words in enumerate(typed, start=1)]
    return [raw.words for raw in without_markdown(raws, ledger)], ledger


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("# QUYẾT ĐỊNH", "QUYẾT ĐỊNH"),
        ("### 1. Mục đích ###", "1. Mục đích"),
        ("1\\. Một", "1. Một"),
        ("a\\) Một", "a) Một"),
        ("`Điều 1.` Một", "Điều 1. Một"),
        ("`Một hai`", "Một hai"),
    ],
)
def test_a_mark_goes_and_is_told(typed: str, words: str) -> None:
    found, ledger = read(typed)
    assert found == [words]
    assert [remark.kind for remark in ledger.remarks] == ["mark"]


def test_fences_go() -> None:
    assert read("```text", "Một", "```")[0] == ["Một"]


@pytest.mark.parametrize("typed", ["#1 là số", "Một \\_ hai", "\\1. Một", "chữ `mã` giữa câu", "\\# Một"])
def test_what_is_no_mark_stays(typed: str) -> None:
    found, ledger = read(typed)
    assert found == [typed]
    assert not ledger.remarks


def test_marks_inside_the_words_go_only_in_a_draft_that_surely_is_markdown() -> None:
    assert read("## Một", "A\\_B và C\\*", "Hai\\")[0] == ["Một", "A_B và C\\*", "Hai"]
