"""One file after the check, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from qdgen.checks.settings import Settings
from qdgen.cli.checked import checked, in_short, refuse_draft, together
from qdgen.errors import OutputError
from tests.checks.faults import made
from tests.checks.reported import FAULTY


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A Word file with two faults."""
    path = tmp_path / "sai.docx"
    path.write_bytes(made("bo-nhiem", FAULTY))
    return path


def test_without_copies_only_a_report_is_made(faulty: Path) -> None:
    one = checked(faulty, Settings())
    assert (len(one.report.findings), one.copies, one.notes) == (2, {}, ())
    assert in_short(one) == "sai.docx: Có 2 lỗi: 1 bắt buộc, 1 giới hạn."


def test_the_report_of_a_mended_file_bears_its_name(faulty: Path) -> None:
    one = checked(faulty, Settings(), annotate=Path("chu.docx"), fix=Path("sua.docx"))
    assert list(one.copies) == [Path("chu.docx"), Path("sua.docx")]
    assert one.report.source == "sua.docx"
    assert one.report.clean
    assert one.notes == (
        "Đã sửa 2 lỗi:",
        "  QD311  Tiêu ngữ viết chưa đúng",
        "  QD103  Lề trang ngoài giới hạn",
        "Không còn lỗi nào thấy được.",
    )


def test_one_rule_with_two_findings_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "sai.docx"
    path.write_bytes(made("bo-nhiem", ({"section": 0, "left": 10, "right": 40},)))
    assert any(note.endswith("(2 chỗ)") for note in checked(path, Settings(), fix=Path("sua.docx")).notes)


def test_a_draft_has_no_annotated_copy() -> None:
    with pytest.raises(OutputError, match="chỉ dùng cho tệp Word"):
        refuse_draft(Path("du-thao.YAML"))
    refuse_draft(Path("van-ban.docx"))


def test_files_are_counted_together(faulty: Path) -> None:
    one = checked(faulty, Settings())
    assert together([one, one], unread=0) == "Đã xem 2 tệp: 2 tệp có lỗi."
    assert together([one], unread=2) == "Đã xem 3 tệp: 1 tệp có lỗi, 2 tệp không kiểm tra được."
