"""Lines of recipients are taken apart."""

from __future__ import annotations

from qdgen.checks.evidence.recipients import entries, listed
from tests.checks.subjects import subject_of_example, subject_with


def test_mark_words_and_end_are_told_apart() -> None:
    one = entries(subject_with("- Đảng ủy Sở", "– Đảng ủy Sở (để b/c).").main)[2]
    assert (one.mark, one.words, one.end, one.is_filing) == ("–", "Đảng ủy Sở (để b/c)", ".", False)


def test_the_line_of_filing_and_the_mark_of_the_drafter_are_known() -> None:
    one = entries(subject_with("- Lưu: VT", "- Lưu: VT, VP. PL.(30)").main)[-1]
    assert (one.words, one.end, one.is_filing, one.drafter) == ("Lưu: VT, VP", ".", True, "PL.(30)")
    copies = entries(subject_with("- Lưu: VT", "- Lưu: VT, VP (03).").main)[-1]
    assert (copies.words, copies.drafter) == ("Lưu: VT, VP (03)", "")


def test_a_line_that_goes_on_belongs_to_the_one_above() -> None:
    subject = subject_of_example(
        {"paragraph": "- Đảng ủy Sở", "text": "- Đảng ủy Sở và", "insert_after": "các chi bộ;"}
    )
    pairs = [(first.words, last.words) for first, last in listed(subject.main)]
    assert ("Đảng ủy Sở và", "các chi bộ") in pairs
    assert len(pairs) == 5


def test_the_mark_of_the_drafter_on_a_line_of_its_own_ends_nothing() -> None:
    subject = subject_of_example({"paragraph": "- Lưu: VT", "insert_after": "PL.(30)"})
    first, last = listed(subject.main)[-1]
    assert first is last
    assert first.is_filing
    assert entries(subject.main)[-1].drafter == "PL.(30)"
