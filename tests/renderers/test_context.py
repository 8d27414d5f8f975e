from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from qdgen import Annex, Appendix, Article, DocumentNumber, Paragraph, PartialDate, Reference, Signatory
from qdgen.renderers.context import (
    annex_context,
    appendix_label,
    document_context,
    masthead_of,
    recipient_lines,
    signature_information,
)
from qdgen.standards.nd30 import ND30
from tests.renderers.documents import (
    EXECUTORS,
    FULL,
    JOINT,
    POST,
    SMALL,
    annexed_plan,
    appendix,
    articles,
    decision,
    plan,
)
from tests.renderers.words import plain

if TYPE_CHECKING:
    from qdgen import Decision


def context_of(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 - as the fields of the model
    return document_context(decision(**fields), ND30)


def annexed(document: Decision, place: int = 0) -> dict[str, Any]:
    return annex_context(document, place, ND30)


def test_the_lines_of_a_decision_carry_role_label_and_text() -> None:
    found = context_of(
        articles=(Article(heading="Khen", blocks=(Paragraph(text="x"), SMALL)), Article(text="Thi hành"))
    )
    assert [(line["role"], line["label"].replace("\u00a0", " "), line["text"]) for line in found["lines"]] == [
        ("article_heading", "Điều 1.", "Khen"),
        ("paragraph", "", "x"),
        ("table", "", ""),
        ("article", "Điều 2.", "Thi hành./."),
    ]


def test_a_label_does_not_part_at_the_end_of_a_line() -> None:
    assert context_of()["lines"][0]["label"] == "Điều\u00a01."


def test_what_the_decree_prints_in_capitals_is_in_capitals() -> None:
    found: dict[str, Any] = document_context(plan(), ND30)
    assert found["type"] == "KẾ HOẠCH"
    assert found["lines"][0]["text"] == "MỤC ĐÍCH"
    assert context_of(authority="Chủ tịch Ủy ban")["authority"] == "CHỦ TỊCH ỦY BAN"
    assert annexed(decision(annexes=(appendix("danh sách"),)), 0)["title"] == "DANH SÁCH"


def test_recipients_end_in_semicolons_and_the_filing_in_a_full_stop() -> None:
    assert recipient_lines(decision(**(FULL | EXECUTORS))) == (
        "- Như Điều 2;",
        "- Bộ Nội vụ (để b/c);",
        "- Lãnh đạo Sở;",
        "- Lưu: VT, TCCB (03).",
    )


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        (PartialDate(day=5, month=3, year=2026), "Bình Minh, ngày 05 tháng 3 năm 2026"),
        (PartialDate(month=12, year=2025), f"Bình Minh, ngày{4 * ' '}tháng 12 năm 2025"),
        (PartialDate(year=2025), f"Bình Minh, ngày{4 * ' '}tháng{4 * ' '}năm 2025"),
        (PartialDate(), f"Bình Minh, ngày{4 * ' '}tháng{4 * ' '}năm{8 * ' '}"),
    ],
)
def test_what_is_not_known_of_a_date_leaves_room(date: PartialDate, shown: str) -> None:
    assert plain(context_of(issued_on=date)["place_and_date"]) == shown


def test_a_number_that_is_not_known_leaves_room() -> None:
    assert plain(context_of()["number_line"]) == f"Số:{8 * ' '}/QĐ-UBND"
    assert context_of(number=DocumentNumber(serial=7))["number_line"] == "Số: 07/QĐ-UBND"


def test_the_line_of_reference_is_derived_from_the_decision() -> None:
    document = decision(
        number=DocumentNumber(serial=12), annexes=(annexed_plan(), appendix(), Appendix(title="x", blocks=BLOCK))
    )
    found = plain(annexed(document, 0)["reference_line"])
    assert found == "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh)"
    assert annexed(document, 1)["appendix_label"] == "Phụ lục\u00a0I"
    assert annexed(document, 2)["appendix_label"] == "Phụ lục\u00a0II"


BLOCK = (Paragraph(text="x"),)


def test_the_author_may_call_the_issuer_otherwise() -> None:
    annex = Annex(
        type="Kế hoạch", summary="x", blocks=BLOCK, reference=Reference(opening="Ban hành kèm theo", issuer="A")
    )
    found = annexed(decision(annexes=(annex,)), 0)["reference_line"]
    assert found.startswith("(Ban hành kèm theo Quyết định")
    assert found.endswith(" của A)")


def test_a_lone_appendix_has_no_number() -> None:
    assert appendix_label(None) == "Phụ lục"
    assert appendix_label(4) == "Phụ lục\u00a0IV"


def test_an_annex_without_masthead_has_no_issuer() -> None:
    document = decision(annexes=(annexed_plan(masthead=False), annexed_plan()))
    assert annexed(document, 0)["issuer"] is None
    assert annexed(document, 1)["issuer"]["name"] == document.issuer.name


def test_the_two_bold_lines_of_a_committee_are_derived() -> None:
    issuer = context_of()["issuer"]
    assert issuer["lines"][0] == "ỦY BAN NHÂN DÂN"
    assert " ".join(issuer["lines"][1:]) == "TỈNH BÌNH MINH GIẢ ĐỊNH"
    assert issuer["parents"] == []


def test_bodies_that_issue_together_all_stand_in_the_masthead() -> None:
    found = " ".join(context_of(**FULL, **JOINT)["issuer"]["lines"])
    assert "SỞ NỘI VỤ" in found
    assert "SỞ Y TẾ GIẢ ĐỊNH" in found


def test_joint_signatures_stand_in_pairs_with_the_leading_body_last_on_the_right() -> None:
    two = context_of(**JOINT)["joint_signatures"]
    three = context_of(co_issuers=JOINT["co_issuers"] * 2, co_signatories=(*JOINT["co_signatories"], POST))
    assert [[one and one["name"] for one in pair] for pair in two] == [["Lê Văn C", "Nguyễn Văn A"]]
    assert [[one and one["name"] for one in pair] for pair in three["joint_signatures"]] == [
        [None, "Trần Thị B"],
        ["Lê Văn C", "Nguyễn Văn A"],
    ]
    assert context_of()["joint_signatures"] == []


def test_a_signature_has_its_lines_post_and_name() -> None:
    assert context_of(signatory=POST)["signature"] == {
        "lines": ["TRƯỞNG BAN"],
        "post": "Phó Chủ tịch Ủy ban nhân dân tỉnh",
        "name": "Trần Thị B",
    }
    assert context_of(signatory=Signatory(title="Chủ tịch"))["signature"] == {
        "lines": ["CHỦ TỊCH"],
        "post": "",
        "name": "",
    }


def test_marks_are_printed_by_their_words_or_not_at_all() -> None:
    names = ("secrecy", "urgency", "circulation", "drafter", "address")
    full, least = context_of(**FULL), context_of()
    assert [full[name] for name in names] == ["MẬT", "HỎA TỐC", "LƯU HÀNH NỘI BỘ", "NVA.(300)", FULL["address"]]
    assert [least[name] for name in names] == [""] * 5


def test_the_line_of_the_digital_signature_names_number_and_day() -> None:
    assert plain(signature_information(decision(**FULL))) == "Số: 07/QĐ-SNV; 05/03/2026; giờ:phút:giây"
    assert signature_information(decision(issued_on=PartialDate(year=2026))).endswith("; ngày/tháng/năm; giờ:phút:giây")


def test_the_masthead_of_an_annex_has_no_number() -> None:
    document = decision(**FULL)
    assert masthead_of(document, ND30).left > 0
    assert masthead_of(document, ND30, numbered=False).issuer_lines == masthead_of(document, ND30).issuer_lines


def test_every_name_of_the_guide_is_there_for_every_document() -> None:
    document = decision(**FULL, articles=articles(), annexes=(annexed_plan(), appendix()))
    always = {"national_title", "motto", "issuer", "lines", "secrecy", "urgency", "circulation", "address"}
    always |= {"standalone", "signature_information", "number_line", "place_and_date", "recipients", "signature"}
    assert always | {"type", "summary", "authority", "preamble", "drafter"} <= set(document_context(document, ND30))
    assert always | {"type", "summary", "reference_line"} <= set(annexed(document, 0))
    assert always | {"appendix_label", "title", "reference_line"} <= set(annexed(document, 1))
