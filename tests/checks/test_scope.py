"""Which rule set a document comes under."""

from __future__ import annotations

import io

import docx
import pytest

from qdgen.checks.checking import check_facts
from qdgen.checks.finding import Status
from qdgen.checks.scope import Scope
from qdgen.ooxml.document import read_document
from tests.checks.reported import report_of, subject


def test_a_decision_without_a_year_in_its_number_is_administrative() -> None:
    assert subject("bo-nhiem").scope is Scope.ADMINISTRATIVE


@pytest.mark.parametrize("number", ["Số: 16/2026/QĐ-UBND", "Số: 16 / 2026 / QĐ-UBND"])
def test_a_year_in_the_number_makes_it_normative(number: str) -> None:
    assert subject("bo-nhiem", ({"paragraph": "Số: 05/QĐ-SNV", "text": number},)).scope is Scope.NORMATIVE


def test_the_title_of_the_party_makes_it_a_party_document() -> None:
    edits = ({"paragraph": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "text": "ĐẢNG CỘNG SẢN VIỆT NAM"},)
    assert subject("bo-nhiem", edits).scope is Scope.PARTY


def test_a_hyphen_before_the_slash_makes_it_a_party_document() -> None:
    edits = (
        {"paragraph": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "remove": True},
        {"paragraph": "Số: 05/QĐ-SNV", "text": "Số: 15-KH/TU"},
    )
    assert subject("bo-nhiem", edits).scope is Scope.PARTY


def test_under_a_national_title_the_hyphen_is_a_slip() -> None:
    edits = ({"paragraph": "Số: 05/QĐ-SNV", "text": "Số: 05-QĐ/SNV"},)
    assert subject("bo-nhiem", edits).scope is Scope.ADMINISTRATIVE


def test_a_letter_is_no_administrative_document_and_nothing_passes() -> None:
    document = docx.Document()
    document.add_paragraph("Chào bạn, lâu rồi không gặp.")
    stream = io.BytesIO()
    document.save(stream)
    report = check_facts(read_document(stream.getvalue()))
    assert report.scope is Scope.UNKNOWN
    form = [result for result in report.results if result.rule.family != "file"]
    assert form
    assert {result.status for result in form} == {Status.NOT_EVALUATED}


def test_rules_of_form_are_not_evaluated_for_another_rule_set() -> None:
    report = report_of("bo-nhiem", ({"paragraph": "Số: 05/QĐ-SNV", "text": "Số: 16/2026/QĐ-UBND"},))
    reasons = {reason for result in report.results for reason in result.reasons if result.rule.family == "masthead"}
    assert len(reasons) == 1
    assert "quy phạm pháp luật" in reasons.pop()
