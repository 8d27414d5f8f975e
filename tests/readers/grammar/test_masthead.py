"""The head above the type; more in tests/cases/readers/text-head.md."""

from __future__ import annotations

import pytest

from qdgen.kinds.decision import KIND
from qdgen.model.date import PartialDate
from qdgen.model.marks import Circulation, Secrecy, Urgency
from qdgen.readers.grammar.masthead import read_masthead, read_number, read_place_and_date
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lines import classify
from qdgen.readers.typed.splitting import read_lines


@pytest.mark.parametrize(
    ("words", "serial", "abbreviation", "told"),
    [
        ("Số: 12/QĐ-UBND", 12, "UBND", False),
        ("Số: /QĐ-UBND", None, "UBND", False),
        ("Số: ..... /QĐ-UBND", None, "UBND", False),
        ("Số: 05/QĐ-UBND", 5, "UBND", False),
        ("Số: 5/QĐ-UBND", 5, "UBND", True),
        ("Số 12 / QĐ - UBND", 12, "UBND", True),
        ("Số: 12/QĐ-UBND-NC", 12, "UBND-NC", False),
    ],
)
def test_a_number_is_read_and_repairs_are_told(
    words: str,
    serial: int | None,
    abbreviation: str,
    told: bool,  # noqa: FBT001
) -> None:
    ledger = Ledger()
    assert read_number(classify(words, at=1), KIND, ledger) == (serial, abbreviation)
    assert (bool(ledger.remarks), ledger.faults) == (told, [])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Số:", "Dòng số chưa có ký hiệu"),
        ("Số: 12/2025/QĐ-UBND", "Số có năm ở giữa"),
        ("Số: 12a/QĐ-UBND", "“12a” không phải số văn bản"),
        ("Số: 0/QĐ-UBND", "“0” không phải số văn bản"),
        ("Số: 12/KH-UBND", "ký hiệu bắt đầu bằng “QĐ-”"),
        ("Số: 12/QĐ", "ký hiệu bắt đầu bằng “QĐ-”"),
    ],
)
def test_a_number_that_cannot_be_is_a_fault(words: str, expected: str) -> None:
    ledger = Ledger()
    assert read_number(classify(words, at=1), KIND, ledger) == (None, "")
    assert expected in ledger.faults[0].message


@pytest.mark.parametrize(
    ("words", "place", "date", "told"),
    [
        ("Sơn La, ngày 05 tháng 3 năm 2026", "Sơn La", PartialDate(day=5, month=3, year=2026), False),
        ("Sơn La, ngày 5 tháng 3 năm 2026", "Sơn La", PartialDate(day=5, month=3, year=2026), True),
        ("Xã A, tỉnh B, ngày tháng năm 2026", "Xã A, tỉnh B", PartialDate(year=2026), False),
        ("Sơn La, ngày ... tháng ... năm 2026", "Sơn La", PartialDate(year=2026), False),
        ("Sơn La, ngày", "Sơn La", PartialDate(), True),
        ("Sơn La,ngày 1/3/2026", "Sơn La", PartialDate(day=1, month=3, year=2026), True),
    ],
)
def test_place_and_date_are_read_with_what_is_open(words: str, place: str, date: PartialDate, told: bool) -> None:  # noqa: FBT001
    ledger = Ledger()
    assert read_place_and_date(classify(words, at=1), ledger) == (place, date)
    assert (bool(ledger.remarks), ledger.faults) == (told, [])


def test_a_masthead_is_read_in_any_order() -> None:
    ledger = Ledger()
    text = "MẬT\nKHẨN\nĐộc lập - Tự do - Hạnh phúc\nSố: 1/QĐ-SNV\nLƯU HÀNH NỘI BỘ\nUBND TỈNH A\nSỞ NỘI VỤ"
    found = read_masthead(read_lines(text, ledger), KIND, ledger)
    assert (found.parent, found.name, found.abbreviation) == ("UBND TỈNH A", "SỞ NỘI VỤ", "SNV")
    assert (found.secrecy, found.urgency) == (Secrecy.CONFIDENTIAL, Urgency.URGENT)
    assert found.circulation is Circulation.INTERNAL
    assert not ledger.faults


def test_each_strange_or_second_line_is_a_fault() -> None:
    ledger = Ledger()
    text = "Kính gửi ông A\nSố: 1/QĐ-A\nSố: 2/QĐ-A\nMẬT\nTỐI MẬT\n- Một\nCùng ban hành: SỞ A"
    read_masthead(read_lines(text, ledger), KIND, ledger)
    assert sorted(fault.location.line or 0 for fault in ledger.faults) == [1, 3, 5, 6, 7]


def test_words_behind_the_symbol_are_a_fault() -> None:
    ledger = Ledger()
    assert read_number(classify("Số: 09/QĐ-SNV ngày 5", at=1), KIND, ledger) == (None, "")
    assert "Sau ký hiệu “QĐ-SNV” còn chữ khác" in ledger.faults[0].message


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Độc lập - Tự do - Hạnh phúc"),
        ("SỞ NỘI VỤ\n\nĐộc lập - Tự do - Hạnh phúc", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ],
)
def test_fixed_lines_that_are_missing_are_one_remark(text: str, after: str) -> None:
    ledger = Ledger()
    read_masthead(read_lines(text, Ledger()), KIND, ledger)
    assert [remark.after for remark in ledger.remarks] == [after]
