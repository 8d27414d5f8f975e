"""Stars round lines, labels and the words behind labels."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.emphasis import take_off_emphasis
from qdgen.readers.typed.raw_lines import RawLine


@pytest.mark.parametrize(
    ("typed", "words", "bold"),
    [
        ("**Một**", "Một", True),
        ("*Một*", "Một", False),
        ("**Điều 1.** Một", "Điều 1. Một", False),
        ("1. **Một**", "1. Một", True),
        ("1. **Một** –", "1. Một –", False),
        ("**1. Một *hai***", "1. Một hai", True),
        ("**a** và **b**", "a và b", False),
        ("1. \\**Một**", "1. \\Một", False),
    ],
)
def test_marks_that_wrap_a_line_a_label_or_all_behind_it_are_taken_off(typed: str, words: str, *, bold: bool) -> None:
    raw = RawLine(1, typed)
    take_off_emphasis([raw], Ledger())
    assert (raw.words, raw.bold) == (words, bold)


def test_marks_that_make_no_pair_are_told() -> None:
    ledger = Ledger()
    take_off_emphasis([RawLine(3, "**Một")], ledger)
    assert [remark.location.line for remark in ledger.remarks] == [3]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("a) | *a* |", "| x | y |"), [True, True]),
        (("| x | y |", "a) | *a* |", "b) | *b* |"), [True, True, True]),
        (("a) \\| *a* |", "| x | y |"), [False, True]),
        (("a) *a*", "| x | *y* |"), [False, True]),
        (("| x |", "\\| *a* |"), [True, False]),
    ],
)
def test_marks_stay_in_rows_alone_which_the_reader_of_tables_takes_off(
    lines: tuple[str, ...], kept: list[bool]
) -> None:
    raws = [RawLine(at, words) for at, words in enumerate(lines, start=1)]
    take_off_emphasis(raws, Ledger())
    assert [raw.words == typed for raw, typed in zip(raws, lines, strict=True)] == kept


def test_an_emphasis_that_ends_with_an_empty_line_sets_nothing_apart_there() -> None:
    raws = [RawLine(1, "<b>Một"), RawLine(2, "<b>"), RawLine(3, "hai</b></b>")]
    take_off_emphasis(raws, Ledger())
    assert [raw.words for raw in raws] == ["Một", "", "hai"]


def test_stars_without_partner_in_very_many_lines_cost_no_time_to_speak_of() -> None:
    raws = [RawLine(at, "*a*. **b") for at in range(1, 20_001)]
    take_off_emphasis(raws, Ledger())
    assert {raw.words for raw in raws} == {"a. **b"}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Giá 2*3, mật độ 3 m^3, hết.", ["Dấu ^ không thành cặp (chỉ số ghi như m^3^)"]),
        ("Khí CO~2 và CH~4~.", ["Dấu ~ không thành cặp (chỉ số ghi như CO~2~)"]),
        ("Đoạn <u>gạch chân</u> này.", ["Thẻ <u> không có nghĩa trong dự thảo"]),
        ("Hết dòng.<br>Dòng sau.", ["Thẻ <br> không có nghĩa trong dự thảo"]),
        ("Giá ~ 5%, a^b, 5 < 6 và m^3^.", []),
    ],
)
def test_a_sign_that_stays_a_sign_is_told_with_the_words_round_it(typed: str, said: list[str]) -> None:
    ledger = Ledger()
    take_off_emphasis([RawLine(1, typed)], ledger)
    assert [remark.message.partition(" nên ")[0] for remark in ledger.remarks] == said
    assert {(remark.kind, remark.sure) for remark in ledger.remarks} <= {("emphasis", "likely")}


def test_a_lone_star_is_quoted_and_not_the_beginning_of_its_paragraph() -> None:
    ledger = Ledger()
    take_off_emphasis([RawLine(1, f"{'Một đoạn dài. ' * 9}Còn **chưa đóng.")], ledger)
    (remark,) = ledger.remarks
    assert remark.message.endswith("Còn **chưa đóng.”.")
    assert "“…" in remark.message
