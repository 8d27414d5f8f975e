"""The body of a Word file as lines in reading order."""

from __future__ import annotations

from qdgen.readers.word.passages import Passage, head_passages, passages
from tests.ooxml.making import facts_of, p
from tests.readers.odd_files import BREAK
from tests.readers.word_drafts import CENTER, GRID, box, table


def found(body: str, **parts: str) -> list[Passage]:
    return passages(facts_of(body, **parts), [])  # type: ignore[arg-type]


def words(body: str, **parts: str) -> list[str]:
    return [passage.words for passage in found(body, **parts)]


def apart(body: str) -> list[str]:
    """The lines that stand apart from what is above them."""
    return [passage.words for passage in found(body) if passage.apart]


def test_empty_paragraphs_only_set_what_follows_apart() -> None:
    assert words(p("một") + "<w:p/>" + p("hai") + p("ba")) == ["một", "hai", "ba"]
    assert apart(p("một") + "<w:p/>" + p("hai") + p("ba")) == ["một", "hai"]


def test_room_a_page_a_section_and_another_alignment_set_apart() -> None:
    room = '<w:spacing w:before="600"/>'
    assert apart(p("một") + p("hai", room)) == ["một", "hai"]
    assert apart(p("một") + p("hai", "<w:pageBreakBefore/>")) == ["một", "hai"]
    assert apart(p("một") + BREAK + p("hai")) == ["một", "hai"]
    assert apart(p("một", CENTER) + p("hai")) == ["một", "hai"]
    assert apart(p("một", "", "<w:b/>") + p("hai")) == ["một", "hai"]
    assert apart(p("một") + p("hai")) == ["một"]


def test_a_border_below_a_paragraph_sets_apart() -> None:
    border = '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>'
    assert apart(p("một", border) + p("hai")) == ["một", "hai"]


def test_a_page_break_in_the_words_begins_a_page() -> None:
    broken = '<w:p><w:r><w:t>một</w:t><w:br w:type="page"/><w:t>hai</w:t></w:r></w:p>'
    assert [(one.words, one.page) for one in found(broken)] == [("một", False), ("hai", True)]
    alone = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    assert [one.page for one in found(p("một") + alone + p("hai"))] == [False, True]


def test_line_breaks_make_lines_unless_they_only_end_a_full_one() -> None:
    def lines(*texts: str) -> str:
        return f"<w:p><w:r>{'<w:br/>'.join(f'<w:t>{text}</w:t>' for text in texts)}</w:r></w:p>"

    assert words(lines("QUYẾT ĐỊNH", "Về việc thi đua")) == ["QUYẾT ĐỊNH", "Về việc thi đua"]
    assert words(lines("Nơi nhận:", "- Như Điều 3;")) == ["Nơi nhận:", "- Như Điều 3;"]
    long = "Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị"
    assert words(lines(long, "có liên quan thực hiện.")) == [f"{long} có liên quan thực hiện."]
    assert found(lines(long, "có liên quan."))[0].joined
    assert words(lines(f"{long}.", "Sở Tài chính bảo đảm kinh phí.")) == [f"{long}.", "Sở Tài chính bảo đảm kinh phí."]
    assert words(lines(long, "1. Sở Tài chính")) == [long, "1. Sở Tài chính"]


def test_two_columns_of_a_masthead_are_two_lines() -> None:
    assert words(p("SỞ NỘI VỤ").replace("SỞ NỘI VỤ", "SỞ NỘI VỤ     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")) == [
        "SỞ NỘI VỤ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]


def test_what_a_tab_parts_is_remembered() -> None:
    tabbed = "<w:p><w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>GIÁM ĐỐC</w:t></w:r></w:p>"
    pushed = "<w:p><w:r><w:tab/><w:tab/><w:t>Nguyễn Văn A</w:t></w:r></w:p>"
    assert [one.parts for one in found(tabbed + pushed)] == [("Nơi nhận:", "GIÁM ĐỐC"), ("", "Nguyễn Văn A")]


def test_a_rule_typed_beside_a_name_has_a_line_of_its_own() -> None:
    assert words("<w:p><w:r><w:t>TỈNH BÌNH MINH</w:t><w:tab/><w:t>---------</w:t></w:r></w:p>") == [
        "TỈNH BÌNH MINH",
        "---------",
    ]


def test_a_text_box_follows_the_words_it_hangs_on_but_for_a_masthead() -> None:
    anchor = box(p("trong khung")).replace("</w:p>", "<w:r><w:t>neo</w:t></w:r></w:p>", 1)
    inner = box(p("trong khung"))
    assert words(p("trước") + inner + p("sau")) == ["trước", "trong khung", "sau"]
    assert anchor.count("neo") == 1
    head = box(p("Độc lập - Tự do - Hạnh phúc"))
    at_end = head.rindex("</w:p>")
    assert words(f"{head[:at_end]}<w:r><w:t>QUYẾT ĐỊNH</w:t></w:r></w:p>") == [
        "Độc lập - Tự do - Hạnh phúc",
        "QUYẾT ĐỊNH",
    ]


def test_a_table_with_data_is_one_passage_and_one_that_lays_out_is_none() -> None:
    data = found(p("trước") + table([[p("a"), p("b")], [p("c"), p("d")]], GRID) + p("sau"))
    assert [(one.words, one.table is not None, one.at) for one in data] == [
        ("trước", False, 1),
        ("", True, 2),
        ("sau", False, 6),
    ]
    assert words(table([[p("Nơi nhận:") + p("- A;"), p("GIÁM ĐỐC")]])) == ["Nơi nhận:", "- A;", "GIÁM ĐỐC"]


def test_of_signatures_side_by_side_the_right_one_leads_and_the_others_are_those_of_co_signatories() -> None:
    signed = found(table([[p("Nơi nhận:"), p("GIÁM ĐỐC SỞ NỘI VỤ"), p("GIÁM ĐỐC SỞ TÀI CHÍNH")]]))
    assert [one.words or one.co_signing for one in signed] == [
        "Nơi nhận:",
        "GIÁM ĐỐC SỞ TÀI CHÍNH",
        True,
        "GIÁM ĐỐC SỞ NỘI VỤ",
    ]


def test_notes_follow_the_paragraph_or_the_table_that_calls_them() -> None:
    notes = '<w:footnote w:id="2"><w:p><w:r><w:t>Lời chú.</w:t></w:r></w:p></w:footnote>'
    call = '<w:p><w:r><w:t>một</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    assert [(one.words, one.note) for one in found(call + p("hai"), footnotes=notes)] == [
        ("một", False),
        ("Lời chú.", True),
        ("hai", False),
    ]
    inside = found(table([[call, p("x")], [p("y"), p("z")]], GRID) + p("hai"), footnotes=notes)
    assert [one.words for one in inside] == ["", "Lời chú.", "hai"]


def test_articles_in_a_table_are_lines_with_their_labels() -> None:
    rows = [[p("Điều 1."), p("Thành lập Tổ:") + p("1. Ông A.")], [p("Điều 2."), p("Thi hành.")]]
    assert [(one.number, one.words, one.labelled) for one in found(table(rows))] == [
        ("Điều 1.", "Thành lập Tổ:", True),
        ("", "1. Ông A.", False),
        ("Điều 2.", "Thi hành.", True),
    ]


def test_a_page_turned_in_the_midst_of_a_sentence_is_no_break() -> None:
    broken = '<w:p><w:r><w:t>Câu bị ngắt trang giữa</w:t><w:br w:type="page"/><w:t>chừng như vậy.</w:t></w:r></w:p>'
    assert [(one.words, one.page, one.joined) for one in found(broken)] == [
        ("Câu bị ngắt trang giữa chừng như vậy.", False, True)
    ]


def test_a_masthead_in_the_header_stands_at_the_first_paragraph() -> None:
    facts = facts_of(p("QUYẾT ĐỊNH"), header1=p("SỞ NỘI VỤ"))
    head = head_passages(facts_of(p("SỞ NỘI VỤ") + p("Số: /QĐ-SNV")).blocks, [])
    assert [(one.at, one.words) for one in head] == [(1, "SỞ NỘI VỤ"), (1, "Số: /QĐ-SNV")]
    assert [one.words for one in passages(facts, [])] == ["QUYẾT ĐỊNH"]
