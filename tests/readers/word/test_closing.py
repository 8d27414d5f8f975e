"""Recipients and signature on the same lines, taken apart."""

from __future__ import annotations

from qdgen.readers.ledger import Ledger
from qdgen.readers.word.closing import in_columns
from qdgen.readers.word.passages import Passage, passages
from tests.ooxml.making import facts_of, p
from tests.readers.odd_files import BREAK


def tabbed(*lines: str) -> str:
    return "".join(
        "<w:p><w:r>"
        + "<w:tab/>".join(f"<w:t>{part}</w:t>" if part else "" for part in line.split("\t"))
        + "</w:r></w:p>"
        for line in lines
    )


def settled(body: str) -> list[Passage]:
    return in_columns(passages(facts_of(body), []), Ledger(in_word=True))


def words(body: str) -> list[str]:
    return [one.words for one in settled(body)]


def test_the_left_column_comes_before_the_right_one() -> None:
    body = tabbed("Nơi nhận:\tKT. CHỦ TỊCH", "- Như Điều 3;\tPHÓ CHỦ TỊCH", "- Sở Nội vụ;", "- Lưu: VT.\tNguyễn Văn A")
    assert words(p("Điều 1. Một./.") + body) == [
        "Điều 1. Một./.",
        *("Nơi nhận:", "- Như Điều 3;", "- Sở Nội vụ;", "- Lưu: VT."),
        *("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A"),
    ]
    assert [one.words for one in settled(body) if one.apart] == ["Nơi nhận:", "KT. CHỦ TỊCH", "Nguyễn Văn A"]


def test_a_signature_that_begins_above_the_label_belongs_to_the_right_column() -> None:
    body = tabbed("\tTM. ỦY BAN NHÂN DÂN", "Nơi nhận:\tCHỦ TỊCH", "- Lưu: VT.", "\tNguyễn Văn A")
    assert words(body) == ["Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn A"]


def test_what_stands_behind_the_filing_line_is_the_signature() -> None:
    body = tabbed("Nơi nhận:\tGIÁM ĐỐC", "- Lưu: VT.") + p("Nguyễn Văn A")
    assert words(body) == ["Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", "Nguyễn Văn A"]


def test_a_recipient_broken_over_two_lines_stays_on_the_left() -> None:
    body = tabbed("Nơi nhận:\tGIÁM ĐỐC", "- Các sở, ban,") + p("ngành;") + tabbed("- Lưu: VT.\tNguyễn Văn A")
    assert words(body) == ["Nơi nhận:", "- Các sở, ban,", "ngành;", "- Lưu: VT.", "GIÁM ĐỐC", "Nguyễn Văn A"]


def test_a_closing_without_columns_stays_as_it_is() -> None:
    body = p("Nơi nhận:") + p("- Lưu: VT.") + p("GIÁM ĐỐC") + p("Nguyễn Văn A")
    assert words(body) == ["Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", "Nguyễn Văn A"]


def test_the_next_page_is_no_part_of_the_closing() -> None:
    body = tabbed("Nơi nhận:\tGIÁM ĐỐC", "- Lưu: VT.\tNguyễn Văn A") + BREAK + p("KẾ HOẠCH")
    assert words(body)[-2:] == ["Nguyễn Văn A", "KẾ HOẠCH"]
