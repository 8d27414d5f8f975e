"""The line of number and symbol is taken apart as it was typed."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.number_line import NumberLine, expected_type, number_lines
from tests.checks.subjects import subject_with


def number_of(text: str) -> NumberLine:
    ((_, found),) = number_lines(subject_with("Số: 05/QĐ-SNV", text))
    return found


@pytest.mark.parametrize(
    ("text", "label", "digits", "groups"),
    [
        ("Số: 05/QĐ-SNV", "Số:", "05", ["QĐ", "SNV"]),
        ("Số : 5 / QĐ - SNV-VP", "Số :", "5", ["QĐ", "SNV", "VP"]),
        ("SỐ 12/QĐ–SNV", "SỐ", "12", ["QĐ", "SNV"]),
        ("Số:        /QĐ-SNV", "Số:", "", ["QĐ", "SNV"]),
        ("Số: ……/QĐ-SNV", "Số:", "", ["QĐ", "SNV"]),
        ("Số: 05/", "Số:", "05", []),
        ("Số: 05", "Số:", "05", []),
    ],
)
def test_a_line_has_these_parts(text: str, label: str, digits: str, groups: list[str]) -> None:
    found = number_of(text)
    assert (found.label.strip(), found.digits, [group for group, _ in found.groups]) == (label, digits, groups)
    assert found.is_open == (not digits)
    assert all(found.line.text[at : at + len(group)] == group for group, at in found.groups)


def test_an_eth_counts_as_the_letter_it_stands_for() -> None:
    assert number_of("Số: 05/QÐ-SNV").type_part == "QĐ"


def test_the_type_of_a_document_has_its_abbreviation() -> None:
    ((piece, _),) = number_lines(subject_with("Số: 05/QĐ-SNV", "Số: 06/QĐ-SNV"))
    assert expected_type(piece) == "QĐ"
