"""`qdgen render` as a clerk runs it."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from qdgen.cli import main

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "examples" / "thi-dua" / "quyet-dinh.txt"
TEMPLATES = ROOT / "templates"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """The seed's text in a folder of its own."""
    return Path(shutil.copy(SEED, tmp_path / "du-thao.txt"))


def test_the_word_file_stands_beside_the_draft(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(draft)]) == 0
    assert zipfile.is_zipfile(draft.with_suffix(".docx"))
    assert "Đã ghi" in capsys.readouterr().out


def test_what_was_guessed_is_said(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["render", str(draft)])
    assert "Lưu ý: du-thao.txt: Bản thảo không có tên cơ quan ban hành" in capsys.readouterr().err


def test_a_file_that_exists_is_not_overwritten(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = draft.with_suffix(".docx")
    target.write_text("của người khác", encoding="utf-8")
    assert main(["render", str(draft)]) == 2
    assert target.read_text(encoding="utf-8") == "của người khác"
    assert "--force" in capsys.readouterr().err
    assert main(["render", str(draft), "--force"]) == 0
    assert zipfile.is_zipfile(target)


def test_final_refuses_a_draft_with_blanks(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(draft), "--final"]) == 2
    said = capsys.readouterr().err
    assert "Chưa có số văn bản" in said
    assert "Chưa có ngày ban hành" in said
    assert not draft.with_suffix(".docx").exists()


def test_final_accepts_a_finished_draft(draft: Path) -> None:
    text = draft.read_text(encoding="utf-8").replace("Số: /", "Số: 15/").replace("ngày tháng 12", "ngày 05 tháng 12")
    draft.write_text(text, encoding="utf-8")
    assert main(["render", str(draft), "--final"]) == 0


@pytest.mark.parametrize("option", ["decision", ""])
def test_a_template_of_the_office_is_filled(draft: Path, option: str) -> None:
    template = TEMPLATES / "decision.docx"
    assert main(["render", str(draft), "--template", f"{option}={template}" if option else str(template)]) == 0


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("khong-co.docx", "khong-co.docx: Không có tệp này"),
        ("bia=khong-co.docx", "Không có mẫu tên “bia”"),
        ("/dev/zero", "/dev/zero: Đây không phải tệp thường"),
        ("appendix=.", "Đây là thư mục"),
    ],
)
def test_a_template_that_is_not_there_is_said(
    draft: Path, template: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", str(draft), "--template", template]) == 2
    assert message in capsys.readouterr().err
    assert not draft.with_suffix(".docx").exists()


def test_a_draft_is_no_template(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(draft), "--template", str(draft)]) == 2
    assert "không phải .docx" in capsys.readouterr().err


@pytest.mark.parametrize("target", ["ra.pdf", "khong/co/thu/muc/ra.docx", "."])
def test_a_target_that_cannot_be_is_refused_before_any_work(
    draft: Path, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", str(draft), "-o", str(draft.parent / target)]) == 2
    assert capsys.readouterr().err.startswith("Lỗi: ")
    assert sorted(path.name for path in draft.parent.iterdir()) == ["du-thao.txt"]


def test_equal_drafts_give_equal_files(draft: Path) -> None:
    one, two = draft.with_name("mot.docx"), draft.with_name("hai.docx")
    main(["render", str(draft), "-o", str(one)])
    main(["render", str(draft), "-o", str(two)])
    assert one.read_bytes() == two.read_bytes()


def test_split_writes_a_file_for_each_part(draft: Path) -> None:
    assert main(["render", str(draft), "--split"]) == 0
    assert zipfile.is_zipfile(draft.with_suffix(".docx"))
    assert zipfile.is_zipfile(draft.with_name("du-thao-1-ke-hoach.docx"))


def test_a_word_file_is_read_and_rendered_anew(draft: Path) -> None:
    word, again = draft.with_name("mot.docx"), draft.with_name("hai.docx")
    assert main(["render", str(draft), "-o", str(word)]) == 0
    assert main(["render", str(word), "-o", str(again)]) == 0
    assert again.read_bytes() == word.read_bytes()


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_word_file_is_never_written_over_itself(
    draft: Path, force: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    word = draft.with_suffix(".docx")
    main(["render", str(draft)])
    before = word.read_bytes()
    assert main(["render", str(word), *force]) == 2
    assert "Tệp ra trùng với tệp vào" in capsys.readouterr().err
    assert word.read_bytes() == before


@pytest.mark.parametrize("more", [[], ["--split"]], ids=["one file", "split"])
def test_the_word_file_carries_its_draft_unless_told_not_to(draft: Path, more: list[str]) -> None:
    whole, bare = draft.with_name("co.docx"), draft.with_name("khong.docx")
    main(["render", str(draft), "-o", str(whole), *more])
    main(["render", str(draft), "-o", str(bare), "--no-model", *more])
    assert "customXml/item1.xml" in zipfile.ZipFile(whole).namelist()
    assert not any(name.startswith("customXml") for name in zipfile.ZipFile(bare).namelist())
