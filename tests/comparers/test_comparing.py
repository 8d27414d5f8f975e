"""One change of a document is one change of the comparison, and no word is passed over."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen import read
from qdgen.comparers.comparing import compare
from qdgen.comparers.comparison import ChangeKind
from qdgen.errors import ModelError
from qdgen.model import (
    Article,
    Cell,
    Chapter,
    Clause,
    DocumentNumber,
    LegalBasis,
    Paragraph,
    Point,
    Recipient,
    Row,
    Secrecy,
    Signatory,
    Table,
)
from qdgen.renderers.text import to_text
from tests.comparers.drafts import ARTICLES, gained, of, said, several
from tests.kinds.drafts import annex, appendix, decision, plan
from tests.readers.documents import documents

if TYPE_CHECKING:
    from qdgen.model import AdministrativeDocument

ADDED, REMOVED, CHANGED, MOVED, RENUMBERED = ChangeKind
EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*/*.*"))


def kinds_and_places(old: AdministrativeDocument, new: AdministrativeDocument) -> list[tuple[ChangeKind, str]]:
    return [(change.kind, change.place) for change in compare(old, new).changes]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}{path.suffix}")
def test_an_example_does_not_differ_from_its_twin_in_another_form(path: Path) -> None:
    twins = [other for other in EXAMPLES if other.parent == path.parent]
    assert all(compare(read(path).document, read(twin).document).same for twin in twins)


@given(documents())
def test_no_document_differs_from_itself(document: AdministrativeDocument) -> None:
    assert compare(document, document).same


@given(documents(), documents())
def test_a_field_that_reads_otherwise_is_a_difference(
    old: AdministrativeDocument, other: AdministrativeDocument
) -> None:
    for field in fields(old):
        with suppress(AttributeError, ModelError):
            new = replace(old, **{field.name: getattr(other, field.name)})
            assert not compare(old, new).same or to_text(old) == to_text(new), field.name


@given(several(), several())
def test_every_word_that_came_or_went_is_told(old: tuple[Article, ...], new: tuple[Article, ...]) -> None:
    comparison = compare(of(old), of(new))
    expected = said(of(new))
    expected.subtract(said(of(old)))
    found = gained(comparison.changes)
    labels = {"|", "Điều", *(f"{number}." for number in range(20)), *(f"{letter})" for letter in "abcd")}
    for word in (expected.keys() | found.keys()) - labels:
        assert found[word] == expected[word], word


@given(several(), several())
def test_from_the_other_side_added_is_removed(old: tuple[Article, ...], new: tuple[Article, ...]) -> None:
    there, back = compare(of(old), of(new)), compare(of(new), of(old))
    for kind, other in ((ADDED, REMOVED), (REMOVED, ADDED), (CHANGED, CHANGED), (MOVED, MOVED)):
        assert sorted((change.old, change.new) for change in there.of(kind)) == sorted(
            (change.new, change.old) for change in back.of(other)
        )


@given(several(), ARTICLES, st.data())
def test_an_article_put_in_is_one_change(articles: tuple[Article, ...], one: Article, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(articles)))
    changed = (*articles[:at], one, *articles[at:])
    for old, new, kind in ((articles, changed, ADDED), (changed, articles, REMOVED)):
        comparison = compare(of(old), of(new))
        assert [change.kind for change in comparison.changes] == [kind]
        assert all(change.part == "article" for change in comparison.renumbered)


@given(several(least=2), st.data())
def test_an_article_put_elsewhere_is_one_move(articles: tuple[Article, ...], data: st.DataObject) -> None:
    places = st.integers(0, len(articles) - 1)
    moved = list(articles)
    moved.insert(data.draw(places), moved.pop(data.draw(places)))
    comparison = compare(of(articles), of(moved))
    assert [change.kind for change in comparison.changes] == ([] if tuple(moved) == articles else [MOVED])


@given(several(), st.data())
def test_an_article_with_another_word_is_one_change(articles: tuple[Article, ...], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(articles) - 1))
    one = articles[at]
    edited = replace(one, text=f"{one.text} Thêm") if one.text else replace(one, heading=f"{one.heading} Thêm")
    comparison = compare(of(articles), of((*articles[:at], edited, *articles[at + 1 :])))
    assert [(change.kind, change.place) for change in comparison.changes] == [(CHANGED, f"Điều {at + 1}")]
    assert [piece.text for piece in comparison.changes[0].pieces if piece.fate != "kept"] == [" Thêm"]
    assert not comparison.renumbered


LONG = "Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan có liên quan tổ chức thực hiện"
OTHER = "Kinh phí lấy từ nguồn ngân sách tỉnh năm 2026 và các nguồn hợp pháp khác"


def test_articles_behind_a_new_one_are_only_renumbered() -> None:
    old = (Article(text="Một."), Article(text="Hai."), Article(text="Ba."))
    comparison = compare(of(old), of((old[0], Article(text="Mới."), *old[1:])))
    assert [(change.kind, change.new) for change in comparison.changes] == [(ADDED, "Điều 2. Mới.")]
    shifted = [(change.old_place, change.new_place) for change in comparison.renumbered]
    assert shifted == [("Điều 2", "Điều 3"), ("Điều 3", "Điều 4")]


def test_an_edited_article_is_known_by_its_words_under_another_number() -> None:
    old = (Article(text=LONG), Article(text=OTHER))
    new = (Article(text="Mới."), Article(text=LONG), Article(text=f"{OTHER}, xã"))
    [added, edited] = compare(of(old), of(new)).changes
    assert (added.kind, added.place) == (ADDED, "Điều 1")
    assert (edited.kind, edited.old_place, edited.new_place) == (CHANGED, "Điều 2", "Điều 3")


def test_what_is_deep_inside_has_its_whole_place() -> None:
    points = (Point(text="một;"), Point(text="hai;"))
    old = Article(heading="Việc", clauses=(Clause(text="Gồm:", points=points),))
    new = Article(heading="Việc", clauses=(Clause(text="Gồm:", points=(points[0], Point(text="hai, ba;"))),))
    assert kinds_and_places(of((old,)), of((new,))) == [(CHANGED, "Điều 1, khoản 1, điểm b")]


def test_a_clause_that_goes_to_another_article_is_moved() -> None:
    first, second = Article(heading="A", clauses=(Clause(text=LONG),)), Article(heading="B")
    new = (replace(first, clauses=()), replace(second, clauses=(Clause(text=LONG),)))
    [change] = compare(of((first, second)), of(new)).changes
    assert (change.kind, change.old_place, change.new_place) == (MOVED, "Điều 1, khoản 1", "Điều 2, khoản 1")


def test_a_paragraph_that_becomes_a_clause_is_moved_and_one_that_was_edited_too_is_both() -> None:
    old = Article(heading="A", blocks=(Paragraph(text=LONG),))
    assert kinds_and_places(of((old,)), of((Article(heading="A", clauses=(Clause(text=LONG),)),))) == [
        (MOVED, "Điều 1, khoản 1")
    ]
    there = (Article(heading="A", clauses=(Clause(text=LONG),)), Article(heading="B"))
    here = (Article(heading="A"), Article(heading="B", clauses=(Clause(text=f"{LONG} ngay"),)))
    assert kinds_and_places(of(there), of(here)) == [(MOVED, "Điều 2, khoản 1"), (CHANGED, "Điều 2, khoản 1")]


def test_articles_that_are_put_into_a_chapter_are_moved_into_it() -> None:
    articles = (Article(heading=LONG), Article(heading=OTHER))
    old = decision(annexes=(annex(type="Quy chế", blocks=(), articles=articles),))
    chaptered = annex(type="Quy chế", blocks=(), chapters=(Chapter(heading="CHUNG", articles=articles),))
    changes = compare(old, decision(annexes=(chaptered,))).changes
    assert [change.kind for change in changes] == [ADDED, MOVED, MOVED]
    assert changes[0].new == "Chương I CHUNG"


TABLE = (("1", "Xây dựng kế hoạch", "Tháng 2"), ("2", "Bố trí kinh phí", "Tháng 3"))


def table(*rows: tuple[str, ...], **changes: object) -> Article:
    cells = tuple(Row(cells=tuple(Cell(text=text) for text in row)) for row in rows)
    return Article(text="Gồm:", blocks=(Table(rows=cells, **changes),))  # type: ignore[arg-type] # the fields at hand


def test_a_table_differs_by_rows_and_cells() -> None:
    old = of((table(*TABLE),))
    assert kinds_and_places(old, of((table(TABLE[0]),))) == [(REMOVED, "Điều 1, bảng ở đoạn thứ 1, hàng 2")]
    later = (*TABLE[1][:2], "Tháng 4")
    assert kinds_and_places(old, of((table(TABLE[0], later),))) == [(CHANGED, "Điều 1, bảng ở đoạn thứ 1, hàng 2, ô 3")]
    assert kinds_and_places(old, of((table(*TABLE, widths=(1, 2, 1)),))) == [
        (ADDED, "Điều 1, bảng ở đoạn thứ 1, bề rộng các cột")
    ]


@pytest.mark.parametrize(
    ("changes", "kind", "place"),
    [
        ({"summary": "Ban hành Quy chế"}, CHANGED, "trích yếu"),
        ({"place": "Sơn La"}, CHANGED, "địa danh"),
        ({"secrecy": Secrecy.CONFIDENTIAL}, ADDED, "dấu độ mật"),
        ({"number": DocumentNumber(serial=7)}, ADDED, "số của văn bản"),
        ({"authority": "CHỦ TỊCH"}, CHANGED, "dòng thẩm quyền ban hành"),
        ({"legal_bases": (LegalBasis(wording="Căn cứ Luật A"),)}, ADDED, "căn cứ thứ 1"),
        ({"recipients": (Recipient(name="Bộ Nội vụ"),)}, ADDED, "nơi nhận thứ 1"),
        ({"recipients": (Recipient(executors=True),)}, ADDED, "nơi nhận thứ 1"),
        ({"signatory": Signatory(title="PHÓ CHỦ TỊCH", name="Nguyễn Văn A")}, CHANGED, "chức vụ người ký"),
        ({"signatory": Signatory(title="CHỦ TỊCH")}, REMOVED, "họ tên người ký"),
        ({"address": "Số 1"}, ADDED, "dòng địa chỉ"),
        ({"annexes": (appendix(),)}, ADDED, "Phụ lục"),
        ({"annexes": (annex(),)}, ADDED, "Kế hoạch kèm theo"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_each_part_round_the_content_is_compared(changes: dict[str, object], kind: ChangeKind, place: str) -> None:
    assert kinds_and_places(decision(), decision(**changes)) == [(kind, place)]


def test_who_carries_it_out_is_no_change_where_the_number_follows_from_a_new_article() -> None:
    old = decision(recipients=(Recipient(executors=True),))
    new = replace(old, articles=(Article(text="Mới."), *old.articles))
    assert kinds_and_places(old, new) == [(ADDED, "Điều 1")]


def test_a_decision_and_a_plan_differ_in_their_type() -> None:
    [first, *_] = compare(decision(), plan()).changes
    assert (first.place, first.old, first.new) == ("loại văn bản", "Quyết định", "Kế hoạch")


def test_five_thousand_articles_are_compared_with_as_many() -> None:
    old = [Article(text=f"Giao đơn vị số {number} thực hiện nhiệm vụ {number % 7}.") for number in range(5000)]
    new = [*old[:2500], Article(text="Mới."), *(replace(one, text=f"{one.text} Ngay.") for one in old[2500:])]
    comparison = compare(of(old), of(new))
    assert (len(comparison.of(ADDED)), len(comparison.of(CHANGED)), len(comparison.of(REMOVED))) == (1, 2500, 0)
    assert len(comparison.renumbered) == 2500
