"""A report as Markdown."""

from __future__ import annotations

from qdgen.checks.reports.markdown import to_markdown
from tests.checks.reported import FAULTY, report_of


def test_each_severity_is_a_table() -> None:
    text = to_markdown(report_of("bo-nhiem", FAULTY))
    assert "## Bắt buộc (1)\n\n| Quy tắc | Lỗi | Ở | Theo | Cách sửa |\n|---|---|---|---|---|\n| QD311 |" in text
    assert "## Giới hạn" in text


def test_words_of_the_document_are_no_marks() -> None:
    edit = {"paragraph": "Độc lập - Tự do - Hạnh phúc", "text": "Độc lập - Tự do - Hạnh phúc | *a* <b>"}
    text = to_markdown(report_of("bo-nhiem", (edit,)))
    assert "Độc lập - Tự do - Hạnh phúc \\| \\*a\\* \\<b\\>" in text


def test_rows_have_as_many_cells_as_their_head() -> None:
    rows = [line for line in to_markdown(report_of("bo-nhiem", FAULTY)).splitlines() if line.startswith("| QD")]
    assert rows
    assert all(line.replace("\\|", "").count("|") == 6 for line in rows)
