"""Clauses as a person cites them."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.provisions import spoken
from qdgen.checks.registry import all_rules


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("PL1 II.1.b", "Phụ lục I, Phần I, Mục II, khoản 1, điểm b"),
        ("PL1 I.3", "Phụ lục I, Phần I, Mục I, khoản 3"),
        ("PL1 V.5a", "Phụ lục I, Phần I, Mục V, dòng 5a"),
        ("PL1 III.1.đ", "Phụ lục I, Phần I, Mục III, khoản 1, điểm đ"),
        ("PL2 V.7", "Phụ lục II, Mục V, khoản 7"),
        ("PL2 I", "Phụ lục II, Mục I"),
        ("PL3 Mẫu 1.3", "Phụ lục III, Mẫu 1.3"),
        ("Đ.13", "Điều 13 Nghị định số 30/2020/NĐ-CP"),
        ("Đ.8.2", "khoản 2 Điều 8 Nghị định số 30/2020/NĐ-CP"),
        ("Đ.2, Đ.7", "Điều 2; Điều 7 Nghị định số 30/2020/NĐ-CP"),
        ("PL3 Mẫu 1.2, 1.3", "Phụ lục III, Mẫu 1.2, 1.3"),
        ("PL3", "Phụ lục III"),
        ("PL1 V, ghi chú 1", "Phụ lục I, Phần I, Mục V, ghi chú 1"),
        ("Nghị quyết số 202/2025/QH15", "Nghị quyết số 202/2025/QH15"),
        ("PL1 II.2.a, Luật Mẫu", "Phụ lục I, Phần I, Mục II, khoản 2, điểm a; Luật Mẫu"),
        ("PL1 II.2.b, V.2", "Phụ lục I, Phần I, Mục II, khoản 2, điểm b; Mục V, dòng 2"),
    ],
)
def test_a_clause_is_said_in_words(short: str, long: str) -> None:
    assert spoken(short) == long


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_no_short_form_is_left_in_a_report(rule: object) -> None:
    words = spoken(rule.provision)  # type: ignore[attr-defined]
    assert words
    assert "PL1" not in words
    assert "PL2" not in words
    assert "PL3" not in words
