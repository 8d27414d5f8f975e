"""Documents as plain text, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from qdgen import Appendix, Article, Dash, Paragraph
from qdgen.kinds.decision import Decision
from qdgen.kinds.wording import proposal_text
from qdgen.model import Annex, Cell, Clause, DrafterMark, LegalBasis, Proposal, Recipient, Row, Table
from qdgen.readers.text import read_text
from qdgen.renderers.text import to_text
from tests.renderers.documents import decision as least_decision
from tests.renderers.documents import plan as least_plan
from tests.strategies import decisions, letters, named_documents, plans

if TYPE_CHECKING:
    from qdgen.kinds.letter import Letter
    from qdgen.kinds.named_document import NamedDocument
    from qdgen.kinds.plan import Plan

ANYTHING = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=60)


@ANYTHING
@given(decisions())
def test_a_decision_comes_back_from_its_text(decision: Decision) -> None:
    assert read_text(to_text(decision)).document == decision


@ANYTHING
@given(plans())
def test_a_plan_comes_back_from_its_text(plan: Plan) -> None:
    assert read_text(to_text(plan)).document == plan


@ANYTHING
@given(named_documents())
def test_a_document_of_any_named_type_comes_back_from_its_text(document: NamedDocument) -> None:
    assert read_text(to_text(document)).document == document


@ANYTHING
@given(letters())
def test_a_letter_comes_back_from_its_text(letter: Letter) -> None:
    assert read_text(to_text(letter)).document == letter


LIKE_LABELS = (
    *(
        "Điều 2. Một",
        "ĐIỀU 2: Một",
        "Điều 2 - Một",
        "Điều 2 Thi hành",
        "Dieu 2. Một",
        "Điều II. Một",
        "điều thứ hai: x",
    ),
    *("Phụ lục", "Phụ Lục I", "PHỤ LỤC A", "PHỤ LỤC KÈM THEO", "Phụ lục số: 2", "Chương I", "Mục 2", "Phần thứ nhất"),
    *("1. Một", "1.2 Một", "2) Một", "a) Một", "đ. Một", "I. MỘT", "IV/ Một", "- Một", "– Một", "• Một", "+ Một"),
    *("━━━━━", "* * *", "—★—", "---", "| a | b |", "// chú thích", "\\ một", "**Một**"),
    *("Nơi nhận:", "Cùng ký:", "Cùng ban hành: A", "TM. ỦY BAN NHÂN DÂN", "Q. GIÁM ĐỐC", "(Kèm theo Quyết định này)"),
    *("# Một", "> Một", "`Một`", "```", "1\\. Một", "a\\) Một", "1- Một", "1 - Một", "1.Một", "a/ Một", "a - Một"),
    *("o Một", "v Một", "§ Một", "● Một", "▪ Một", "QUYẾTĐỊNH", "K Ế H O Ạ C H", "Căncứ Luật A", "ChươngII"),
    *("Nơinhận:", "“2. Kinh phí:", "như sau: “Điều 5. Một"),
    *("Trên đây là Kế hoạch", "Yêu cầu các cơ quan thực hiện", "Căn cứ Kế hoạch này", "Căn cứ Luật A"),
)


@pytest.mark.parametrize("words", LIKE_LABELS)
def test_words_that_look_like_a_label_come_back_as_words(words: str) -> None:
    lines = (Paragraph(text="Đoạn đầu."), Paragraph(text=words), Paragraph(text="Đoạn cuối."))
    articles = (Article(text="Một việc.", blocks=lines), Article(text="Quyết định này có hiệu lực từ ngày ký."))
    decision = least_decision(articles=articles, annexes=(Appendix(title="DANH MỤC", blocks=lines),))
    assert read_text(to_text(decision)).document == decision
    plan = least_plan(sections=(), blocks=lines)
    assert read_text(to_text(plan)).document == plan


@pytest.mark.parametrize("words", ["---", "***", "- -", "1. Một", "★", "ooo -", "Điều 2."])
def test_dashes_of_odd_words_come_back(words: str) -> None:
    plan = least_plan(sections=(), blocks=(Dash(text="Một;"), Dash(text=words), Dash(text="Hai.")))
    assert read_text(to_text(plan)).document == plan


LIKE_A_NOTE = (
    "Kính gửi: Sở A",
    "Kính gửi",
    "Ghi chú thêm",
    "(Dự thảo)",
    "(Dự thảo lần 2)",
    "Bản nháp",
    "Căn cứ Luật A",
)


@pytest.mark.parametrize("summary", [*LIKE_A_NOTE, "// một", "\\ một", "\\Một"])
def test_a_summary_that_looks_like_a_note_comes_back(summary: str) -> None:
    annex = Annex(type="Kế hoạch", summary=summary, blocks=(Paragraph(text="Một."),))
    for document in (least_decision(summary=summary, annexes=(annex,)), least_plan(summary=summary)):
        assert read_text(to_text(document)).document == document


UNLIKE_WORDS = ("// một hai", "//MỘT", "\\ một hai", "\\MỘT")


@pytest.mark.parametrize("words", UNLIKE_WORDS)
def test_words_that_begin_as_a_comment_or_an_escape_come_back_wherever_they_stand(words: str) -> None:
    least = least_decision()
    articles = (
        Article(heading=words, clauses=(Clause(text="Một."),), blocks=(Dash(text=words), Paragraph(text=words))),
        Article(text=words),
        Article(text="Các cơ quan chịu trách nhiệm thi hành Quyết định này."),
    )
    decision = replace(
        least,
        issuer=replace(least.issuer, name=words.upper(), parent=words.upper()),
        place=words,
        legal_bases=(LegalBasis(wording=words), LegalBasis(type="Luật", summary="A")),
        proposal=Proposal(wording=f"Theo đề nghị của {words}"),
        recipients=(Recipient(name=words), Recipient(name="Sở A")),
        drafter=DrafterMark(symbol=words),
        signatory=replace(least.signatory, name=words),
        articles=articles,
        address=words,
        annexes=(Appendix(title=words.upper(), blocks=(Paragraph(text="Một."),)),),
    )
    read = read_text(to_text(decision)).document
    assert isinstance(read, Decision)
    assert read.proposal is not None
    assert proposal_text(read.proposal) == f"Theo đề nghị của {words}"
    assert replace(read, proposal=decision.proposal) == decision


def test_a_table_that_could_be_a_masthead_or_a_closing_comes_back() -> None:
    cells = (Cell(text="Nơi nhận:"), Cell(text="GIÁM ĐỐC"))
    head = (Cell(text="SỞ NỘI VỤ"), Cell(text="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    blocks = (Table(rows=(Row(cells=cells),)), Paragraph(text="Một."), Table(rows=(Row(cells=head),)))
    plan = least_plan(sections=(), blocks=(*blocks, Paragraph(text="Hai.")))
    assert read_text(to_text(plan)).document == plan


@pytest.mark.parametrize("words", ["2", "- 2 -", "Trang 2", "Trang 3/5", "2 -"])
def test_words_like_the_number_of_a_page_come_back(words: str) -> None:
    blocks = (Paragraph(text=words), Dash(text=words), Paragraph(text="Hết."))
    articles = (Article(text="Một:", blocks=blocks), Article(text="Hai."))
    document = replace(least_decision(), articles=articles)
    assert read_text(to_text(document)).document == document
