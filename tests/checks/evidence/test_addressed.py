"""Those a document is addressed to are taken apart."""

from __future__ import annotations

from qdgen.checks.evidence.addressed import addressed, of_documents
from qdgen.checks.evidence.looks import wrong_sizes
from tests.checks.subjects import subject_of_example


def test_mark_words_and_end_of_each_are_told_apart() -> None:
    items = addressed(subject_of_example(example="cong-van").main)
    assert [(item.mark, item.end) for item in items] == [("-", ";"), ("-", ";"), ("-", ".")]
    assert items[0].words == "Các sở, ban, ngành cấp tỉnh"


def test_one_on_the_line_of_the_label_begins_behind_it() -> None:
    (item,) = addressed(subject_of_example(example="to-trinh").main)
    assert item.words == "Ủy ban nhân dân tỉnh Bình Minh"
    assert (item.start, item.mark, item.end) == (len("Kính gửi: "), "", "")


def test_a_label_without_its_colon_still_leaves_the_list_to_the_lines_below() -> None:
    subject = subject_of_example({"paragraph": "Kính gửi:", "text": "Kính gửi"}, example="cong-van")
    assert len(addressed(subject.main)) == 3


def test_items_without_dashes_are_items_by_their_semicolons() -> None:
    edit = {"paragraph": "- Các sở, ban, ngành", "replace": ["- Các", "Các"]}
    items = addressed(subject_of_example(edit, example="cong-van").main)
    assert [item.mark for item in items] == ["", "-", "-"]


def test_only_the_documents_own_are_kept() -> None:
    subject = subject_of_example({"paragraph": "Kính gửi:", "size": 10}, example="cong-van")
    assert len(list(of_documents(subject, wrong_sizes(subject, "addressee")))) == 1
