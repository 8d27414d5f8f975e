"""A report for the screen of a clerk."""

from __future__ import annotations

from dataclasses import replace

from qdgen.checks.reports.text import to_text
from qdgen.checks.settings import Settings
from tests.checks.reported import FAULTY, MOTTO, report_of


def test_a_finding_says_what_where_by_which_clause_and_what_to_do() -> None:
    text = to_text(report_of("bo-nhiem", FAULTY, source="du-thao.docx"))
    assert text.startswith(
        "du-thao.docx: văn bản hành chính; kiểm tra theo Nghị định số 30/2020/NĐ-CP, như dự thảo.\n"
        "Có 2 loại lỗi ở 2 chỗ: 1 bắt buộc, 1 giới hạn.\n"
    )
    assert "BẮT BUỘC (1)" in text
    assert "GIỚI HẠN (1)" in text
    expected = """\
  QD311  Tiêu ngữ viết là “Độc lập – Tự do – Hạnh phúc”; phải là “Độc lập - Tự do - Hạnh phúc”.
         Ở: trang đầu, ô phải, dòng 2: “Độc lập – Tự do – Hạnh phúc”
         Theo: Phụ lục I, Phần I, Mục II, khoản 1, điểm b
         Cách sửa: Gõ lại Tiêu ngữ"""
    assert expected in text


def test_the_counts_stand_at_the_end() -> None:
    assert "2 không đạt, 0 chưa kiểm tra được." in to_text(report_of("bo-nhiem", FAULTY))


def test_a_clean_document_is_told() -> None:
    assert "Không có lỗi thể thức." in to_text(report_of("bo-nhiem"))


def test_many_places_of_one_message_are_gathered() -> None:
    edits = tuple({"paragraph": MOTTO, "nth": at, "size": 16} for at in (1, 2))
    text = to_text(report_of("thi-dua", edits, Settings(select=("QD312",))))
    assert text.count("cỡ chữ 16;") == 1
    assert text.count("ô phải, dòng 2") == 2


def test_each_place_has_its_own_advice_where_there_is_no_common_one() -> None:
    edits = ({"paragraph": "Điều 1.", "comment": "một"}, {"paragraph": "Điều 2.", "comment": "hai"})
    report = report_of("bo-nhiem", edits, Settings(select=("QD004",)))
    [result] = report.results
    first, second = result.findings
    own = replace(second, finding=replace(second.finding, advice="Hỏi người ghi."))
    text = to_text(replace(report, results=(replace(result, findings=(first, own)),)))
    assert "Còn ghi chú của Nguyễn Văn A: “hai”. Cách sửa: Hỏi người ghi.\n" in text
    assert f"“một”. Cách sửa: {first.rule.correction}\n" in text
    assert "\n         Cách sửa:" not in text


def test_what_was_not_evaluated_is_told_with_its_reason_once() -> None:
    text = to_text(report_of("bo-nhiem", ({"paragraph": "Độc lập - Tự do - Hạnh phúc", "remove": True},)))
    assert "CHƯA KIỂM TRA ĐƯỢC" in text
    assert text.count("Không tìm thấy Tiêu ngữ.") == 1
