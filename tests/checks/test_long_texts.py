"""Very long and hostile documents: the check of each ends soon, whatever its text is made of."""

from __future__ import annotations

import functools
import io
import time
import zipfile
from xml.sax.saxutils import escape

import pytest

from qdgen.api import check_bytes, fix
from qdgen.checks.registry import all_rules
from tests.checks.faults import made

LONG = 100_000
"""Letters of one paragraph."""
MANY = 4_000
"""Paragraphs, rows."""
SECONDS = 5
PART = "word/document.xml"

REPEATED = (
    "a", " ", "\u00a0", "\t", "(", ")", "[", "{", "“", '"', ".", ",", "…", "/", "1", "1.", "I", "A-", "a/", "- ", ", ",
    "a   b", "ab  cd", "ab ,cd ", "ab. cd", "A&", "1,000", "oà ", "a\u0301\u0323", "o\u0300", "\u0301", "а", "\ue000",
    "số ", "số 1 ", "số: 1/QĐ-A, ", "ngày ", "ngày 31 tháng 2 năm 2025 ", "thứ hai ngày 1/1/2025 ", "nhân dân ",
    "khoản 1 Điều 1 Quyết định này ", "theo điều 5, ", "đảng ", "Phụ lục I, ", "đảm bảo ", "của ", "kèm theo ",
    "1 đồng (", "Luật ", "và Tỉnh Bắc ", "UBND huyện ", "v.v ", " ab Và Công ", "Chương I ", "Căn cứ ", "Điều 1 ",
)  # fmt: skip
"""Texts of which a paragraph may be made: what patterns begin with, go on over, or end with."""

LINES = (
    "",
    "1. Sở Nội vụ có trách nhiệm thực hiện.",
    "Điều 1. Ban hành.",
    "Chương I",
    "PHỤ LỤC",
    "(Kèm theo Quyết định số 1/QĐ-SNV ngày 01 tháng 02 năm 2026 của Sở Nội vụ)",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Nơi nhận:",
    "- Sở Nội vụ;",
    "TM. ỦY BAN NHÂN DÂN",
    "Căn cứ Luật Ban hành văn bản;",
    "khoản 7 Điều 9 Quyết định này",
)
"""Lines that a document may have thousands of."""


@functools.cache
def parts() -> tuple[str, str]:
    """The body of an example, parted where its articles begin."""
    with zipfile.ZipFile(io.BytesIO(made("bo-nhiem", ()))) as package:
        body = package.read(PART).decode()
    at = body.index("</w:p>", body.index("QUYẾT ĐỊNH:")) + len("</w:p>")
    return body[:at], body[at:]


def holding(markup: str) -> bytes:
    """The example with more of that markup before its articles."""
    before, after = parts()
    data = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(made("bo-nhiem", ()))) as package,
        zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as written,
    ):
        for name in package.namelist():
            written.writestr(name, before + markup + after if name == PART else package.read(name))
    return data.getvalue()


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def table(rows: int, *texts: str) -> str:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in texts)
    grid = '<w:gridCol w:w="3000"/>' * len(texts)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{f'<w:tr>{cells}</w:tr>' * rows}</w:tbl>"


def checked_soon(markup: str) -> None:
    data = holding(markup)
    start = time.monotonic()
    report = check_bytes(data)
    assert time.monotonic() - start < SECONDS
    assert len(report.results) == len(all_rules())


@pytest.mark.parametrize("text", REPEATED, ids=ascii)
def test_a_very_long_paragraph_is_checked_soon(text: str) -> None:
    checked_soon(paragraph((text * (LONG // len(text)))[:LONG]))


@pytest.mark.parametrize("text", LINES)
def test_thousands_of_paragraphs_are_checked_soon(text: str) -> None:
    checked_soon(paragraph(text) * MANY)


@pytest.mark.parametrize("texts", [("1", "Nguyễn Văn A", "Sở Nội vụ"), ("trái\tphải", "nữa"), ("",)], ids=len)
def test_a_table_of_thousands_of_rows_is_checked_soon(texts: tuple[str, ...]) -> None:
    checked_soon(table(MANY, *texts))


def test_a_paragraph_of_thousands_of_runs_is_checked_soon() -> None:
    runs = (f'<w:r><w:rPr><w:sz w:val="{20 + at % 40}"/></w:rPr><w:t>ab{at} </w:t></w:r>' for at in range(MANY))
    checked_soon(f"<w:p>{''.join(runs)}</w:p>")


def test_a_paragraph_of_thousands_of_looks_is_checked_soon() -> None:
    runs = (f'<w:r><w:rPr><w:color w:val="{at:06X}"/></w:rPr><w:t>ab </w:t></w:r>' for at in range(MANY * 5))
    checked_soon(f"<w:p>{''.join(runs)}</w:p>")


def test_thousands_of_mastheads_in_one_table_are_checked_soon() -> None:
    checked_soon(table(MANY, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUY CHẾ"))


@pytest.mark.parametrize("text", ['"a" ', '"a"'])
def test_thousands_of_quotation_marks_of_two_kinds_are_checked_and_mended_soon(text: str) -> None:
    data = holding(paragraph(text * (LONG // 4) + "“a” " * (LONG // 4)))
    start = time.monotonic()
    fix(data)
    assert time.monotonic() - start < SECONDS * 2


def test_so_many_faults_of_one_kind_are_told_that_the_rest_is_said_to_be_left_out() -> None:
    report = check_bytes(holding(paragraph("(" * LONG)))
    [result] = [one for one in report.results if one.rule.name == "bracket_unpaired"]
    assert len(result.findings) == 2000
    assert result.reasons == ("Chỉ ghi 2000 chỗ đầu.",)


def test_every_fault_of_a_kind_is_mended_however_many_there_are() -> None:
    data = holding(paragraph("Ông Nguyễn Văn A có đơn.") * MANY)
    fixed = fix(data)
    assert sum(one.rule.name == "first_line_indent" for one in fixed.mended) == MANY
    assert not any(one.finding.mends for one in fixed.after.findings)
