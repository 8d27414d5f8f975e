"""Tables that set a masthead or a closing side by side."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.raw_lines import RawLine
from qdgen.readers.word.layout_tables import without_layout_tables


def read(*typed: str) -> tuple[list[str], Ledger]:
    ledger = Ledger()
    raws = [RawLine(at, words) for at, words in enumerate(typed, start=1)]
    return [raw.words for raw in without_layout_tables(raws, ledger)], ledger


def test_a_masthead_is_read_column_by_column() -> None:
    found, ledger = read(
        "| SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |",
        "|---|---|",
        "| Số: 1/QĐ-SNV | Bình Minh, ngày 05 tháng 12 năm 2025 |",
    )
    assert found == [
        "SỞ NỘI VỤ",
        "Số: 1/QĐ-SNV",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Bình Minh, ngày 05 tháng 12 năm 2025",
    ]
    assert [remark.kind for remark in ledger.remarks] == ["structure"]


def test_recipients_beside_a_signature_are_read_first() -> None:
    found, _ = read("| Nơi nhận:<br>- Như Điều 3;<br>- Lưu: VT. | GIÁM ĐỐC<br><br>Nguyễn Văn A |")
    assert found == ["Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "GIÁM ĐỐC", "Nguyễn Văn A"]


@pytest.mark.parametrize(
    "rows",
    [
        ("| STT | Tên |", "|---|---|", "| 1 | Một |"),
        ("| \\ Nơi nhận: | GIÁM ĐỐC |",),
        ("| Nơi nhận | Số lượng |", "| Sở A | 1 |"),
    ],
)
def test_a_table_stays_a_table(rows: tuple[str, ...]) -> None:
    found, ledger = read(*rows)
    assert found == list(rows)
    assert not ledger.remarks


def test_a_box_drawn_round_a_table_goes_but_for_the_rule_under_its_header() -> None:
    found, _ = read("+---+---+", "| A | B |", "+===+===+", "| 1 | 2 |", "+---+---+")
    assert found == ["| A | B |", "|---|---|", "| 1 | 2 |"]


def test_a_rule_of_no_table_goes_and_is_told() -> None:
    found, ledger = read("Một", "|---|---|")
    assert found == ["Một"]
    assert [remark.kind for remark in ledger.remarks] == ["dropped-rule"]


def test_a_type_between_strokes_is_no_table() -> None:
    assert read("| QUYẾT ĐỊNH |")[0] == ["QUYẾT ĐỊNH"]
