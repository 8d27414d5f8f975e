from __future__ import annotations

from dataclasses import replace
from typing import Any

from qdgen import Appendix, Article, Clause, DocumentNumber, PartialDate, Recipient
from qdgen.readers.word.edits import MOST, edits
from tests.renderers.documents import decision, grid

OLD = decision(
    articles=(
        Article(heading="Phạm vi", clauses=(Clause(text="Một việc lớn;"), Clause(text="Hai việc nhỏ."))),
        Article(text="Quyết định này có hiệu lực từ ngày ký."),
        Article(text="Văn phòng chịu trách nhiệm thi hành."),
    ),
    recipients=(Recipient(executors=True), Recipient(name="Sở Nội vụ")),
    annexes=(Appendix(title="DANH MỤC", blocks=(grid(("1", "Việc A"), ("2", "Việc B")),)),),
)


def told(**changes: Any) -> list[tuple[str, str, str]]:  # noqa: ANN401 - as the fields of the model
    remarks = edits(OLD, replace(OLD, **changes))
    assert {remark.kind for remark in remarks} <= {"edited"}
    return [(remark.message, remark.before, remark.after) for remark in remarks]


def test_equal_documents_have_no_edits() -> None:
    assert told() == []


def test_a_changed_word_is_told_with_its_neighbours() -> None:
    clauses = (Clause(text="Một việc rất lớn;"), Clause(text="Hai việc nhỏ."))
    articles = (replace(OLD.articles[0], clauses=clauses), *OLD.articles[1:])
    assert told(articles=articles) == [("Đã sửa chữ: Điều 1, khoản 1.", "việc lớn;", "việc rất lớn;")]


def test_an_article_that_went_is_told_once_and_the_new_numbers_together() -> None:
    assert told(articles=OLD.articles[::2]) == [
        ("Đã bỏ: Điều 2.", "Điều 2. Quyết định này có hiệu lực từ ngày ký.", ""),
        ("Đã sửa chữ: nơi nhận thứ 1.", "Điều 3", "Điều 2"),
        ("Đã đánh số lại 1 dòng.", "Điều 3.", "Điều 2."),
    ]


def test_the_end_mark_that_moves_is_no_edit() -> None:
    assert told(articles=OLD.articles[:2])[0][0] == "Đã bỏ: Điều 3."
    assert len(told(articles=OLD.articles[:2])) == 2


def test_masthead_and_recipients_are_told_by_their_names() -> None:
    recipients = (*OLD.recipients, Recipient(name="Sở Tài chính"))
    changes = told(
        number=DocumentNumber(serial=9), issued_on=PartialDate(day=6, month=3, year=2026), recipients=recipients
    )
    assert [message for message, _, _ in changes][:3] == [
        "Đã sửa chữ: dòng số, ký hiệu.",
        "Đã sửa chữ: dòng địa danh, ngày tháng.",
        "Đã thêm: nơi nhận thứ 3.",
    ]


def test_a_cell_is_told_by_its_row() -> None:
    annexes = (Appendix(title="DANH MỤC", blocks=(grid(("1", "Việc A"), ("2", "Việc C")),)),)
    ((message, before, after),) = told(annexes=annexes)
    assert message.startswith("Đã sửa chữ: Phụ lục, bảng ở đoạn thứ 1, hàng 2, ô 2")
    assert (before, after) == ("Việc B", "Việc C")


def test_many_edits_are_counted() -> None:
    articles = tuple(Article(text=f"{number} {number}.") for number in range(MOST + 20))
    remarks = edits(replace(OLD, articles=articles), replace(OLD, articles=(Article(text="Khác hẳn."),)))
    assert len(remarks) == MOST + 1
    assert remarks[-1].message.startswith("Còn ")
