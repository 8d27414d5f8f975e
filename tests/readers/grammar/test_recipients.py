"""Recipients and filing; more in tests/cases/readers/text-end.md."""

from __future__ import annotations

import pytest

from qdgen.model.closing import DrafterMark, Filing, Recipient
from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.grammar.recipients import read_filing, read_recipient, read_recipients, settled_recipients
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.splitting import read_lines


@pytest.mark.parametrize(
    ("text", "name", "purpose"),
    [
        ("Bộ Nội vụ", "Bộ Nội vụ", ""),
        ("Bộ Nội vụ (để b/c)", "Bộ Nội vụ", "để b/c"),
        ("Bộ Nội vụ (b/c)", "Bộ Nội vụ", "b/c"),
        ("Các sở (t/h, p/h)", "Các sở", "t/h, p/h"),
        ("Các sở (phối hợp)", "Các sở", "phối hợp"),
        ("VP UBND tỉnh (LDVP, TTTT tỉnh)", "VP UBND tỉnh (LDVP, TTTT tỉnh)", ""),
        ("VP (A) (để biết)", "VP (A)", "để biết"),
    ],
)
def test_brackets_hold_a_purpose_only_if_they_say_what_for(text: str, name: str, purpose: str) -> None:
    assert read_recipient(text) == Recipient(name=name, purpose=purpose)


@pytest.mark.parametrize(
    ("text", "filing"),
    [
        ("Lưu: VT", Filing()),
        ("Lưu: VT, NC, Duyên", Filing(units=("VT", "NC", "Duyên"))),
        ("Lưu: VT, KT(Đức, Long) (03)", Filing(units=("VT", "KT(Đức, Long)"), copies=3)),
        ("Lưu: VT (5 bản)", Filing(units=("VT",), copies=5)),
        ("Lưu VT, NC", Filing(units=("VT", "NC"))),
    ],
)
def test_a_filing_has_units_and_copies(text: str, filing: Filing) -> None:
    assert read_filing(text) == filing


@pytest.mark.parametrize(
    ("below", "mark"),
    [
        ("PL.(300)", DrafterMark(symbol="PL", copies=300)),
        ("PL", DrafterMark(symbol="PL")),
        ("\nPL", None),
        ("KT. CHỦ TỊCH", None),
    ],
)
def test_the_drafters_mark_stands_right_under_the_filing(below: str, mark: DrafterMark | None) -> None:
    ledger = Ledger()
    found = read_recipients(Cursor(read_lines(f"Nơi nhận: - A;\n- Lưu: VT.\n{below}", ledger)), ledger)
    assert (found.recipients, found.filing, found.drafter) == ((Recipient(name="A"),), Filing(), mark)
    assert not ledger.remarks


def test_a_missing_filing_and_an_empty_recipient_are_faults() -> None:
    ledger = Ledger()
    read_recipients(Cursor(read_lines("Nơi nhận:\n- ;;\n- A;", ledger)), ledger)
    assert [fault.location.line for fault in ledger.faults] == [2, 1]


def test_an_archive_is_a_recipient_and_no_filing() -> None:
    found = read_recipients(Cursor(read_lines("Nơi nhận:\n- Lưu trữ tỉnh;\n- Lưu VT.", Ledger())), Ledger())
    assert (found.recipients, found.filing) == ((Recipient(name="Lưu trữ tỉnh"),), Filing())


def test_executors_are_known_by_the_derived_words() -> None:
    ledger = Ledger()
    recipients = (Recipient(name="Như Điều 3", purpose="t/h"), Recipient(name="Như Điều 4"), Recipient(name="A"))
    assert settled_recipients(recipients, "Như Điều 3", None, ledger) == (
        Recipient(executors=True, purpose="t/h"),
        *recipients[1:],
    )
    assert len(ledger.remarks) == 1


def test_several_recipients_on_one_line_are_parted_and_told() -> None:
    ledger = Ledger()
    found = read_recipients(Cursor(read_lines("Nơi nhận:\n- Sở A; - Sở B;\n- Lưu: VT.", Ledger())), ledger)
    assert found.recipients == (Recipient(name="Sở A"), Recipient(name="Sở B"))
    assert [remark.location.line for remark in ledger.remarks] == [2]


@pytest.mark.parametrize(
    ("line", "before", "after"),
    [
        ("- Lưu: VT (4).", "Lưu: VT (4)", "Lưu: VT (04)"),
        ("- Lưu VT.", "Lưu VT", "Lưu: VT"),
        ("- Lưu: VT (03). NVA.(20)", "Lưu: VT (03). NVA.(20)", "Lưu: VT (03). / NVA.(20)"),
        ("- Lưu: VT.\nNVA.(020)", "NVA.(020)", "NVA.(20)"),
        ("- Lưu: VT. VP.", "", ""),
    ],
)
def test_what_is_filed_otherwise_than_it_is_printed_is_told(line: str, before: str, after: str) -> None:
    ledger = Ledger()
    found = read_recipients(Cursor(read_lines(f"Nơi nhận:\n{line}", Ledger())), ledger)
    assert found.filing is not None
    assert [(remark.before, remark.after) for remark in ledger.remarks] == [(before, after)]


@pytest.mark.parametrize(
    ("line", "usual"), [("- Lưu VP.", "VT, VP"), ("- Lưu.", "VT"), ("- Lưu VP, TCKH.", "VT, VP, TCKH")]
)
def test_a_filing_not_as_the_decree_has_it_is_told_where_it_stands(line: str, usual: str) -> None:
    ledger = Ledger()
    read_recipients(Cursor(read_lines(f"Nơi nhận:\n- Như Điều 2;\n{line}", ledger)), ledger)
    [fault] = ledger.faults
    assert fault.location.line == len(line[:3])
    assert f"“- Lưu: {usual}.”" in fault.advice


def test_an_archive_or_a_sentence_is_no_filing_without_its_marks() -> None:
    ledger = Ledger()
    read_recipients(Cursor(read_lines("Nơi nhận:\n- Lưu trữ lịch sử tỉnh;\n- Lưu ý các đơn vị.", ledger)), ledger)
    assert [fault.message for fault in ledger.faults] == ["Nơi nhận chưa có dòng Lưu."]


def test_a_drafters_mark_typed_as_a_unit_is_advised() -> None:
    ledger = Ledger()
    read_recipients(Cursor(read_lines("Nơi nhận:\n- Lưu: VT, TNN. H.05.", ledger)), ledger)
    [told] = ledger.remarks
    assert (told.sure, "ghi “H.(5)” ở dòng riêng" in told.message) == ("guess", True)
