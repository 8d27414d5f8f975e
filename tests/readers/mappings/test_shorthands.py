from __future__ import annotations

from datetime import date

import pytest

from qdgen.kinds.decision import Decision
from qdgen.model import Article, Filing, Issuer, LegalBasis, PartialDate, Proposal, Recipient, Signatory
from qdgen.readers.mappings.shorthands import SHORTHANDS, read_date, settled_executors
from qdgen.readers.mappings.spot import Spot
from qdgen.readers.mappings.tree import SPOILT, Bare, Value
from qdgen.readers.notes import Notes

DRAFT = Decision(
    issuer=Issuer(name="ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", abbreviation="UBND"),
    place="Bình Minh",
    summary="Khen thưởng",
    authority="CHỦ TỊCH",
    articles=(Article(text="Khen."), Article(text="Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.")),
    recipients=(Recipient(name="Như Điều 2"), Recipient(name="Như Điều 1"), Recipient(name="Sở Nội vụ")),
    signatory=Signatory(title="CHỦ TỊCH"),
)


def messages(notes: Notes) -> list[str]:
    return [fault.message for fault in notes.faults_in("", {})] + [r.message for r in notes.remarks_in("", {})]


def dated(value: Value) -> tuple[object, list[str]]:
    notes = Notes()
    return read_date(value, Spot(model=PartialDate, path=("date",), required=True), notes), messages(notes)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("ngày 05 tháng 12 năm 2025", PartialDate(day=5, month=12, year=2025)),
        ("Ngày 5 tháng 3 năm 2026", PartialDate(day=5, month=3, year=2026)),
        ("ngày tháng 12 năm 2025", PartialDate(month=12, year=2025)),
        ("ngày ... tháng ... năm 2025", PartialDate(year=2025)),
        ("2025-12-05", PartialDate(day=5, month=12, year=2025)),
        (Bare(words="2025-12-05", value=date(2025, 12, 5)), PartialDate(day=5, month=12, year=2025)),
    ],
)
def test_dates_are_read_in_the_long_form_and_as_iso(value: Value, found: PartialDate) -> None:
    assert dated(value) == (found, [])


@pytest.mark.parametrize(
    "value",
    ["05/12/2025", "ngày 31 tháng 4 năm 2025", "hôm nay", "2025-02-30", Bare(words="2025-02-30"), "x\x01", "", ["x"]],
)
def test_what_is_no_date_is_a_fault(value: Value) -> None:
    found, said = dated(value)
    assert found == SPOILT
    assert len(said) == 1


@pytest.mark.parametrize(
    ("model", "line", "found", "told"),
    [
        (LegalBasis, "Căn cứ Luật Đất đai", LegalBasis(type="Luật", summary="Đất đai"), 0),
        (LegalBasis, "Căn cứ Luật Đất đai;", LegalBasis(type="Luật", summary="Đất đai"), 1),
        (Proposal, "Theo đề nghị của Giám đốc Sở Nội vụ.", Proposal(proposer="Giám đốc Sở Nội vụ"), 1),
        (Recipient, "Bộ Nội vụ (để b/c)", Recipient(name="Bộ Nội vụ", purpose="để b/c"), 0),
        (Recipient, "- Bộ Nội vụ;", Recipient(name="Bộ Nội vụ"), 2),
        (Filing, "Lưu: VT, NC (03)", Filing(units=("VT", "NC"), copies=3), 0),
        (Filing, "- Lưu: VT, Duyên.", Filing(units=("VT", "Duyên")), 2),
        (Filing, "VT", Filing(), 0),
    ],
)
def test_a_line_of_the_document_stands_for_its_part(model: type, line: str, found: object, told: int) -> None:
    notes = Notes()
    assert SHORTHANDS[model](line, Spot(model=model, path=("x",), required=True), notes) == found
    assert len(messages(notes)) == told


def test_a_line_that_the_model_refuses_is_a_fault() -> None:
    notes = Notes()
    assert SHORTHANDS[Filing]("Lưu:", Spot(model=Filing, required=True), notes) == SPOILT
    assert messages(notes) == ["Dòng “Lưu:” chưa có đơn vị nào."]


def test_the_executors_are_known_where_the_bare_line_says_what_is_derived() -> None:
    notes = Notes()
    settled = settled_executors(DRAFT, ["Như Điều 2", "Như Điều 1", "Sở Nội vụ"], notes)
    assert settled.recipients == (Recipient(executors=True), *DRAFT.recipients[1:])
    assert messages(notes) == ["“Như Điều 1” được giữ nguyên, nhưng nơi thi hành suy ra từ nội dung là “Như Điều 2”."]


def test_a_recipient_written_out_is_taken_at_its_word() -> None:
    assert settled_executors(DRAFT, [{"name": "Như Điều 2"}, {}, {}], Notes()) is DRAFT
    assert settled_executors(DRAFT, None, Notes()) is DRAFT
