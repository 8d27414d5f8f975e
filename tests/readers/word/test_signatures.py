"""Signatures side by side: which cells belong to which, and whose comes first."""

from __future__ import annotations

import pytest

from qdgen.ooxml.facts import TableFacts
from qdgen.readers.word.signatures import lead_first, signatures_in, signs, words_in
from tests.ooxml.making import facts_of, p
from tests.readers.word_drafts import table

E = "<w:p/>"


def found(*rows: list[str]) -> list[str]:
    (facts,) = facts_of(table(rows)).blocks
    assert isinstance(facts, TableFacts)
    return [words_in(cells) for cells in signatures_in(facts)]


def test_each_signature_has_its_cells() -> None:
    assert found([p("GIÁM ĐỐC") + p("Nguyễn Văn A"), p("CHỦ TỊCH") + p("Trần Thị B")]) == [
        "GIÁM ĐỐC Nguyễn Văn A",
        "CHỦ TỊCH Trần Thị B",
    ]
    assert found(
        [p("KT. GIÁM ĐỐC"), p("KT. CHỦ TỊCH")],
        [p("PHÓ GIÁM ĐỐC"), p("PHÓ CHỦ TỊCH")],
        [E, E],
        [p("Nguyễn Văn A"), p("Trần Thị B")],
    ) == ["KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị B"]


def test_below_a_name_another_signature_may_begin() -> None:
    rows = ([E, p("BÍ THƯ")], [E, p("Lê Văn C")], [p("GIÁM ĐỐC"), p("CHỦ TỊCH")], [p("Lê D"), p("LÊ VĂN E")])
    assert found(*rows) == ["BÍ THƯ Lê Văn C", "GIÁM ĐỐC Lê D", "CHỦ TỊCH LÊ VĂN E"]


def test_recipients_are_no_part_of_a_signature() -> None:
    rows = ([p("GIÁM ĐỐC") + p("Lê A"), p("CHỦ TỊCH") + p("Lê B")], [p("Nơi nhận:") + p("- Lưu: VT."), E])
    assert found(*rows) == ["GIÁM ĐỐC Lê A", "CHỦ TỊCH Lê B"]
    assert found([p("Nơi nhận:") + p("- Lưu: VT."), *rows[0]]) == ["GIÁM ĐỐC Lê A", "CHỦ TỊCH Lê B"]


@pytest.mark.parametrize(
    "rows",
    [
        ([p("Nơi nhận:"), p("GIÁM ĐỐC")],),
        ([p("Nơi nhận:"), p("KT. GIÁM ĐỐC")], [E, p("PHÓ GIÁM ĐỐC")], [E, p("Lê A")]),
        ([p("SỞ NỘI VỤ"), p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")],),
        ([p("Giám đốc"), p("Chủ tịch")],),
    ],
)
def test_where_two_do_not_begin_side_by_side_there_are_none(rows: tuple[list[str], ...]) -> None:
    assert found(*rows) == []


def test_the_leading_body_is_the_first_of_the_masthead_else_the_last_on_the_right() -> None:
    words = ["GIÁM ĐỐC SỞ NỘI VỤ", "GIÁM ĐỐC SỞ Y TẾ"]
    assert lead_first(["a", "b"], words, ["SỞ NỘI VỤ", "Sở Y tế"]) == ["b", "a"]
    assert lead_first(["a", "b"], words, ["SỞ NỘI VỤ", "SỞ Y TẾ"]) == ["a", "b"]
    assert lead_first(["a", "b"], words, ["SỞ Y TẾ", "QUYẾT ĐỊNH", "SỞ NỘI VỤ"]) == ["b", "a"]
    assert lead_first(["a", "b", "c"], ["CHỦ TỊCH"] * 3, []) == ["c", "b", "a"]
    assert lead_first([], [], ["SỞ NỘI VỤ"]) == []


@pytest.mark.parametrize(
    ("words", "does"), [("KT. CHỦ TỊCH", True), (" GIÁM ĐỐC ", True), ("Giám đốc", False), ("NGUYỄN VĂN A", False)]
)
def test_a_signature_begins_with_a_capacity_or_a_post_in_capitals(words: str, does: bool) -> None:  # noqa: FBT001
    assert signs(words) == does
