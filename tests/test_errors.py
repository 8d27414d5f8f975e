from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError

import pytest

from qdgen import errors
from qdgen.errors import Fault, ModelError, OutputError, PreviewError, QdgenError, Remark, SourceError, TemplateError
from qdgen.location import Location

HERE = Location(source="du-thao.txt", line=5)
KINDS = [SourceError, ModelError, TemplateError, OutputError, PreviewError]


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
        (Remark(message="Đã nối dấu."), "Đã nối dấu."),
        (Remark(message="Đã nối dấu.", location=HERE), "du-thao.txt, dòng 5: Đã nối dấu."),
        (
            Remark(message="Sửa dấu gạch.", location=HERE, before="–", after="-"),
            "du-thao.txt, dòng 5: Sửa dấu gạch. (“–” → “-”)",
        ),
        (Remark(message="Bỏ dòng trống.", before="x"), "Bỏ dòng trống. (“x” → “”)"),
    ],
)
def test_a_remark_says_what_was_there_and_what_became_of_it(remark: Remark, words: str) -> None:
    assert str(remark) == words


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
