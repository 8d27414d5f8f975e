"""What a Word file holds beside its body, each told."""

from __future__ import annotations

import pytest

from qdgen.model import Circulation
from qdgen.readers.ledger import Ledger
from qdgen.readers.word.margins import (
    address_of,
    circulation_of,
    masthead_of,
    tell_asides,
    tell_margins,
    tell_masthead,
    tell_records,
)
from qdgen.readers.word.words import Aside
from tests.ooxml.making import A4, facts_of, p

PAGE = (
    '<w:p><w:r><w:t xml:space="preserve">{}</w:t></w:r>'
    '<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
)
ADDRESS = "Địa chỉ: Số 01, đường Mẫu, phường Tân Mẫu"
BODY = p("chữ")


def section(*references: str, title: bool = False) -> str:
    return f"<w:sectPr>{''.join(references)}{A4}{'<w:titlePg/>' if title else ''}</w:sectPr>"


def header(pages: str = "default") -> str:
    return f'<w:headerReference w:type="{pages}" r:id="header1"/>'


def footer(pages: str = "default") -> str:
    return f'<w:footerReference w:type="{pages}" r:id="footer1"/>'


def told(facts: object, address: str = "") -> list[str]:
    ledger = Ledger(in_word=True)
    tell_margins(facts, [address], ledger)  # type: ignore[arg-type]
    return [remark.message for remark in ledger.remarks]


@pytest.mark.parametrize("before", ["", "- ", "Trang ", "TRANG "])
def test_page_numbers_are_not_told(before: str) -> None:
    assert told(facts_of(BODY, section(header()), header1=PAGE.format(before))) == []


def test_other_words_of_headers_and_footers_are_told_once() -> None:
    facts = facts_of(BODY, section(header(), footer()), header1=p("DỰ THẢO LẦN 2"), footer1=p("DỰ THẢO LẦN 2"))
    assert told(facts) == ["Chữ ở đầu trang không thuộc nội dung văn bản nên được bỏ: “DỰ THẢO LẦN 2”."]


def test_the_address_at_the_foot_of_page_one_belongs_to_the_document() -> None:
    facts = facts_of(BODY, section(footer("first"), title=True), footer1=p(ADDRESS))
    assert address_of(facts) == ADDRESS
    assert told(facts, ADDRESS) == []


def test_a_footer_that_is_no_address_is_none() -> None:
    assert address_of(facts_of(BODY, section(footer()), footer1=p("Bản in thử"))) == ""
    assert address_of(facts_of(BODY, section(footer("first")), footer1=p(ADDRESS))) == ""


def test_the_mark_of_circulation_in_the_header_is_read() -> None:
    facts = facts_of(BODY, section(header()), header1=p("Lưu hành nội bộ"))
    assert circulation_of(facts) is Circulation.INTERNAL
    assert told(facts, "LƯU HÀNH NỘI BỘ") == []
    assert circulation_of(facts_of(BODY)) is None


def test_pictures_are_told() -> None:
    picture = (
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><a:graphic><a:graphicData uri="x">'
        "<pic:pic><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
    ledger = Ledger(in_word=True)
    tell_records(facts_of(BODY + picture), ledger, reject_changes=False)
    assert [(remark.kind, "ảnh" in remark.message) for remark in ledger.remarks] == [("object", True)]


def test_changes_comments_and_what_cannot_be_read_are_told() -> None:
    insertion = '<w:ins w:id="1" w:author="Nguyễn Văn A"><w:r><w:t>mới</w:t></w:r></w:ins>'
    deletion = '<w:del w:id="2" w:author="Nguyễn Văn A"><w:r><w:delText>cũ</w:delText></w:r></w:del>'
    mark = '<w:commentRangeStart w:id="7"/>'
    comments = '<w:comment w:id="7" w:author="Nguyễn Văn A"><w:p><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>'
    facts = facts_of(f"{BODY}<w:p>{mark}{insertion}{deletion}</w:p>", comments=comments)
    for reject, gone in ((False, "“cũ”"), (True, "“mới”")):
        ledger = Ledger(in_word=True)
        tell_records(facts, ledger, reject_changes=reject)
        kinds = [(remark.kind, remark.location.paragraph) for remark in ledger.remarks]
        assert kinds == [("change", None), ("change", None), ("comment", 2)]
        assert gone in ledger.remarks[1].message
        assert "Xem lại." in ledger.remarks[2].message
        assert not any("Nguyễn Văn A" in str(remark) for remark in ledger.remarks)


def test_words_left_aside_are_told_with_their_kind_and_those_in_a_row_once() -> None:
    ledger = Ledger(in_word=True)
    asides = [
        Aside(at=3, words="một", kind="field", why="Dòng của mục lục tự động"),
        Aside(at=4, words="hai", kind="field", why="Dòng của mục lục tự động"),
        Aside(at=9, words="ẩn", kind="hidden", why="Chữ ẩn"),
    ]
    tell_asides(asides, ledger)
    assert [(remark.kind, remark.location.paragraph, remark.message) for remark in ledger.remarks] == [
        ("field", 3, "Dòng của mục lục tự động không được đưa vào văn bản: “một / hai”."),
        ("hidden", 9, "Chữ ẩn không được đưa vào văn bản: “ẩn”."),
    ]


def test_a_masthead_in_the_header_is_found_where_the_body_has_none() -> None:
    title = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    facts = facts_of(BODY, section(header()), header1=p("SỞ NỘI VỤ") + title)
    found = masthead_of(facts)
    assert found is not None
    ledger = Ledger(in_word=True)
    assert tell_masthead(found, ledger).startswith("SỞ NỘI VỤ CỘNG HÒA")
    assert [(remark.kind, remark.sure) for remark in ledger.remarks] == [("header", "likely")]
    assert masthead_of(facts_of(title + BODY, section(header()), header1=title)) is None
    assert masthead_of(facts_of(BODY, section(header()), header1=p("Bản nháp"))) is None
