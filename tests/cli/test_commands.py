"""Wrong use of the command line is answered in Vietnamese with exit code 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from qdgen import read_string
from qdgen.cli import main
from qdgen.kinds import kind_named, kinds, terms
from qdgen.standards.nd30 import ABBREVIATIONS

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "to-trinh" / "to-trinh.txt"
ENGLISH = ("Usage", "Error", "Options", "Commands", "Missing", "Try ", "No such", "Show this")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["rendr"], "Không có lệnh “rendr”"),
        (["render"], "Thiếu tham số DỰ_THẢO"),
        (["render", "--fnal", "x.txt"], "Không có tùy chọn “--fnal”"),
        (["render", "a.txt", "b.txt"], "Thừa tham số: b.txt"),
        (["convert", "a.txt"], "Thiếu tùy chọn"),
        (["render", "a.txt", "-o"], "Tùy chọn “-o” dùng chưa đúng"),
        (["--nope"], "Không có tùy chọn “--nope”"),
        (["render", "khong-co.txt"], "Không có tệp này"),
    ],
)
def test_wrong_use_is_explained(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert message in said
    assert not any(word in said for word in ENGLISH)


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["--help"],
        ["render", "-h"],
        ["check", "-h"],
        ["convert", "-h"],
        ["new", "-h"],
        ["schema", "-h"],
        ["preview", "-h"],
        ["rule", "-h"],
    ],
)
def test_help_is_vietnamese(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(command) == 0
    said = capsys.readouterr().out
    assert "Cách dùng: qdgen" in said
    assert "Xem hướng dẫn này." in said
    assert not any(word in said for word in ENGLISH)


def test_help_names_every_type_of_document_that_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert {kind.term for kind in kinds()} | set(ABBREVIATIONS) <= set(terms())
    assert [term for term in terms() if term not in said] == []


@pytest.mark.parametrize("term", [term for term in terms() if (kind := kind_named(term)) and kind.general])
def test_a_type_that_help_names_is_read(term: str) -> None:
    typed = EXAMPLE.read_text(encoding="utf-8")
    draft = typed.replace("TỜ TRÌNH", term.upper()).replace("/TTr-", f"/{ABBREVIATIONS[term]}-")
    assert getattr(read_string(draft).document, "type", None) == term


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("qdgen 0.")


def test_the_package_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "qdgen", "rendr"], capture_output=True, check=False)
    assert done.returncode == 2
    assert "Không có lệnh" in done.stderr.decode()


@pytest.mark.parametrize("draft", [".", "", "/"])
def test_a_name_that_is_no_files_is_no_traceback(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", draft]) == 2
    assert capsys.readouterr().err.startswith(f"Lỗi: {draft or '.'}: Đây là thư mục, không phải tệp.")


@pytest.mark.parametrize("command", ["render", "convert"])
@pytest.mark.parametrize(
    "draft", ["/dev/full", "/dev/zero", "vong.txt", "khong/co.txt", "a\x00b.txt", "d" * 999 + ".txt"]
)
def test_what_is_no_draft_is_said_and_nothing_is_written(
    draft: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("vong.txt").symlink_to("vong.txt")
    assert main([command, draft, "-o", "ra.docx" if command == "render" else "ra.json"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Lỗi: ")
    assert "Cách sửa: " in said
    assert [path.name for path in tmp_path.iterdir()] == ["vong.txt"]


@pytest.mark.parametrize("target", ["/dev/full", "/dev/null", "/", "vong.docx"])
def test_what_can_be_no_output_is_said(
    target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("vong.docx").symlink_to("vong.docx")
    for force in ([], ["--force"]):
        assert main(["new", "decision", "-o", target, *force]) == 2
        assert capsys.readouterr().err.startswith(f"Lỗi: {target}: ")
    assert [path.name for path in tmp_path.iterdir()] == ["vong.docx"]
