"""Two signatures side by side in a text."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.signature_columns import without_signature_columns


def parted(*lines: str) -> tuple[list[str], Ledger]:
    ledger = Ledger()
    return [line for _, line in without_signature_columns(list(enumerate(lines, start=1)), ledger) if line], ledger


@pytest.mark.parametrize("gap", ["\t", "        "])
def test_the_right_one_leads_and_the_left_one_signs_with_it(gap: str) -> None:
    found, ledger = parted(f"GIÁM ĐỐC SỞ A{gap}GIÁM ĐỐC SỞ B", "", f"Trần Văn B{gap}Nguyễn Văn A", "Phụ lục")
    assert found == ["GIÁM ĐỐC SỞ B", "Nguyễn Văn A", "Cùng ký:", "GIÁM ĐỐC SỞ A", "Trần Văn B", "Phụ lục"]
    assert [(remark.kind, remark.sure) for remark in ledger.remarks] == [("structure", "guess")]


@pytest.mark.parametrize(
    "lines",
    [
        ("GIÁM ĐỐC\tGIÁM ĐỐC", "", "Một câu văn bình thường."),
        ("GIÁM ĐỐC\tGIÁM ĐỐC",),
        ("GIÁM ĐỐC", "", "Nguyễn Văn A"),
        ("SỐ MỘT\tSỐ HAI", "Trần Văn B\tNguyễn Văn A"),
        ("Giám đốc\tPhó Giám đốc", "Trần Văn B\tNguyễn Văn A"),
    ],
)
def test_other_lines_stay(lines: tuple[str, ...]) -> None:
    found, ledger = parted(*lines)
    assert found == [line for line in lines if line]
    assert not ledger.remarks
