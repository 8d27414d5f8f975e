from __future__ import annotations

import pytest

from qdgen.readers.data import read_yaml
from qdgen.readers.grammar.addressees import opens_addressees, read_addressees, read_leading_bases
from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.splitting import read_lines

THREE = ("Bộ A", "Sở B", "Các xã, phường")


def addressees(text: str) -> tuple[tuple[str, ...], int, list[str]]:
    """What is read, how many lines are left, and what was said."""
    ledger = Ledger()
    cursor = Cursor(read_lines(text, ledger))
    found = read_addressees(cursor, ledger)
    return found, cursor.end - cursor.place, [*map(str, ledger.faults), *map(str, ledger.remarks)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kính gửi: Bộ A", ("Bộ A",)),
        ("Kính gửi:\n- Bộ A;\n- Sở B;\n- Các xã, phường.", THREE),
        ("Kính gửi:\n\n- Bộ A;\n\n- Sở B;\n\n- Các xã, phường.", THREE),
        ("Sở Nội vụ đề nghị.", ()),
        ("\\Kính gửi: Bộ A", ()),
    ],
)
def test_one_stands_on_the_line_and_several_below_it(text: str, found: tuple[str, ...]) -> None:
    assert addressees(text)[0] == found
    assert addressees(text)[2] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("KÍNH GỬI: Bộ A.", ("Bộ A",)),
        ("Kính gửi Bộ A", ("Bộ A",)),
        ("Kính gửi: - Bộ A;\n- Sở B;\n- Các xã, phường./", ("Bộ A", "Sở B", "Các xã, phường./")),
        ("Kính gửi:\n– Bộ A\n– Sở B\n– Các xã, phường", THREE),
        ("Kính gửi:\nBộ A", ("Bộ A",)),
        ("Kính gửi:\nBộ A;\nSở B;\nCác xã, phường.", THREE),
        ("Kính gửi: Các sở, ban,\nngành cấp tỉnh", ("Các sở, ban, ngành cấp tỉnh",)),
        ("Kính gửi:\n- Các sở, ban,\nngành;\n- Bộ A.", ("Các sở, ban, ngành", "Bộ A")),
    ],
)
def test_what_is_typed_otherwise_is_read_and_told(text: str, found: tuple[str, ...]) -> None:
    names, left, said = addressees(text)
    assert (names, left) == (found, 0)
    assert said


def test_the_content_begins_behind_the_last() -> None:
    names, left, _ = addressees("Kính gửi:\n- Bộ A;\n- Sở B.\n\n- Việc một;\n- Việc hai.")
    assert (names, left) == (("Bộ A", "Sở B"), 2)
    names, left, _ = addressees("Kính gửi: Bộ A\n\n- Việc một;\n- Việc hai.")
    assert (names, left) == (("Bộ A",), 2)


def test_a_mark_alone_is_no_addressee() -> None:
    assert "Nơi gửi đến chỉ có dấu" in "".join(addressees("Kính gửi:\n- Bộ A;\n- ;")[2])


def test_only_a_plain_line_opens_them() -> None:
    lines = read_lines("Kính gửi: A\n\\Kính gửi: A\n- Kính gửi: A\nKính gửiA", Ledger())
    assert [opens_addressees(line) for line in lines] == [True, False, False, False]


@pytest.mark.parametrize(
    ("text", "count", "remarks"),
    [
        ("Căn cứ Luật A;\n\nCăn cứ Luật B.\n\nSở báo cáo như sau:", 2, 0),
        ("Căn cứ Luật A;\n\nCăn cứ Luật B,\n\nSở báo cáo như sau:", 2, 1),
        ("Căn cứ Luật A;\n\nThực hiện Nghị quyết B;\n\nSở báo cáo.", 2, 0),
        ("Căn cứ Luật A;\n\nCăn cứ Luật B, Sở báo cáo như sau:", 1, 0),
        ("Căn cứ Luật A;\n\nThực hiện Luật B, Sở báo cáo.", 1, 0),
        ("Căn cứ Luật A.\n\nSở báo cáo.", 0, 0),
        ("Thực hiện Kế hoạch A, Sở báo cáo:", 0, 0),
        ("\\Căn cứ Luật A;\n\nSở báo cáo.", 0, 0),
        ("Căn cứ Luật A\nvà Luật B;\n\nSở báo cáo.", 1, 1),
    ],
)
def test_leading_bases_are_those_with_their_marks(text: str, count: int, remarks: int) -> None:
    ledger = Ledger()
    lines = read_lines(text, ledger)
    bases, left = read_leading_bases(lines, ledger)
    assert len(bases) == count
    assert left
    assert len(ledger.remarks) == remarks


def test_the_data_form_takes_the_marks_off_too() -> None:
    reading = read_yaml("""\
type: tờ trình
issuer: {name: SỞ NỘI VỤ, abbreviation: SNV}
place: Bình Minh
summary: Về việc A
addressees:
  - "Kính gửi: Bộ A;"
  - "- Sở B."
blocks: [Nội dung.]
recipients: [Như trên]
signatory: {title: GIÁM ĐỐC}
""")
    assert getattr(reading.document, "addressees", ()) == ("Bộ A", "Sở B")
    assert reading.document.recipients[0].executors
    assert {remark.kind for remark in reading.remarks} == {"mark"}
