"""The line `(Kèm theo ...)`; more in tests/cases/readers/text-end.md."""

from __future__ import annotations

import pytest

from qdgen.model.date import PartialDate
from qdgen.readers.grammar.references import MainDocument, TypedReference, check_reference, read_reference
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.splitting import read_lines

MAIN = MainDocument(term="Quyết định", serial=5, symbol="QĐ-UBND", issued_on=PartialDate(day=2, month=3, year=2026))


def read(text: str) -> tuple[TypedReference | None, Ledger]:
    ledger = Ledger()
    return read_reference(read_lines(text, ledger), ledger), ledger


def test_a_line_broken_in_two_is_taken_apart() -> None:
    typed, _ = read("(Ban hành kèm theo Quyết định số .../QĐ - UBND ngày … tháng 3 năm 2026\ncủa Hội đồng của tỉnh).")
    assert typed is not None
    assert (typed.opening, typed.type) == ("Ban hành kèm theo", "Quyết định")
    assert (typed.serial, typed.symbol) == ("", "QĐ-UBND")
    assert (typed.date, typed.issuer) == (PartialDate(month=3, year=2026), "Hội đồng của tỉnh")


@pytest.mark.parametrize(
    "text", ["(Kèm theo Quyết định", "(Kèm theo)", "(Kèm theo Quyết định ngày 31 tháng 2 năm 2026)"]
)
def test_what_cannot_be_read_is_a_fault(text: str) -> None:
    assert len(read(text)[1].faults) == 1


@pytest.mark.parametrize(
    "text",
    [
        "(Kèm theo Quyết định số 05/QĐ-UBND ngày 02 tháng 3 năm 2026 của A)",
        "(Kèm theo Quyết định số 5/QĐ-UBND ngày 02/3/2026 của A)",
        "(Kèm theo Văn bản số /QĐ-UBND ngày tháng năm 2026 của A)",
        "(Kèm theo Quyết định này của A)".replace(" này", ""),
        "(Kèm theo QUYẾT ĐỊNH số ..... ngày ...... của A)",
    ],
)
def test_what_is_blank_or_the_same_agrees(text: str) -> None:
    typed, ledger = read(text)
    assert typed is not None
    check_reference(typed, MAIN, ledger)
    assert not ledger.faults


def test_everything_that_differs_is_a_fault() -> None:
    typed, ledger = read("(Kèm theo Kế hoạch số 6/KH-UBND ngày 02 tháng 4 năm 2026 của A)")
    assert typed is not None
    check_reference(typed, MAIN, ledger)
    assert [fault.message.split("có ")[1].split(" “")[0] for fault in ledger.faults] == [
        "loại văn bản",
        "ký hiệu",
        "số",
        "ngày",
    ]
