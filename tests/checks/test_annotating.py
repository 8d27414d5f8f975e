"""Findings as Word comments: one each, at its place, and the text as it was."""

from __future__ import annotations

from qdgen.checks.annotating import annotated
from qdgen.checks.checking import check_facts
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import document_text
from qdgen.ooxml.validity import package_faults
from tests.checks.faults import made
from tests.checks.reported import FAULTY


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


def test_a_clean_document_gets_no_comment() -> None:
    data = made("bo-nhiem", ())
    assert not read_document(annotated(data, check_facts(read_document(data)))).comments
