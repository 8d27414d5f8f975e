"""What the first citation of a document leaves out."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.first_citations import incomplete_citations, unnumbered_citations
from qdgen.checks.settings import Settings
from qdgen.checks.subject import Subject, subject_of
from qdgen.ooxml.document import read_document
from tests.checks.faults import made

DATE, ISSUER = "ngày tháng năm", "cơ quan ban hành"


def subject_with(text: str) -> Subject:
    edits = [{"paragraph": "3. Bà Trần Thị B", "text": f"3. {text}"}]
    return subject_of(read_document(made("bo-nhiem", edits)), Settings())


def missing_in(text: str) -> list[tuple[str, ...]]:
    return [missing for _, _, missing in incomplete_citations(subject_with(text))]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Theo Nghị định số 30/2020/NĐ-CP.", [(DATE, ISSUER)]),
        ("Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.", [(ISSUER,)]),
        ("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.", []),
        ("Theo Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05 tháng 3 năm 2020.", []),
        ("Theo Nghị định số 30/2020/NĐ-CP, ngày    tháng 3 năm 2020 của Chính phủ.", []),
        ("Theo Công văn số 12/UBND-NC ngày 05/3/2026.", []),
        ("Theo Công văn số 12/UBND-NC.", [(DATE,)]),
        ("Ủy ban nhân dân tỉnh đã ban hành Quyết định số 12/QĐ-UBND ngày 05/01/2026.", []),
        ("Theo Quyết định số 12/QĐ-UBND và Quyết định số 13/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.", []),
        ("Theo Nghị định số 30/2020/NĐ-CP; Nghị định số 30/2020/NĐ-CP.", [(DATE, ISSUER)]),
    ],
)
def test_the_first_citation_says_when_and_by_whom(text: str, missing: list[tuple[str, ...]]) -> None:
    assert missing_in(text) == missing


def test_what_the_decision_rests_on_is_named_already() -> None:
    assert missing_in("Theo Quyết định số 21/2025/QĐ-UBND.") == []


def test_the_document_itself_is_known() -> None:
    assert missing_in("Theo Quyết định số 05/QĐ-SNV.") == []


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Theo Nghị định về công tác văn thư.", ["Nghị định về công tác văn thư"]),
        ("Thực hiện Thông tư của Bộ Nội vụ quy định về lưu trữ.", ["Thông tư của Bộ Nội vụ quy định về lưu trữ"]),
        ("Theo các Nghị định về công tác văn thư.", []),
        ("Góp ý dự thảo Nghị định về công tác văn thư.", []),
    ],
)
def test_a_decree_without_a_number_is_told(text: str, cited: list[str]) -> None:
    found = unnumbered_citations(subject_with(text))
    assert [line.text[start:end] for line, start, end in found] == cited
