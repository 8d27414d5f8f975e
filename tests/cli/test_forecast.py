"""`qdgen render --report`: what a clerk reads about the page."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.cli import main

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[2]


def reported(name: str, folder: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    draft = Path(shutil.copy(ROOT / "examples" / name, folder / "du-thao.txt"))
    assert main(["render", str(draft), "--report", *options]) == 0
    assert draft.with_suffix(".docx").is_file()
    return capsys.readouterr().out


def test_the_masthead_is_told_in_millimetres_and_points(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = reported("thi-dua/quyet-dinh.txt", tmp_path, capsys)
    assert "Dự báo trang in của du-thao.docx: 6 trang" in said
    assert "Phần đầu: cột trái 67,8 mm, cột phải 97,2 mm" in said
    assert "Quốc hiệu 13, Tiêu ngữ 14" in said


def test_each_rule_is_told_with_its_share(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = reported("thi-dua/quyet-dinh.txt", tmp_path, capsys)
    assert "Đường kẻ dưới Tiêu ngữ: 60,5 mm (100% dòng cuối)" in said
    assert "Đường kẻ dưới Cơ quan ban hành: 14,7 mm (49% dòng cuối, 34% dòng dài nhất)" in said


def test_centred_lines_are_shown_as_they_will_break(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = reported("khen-thuong/quyet-dinh.txt", tmp_path, capsys)
    assert "Trích yếu: 3 dòng\n      Về việc tặng Bằng khen" in said
    assert "Tiêu đề phụ lục: 2 dòng\n      DANH SÁCH TẬP THỂ" in said


def test_what_wraps_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = reported("khen-thuong/quyet-dinh.txt", tmp_path, capsys)
    assert "Danh sách nơi nhận xuống 2 dòng: - Thường trực Tỉnh ủy" in said
    assert "Chữ trong bảng xuống 2 dòng: Sở Khoa học và Công nghệ tỉnh Bình Minh" in said


def test_the_place_of_the_signature_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = reported("khen-thuong/quyet-dinh.txt", tmp_path, capsys)
    assert "Khối ký và nơi nhận: trang 2, cùng" in said


def test_each_file_of_a_split_document_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = reported("thi-dua/quyet-dinh.txt", tmp_path, capsys, "--split")
    assert "Dự báo trang in của du-thao.docx: 1 trang" in said
    assert "Dự báo trang in của du-thao-1-ke-hoach.docx: 5 trang" in said


def test_without_the_option_nothing_is_foretold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = Path(shutil.copy(ROOT / "examples" / "bo-nhiem" / "quyet-dinh.txt", tmp_path / "du-thao.txt"))
    assert main(["render", str(draft)]) == 0
    assert "Dự báo" not in capsys.readouterr().out
