from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from qdgen.errors import ModelError
from qdgen.model.issuer import DocumentNumber, Issuer


def test_an_issuer_has_a_name_and_an_abbreviation_and_perhaps_a_parent() -> None:
    issuer = Issuer(name="SỞ NỘI VỤ", abbreviation="SNV", parent="UBND TỈNH BÌNH MINH")
    assert (issuer.name, issuer.abbreviation, issuer.parent) == ("SỞ NỘI VỤ", "SNV", "UBND TỈNH BÌNH MINH")
    assert Issuer(name="BỘ NỘI VỤ", abbreviation="BNV").parent == ""


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"name": "", "abbreviation": "SNV"}, "Tên cơ quan ban hành còn trống."),
        ({"name": "SỞ NỘI VỤ", "abbreviation": " "}, "Chữ viết tắt tên cơ quan trong ký hiệu còn trống."),
        (
            {"name": "ỦY BAN NHÂN DÂN\nTỈNH BÌNH MINH", "abbreviation": "UBND"},
            "Tên cơ quan ban hành phải nằm trên một dòng.",
        ),
        (
            {"name": "SỞ NỘI VỤ", "abbreviation": "SNV", "parent": " "},
            "Tên cơ quan chủ quản chỉ có dấu cách.",
        ),
    ],
)
def test_an_issuer_without_a_name_is_refused(fields: dict[str, str], message: str) -> None:
    with pytest.raises(ModelError) as raised:
        Issuer(**fields)
    assert [fault.message for fault in raised.value.faults] == [message]


def test_a_draft_has_no_number_and_its_symbol_follows_from_its_kind() -> None:
    assert DocumentNumber() == DocumentNumber(serial=None, symbol="")


@pytest.mark.parametrize("serial", [0, -3])
def test_a_number_below_one_is_refused(serial: int) -> None:
    with pytest.raises(ModelError, match=f"Số văn bản phải từ 1 trở lên, không phải {serial}"):
        DocumentNumber(serial=serial)


@pytest.mark.parametrize("serial", ["12", True, 1.5])
def test_a_number_that_is_no_whole_number_is_refused(serial: object) -> None:
    with pytest.raises(ModelError, match="Số văn bản phải là số nguyên"):
        DocumentNumber(serial=serial)  # type: ignore[arg-type]  # that it is refused is the point


def test_an_issuer_cannot_be_changed_and_can_be_counted() -> None:
    issuer = Issuer(name="SỞ NỘI VỤ", abbreviation="SNV")
    with pytest.raises(FrozenInstanceError):
        issuer.name = "SỞ TÀI CHÍNH"  # type: ignore[misc]  # that it fails is the point
    assert {issuer, Issuer(name="SỞ NỘI VỤ", abbreviation="SNV")} == {issuer}
