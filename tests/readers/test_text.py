"""Plain-text drafts to documents: the cases of tests/cases/readers/, the seed, faults, words."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.errors import SourceError
from qdgen.kinds.decision import Decision
from qdgen.model.annex import Annex, Reference
from qdgen.model.closing import Capacity, Filing, SigningAuthority
from qdgen.model.date import PartialDate
from qdgen.readers.text import read_text
from qdgen.renderers.text import to_text
from qdgen.vietnamese.text import fold, words
from tests.case_files import Case, cases, value_at

SEED = (Path(__file__).parents[2] / "examples" / "thi-dua" / "quyet-dinh.txt").read_text(encoding="utf-8")


def said(found: str, expected: list[str], what: str) -> None:
    for words_expected in expected:
        assert words_expected in found, f"{what}: “{words_expected}” is not in\n{found}"


@pytest.mark.parametrize("case", cases("readers/text-*.md"), ids=lambda case: case.name)
def test_a_draft_is_read_as_its_case_says(case: Case) -> None:
    expected = dict(case.expected)
    faults, remarks = expected.pop("faults", None), expected.pop("remarks", None)
    if faults is not None:
        with pytest.raises(SourceError) as error:
            read_text(case.draft)
        told = "\n".join(map(str, error.value.faults))
        said(told, faults, "faults")
        assert len(error.value.faults) == len(faults), told
        return
    reading = read_text(case.draft)
    assert {path: value_at(reading.document, path) for path in expected} == expected
    if remarks is not None:
        told = "\n".join(map(str, reading.remarks))
        said(told, remarks, "remarks")
        assert len(reading.remarks) == len(remarks), told


@pytest.mark.parametrize("case", [case for case in cases("readers/text-*.md") if "faults" not in case.expected])
def test_what_was_read_comes_back_from_its_text(case: Case) -> None:
    document = read_text(case.draft).document
    again = read_text(to_text(document))
    assert again.document == document
    assert [remark for remark in again.remarks if remark.after and not remark.after.isupper()] == []


def test_the_seed_is_read_whole() -> None:
    document = read_text(SEED).document
    assert isinstance(document, Decision)
    assert (document.issuer.name, document.issuer.abbreviation) == ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "UBND")
    assert (document.number.serial, document.place) == (None, "Sơn La")
    assert document.issued_on == PartialDate(month=12, year=2025)
    assert [article.text[:12] for article in document.articles] == ["Ban hành kèm", "Quyết định n", "Chánh Văn ph"]
    assert (len(document.recipients), document.recipients[5].executors) == (7, True)
    assert document.filing == Filing(units=("VT", "NC", "Duyên"))
    assert document.signatory.capacities == (Capacity(authority=SigningAuthority.FOR, holder="CHỦ TỊCH"),)
    assert (document.signatory.title, document.signatory.name) == ("PHÓ CHỦ TỊCH", "Hà Trung Chiến")


def test_the_legal_bases_of_the_seed_are_data() -> None:
    document = read_text(SEED).document
    assert isinstance(document, Decision)
    assert [basis.wording for basis in document.legal_bases] == [""] * 5
    assert [(basis.type, basis.number, basis.issuer) for basis in document.legal_bases] == [
        ("Luật", "", ""),
        ("Luật", "", ""),
        ("Nghị quyết", "366/NQ-CP", "Chính phủ"),
        ("Quyết định", "2437/QĐ-TTg", "Thủ tướng Chính phủ"),
        ("Quyết định", "2721/QĐ-UBND", "Chủ tịch UBND tỉnh"),
    ]
    assert document.legal_bases[2].summary == "Phiên họp Chính phủ thường kỳ tháng 10 năm 2025"
    assert document.proposal is not None
    assert (document.proposal.proposer, document.proposal.number) == ("Giám đốc Sở Nội vụ", "897/TTr-SNV")


def test_the_plan_of_the_seed_has_its_sections() -> None:
    (plan,) = read_text(SEED).document.annexes
    assert isinstance(plan, Annex)
    assert (plan.type, plan.masthead, plan.reference) == ("Kế hoạch", True, Reference(issuer="Chủ tịch UBND tỉnh"))
    assert len(plan.blocks) == 1
    assert [len(section.clauses) for section in plan.sections] == [3, 5, 2, 3, 2]
    third = plan.sections[2]
    assert [clause.heading for clause in third.clauses] == ["Tiêu chí thi đua", "Hình thức và tiêu chuẩn khen thưởng"]
    assert [len(clause.points) for clause in third.clauses] == [4, 2]
    assert [point.letter for clause in third.clauses for point in clause.points] == [""] * 6
    (conclusion,) = plan.conclusion
    assert str(getattr(conclusion, "text", "")).startswith("Trên đây là Kế hoạch")


def test_the_text_of_the_seed_keeps_every_word_and_adds_only_the_masthead() -> None:
    typed = [word.strip("*") for word in words(SEED)]
    written = words(to_text(read_text(SEED).document))
    masthead = words("ỦY BAN NHÂN DÂN TỈNH SƠN LA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc")
    assert [fold(word) for word in written] == [fold(word) for word in (*masthead, *typed)]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("", "Bản thảo trống"),
        (" \n\t\n\ufeff", "Bản thảo trống"),
        ("PK\x03\x04\x00\x00", "không phải văn bản thuần"),
        ("Kính gửi ông A", "Công văn chưa có trích yếu"),
        ("Sáng nay trời đẹp.\n\nTôi đi chợ.", "Đây không có vẻ là văn bản hành chính"),
        ("Điều 1. Một\n\nQUYẾT ĐỊNH", "Không thấy tên loại văn bản"),
        ("THÔNG BÁO\n\nVề việc nghỉ", "Văn bản chưa có nội dung"),
        ("x" * 100_001, "Dòng dài 100.001 ký tự"),
        ("a" * 10_000_000, "Dòng dài 10.000.000 ký tự"),
        ("\x01\n" * 50, "không phải văn bản thuần"),
        (SEED.replace("Số: /QĐ-UBND", f"Số: {'9' * 5000}/QĐ-UBND"), "không phải số văn bản"),
        (SEED.replace("Điều 2.", "Điều 2.\ue000"), "U+E000"),
        (SEED.replace("Điều 2.", "Điều 2.\u0378"), "U+0378"),
    ],
)
def test_what_is_no_draft_is_refused_with_a_clear_word(draft: str, expected: str) -> None:
    with pytest.raises(SourceError, match=expected.replace("+", r"\+")) as error:
        read_text(draft, "bản thảo.txt")
    assert all(fault.location.source == "bản thảo.txt" for fault in error.value.faults)


LINES = [line for line in SEED.splitlines() if line]
PIECES = st.sampled_from(
    [*LINES, "", "\\", "| a | b |", "|---|---|", "**", "Nơi nhận:", "Chương I", "\x00", "1.1.", "Số:"]
)


@given(st.lists(PIECES | st.text(max_size=20), max_size=40))
def test_any_heap_of_lines_is_read_or_refused_but_never_crashes(lines: list[str]) -> None:
    try:
        document = read_text("\n".join(lines)).document
    except SourceError as error:
        told = error.faults
    else:
        told = ()
        assert read_text(to_text(document)).document == document
    assert all(fault.message for fault in told)


@given(st.data())
def test_a_seed_with_lines_taken_out_loses_no_word_in_silence(data: st.DataObject) -> None:
    dropped = data.draw(st.sets(st.integers(0, len(LINES) - 1), max_size=4))
    draft = "\n".join(line for place, line in enumerate(SEED.splitlines()) if place not in dropped)
    try:
        document = read_text(draft).document
    except SourceError:
        return
    typed, written = (
        Counter(fold(word).strip("\\*.;,/") for word in words(text)) for text in (draft, to_text(document))
    )
    assert typed - written == Counter()


def test_fifty_thousand_paragraphs_are_read() -> None:
    head, _, tail = SEED.partition("Trên đây là")
    more = "\n\n".join(f"Nội dung {number}.\n\n- Gạch đầu dòng." for number in range(25_000))
    document = read_text(f"{head}3. Ba.\n\n{more}\n\nTrên đây là{tail}").document
    (plan,) = document.annexes
    assert len(plan.sections[-1].clauses[-1].blocks) == 50_000


def test_faults_and_remarks_stand_in_the_order_of_the_lines() -> None:
    remarks = read_text(SEED.replace("KT. ", "KT.").replace("Điều 2.", "Điều 7.")).remarks
    assert len(remarks) > 1
    assert [remark.location.line or 0 for remark in remarks] == sorted(remark.location.line or 0 for remark in remarks)
    with pytest.raises(SourceError) as error:
        read_text(SEED.replace("Số: /QĐ-UBND", "Số: 0/QĐ-UBND").replace("Hà Trung Chiến", "Dự thảo lần 2"))
    lines = [fault.location.line or 0 for fault in error.value.faults]
    assert len(lines) > 1
    assert lines == sorted(lines)


def test_a_symbol_with_the_abbreviation_of_the_parent_is_told() -> None:
    draft = SEED.replace("Số: /QĐ-UBND", "ỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nSỞ NỘI VỤ\n\nSố: /QĐ-UBND", 1).partition(
        "**ỦY"
    )[0]
    assert any("chữ viết tắt của cơ quan chủ quản" in remark.message for remark in read_text(draft).remarks)
