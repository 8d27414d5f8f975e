"""`qdgen check` where qdgen itself fails: it says so, with the rule's code, and the other files are checked."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qdgen import api, check_bytes
from qdgen.checks import checking
from qdgen.checks.finding import Status
from qdgen.checks.registry import all_rules
from qdgen.checks.report import Result
from qdgen.cli import main
from tests.checks.faults import made
from tests.checks.reported import FAULTY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qdgen.checks.finding import Finding
    from qdgen.checks.report import Report
    from qdgen.checks.settings import Settings


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the clerk works: a file with two faults, one without."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sai.docx").write_bytes(made("bo-nhiem", FAULTY))
    (tmp_path / "dung.docx").write_bytes(made("bo-nhiem", ()))
    return tmp_path


def _with_one_rule_that_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_: object) -> Iterator[Finding]:
        yield from ()
        raise LookupError("hỏng")

    first, *others = all_rules()
    rules = (replace(first, check=breaks, needs=()), *others)
    everything = tuple((rule, Result(rule=rule, status=Status.PASSED)) for rule in rules)
    monkeypatch.setattr(checking, "_with_passed", lambda: everything)


def test_a_rule_that_breaks_is_a_fault_of_qdgen_with_its_code_and_the_report_stands(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _with_one_rule_that_breaks(monkeypatch)
    code = all_rules()[0].code
    assert main(["check", "sai.docx", "--fix", "moi.docx"]) == 2
    said = capsys.readouterr()
    assert "CHƯA KIỂM TRA ĐƯỢC" in said.out
    assert f"Lỗi của chính qdgen: quy tắc {code} dừng giữa chừng (LookupError: hỏng" in said.err
    assert f"--ignore {code}" in said.err
    assert (folder / "moi.docx").exists()
    assert main(["check", "dung.docx", "--format", "json", "--remarks", "none"]) == 2
    results = json.loads(capsys.readouterr().out)["results"]
    assert [one["code"] for one in results if "failure" in one] == [code]


@pytest.mark.usefixtures("folder")
def test_a_rule_that_breaks_does_not_hide_the_other_files(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _with_one_rule_that_breaks(monkeypatch)
    assert main(["check", "sai.docx", "dung.docx"]) == 2
    said = capsys.readouterr()
    assert "Đã xem 2 tệp: 1 tệp có lỗi, 1 tệp chưa kiểm tra hết." in said.out
    assert said.err.count("dừng giữa chừng") == 2


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ZeroDivisionError("chia"), "Lỗi của chính qdgen: không kiểm tra được tệp này (ZeroDivisionError: chia"),
        (MemoryError(), "Tệp quá lớn hoặc lồng nhau quá sâu."),
    ],
)
def test_whatever_a_file_brings_about_the_others_are_checked(
    error: Exception, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def checks(data: bytes, settings: Settings, *, source: str) -> Report:
        if source == "sai.docx":
            raise error
        return check_bytes(data, settings, source=source)

    monkeypatch.setattr(api, "check_bytes", checks)
    assert main(["check", "sai.docx", "dung.docx"]) == 2
    said = capsys.readouterr()
    assert "Đã xem 2 tệp: 1 tệp không thấy lỗi, 1 tệp không kiểm tra được." in said.out
    assert f"sai.docx: {words}" in said.err
    assert main(["check", "sai.docx"]) == 2
    assert "tên tệp, thiết bị" not in capsys.readouterr().err
