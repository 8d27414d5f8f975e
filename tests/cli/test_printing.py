from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.cli.printing import MOST_ALIKE, MOST_SHOWN, remark, report, written
from qdgen.errors import GUESSED, Fault, ModelError, Remark, SourceError
from qdgen.location import Location

if TYPE_CHECKING:
    import pytest

    from qdgen.errors import RemarkKind, Sureness


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


def strays(*lines: int) -> list[Fault]:
    return [
        Fault(message="Không nhận ra dòng này.", location=Location(line=line, excerpt=f"Dòng {line}"), advice="xóa.")
        for line in lines
    ]


def test_many_faults_of_the_same_words_are_told_together(capsys: pytest.CaptureFixture[str]) -> None:
    report(SourceError(*strays(1, 2, 4), Fault(message="Thiếu số."), *strays(9)))
    assert capsys.readouterr().err.splitlines() == [
        "Lỗi: dòng 1: Không nhận ra dòng này; 4 chỗ ở dòng 1, 2, 4 và 9. Đã đọc: “Dòng 1”. Cách sửa: xóa.",
        "Lỗi: Thiếu số.",
        "Có 5 lỗi. Chưa ghi tệp nào.",
    ]


def test_of_very_many_such_faults_the_first_lines_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    report(SourceError(*strays(*range(1, 21))))
    assert "20 chỗ ở dòng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 và 10 dòng khác." in capsys.readouterr().err


def test_several_faults_of_one_line_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    report(SourceError(*strays(7, 7, 7)))
    assert "Không nhận ra dòng này; 3 chỗ. Đã đọc" in capsys.readouterr().err


def test_two_faults_of_the_same_words_and_faults_without_a_line_stay_apart(capsys: pytest.CaptureFixture[str]) -> None:
    report(SourceError(*strays(1, 2), "Hỏng.", "Hỏng.", "Hỏng."))
    assert len(capsys.readouterr().err.splitlines()) == len([1, 2, 3, 4, 5]) + 1


def test_exactly_as_many_as_are_shown_leave_no_rest(capsys: pytest.CaptureFixture[str]) -> None:
    report(SourceError(*("Lỗi." for _ in range(MOST_SHOWN))))
    assert "lỗi nữa" not in capsys.readouterr().err


def test_remarks_are_told_on_the_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    remark([Remark(message="Sửa dấu gạch.", location=Location(line=2), before="–", after="-", kind="dash")])
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "Lưu ý: dòng 2: Sửa dấu gạch. (“–” → “-”)\n"


def test_of_very_many_remarks_the_first_are_shown_and_the_rest_counted(capsys: pytest.CaptureFixture[str]) -> None:
    remark([Remark(message=f"Sửa {number}.", kind="mark") for number in range(MOST_SHOWN + 1)])
    assert capsys.readouterr().err.splitlines()[-1] == "... và 1 lưu ý nữa."


def at(line: int, message: str, kind: RemarkKind = "structure", sure: Sureness = "certain") -> Remark:
    return Remark(message=message, location=Location(line=line), kind=kind, sure=sure)


def test_many_remarks_of_the_same_words_are_told_together(capsys: pytest.CaptureFixture[str]) -> None:
    remark([at(1, "Một."), *(at(line, "Bỏ dấu.") for line in (2, 5, 9, 9, 12, 30)), at(40, "Hai.")])
    assert capsys.readouterr().err.splitlines() == [
        "Lưu ý: dòng 1: Một.",
        "Lưu ý: dòng 2: Bỏ dấu; 6 chỗ ở dòng 2, 5, 9 và 2 dòng khác.",
        "Lưu ý: dòng 40: Hai.",
    ]


def test_a_few_of_the_same_words_and_guesses_are_told_one_by_one(capsys: pytest.CaptureFixture[str]) -> None:
    remark([at(line, "Bỏ dấu.") for line in range(MOST_ALIKE)] + [at(line, "Đoán.", sure="guess") for line in range(9)])
    assert len(capsys.readouterr().err.splitlines()) == MOST_ALIKE + 9


def test_what_must_be_looked_at_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    remark(
        [
            at(1, "Khoảng trắng.", kind="space"),
            at(2, "In hoa.", kind="capitals"),
            at(3, "Nối dòng."),
            at(4, "Ghi chú.", kind="comment", sure="likely"),
            at(5, "Tên.", kind="structure", sure="guess"),
            at(6, "Cắt dòng.", kind="structure"),
        ]
    )
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == [
        f"dòng {line}" for line in (5, 4, 3, 6, 2, 1)
    ]


def test_a_guess_is_never_hidden_by_the_rest(capsys: pytest.CaptureFixture[str]) -> None:
    many = [at(line, f"Đổi {line}.") for line in range(1, 3 * MOST_SHOWN)]
    remark([*many, at(999, "Đoán.", sure="guess")])
    first = capsys.readouterr().err.splitlines()[0]
    assert first == f"Lưu ý: dòng 999: Đoán. {GUESSED}"


def test_no_remarks_are_silence(capsys: pytest.CaptureFixture[str]) -> None:
    remark([])
    assert capsys.readouterr() == ("", "")


def test_what_was_written_is_told_on_the_output(capsys: pytest.CaptureFixture[str]) -> None:
    written(Path("Quyết định.docx"))
    assert capsys.readouterr() == ("Đã ghi Quyết định.docx\n", "")
