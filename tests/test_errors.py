from __future__ import annotations

import ast
import pickle
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen import errors, read_string
from qdgen.errors import (
    Fault,
    InternalError,
    ModelError,
    OutputError,
    PreviewError,
    QdgenError,
    Remark,
    SourceError,
    TemplateError,
    together,
    unexpected,
)
from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Location(source="du-thao.txt", line=5)
KINDS = [SourceError, ModelError, TemplateError, OutputError, PreviewError, InternalError]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(message="Điều còn trống."), "Điều còn trống."),
        (Fault(message="Điều còn trống.", location=HERE), "du-thao.txt, dòng 5: Điều còn trống."),
        (
            Fault(message="Điều còn trống.", location=HERE, advice="ghi nội dung."),
            "du-thao.txt, dòng 5: Điều còn trống. Cách sửa: ghi nội dung.",
        ),
        (
            Fault(message="Điều còn trống.", location=Location(line=5, excerpt="Điều 3."), advice="ghi nội dung."),
            "dòng 5: Điều còn trống. Đã đọc: “Điều 3.”. Cách sửa: ghi nội dung.",
        ),
    ],
)
def test_a_fault_says_where_what_and_what_to_do(fault: Fault, words: str) -> None:
    assert str(fault) == words


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        (Remark(message="Đã nối dấu.", kind="unicode"), "Đã nối dấu."),
        (Remark(message="Đã nối dấu.", location=HERE, kind="unicode"), "du-thao.txt, dòng 5: Đã nối dấu."),
        (
            Remark(message="Sửa dấu gạch.", location=HERE, before="–", after="-", kind="dash"),
            "du-thao.txt, dòng 5: Sửa dấu gạch. (“–” → “-”)",
        ),
        (Remark(message="Bỏ dòng trống.", before="x", kind="dropped"), "Bỏ dòng trống. (“x” → “”)"),
        (Remark(message="Nối dòng.", kind="structure", sure="likely"), "Nối dòng."),
        (
            Remark(message="Lấy tên.", location=HERE, after="SỞ A", kind="structure", sure="guess"),
            "du-thao.txt, dòng 5: Lấy tên. (“” → “SỞ A”) Đây là phỏng đoán: hãy xem lại chỗ này.",
        ),
    ],
)
def test_a_remark_says_what_was_there_and_what_became_of_it(remark: Remark, words: str) -> None:
    assert str(remark) == words


@pytest.mark.parametrize(
    ("lines", "count", "words"),
    [
        ([5], 1, "du-thao.txt, dòng 5: Sửa dấu. (“–” → “-”)"),
        ([5, 5], 3, "du-thao.txt, dòng 5: Sửa dấu; 3 chỗ, chỗ đầu: (“–” → “-”)"),
        ([5, 7], 2, "du-thao.txt, dòng 5: Sửa dấu; 2 chỗ ở dòng 5 và 7, chỗ đầu: (“–” → “-”)"),
        ([5, 7, 8, 9], 4, "du-thao.txt, dòng 5: Sửa dấu; 4 chỗ ở dòng 5, 7, 8 và 9, chỗ đầu: (“–” → “-”)"),
        (range(5, 48), 90, "du-thao.txt, dòng 5: Sửa dấu; 90 chỗ ở dòng 5, 6, 7 và 40 dòng khác, chỗ đầu: (“–” → “-”)"),
    ],
)
def test_remarks_told_together_keep_the_first_and_name_the_lines(lines: Iterable[int], count: int, words: str) -> None:
    first = Remark(message="Sửa dấu.", location=HERE, before="–", after="-", kind="dash")
    assert str(together(first, lines, count)) == words
    assert together(first, lines, count).kind == "dash"


def test_remarks_without_lines_are_counted() -> None:
    assert str(together(Remark(message="Sửa dấu.", kind="mark"), [None, None], 2)) == "Sửa dấu; 2 chỗ."


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_holds_every_fault(kind: type[QdgenError]) -> None:
    first, second = Fault(message="Một.", location=HERE), Fault(message="Hai.")
    error = kind(first, second)
    assert error.faults == (first, second)
    assert str(error) == "du-thao.txt, dòng 5: Một.\nHai."


@pytest.mark.parametrize("kind", KINDS)
def test_a_message_alone_is_a_fault_without_a_place(kind: type[QdgenError]) -> None:
    assert kind("Một.").faults == (Fault(message="Một."),)


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_survives_the_way_to_another_process(kind: type[QdgenError]) -> None:
    error = kind(Fault(message="Một.", location=HERE), "Hai.")
    copied = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(copied) is kind
    assert copied.faults == error.faults
    assert str(copied) == str(error)


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_is_caught_by_the_common_name(kind: type[QdgenError]) -> None:
    with pytest.raises(QdgenError):
        raise kind("Một.")


def test_a_part_that_cannot_be_is_also_a_value_error() -> None:
    with pytest.raises(ValueError, match=r"^Một\.$"):
        raise ModelError("Một.")


def test_the_docstring_draws_every_error() -> None:
    raised = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, QdgenError)]
    assert set(raised) == {QdgenError, *KINDS}
    assert all(kind.__name__ in (errors.__doc__ or "") for kind in raised)


def test_faults_cannot_be_changed_and_can_be_counted() -> None:
    fault = Fault(message="Một.", location=HERE)
    with pytest.raises(FrozenInstanceError):
        fault.message = "Hai."  # type: ignore[misc]  # that it fails is the point
    assert {fault, Fault(message="Một.", location=HERE)} == {fault}


ROOT = Path(__file__).resolve().parents[1] / "qdgen"
RAISING = [*(ROOT / "model").glob("*.py"), *(ROOT / "readers").glob("*.py"), ROOT / "kinds" / "completeness.py"]
LEDGER_ARGUMENTS = 3


def lacks_advice(call: ast.Call) -> bool:
    """Whether the call makes a fault, or an error, that does not say what to do."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in {"ModelError", "SourceError"}:
        made = [arg for arg in call.args if not isinstance(arg, ast.Starred)]
        return any(not (isinstance(arg, ast.Call) and getattr(arg.func, "id", "") == "Fault") for arg in made)
    if name not in {"Fault", "fault"}:
        return False
    given = [keyword.value for keyword in call.keywords if keyword.arg == "advice"]
    if name == "fault" and len(call.args) >= LEDGER_ARGUMENTS:
        given.append(call.args[LEDGER_ARGUMENTS - 1])
    return not given or any(isinstance(value, ast.Constant) and not value.value for value in given)


@pytest.mark.parametrize(
    ("code", "lacking"),
    [
        ("Fault(message='Sai.')", True),
        ("Fault(message='Sai.', advice='')", True),
        ("Fault(message='Sai.', advice='sửa.')", False),
        ("ModelError('Sai.')", True),
        ("ModelError(message)", True),
        ("ModelError(Fault(message='Sai.', advice=advice))", False),
        ("SourceError(*faults)", False),
        ("ledger.fault(line, 'Sai.')", True),
        ("ledger.fault(line, 'Sai.', '')", True),
        ("self.ledger.fault(line, 'Sai.', 'Sửa.')", False),
        ("notes.fault('Sai.', path=path)", True),
        ("notes.fault('Sai.', path=path, advice=advice)", False),
        ("ledger.remark(line, 'Sửa.')", False),
    ],
)
def test_the_scan_for_advice_sees_what_lacks_it(code: str, *, lacking: bool) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    assert lacks_advice(call) is lacking


@pytest.mark.parametrize("module", RAISING, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_fault_of_a_module_says_what_to_do(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert [ast.unparse(call) for call in calls if lacks_advice(call)] == []


SEED = (ROOT.parent / "examples" / "thi-dua" / "quyet-dinh.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "KT. CHỦ TỊCH\nTL. GIÁM ĐỐC\nPHÓ CHỦ TỊCH", "Không có cách ký"),
        ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Q. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Sau “Q. CHỦ TỊCH”"),
        ("Nơi nhận:\n", "Nơi nhận:\n- ;\n", "Nơi nhận còn trống"),
        ("- Lưu: VT, NC, Duyên.", "- Lưu: .", "Dòng “Lưu:”"),
        ("Điều 2.", "a)\n\nĐiều 2.", "Điểm còn trống"),
        ("Điều 2.", "| a | b |\n|---|---|\n| ^^ | c |\n\nĐiều 2.", "ô chiếm"),
    ],
)
def test_a_fault_of_a_plain_text_says_what_to_do(before: str, after: str, message: str) -> None:
    assert before in SEED
    with pytest.raises(SourceError) as caught:
        read_string(SEED.replace(before, after, 1))
    assert any(message in fault.message for fault in caught.value.faults), str(caught.value)
    assert all(fault.advice and fault.location.line for fault in caught.value.faults), str(caught.value)


def test_a_remark_on_a_word_file_shows_the_words_of_its_paragraph() -> None:
    place = Location(source="x.docx", paragraph=14, excerpt="Điều 3. Thi hành")
    looked_at = Remark(message="Xem lại.", location=place, kind="structure")
    assert str(looked_at) == "x.docx, đoạn 14 (“Điều 3. Thi hành”): Xem lại."
    mended = Remark(message="Sửa.", location=place, before="a", after="b", kind="mark")
    assert str(mended) == "x.docx, đoạn 14: Sửa. (“a” → “b”)"
    marked = Remark(message="Sửa.", location=place, kind="mark")
    assert str(together(marked, [14, 20], 3)).endswith("Sửa; 3 chỗ ở đoạn 14 và 20.")


def test_what_was_not_expected_is_told_in_one_line_with_its_place() -> None:
    with pytest.raises(ValueError, match="dài") as caught:
        raise ValueError("dài\n" * 200)
    said = unexpected(caught.value)
    assert said.startswith("ValueError: dài dài ")
    assert len(said) < 300
    assert ", tại test_errors.py:" in said
    assert unexpected(KeyError()) == "KeyError"
