from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.kinds.decision import Decision
from qdgen.kinds.plan import Plan
from qdgen.model import Annex, Appendix, Article, Cell, Clause, Dash, Paragraph, Point, Row, Table
from qdgen.readers.mappings.structure import document_of
from qdgen.readers.mappings.tree import SPOILT, Bare
from qdgen.readers.notes import Notes

if TYPE_CHECKING:
    from qdgen.model import AdministrativeDocument
    from qdgen.readers.mappings.tree import Value


def plan(**more: Value) -> dict[str, Value]:
    return {
        "type": "Kế hoạch",
        "issuer": {"name": "SỞ NỘI VỤ", "abbreviation": "SNV"},
        "place": "Bình Minh",
        "summary": "Triển khai",
        "signatory": {"title": "GIÁM ĐỐC"},
        "blocks": ["x"],
        **more,
    }


def read(mapping: dict[str, Value]) -> AdministrativeDocument:
    notes = Notes()
    document = document_of(mapping, notes)
    assert document is not None, notes.faults_in("", {})
    assert notes.empty
    return document


def refused(mapping: dict[str, Value]) -> list[tuple[str, str]]:
    notes = Notes()
    assert document_of(mapping, notes) is None or notes.faulty
    return [(fault.location.path, fault.message) for fault in notes.faults_in("", {})]


def test_the_type_tells_the_kind_whatever_its_spelling() -> None:
    decision: dict[str, Value] = {**plan(authority="CHỦ TỊCH", articles=["x"]), "type": "QUYẾT ĐỊNH"}
    del decision["blocks"]
    assert isinstance(read(decision), Decision)
    assert isinstance(read(plan(type="kế hoạch")), Plan)


def test_every_short_form_is_the_part_it_stands_for() -> None:
    blocks: list[Value] = [
        "đoạn",
        {"text": "đoạn dài"},
        {"mark": "-", "text": "gạch", "items": ["cộng", {"text": "cộng nữa"}]},
        {"items": ["a"], "text": "b"},
        {"header": [["TT"]], "rows": [["1"], [{"text": "2", "paragraphs": ["ba", ""]}], {"cells": [""]}]},
    ]
    document = read(plan(blocks=blocks, clauses=["khoản", {"text": "k", "points": ["điểm"]}], articles=["điều"]))
    assert isinstance(document, Plan)
    assert document.blocks == (
        Paragraph(text="đoạn"),
        Paragraph(text="đoạn dài"),
        Dash(text="gạch", items=(Dash(text="cộng", mark="+"), Dash(text="cộng nữa", mark="+"))),
        Dash(text="b", items=(Dash(text="a", mark="+"),)),
        Table(
            header=(Row(cells=(Cell(text="TT"),)),),
            rows=(
                Row(cells=(Cell(text="1"),)),
                Row(cells=(Cell(text="2", paragraphs=("ba", "")),)),
                Row(cells=(Cell(),)),
            ),
        ),
    )
    assert document.clauses == (Clause(text="khoản"), Clause(text="k", points=(Point(text="điểm"),)))
    assert document.articles == (Article(text="điều"),)


def test_annexes_are_told_apart_by_their_type() -> None:
    annexes: list[Value] = [
        {"type": "Quy chế", "summary": "a", "masthead": Bare(words="false", value=False), "blocks": ["x"]},
        {"type": "phụ lục", "title": "B", "blocks": ["x"]},
    ]
    document = read(plan(annexes=annexes))
    assert [type(annex) for annex in document.annexes] == [Annex, Appendix]


def test_nothing_is_as_good_as_left_out() -> None:
    assert read(plan(number=None, recipients=None, urgency=None, address=None)) == read(plan())


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        ({"summary": None}, "summary", "“summary” (trích yếu) còn trống."),
        ({"issuer": {"name": "A"}}, "issuer.abbreviation", "Thiếu “abbreviation” (chữ viết tắt trong ký hiệu)."),
        ({"issuer": "A"}, "issuer", "Cơ quan, tổ chức ban hành văn bản phải là nhóm “tên: giá trị”, ở đây là chữ."),
        ({"blocks": "x"}, "blocks", "Các đoạn, gạch đầu dòng và bảng phải là danh sách, ở đây là chữ."),
        ({"blocks": [None]}, "blocks[0]", "Các đoạn, gạch đầu dòng và bảng có phần tử trống."),
        ({"blocks": []}, "", "Văn bản chưa có nội dung."),
        ({"annexes": ["x"]}, "annexes[0]", "Văn bản kèm theo và phụ lục phải là nhóm “tên: giá trị”, ở đây là chữ."),
        ({"clauses": [{"Điều kiện chung": "x"}]}, "clauses[0]", "Chữ có dấu “: ” ở trong nên không đọc được là chữ."),
        ({"clauses": [{}]}, "clauses[0]", "Khoản còn trống."),
        (
            {"co_issuers": [{"nam": "A", "abbreviation": "B"}]},
            "co_issuers[0].nam",
            "Không có mục “nam” trong cơ quan, tổ chức ban hành văn bản; có phải là “name” (tên cơ quan ban hành)?",
        ),
        ({"xyz": "1"}, "xyz", "Không có mục “xyz” trong kế hoạch."),
        ({"type": ["x"]}, "type", "Tên loại văn bản phải là chữ, ở đây là danh sách."),
        ({"type": "Công thư"}, "type", "Nghị định 30 không có loại văn bản này."),
        ({"type": "Quyết  định"}, "type", "Nghị định 30 không có loại văn bản này."),
    ],
)
def test_one_mistake_is_one_fault_with_its_path(change: dict[str, Value], path: str, message: str) -> None:
    assert refused(plan(**change)) == [(path, message)]


def test_faults_of_all_parts_are_told_at_once() -> None:
    clauses: list[Value] = [{"text": "a", "heading": "b"}, Bare(words="1", value=1), {"points": [{"text": ["x"]}]}]
    assert [path for path, _ in refused(plan(place=None, sections=[{"clauses": clauses}], urgency="x"))] == [
        "sections[0].heading",
        "sections[0].clauses[0]",
        "sections[0].clauses[1]",
        "sections[0].clauses[2].points[0].text",
        "place",
        "urgency",
    ]


def test_a_part_that_is_spoilt_is_refused_without_another_word() -> None:
    assert refused(plan(issuer=SPOILT, blocks=[SPOILT], annexes=[SPOILT], urgency=SPOILT)) == []


def test_without_a_type_the_faults_are_those_of_the_kind_that_fits_best() -> None:
    decision = plan(authority="A", legal_bases=[], articles=["x"], blocks=["x"])
    del decision["type"]
    assert [path for path, _ in refused(decision)] == ["type", "blocks"]
