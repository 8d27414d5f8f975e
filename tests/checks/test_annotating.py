"""Findings as Word comments: one each, at its place, and the text as it was."""

from __future__ import annotations

from qdgen.checks.annotating import MOST_NOTES, annotated
from qdgen.checks.checking import check_facts
from qdgen.checks.settings import Settings
from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import TableFacts
from qdgen.ooxml.reading import document_text, paragraphs
from qdgen.ooxml.validity import package_faults
from tests.checks.faults import made
from tests.checks.reported import FAULTY
from tests.checks.reports.many import MANY


def test_every_finding_becomes_a_comment_and_no_text_changes() -> None:
    data = made("bo-nhiem", FAULTY)
    facts = read_document(data)
    report = check_facts(facts)
    copy = annotated(data, report)
    seen = read_document(copy)
    assert document_text(seen) == document_text(facts)
    assert len(seen.comments) == len(report.findings)
    assert not package_faults(copy)


def test_a_comment_says_the_rule_the_clause_and_what_to_do_at_its_paragraph() -> None:
    data = made("bo-nhiem", FAULTY)
    report = check_facts(read_document(data))
    comment = read_document(annotated(data, report)).comments[0]
    assert comment.text.startswith("QD311 (Bắt buộc): Tiêu ngữ viết là")
    assert "Phụ lục I, Phần I, Mục II, khoản 1, điểm b" in comment.text
    assert "Cách sửa:" in comment.text
    assert comment.paragraph == report.findings[0].place.paragraph


def test_a_rule_with_many_findings_gets_few_comments_and_the_last_counts_the_rest() -> None:
    data = made("quy-che", MANY)
    report = check_facts(read_document(data), Settings(select=("QD510",)))
    assert len(report.findings) > MOST_NOTES
    comments = read_document(annotated(data, report)).comments
    assert len(comments) == MOST_NOTES
    assert not any("chỗ khác" in comment.text for comment in comments[:-1])
    left = len(report.findings) - MOST_NOTES
    assert comments[-1].text.endswith(f"Lỗi này còn ở {left} chỗ khác, không ghi chú thêm.")


def test_a_finding_about_a_table_is_noted_at_that_table() -> None:
    edit = {
        "xml": "word/document.xml",
        "replace": [
            "<w:tblLayout",
            '<w:tblBorders><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout',
        ],
    }
    data = made("bo-nhiem", (edit,))
    facts = read_document(data)
    report = check_facts(facts, Settings(select=("layout_grid_visible",)))
    tables = [located.finding.where for located in report.findings]
    assert tables
    comments = read_document(annotated(data, report)).comments
    inside = [[one.index for one in paragraphs((table,))] for table in tables if isinstance(table, TableFacts)]
    assert all(comment.paragraph in held for comment, held in zip(comments, inside, strict=True))


def test_comments_of_an_earlier_check_are_known_again_and_told_as_one() -> None:
    data = made("quy-che", MANY)
    copy = annotated(data, check_facts(read_document(data), Settings(select=("QD510",))))
    report = check_facts(read_document(copy), Settings(select=("QD004",)))
    said = [located.finding.message for located in report.findings]
    assert said == [f"Tệp là bản có ghi chú của qdgen: còn {MOST_NOTES} ghi chú."]
    assert report.findings[0].advice.startswith("Kiểm tra tệp gốc")


def test_a_clean_document_gets_no_comment() -> None:
    data = made("bo-nhiem", ())
    assert not read_document(annotated(data, check_facts(read_document(data)))).comments
