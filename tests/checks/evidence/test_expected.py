"""Which elements a document must have."""

from __future__ import annotations

from typing import Any

import pytest

from qdgen.checks.evidence.expected import absent, is_letter, wants_summary
from qdgen.checks.settings import Settings
from qdgen.checks.subject import Subject, subject_of
from qdgen.ooxml.document import read_document
from tests.checks.faults import made


def subject(example: str, *edits: dict[str, Any]) -> Subject:
    return subject_of(read_document(made(example, edits), "x.docx"), Settings())


ELEMENTS = ("type", "summary", "authority", "legal_basis", "enacting_formula")


def test_a_whole_decision_lacks_nothing() -> None:
    looked = subject("bo-nhiem")
    assert not [one for element in ELEMENTS for one in absent(looked, element)]


def test_a_plan_needs_no_elements_of_decisions() -> None:
    looked = subject("ke-hoach-xa")
    assert not [one for element in ELEMENTS for one in absent(looked, element)]


@pytest.mark.parametrize(
    ("paragraph", "element", "reason"),
    [
        ("QUYẾT ĐỊNH", "type", "Không tìm thấy tên loại."),
        ("Về việc bổ nhiệm", "summary", "Không tìm thấy trích yếu."),
        ("GIÁM ĐỐC SỞ NỘI VỤ", "authority", "Không tìm thấy dòng thẩm quyền ban hành."),
        ("QUYẾT ĐỊNH:", "enacting_formula", "Không tìm thấy dòng “QUYẾT ĐỊNH:”."),
    ],
)
def test_what_is_missing_is_said(paragraph: str, element: str, reason: str) -> None:
    looked = subject("bo-nhiem", {"paragraph": paragraph, "remove": True})
    assert [one.reason for one in absent(looked, element)] == [reason]


def test_a_letter_needs_neither_type_nor_summary() -> None:
    looked = subject(
        "ke-hoach-xa",
        {"paragraph": "KẾ HOẠCH", "text": "Kính gửi: Các thôn"},
        {"paragraph": "Hỗ trợ người dân", "remove": True},
    )
    assert is_letter(looked.main)
    assert not wants_summary(looked.main)
    assert not [one for element in ELEMENTS for one in absent(looked, element)]
