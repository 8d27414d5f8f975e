"""References of a document to its own parts are followed."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.inner_references import dead_references, found_at
from tests.checks.subjects import subject_of_example

SAID = "theo mức quy định tại khoản 1 Điều 2 Quyết định này"


@pytest.mark.parametrize(
    ("reference", "missing"),
    [
        ("khoản 1 Điều 2 Quyết định này", []),
        ("điểm b khoản 1 Điều 2 của Quyết định này", []),
        ("khoản 2 Điều này", []),
        ("Điều này", []),
        ("khoản 9 Điều 20 Nghị định số 152/2025/NĐ-CP", []),
        ("Điều 9 Quyết định này", ["Điều 9"]),
        ("khoản 8 Điều 2 Quyết định này", ["khoản 8 Điều 2"]),
        ("điểm đ khoản 1 Điều 2 Quyết định này", ["điểm đ khoản 1 Điều 2"]),
        ("khoản 8 Điều này", ["khoản 8 Điều 3"]),
    ],
)
def test_what_is_not_there_is_told(reference: str, missing: list[str]) -> None:
    draft = SAID.replace("khoản 1 Điều 2 Quyết định này", reference)
    found = list(dead_references(subject_of_example({"draft": [SAID, draft]}, example="khen-thuong")))
    assert [part for _, _, _, part in found] == missing
    for line, start, end, _ in found:
        assert line.text[start:end] == reference


def test_places_of_words() -> None:
    assert list(found_at("aXbXX", "X")) == [1, 3, 4]
