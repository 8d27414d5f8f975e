from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from qdgen.cli import main

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DRAFT = EXAMPLES / "thi-dua" / "quyet-dinh.txt"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """The draft with other words in Điều 2."""
    text = DRAFT.read_text(encoding="utf-8")
    assert "có hiệu lực từ ngày ký ban hành" in text
    target = tmp_path / "sua.txt"
    target.write_text(text.replace("có hiệu lực từ ngày ký ban hành", "có hiệu lực từ ngày ký"), encoding="utf-8")
    return target


def test_drafts_that_say_the_same_end_with_zero(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(DRAFT), str(DRAFT.with_suffix(".yaml"))]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Hai bản không khác nhau."


def test_drafts_that_differ_end_with_one_and_the_change_is_told(
    changed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", str(DRAFT), str(changed)]) == 1
    said = capsys.readouterr().out
    assert "Có 1 thay đổi: 1 sửa.\n\nSửa: Điều 2\n" in said
    assert "từ ngày ký[- ban hành-]." in said


@pytest.mark.parametrize("form", ["html", "json"])
def test_the_result_can_be_a_file_in_another_form(
    form: str, changed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"khac.{form}"
    assert main(["diff", str(DRAFT), str(changed), "--format", form, "-o", str(target)]) == 1
    assert capsys.readouterr().out == f"Đã ghi {target}\n"
    text = target.read_text(encoding="utf-8")
    assert "<del>" in text if form == "html" else json.loads(text)["changes"][0]["part"] == "article"


def test_a_draft_is_never_overwritten(changed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = changed.read_bytes()
    assert main(["diff", str(DRAFT), str(changed), "-o", str(changed), "--force"]) == 2
    assert "Tệp ra trùng với tệp vào" in capsys.readouterr().err
    assert changed.read_bytes() == before
    target = tmp_path / "ra.txt"
    shutil.copy(DRAFT, target)
    assert main(["diff", str(DRAFT), str(changed), "-o", str(target)]) == 2


def test_what_cannot_be_read_ends_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(DRAFT), str(tmp_path / "khong-co.txt")]) == 2
    assert "Không có tệp này." in capsys.readouterr().err
    assert main(["diff", str(DRAFT)]) == 2
    assert "BẢN_MỚI" in capsys.readouterr().err
