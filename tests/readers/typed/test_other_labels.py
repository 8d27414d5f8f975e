"""Labels of clauses and points in other ways."""

from __future__ import annotations

import pytest

from qdgen.readers.typed.lines import LineKind, classify
from qdgen.readers.typed.other_labels import relabelled


@pytest.mark.parametrize(
    ("typed", "kind", "prefix", "text"),
    [
        ("3- Một", LineKind.CLAUSE, "3-", "Một"),
        ("3 – Một", LineKind.CLAUSE, "3 –", "Một"),
        ("3.Một", LineKind.CLAUSE, "3.", "Một"),
        ("3 . Một", LineKind.CLAUSE, "3 .", "Một"),
        ("3 ) Một", LineKind.CLAUSE, "3 )", "Một"),
        ("b/ một", LineKind.POINT, "b/", "một"),
        ("b - một", LineKind.POINT, "b -", "một"),
        ("Khoản 3. Một", LineKind.CLAUSE, "Khoản 3.", "Một"),
        ("Điểm b) một", LineKind.POINT, "Điểm b)", "một"),
    ],
)
def test_a_label_that_goes_on_is_one(typed: str, kind: LineKind, prefix: str, text: str) -> None:
    line = relabelled(classify(typed, at=1), 2, 0)
    assert line is not None
    assert (line.kind, line.prefix, line.text) == (kind, prefix, text)


@pytest.mark.parametrize(
    "typed",
    ["4- Một", "3 - 5 người", "3- một", "3 . một", "4 ) Một", "b.một", "c/ một", "Một", "3.5 điểm", "Khoản 3 Điều 5"],
)
def test_what_does_not_go_on_or_is_a_number_is_none(typed: str) -> None:
    assert relabelled(classify(typed, at=1), 2, 0) is None
