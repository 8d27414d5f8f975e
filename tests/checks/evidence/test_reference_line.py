"""What a "Kèm theo" line says, and which of them speak of the document of the file."""

from __future__ import annotations

from qdgen.checks.evidence.reference_line import read_reference, references
from tests.checks.subjects import subject_of_example


def test_a_line_is_taken_apart() -> None:
    one = read_reference("(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Chủ tịch UBND tỉnh)")
    assert (one.term, one.issued.number, one.issued.date) == ("Quyết định", "12", (5, 3, 2026))
    assert one.issuer == "Chủ tịch UBND tỉnh"


def test_blanks_stay_blank() -> None:
    one = read_reference("(Kèm theo Văn bản số     /     ngày     tháng     năm      của ……)")
    assert (one.term, one.issued.number, one.issued.date, one.issuer) == ("", "", None, "")


def test_lines_about_the_document_are_found() -> None:
    assert [reference.term for _, reference in references(subject_of_example(example="quy-che"))] == ["Quyết định"]
    assert list(references(subject_of_example())) == []
