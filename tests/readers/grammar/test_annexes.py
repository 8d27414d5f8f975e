"""Where annexes begin and what they hold; more in tests/cases/readers/text-end.md."""

from __future__ import annotations

import pytest

from qdgen.model.annex import Annex, Appendix
from qdgen.readers.grammar.annexes import annex_starts, has_masthead, read_annex
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.splitting import read_lines

NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
REFERENCE = "(Kèm theo Quyết định số /QĐ-UBND của A)"


def starts(text: str) -> list[str]:
    lines = read_lines(text, Ledger())
    return [lines[place].full for place in annex_starts(lines, 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Một\n\nKẾ HOẠCH\n\nHai\n\n{REFERENCE}\n\nBa", ["KẾ HOẠCH"]),
        (f"Một\n\nDANH MỤC\nHAI\nBA\n{REFERENCE}\n\nBa", ["DANH MỤC"]),
        (f"Một\n\nSỞ NỘI VỤ\n\n{NATIONAL}\n\nQUY CHẾ\n\nHai\n\nBa", ["SỞ NỘI VỤ"]),
        (f"Một\n\nUBND TỈNH A\n\nSỞ NỘI VỤ\n\n{NATIONAL}\n\nQUY CHẾ\n\nHai", ["UBND TỈNH A"]),
        (f"Một\n\n{NATIONAL}\n\nỦY BAN NHÂN DÂN\nTỈNH A\n\nBẢNG KÊ\n\nHai", ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]),
        (f"GHI CHÚ\n\nSỞ NỘI VỤ\n\n{NATIONAL}\n\nQUY CHẾ\n\nHai", ["SỞ NỘI VỤ"]),
        (f"BỘ TRƯỞNG\n\nBỘ NỘI VỤ\n\n{NATIONAL}\n\nQUY CHẾ\n\nHai", ["BỘ NỘI VỤ"]),
        (f"Phụ lục I\nDANH SÁCH\n\n{REFERENCE}\n\nMột\n\nPhụ lục II\nHAI\n\nBa", ["Phụ lục I", "Phụ lục II"]),
        (f"Phụ lục\nMẪU\n\nMột\n\nSỞ NỘI VỤ\n\n{NATIONAL}\n\nQUYẾT ĐỊNH\n\nHai", ["Phụ lục"]),
        ("KẾ HOẠCH\n\nMột\n\nHai", []),
        ("GHI CHÚ\n\nMột\n\nHai\n\n(Kèm theo ảnh)", []),
        (f"\\SỞ NỘI VỤ\n\n{NATIONAL}", []),
        ("", []),
    ],
)
def test_an_annex_begins_with_its_head(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "term", "summary", "masthead"),
    [
        (f"SỞ NỘI VỤ\n\n{NATIONAL}\n\nQUY CHẾ\n\nHai\nba\n\n{REFERENCE}\n\nBa./.", "Quy chế", "Hai ba", True),
        (f"BẢNG KÊ\n\nHai\n\n{REFERENCE}\n\nBa./.", "Bảng kê", "Hai", False),
        ("KẾ HOẠCH\n\nHai\n\nBa./.", "Kế hoạch", "Hai", False),
    ],
)
def test_a_named_annex_has_type_and_summary(text: str, term: str, summary: str, masthead: bool) -> None:  # noqa: FBT001
    draft = read_annex(read_lines(text, Ledger()), Ledger())
    assert draft is not None
    assert isinstance(draft.annex, Annex)
    assert (draft.annex.type, draft.annex.summary, draft.annex.masthead) == (term, summary, masthead)


@pytest.mark.parametrize("text", [f"Phụ lục III\nHAI\n\n{REFERENCE}\n\nBa./.", "Phụ lục III: HAI\n\nBa./."])
def test_an_appendix_has_a_number_and_a_title(text: str) -> None:
    draft = read_annex(read_lines(text, Ledger()), Ledger())
    assert draft is not None
    assert isinstance(draft.annex, Appendix)
    assert (draft.number, draft.annex.title) == (3, "HAI")


def test_a_missing_reference_line_is_a_remark() -> None:
    ledger = Ledger()
    read_annex(read_lines("Phụ lục\nHAI\n\nBa./.", Ledger()), ledger)
    assert ["(Kèm theo ...)" in remark.message for remark in ledger.remarks] == [True]


def test_an_annex_without_summary_or_content_is_a_fault() -> None:
    ledger = Ledger()
    assert read_annex(read_lines(f"QUY CHẾ\n\n{REFERENCE}\n\nMột./.", Ledger()), ledger) is None
    assert read_annex(read_lines(f"QUY CHẾ\n\nMột\n\n{REFERENCE}", Ledger()), ledger) is None
    assert len(ledger.faults) == 2


def test_a_masthead_is_known_by_the_national_title() -> None:
    assert has_masthead(read_lines(f"SỞ NỘI VỤ\n\n{NATIONAL}", Ledger()))
    assert not has_masthead(read_lines("SỞ NỘI VỤ\n\nMột", Ledger()))


@pytest.mark.parametrize(
    "label", ["PHỤ LỤC SỐ 01", "PHỤ LỤC A", "PHỤ LỤC 2", "Phụ lục số: 3", "PHỤ LỤC KÈM THEO", "Phụ Lục B. HAI"]
)
def test_an_appendix_is_one_however_it_is_numbered(label: str) -> None:
    text = f"{label}\n\nDANH SÁCH\n\n{REFERENCE}\n\nBa./."
    assert starts(f"Một\n\n{text}") == [label.replace(". ", " ")]
    draft = read_annex(read_lines(text, Ledger()), Ledger())
    assert draft is not None
    assert isinstance(draft.annex, Appendix)


@pytest.mark.parametrize("head", ["Phụ lục I", "KẾ HOẠCH", f"SỞ NỘI VỤ\n\n{NATIONAL}\n\nBẢNG KÊ"])
def test_a_blank_line_inside_the_summary_of_an_annex_is_bridged_and_told(head: str) -> None:
    ledger = Ledger()
    text = f"{head}\n\nDANH SÁCH\n\nTẬP THỂ\n\n{REFERENCE}\n\nBa./."
    assert len(starts(f"Một\n\n{text}")) == 1
    draft = read_annex(read_lines(text, Ledger()), ledger)
    assert draft is not None
    annex = draft.annex
    assert (annex.title if isinstance(annex, Appendix) else annex.summary) == "DANH SÁCH TẬP THỂ"
    assert draft.reference is not None
    assert [remark.sure for remark in ledger.remarks] == ["guess"]


def test_a_reference_line_inside_the_text_is_a_fault() -> None:
    ledger = Ledger()
    read_annex(read_lines(f"Phụ lục\n\nDANH SÁCH\n\n1. Một\n\n{REFERENCE}\n\nBa./.", Ledger()), ledger)
    assert [fault.location.line for fault in ledger.faults] == [7]


def test_the_half_of_the_fixed_lines_that_an_annex_lacks_is_told() -> None:
    ledger = Ledger()
    read_annex(
        read_lines(f"SỞ A\n\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\n\nHai\n\n{REFERENCE}\n\nBa./.", Ledger()), ledger
    )
    assert [remark.after for remark in ledger.remarks] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
