"""`--remarks`: for people as words, for programs as one JSON document on stdout and nothing else there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from qdgen import read, render
from qdgen.cli import main
from tests.readers.test_records import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Sequence

SEED = Path(__file__).resolve().parents[2] / "examples" / "thi-dua" / "quyet-dinh.txt"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """The seed with an article that has lost its stop."""
    target = tmp_path / "du-thao.txt"
    target.write_text(SEED.read_text(encoding="utf-8").replace("Điều 2.", "Điều 2:"), encoding="utf-8")
    return target


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """The seed with a day that no calendar has."""
    target = tmp_path / "sai.txt"
    text = SEED.read_text(encoding="utf-8").replace("ngày tháng 12", "ngày 31 tháng 02", 1)
    target.write_text(text, encoding="utf-8")
    return target


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """What stdout holds: one document of the promised form."""
    record: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(record)] == []
    return record


def every_command(draft: Path, target: Path) -> list[Sequence[str]]:
    return [
        ["convert", str(draft), "-o", str(target / "ra.yaml")],
        ["render", str(draft), "-o", str(target / "ra.docx")],
        ["diff", str(draft), str(SEED), "-o", str(target / "ra.html"), "--format", "html"],
        ["check", str(draft), "-o", str(target / "ra.json")],
    ]


@pytest.mark.parametrize("number", range(4), ids=["convert", "render", "diff", "check"])
def test_stdout_holds_the_document_and_nothing_else(
    number: int, draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*every_command(draft, tmp_path)[number], "--remarks", "json"]) in (0, 1)
    record = told(capsys)
    [label] = [one for one in record["remarks"] if one["kind"] == "label"]
    assert (label["before"], label["after"], label["sure"]) == ("Điều 2:", "Điều 2.", "certain")
    assert label["location"]["source"] == "du-thao.txt"
    assert draft.read_text(encoding="utf-8").splitlines()[label["location"]["line"] - 1].startswith("Điều 2:")
    assert record["faults"] == []


def test_what_was_written_is_still_said_to_people(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "ra.yaml"
    assert main(["convert", str(draft), "-o", str(target), "--remarks", "json"]) == 0
    assert capsys.readouterr().err == f"Đã ghi {target}\n"
    assert read(target).document == read(draft).document


def test_faults_come_in_the_same_document_and_the_command_fails(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", str(faulty), "-o", str(tmp_path / "ra.yaml"), "--remarks", "json"]) == 2
    [fault] = told(capsys)["faults"]
    assert "không phải ngày có trong lịch" in fault["message"]
    assert fault["location"]["source"] == "sai.txt"
    assert fault["location"]["line"] > 0
    assert fault["advice"]
    assert not (tmp_path / "ra.yaml").exists()


def test_a_draft_that_may_not_be_issued_yet_keeps_its_remarks_beside_its_faults(
    draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", str(draft), "-o", str(tmp_path / "ra.docx"), "--final", "--remarks", "json"]) == 2
    record = told(capsys)
    assert "label" in {one["kind"] for one in record["remarks"]}
    assert any("Chưa có số văn bản" in one["message"] for one in record["faults"])


def test_a_word_file_tells_its_paragraphs(draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    word, target = tmp_path / "vao.docx", tmp_path / "ra.txt"
    text = draft.read_text(encoding="utf-8").replace("Điều 2:", "Điều 7.")
    draft.write_text(text, encoding="utf-8")
    word.write_bytes(render(read(draft).document, model=False))
    assert main(["convert", str(word), "-o", str(target), "--remarks", "json"]) == 0
    [numbering] = [one for one in told(capsys)["remarks"] if "đáng lẽ là 2" in one["message"]]
    assert numbering["location"]["paragraph"] > 0
    assert "line" not in numbering["location"]


def test_remarks_may_be_left_out(draft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "ra.yaml"
    assert main(["convert", str(draft), "-o", str(target), "--remarks", "none"]) == 0
    assert capsys.readouterr() == (f"Đã ghi {target}\n", "")


def test_faults_are_told_even_where_remarks_are_left_out(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", str(faulty), "-o", str(tmp_path / "ra.yaml"), "--remarks", "none"]) == 2
    assert capsys.readouterr().err.startswith("Lỗi: sai.txt, dòng ")


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["diff", str(SEED), str(SEED)], "-o TỆP"),
        (["check", str(SEED)], "-o TỆP"),
        (["render", str(SEED), "-o", "khong-ghi.docx", "--report"], "bỏ --report"),
    ],
    ids=["diff", "check", "render"],
)
def test_two_reports_on_stdout_are_refused(
    arguments: list[str], advice: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--remarks", "json"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert advice in said.err


@pytest.mark.parametrize("command", ["convert", "render", "preview", "diff", "check"])
def test_the_help_of_every_command_that_reads_drafts_tells_of_it(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--help"]) == 0
    assert "--remarks" in capsys.readouterr().out
