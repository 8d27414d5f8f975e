from __future__ import annotations

from dataclasses import replace

import pytest

from qdgen.kinds.plan import Plan
from qdgen.model import (
    Annex,
    Chapter,
    Clause,
    Dash,
    DocumentNumber,
    Filing,
    Issuer,
    LegalBasis,
    Paragraph,
    PartialDate,
    Proposal,
    Recipient,
    Signatory,
)
from qdgen.readers.notes import Notes
from qdgen.readers.typed.typed_marks import without_end_marks, without_typed_marks

PLAN = Plan(
    issuer=Issuer(name="SỞ NỘI VỤ", abbreviation="SNV"),
    place="Bình Minh",
    summary="Triển khai",
    blocks=(Paragraph(text="x./."),),
    clauses=(Clause(text="Hết."),),
    signatory=Signatory(title="GIÁM ĐỐC"),
)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (LegalBasis(wording="Căn cứ Luật A;"), LegalBasis(wording="Căn cứ Luật A")),
        (LegalBasis(type="Luật", summary="A."), LegalBasis(type="Luật", summary="A")),
        (LegalBasis(type="Luật;"), LegalBasis(type="Luật;")),
        (LegalBasis(type="Nghị quyết", number="Số: 3/NQ"), LegalBasis(type="Nghị quyết", number="3/NQ")),
        (LegalBasis(type="Nghị định", issuer="của Chính phủ;"), LegalBasis(type="Nghị định", issuer="Chính phủ")),
        (Proposal(proposer="Giám đốc Sở A."), Proposal(proposer="Giám đốc Sở A")),
        (
            Proposal(proposer="A", type="Tờ trình", number="số 1/TTr;"),
            Proposal(proposer="A", type="Tờ trình", number="1/TTr"),
        ),
        (Recipient(name="- Sở A;"), Recipient(name="Sở A")),
        (Recipient(name="– Sở A", purpose="để b/c"), Recipient(name="Sở A", purpose="để b/c")),
        (Filing(units=("- Lưu: VT", "NC.")), Filing(units=("VT", "NC"))),
        (DocumentNumber(symbol="Số: /QĐ-UBND"), DocumentNumber(symbol="QĐ-UBND")),
        (DocumentNumber(symbol="Số: 07/QĐ-UBND"), DocumentNumber(serial=7, symbol="QĐ-UBND")),
        (DocumentNumber(serial=7, symbol="07/QĐ-UBND"), DocumentNumber(serial=7, symbol="QĐ-UBND")),
        (DocumentNumber(symbol="Số: QĐ-UBND"), DocumentNumber(symbol="QĐ-UBND")),
    ],
)
def test_a_mark_that_is_printed_anyway_is_taken_off_and_told(typed: object, right: object) -> None:
    notes = Notes()
    assert without_typed_marks(typed, ("x",), notes) == right
    assert notes.empty == (typed == right)


@pytest.mark.parametrize(
    "part",
    [
        LegalBasis(wording="Căn cứ Luật A"),
        LegalBasis(type="Luật", summary="A; B", date=PartialDate(day=1, month=1, year=2025)),
        LegalBasis(wording=";"),
        Recipient(executors=True),
        Recipient(name="- "),
        Recipient(name="Ban quản lý - Sở A"),
        Filing(),
        DocumentNumber(serial=3, symbol="07/QĐ-UBND"),
        DocumentNumber(symbol="QĐ-UBND"),
        Paragraph(text="- x;"),
    ],
)
def test_other_words_stay_as_they_are(part: object) -> None:
    notes = Notes()
    assert without_typed_marks(part, ("x",), notes) == part
    assert notes.empty


def ended(document: Plan) -> Plan:
    found = without_end_marks(document, Notes())
    assert isinstance(found, Plan)
    return found


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("Hết./.", "Hết."),
        ("Hết. /.", "Hết."),
        ("Hết ./.", "Hết."),
        ("Hết././.", "Hết."),
        ("Hết!./.", "Hết!"),
        ("Hết:./.", "Hết:"),
        ("./.", "./."),
        ("Hết./. Chưa", "Hết./. Chưa"),
        ("a/b.", "a/b."),
    ],
)
def test_the_end_mark_of_the_last_line_becomes_a_full_stop(typed: str, right: str) -> None:
    document = replace(PLAN, clauses=(Clause(text=typed),))
    assert ended(document) == replace(PLAN, clauses=(Clause(text=right),))


def test_only_the_last_line_of_a_part_has_an_end_mark() -> None:
    assert ended(PLAN) is PLAN


def test_a_heading_at_the_end_gets_no_full_stop() -> None:
    document = replace(PLAN, clauses=(Clause(heading="Hết./."),))
    assert ended(document).clauses[0].heading == "Hết"


def test_the_end_mark_is_found_however_deep_and_in_every_annex() -> None:
    deep = Dash(text="a", items=(Dash(text="b./.", mark="+"),))
    clause = Clause(text="x", clauses=(Clause(text="y", blocks=(deep,)),))
    annexes = (
        Annex(type="Quy chế", summary="A", chapters=(Chapter(heading="CHUNG./."),)),
        Annex(type="Quy chế", summary="B", blocks=(Paragraph(text="z./."),)),
    )
    notes = Notes()
    document = replace(PLAN, blocks=(), clauses=(clause,), annexes=annexes)
    assert "./." not in str(without_end_marks(document, notes))
    assert [remark.location.path for remark in notes.remarks_in("", {})] == [
        "clauses[0].clauses[0].blocks[0].items[0].text",
        "annexes[0].chapters[0].heading",
        "annexes[1].blocks[0].text",
    ]


def test_a_label_that_is_printed_anyway_is_told_and_kept() -> None:
    notes = Notes()
    document = replace(PLAN, clauses=(Clause(text="1. Một"), Clause(text="1. Hai")))
    assert without_end_marks(document, notes) is document
    (remark,) = notes.remarks_in("", {("clauses", 0): 7})
    assert (
        str(remark)
        == "dòng 7, mục clauses[0]: “1.” được tự ghi trước dòng này, nên sẽ in hai lần. (“1. Một” → “1. 1. Một”)"
    )
