from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.cli.printing import MOST_SHOWN, remark, report, written
from qdgen.errors import Fault, ModelError, Remark, SourceError
from qdgen.location import Location

if TYPE_CHECKING:
    import pytest


def test_one_fault_is_one_line_on_the_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    report(SourceError(Fault(message="Điều còn trống.", location=Location(source="a.txt", line=3), advice="ghi vào.")))
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "Lỗi: a.txt, dòng 3: Điều còn trống. Cách sửa: ghi vào.\n"


def test_several_faults_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    report(ModelError("Một.", "Hai."))
    assert capsys.readouterr().err.splitlines() == ["Lỗi: Một.", "Lỗi: Hai.", "Có 2 lỗi. Chưa ghi tệp nào."]


def test_of_very_many_faults_the_first_are_shown_and_the_rest_counted(capsys: pytest.CaptureFixture[str]) -> None:
    report(SourceError(*(f"Lỗi số {number}." for number in range(MOST_SHOWN + 5))))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == MOST_SHOWN + 2
    assert lines[-2:] == ["... và 5 lỗi nữa.", f"Có {MOST_SHOWN + 5} lỗi. Chưa ghi tệp nào."]


def test_exactly_as_many_as_are_shown_leave_no_rest(capsys: pytest.CaptureFixture[str]) -> None:
    report(SourceError(*("Lỗi." for _ in range(MOST_SHOWN))))
    assert "lỗi nữa" not in capsys.readouterr().err


def test_remarks_are_told_on_the_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    remark([Remark(message="Sửa dấu gạch.", location=Location(line=2), before="–", after="-")])
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "Lưu ý: dòng 2: Sửa dấu gạch. (“–” → “-”)\n"


def test_of_very_many_remarks_the_first_are_shown_and_the_rest_counted(capsys: pytest.CaptureFixture[str]) -> None:
    remark([Remark(message="Sửa.")] * (MOST_SHOWN + 1))
    assert capsys.readouterr().err.splitlines()[-1] == "... và 1 lưu ý nữa."


def test_no_remarks_are_silence(capsys: pytest.CaptureFixture[str]) -> None:
    remark([])
    assert capsys.readouterr() == ("", "")


def test_what_was_written_is_told_on_the_output(capsys: pytest.CaptureFixture[str]) -> None:
    written(Path("Quyết định.docx"))
    assert capsys.readouterr() == ("Đã ghi Quyết định.docx\n", "")
