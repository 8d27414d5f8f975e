"""`qdgen check` as a clerk runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from qdgen import check_bytes
from qdgen.checks.registry import all_rules
from qdgen.cli import main
from tests.checks.faults import made
from tests.checks.reported import FAULTY

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "examples" / "thi-dua" / "quyet-dinh.txt"
CHECK = [sys.executable, "-m", "qdgen", "check"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the clerk works: a file with two faults, one without."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sai.docx").write_bytes(made("bo-nhiem", FAULTY))
    (tmp_path / "dung.docx").write_bytes(made("bo-nhiem", ()))
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.usefixtures("folder")
def test_a_file_with_faults_ends_with_one_and_says_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "sai.docx"]) == 1
    said = capsys.readouterr()
    assert said.out.startswith("sai.docx: văn bản hành chính; kiểm tra theo Nghị định số 30/2020/NĐ-CP, như dự thảo.\n")
    assert "QD311  Tiêu ngữ viết là “Độc lập – Tự do – Hạnh phúc”" in said.out
    assert "Có 2 loại lỗi ở 2 chỗ: 1 bắt buộc, 1 giới hạn." in said.out
    assert said.err == ""


@pytest.mark.usefixtures("folder")
def test_a_clean_file_ends_with_zero(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "dung.docx"]) == 0
    said = capsys.readouterr().out
    assert "Không có lỗi thể thức." in said
    assert f"{len(all_rules())} quy tắc đạt, 0 không đạt, 0 chưa kiểm tra được." in said


def test_the_source_is_never_touched_and_nothing_is_written_unasked(folder: Path) -> None:
    before = (folder / "sai.docx").read_bytes()
    main(["check", "sai.docx"])
    main(["check", "sai.docx", "--fix", "sua.docx", "--annotate", "chu.docx"])
    assert (folder / "sai.docx").read_bytes() == before
    assert names(folder) == ["chu.docx", "dung.docx", "sai.docx", "sua.docx"]


@pytest.mark.usefixtures("folder")
def test_a_draft_is_checked_as_it_would_be_rendered(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SEED)]) == 1
    said = capsys.readouterr()
    assert said.out.startswith("quyet-dinh.txt: văn bản hành chính")
    assert "QD910" in said.out
    assert "BẮT BUỘC" not in said.out
    assert "Lưu ý: quyet-dinh.txt: Bản thảo không có tên cơ quan ban hành" in said.err


def test_an_issued_document_must_have_its_number_and_day(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "nhap.docx").write_bytes(made("thi-dua", ()))
    main(["check", "nhap.docx"])
    assert "chưa có số" not in capsys.readouterr().out.lower()
    assert main(["check", "nhap.docx", "--profile", "issued-paper"]) == 1
    said = capsys.readouterr().out
    assert "như bản giấy đã ban hành" in said
    assert "BẮT BUỘC" in said


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (["--select", "QD3"], {"QD311"}),
        (["--select", "motto_misspelt"], {"QD311"}),
        (["--select", "page", "--select", "qd311"], {"QD103", "QD311"}),
        (["--ignore", "QD1"], {"QD311"}),
        (["--select", "QD1", "--ignore", "margin_out_of_range"], set()),
    ],
)
def test_rules_are_chosen_by_code_beginning_name_and_family(
    options: list[str], codes: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "sai.docx", "--format", "json", *options]) == bool(codes)
    report = json.loads(capsys.readouterr().out)
    assert {finding["code"] for finding in report["findings"]} == codes


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize("code", ["QDX", "", "khung"])
def test_a_code_that_no_rule_has_is_no_silence(option: str, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "dung.docx", option, code]) == 2
    said = capsys.readouterr()
    assert f"Lỗi: Không có quy tắc nào là “{code}”. Gõ “qdgen rule”" in said.err
    assert said.out == ""


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("option", "choices"), [("--profile", "draft, issued-paper"), ("--format", "text, json")])
def test_a_value_that_is_none_is_answered_with_those_that_are(
    option: str, choices: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "dung.docx", option, "nháp"]) == 2
    assert f"Giá trị của tùy chọn {option} phải là một trong: {choices}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("form", "beginning"),
    [("json", "{"), ("sarif", "{"), ("markdown", "# Kết quả"), ("md", "# Kết quả"), ("html", "<!DOCTYPE html>")],
)
def test_each_form_is_alone_on_stdout(
    form: str, beginning: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "qdgen.toml").write_text('[check]\nignore = ["QD1"]\n', encoding="utf-8")
    arguments = ["check", "sai.docx", "--format", form, "--fix", "sua.docx", "--annotate", "chu.docx"]
    assert main(arguments) == 0
    said = capsys.readouterr()
    assert said.out.startswith(beginning)
    if beginning == "{":
        assert json.loads(said.out)
    assert "Dùng cài đặt trong qdgen.toml." in said.err
    assert "Đã ghi sua.docx" in said.err


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("bc.txt", "sai.docx: "),
        ("bc.html", "<!DOCTYPE html>"),
        ("bc.md", "# Kết quả"),
        ("bc.json", '{\n  "schema"'),
        ("bc.sarif", '{\n  "$schema"'),
    ],
)
def test_a_report_takes_its_form_from_the_name_of_its_file(
    name: str, beginning: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "sai.docx", "-o", name]) == 1
    assert (folder / name).read_text(encoding="utf-8").startswith(beginning)
    said = capsys.readouterr()
    assert said.out == "sai.docx: Có 2 loại lỗi ở 2 chỗ: 1 bắt buộc, 1 giới hạn.\n"
    assert said.err == f"Đã ghi {name}\n"


@pytest.mark.parametrize("name", ["bc.docx", "bc.PDF", "bc.xlsx"])
def test_a_report_under_a_name_of_another_kind_is_refused(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "sai.docx", "-o", name]) == 2
    said = capsys.readouterr().err
    assert f"Lỗi: Báo cáo không ghi được dạng “{Path(name).suffix.lower()}”." in said
    assert ".txt, .html, .md, .json hoặc .sarif" in said
    assert names(folder) == ["dung.docx", "sai.docx"]


@pytest.mark.usefixtures("folder")
def test_an_empty_name_is_not_the_current_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", ""]) == 2
    assert "Lỗi: Tên tệp để trống." in capsys.readouterr().err


def test_a_report_names_the_file_by_its_path_below_the_current_folder(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "phòng a").mkdir()
    (folder / "phòng a" / "sai.docx").write_bytes((folder / "sai.docx").read_bytes())
    for given in ("phòng a/sai.docx", str(folder / "phòng a" / "sai.docx")):
        main(["check", given, "--format", "sarif"])
        results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
        uris = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in results}
        assert uris == {"ph%C3%B2ng%20a/sai.docx"}
    main(["check", "phòng a/sai.docx", "sai.docx"])
    assert capsys.readouterr().out.startswith("phòng a/sai.docx: văn bản hành chính")


def test_the_form_that_is_asked_for_wins_over_the_name(folder: Path) -> None:
    main(["check", "sai.docx", "-o", "bc.html", "--format", "text"])
    assert (folder / "bc.html").read_text(encoding="utf-8").startswith("sai.docx: ")


@pytest.mark.usefixtures("folder")
def test_several_files_are_told_one_after_the_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "dung.docx", "sai.docx"]) == 1
    said = capsys.readouterr().out
    assert said.index("dung.docx: văn bản") < said.index("sai.docx: văn bản")
    assert said.endswith("\nĐã xem 2 tệp: 1 tệp không thấy lỗi, 1 tệp có lỗi.\n")
    assert main(["check", "dung.docx", "dung.docx"]) == 0


def test_one_unreadable_file_does_not_hide_the_others(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "hong.docx").write_bytes(b"PK\x03\x04 cut")
    assert main(["check", "khong-co.docx", "sai.docx", "hong.docx", "-o", "bc.txt"]) == 2
    said = capsys.readouterr()
    assert "QD311" in said.out
    assert "Đã xem 3 tệp: 1 tệp có lỗi, 2 tệp không kiểm tra được." in said.out
    assert "Lỗi: khong-co.docx: Không có tệp này." in said.err
    assert "Lỗi: hong.docx: Tệp .docx bị hỏng" in said.err
    assert not (folder / "bc.txt").exists()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("options", [["--format", "json"], ["-o", "bc.html"], ["--fix", "a.docx"]])
def test_what_is_for_one_file_is_refused_for_several(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "dung.docx", "sai.docx", *options]) == 2
    assert "Lỗi: Nhiều tệp một lượt chỉ có báo cáo dạng text" in capsys.readouterr().err


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04",
        b"PK\x05\x06" + bytes(18),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        b"%PDF-1.7\n",
        b"{\\rtf1 x}",
    ],
    ids=["empty", "cut", "empty-zip", "old-word", "pdf", "rtf"],
)
@pytest.mark.parametrize("options", [[], ["--fix", "ra.docx"], ["--annotate", "ra.docx"]])
def test_what_is_no_word_file_is_said_and_nothing_is_written(
    content: bytes, options: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "la.docx").write_bytes(content)
    assert main(["check", "la.docx", *options]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Lỗi: la.docx: ")
    assert "Cách sửa: " in said.err
    assert names(folder) == ["dung.docx", "la.docx", "sai.docx"]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("source", [".", "/dev/zero", "khong/co.docx", "a\x00b.docx", "vong.docx", "d" * 999])
def test_what_is_no_file_is_said(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("vong.docx").symlink_to("vong.docx")
    assert main(["check", source]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Lỗi: ")
    assert "Cách sửa: " in said


def test_a_draft_that_cannot_be_read_is_said_with_its_lines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "nhap.txt").write_text("Xin chào\n", encoding="utf-8")
    assert main(["check", "nhap.txt"]) == 2
    assert "Lỗi: nhap.txt" in capsys.readouterr().err


def test_a_normative_act_is_told_apart_not_passed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edits = ({"paragraph": "Số", "text": "Số: 16/2026/QĐ-UBND"},)
    (folder / "qppl.docx").write_bytes(made("bo-nhiem", edits))
    assert main(["check", "qppl.docx"]) == 1
    said = capsys.readouterr().out
    assert said.startswith("qppl.docx: văn bản quy phạm pháp luật; không kiểm tra thể thức")
    assert "chưa kiểm tra được" in said
    assert main(["check", "qppl.docx", "--ignore", "QD001"]) == 0
    assert "Chưa kiểm tra thể thức." in capsys.readouterr().out


def test_a_reader_that_goes_away_changes_nothing(folder: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*CHECK, "sai.docx", "--fix", "sua.docx"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr.decode()
    assert check_bytes((folder / "sua.docx").read_bytes()).clean


def test_the_options_stand_by_what_they_are_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--help"]) == 0
    said = capsys.readouterr().out
    headings = ["Kiểm tra thế nào:", "Báo cáo:", "Bản Word:", "Tùy chọn:"]
    assert [line for line in said.splitlines() if line in headings] == headings
    assert "Mã kết thúc: 0 không thấy lỗi; 1 có lỗi; 2 không kiểm tra được." in said
    assert main(["check"]) == 2
    assert "Thiếu tham số TỆP. Gõ" in capsys.readouterr().err
