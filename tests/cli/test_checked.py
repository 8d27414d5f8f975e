"""One file after the check, and what is said of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qdgen.checks.settings import Settings
from qdgen.cli.checked import checked, in_short, refuse_draft, together
from qdgen.cli.telling import Telling
from qdgen.errors import OutputError
from tests.checks.faults import made
from tests.checks.reported import FAULTY

BLANK = {"paragraph": "Điều 1.", "append": " Có ............ người."}
WIDE = {"xml": "word/document.xml", "replace": ['<w:gridCol w:w="2843"/>', '<w:gridCol w:w="3700"/>']}


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A Word file with two faults."""
    path = tmp_path / "sai.docx"
    path.write_bytes(made("bo-nhiem", FAULTY))
    return path


def test_without_copies_only_a_report_is_made(faulty: Path) -> None:
    one = checked(faulty, Settings(), Telling())
    assert (len(one.report.findings), one.copies, one.notes) == (2, {}, ())
    assert in_short(one) == "sai.docx: Có 2 loại lỗi ở 2 chỗ: 1 bắt buộc, 1 giới hạn."


def test_the_report_of_a_mended_file_bears_its_name(faulty: Path) -> None:
    one = checked(faulty, Settings(), Telling(), annotate=Path("chu.docx"), fix=Path("sua.docx"))
    assert list(one.copies) == [Path("chu.docx"), Path("sua.docx")]
    assert one.report.source == "sua.docx"
    assert one.report.clean
    assert one.notes == (
        "Tệp gốc sai 2 chỗ: đã sửa 2 chỗ, đã hết.",
        "Đã sửa:",
        "  QD311  Tiêu ngữ viết chưa đúng",
        "  QD103  Lề trang ngoài giới hạn",
        "Không còn lỗi nào thấy được.",
    )


def test_one_rule_with_two_findings_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "sai.docx"
    path.write_bytes(made("bo-nhiem", ({"section": 0, "left": 10, "right": 40},)))
    assert any(note.endswith("(2 chỗ)") for note in checked(path, Settings(), Telling(), fix=Path("sua.docx")).notes)


def test_the_numbers_of_a_mended_file_add_up_and_what_came_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "sai.docx"
    path.write_bytes(made("khen-thuong", ({"section": 1, "left": 10, "right": 10}, WIDE, BLANK)))
    one = checked(path, Settings(), Telling(), fix=Path("sua.docx"))
    told = re.fullmatch(r"Tệp gốc sai (\d+) chỗ: đã sửa (\d+) chỗ, còn (\d+) chỗ phải sửa bằng tay\.", one.notes[0])
    assert told is not None
    found, mended, left = map(int, told.groups())
    assert found == mended + left
    added = [note for note in one.notes if note.startswith("Sửa xong thấy thêm 1 chỗ")]
    assert len(added) == 1
    assert one.notes[-1] == "  QD597  Bảng rộng hơn phần chữ"
    assert len(one.report.faults) == left + 1


def test_nothing_to_mend_is_said_with_what_is_left(tmp_path: Path) -> None:
    path = tmp_path / "sai.docx"
    path.write_bytes(made("bo-nhiem", (BLANK,)))
    notes = checked(path, Settings(), Telling(), fix=Path("sua.docx")).notes
    assert notes == ("Không có lỗi nào sửa tự động được: 1 chỗ phải sửa bằng tay.",)


def test_a_clean_choice_of_rules_is_told_as_one(faulty: Path) -> None:
    notes = checked(faulty, Settings(select=("QD663",)), Telling(), fix=Path("sua.docx")).notes
    assert notes == ("Không còn lỗi nào thấy được trong 1 quy tắc đã chọn.",)


def test_a_draft_has_no_annotated_copy() -> None:
    with pytest.raises(OutputError, match="chỉ dùng cho tệp Word"):
        refuse_draft(Path("du-thao.YAML"))
    refuse_draft(Path("van-ban.docx"))


def test_a_file_under_other_rules_is_counted_apart(tmp_path: Path) -> None:
    path = tmp_path / "quy-pham.docx"
    path.write_bytes(made("bo-nhiem", ({"paragraph": "Số", "text": "Số: 16/2026/QĐ-UBND"},)))
    one = checked(path, Settings(), Telling())
    assert together([one], unread=0) == "Đã xem 1 tệp: 1 tệp ngoài phạm vi."
    assert in_short(one) == "quy-pham.docx: Chưa kiểm tra thể thức."


def test_files_are_counted_together(faulty: Path) -> None:
    one = checked(faulty, Settings(), Telling())
    assert together([one, one], unread=0) == "Đã xem 2 tệp: 2 tệp có lỗi."
    assert together([one], unread=2) == "Đã xem 3 tệp: 1 tệp có lỗi, 2 tệp không kiểm tra được."
