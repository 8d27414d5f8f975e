"""Labels of appendices and what the text says of them."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.appendix_numbers import label_groups, mentions
from tests.checks.subjects import subject_of_example

HERE = "có tên tại Phụ lục kèm theo Quyết định này."


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Phụ lục", ("", None, "", "")),
        ("PHỤ LỤC II", ("II", 2, "", "")),
        ("Phụ lục số 3:", ("3", 3, ":", "")),
        ("Phụ lục I. DANH SÁCH", ("I", 1, ".", "DANH SÁCH")),
    ],
)
def test_a_label_is_taken_apart(typed: str, wanted: tuple[str, int | None, str, str]) -> None:
    subject = subject_of_example({"paragraph": "Phụ lục", "text": typed}, example="khen-thuong")
    ((label,),) = label_groups(subject)
    assert (label.number, label.value, label.mark, label.rest) == wanted
    assert label.is_arabic == wanted[0].isdigit()


@pytest.mark.parametrize(
    ("said", "values", "certain"),
    [
        ("có tên tại các Phụ lục I, II và IV kèm theo Quyết định này.", (1, 2, 4), True),
        ("có tên tại Phụ lục I đến Phụ lục III.", (1, 2, 3), True),
        ("có tên tại Phụ lục đính kèm.", (), False),
        (HERE, (), True),
    ],
)
def test_mentions_name_numbers(said: str, values: tuple[int, ...], certain: object) -> None:
    subject = subject_of_example({"draft": [HERE, said]}, example="khen-thuong")
    first = mentions(subject)[0]
    assert (first.values, first.certain) == (values, certain)
    assert first.line.text[first.start :].startswith("Phụ lục")


def test_appendices_of_other_documents_are_not_spoken_of() -> None:
    said = "có tên tại Phụ lục II kèm theo Nghị định số 73/2025/NĐ-CP."
    subject = subject_of_example({"draft": [HERE, said]}, example="khen-thuong")
    assert not any(mention.values for mention in mentions(subject))
    assert list(mentions(subject_of_example())) == []
