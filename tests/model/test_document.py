from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from typing import Any

import pytest

from qdgen.errors import ModelError
from qdgen.model import __all__ as exported
from qdgen.model.closing import Filing, Signatory
from qdgen.model.date import PartialDate
from qdgen.model.document import AdministrativeDocument
from qdgen.model.issuer import DocumentNumber, Issuer

ISSUER = Issuer(name="ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", abbreviation="UBND")
SIGNATORY = Signatory(title="CHỦ TỊCH", name="Nguyễn Văn A")


GIVEN: dict[str, Any] = {"issuer": ISSUER, "place": "Bình Minh", "summary": "Về việc A", "signatory": SIGNATORY}


def document(**changes: object) -> AdministrativeDocument:
    return AdministrativeDocument(**{**GIVEN, **changes})


def test_a_draft_needs_only_issuer_place_summary_and_signatory() -> None:
    draft = document()
    assert draft.number == DocumentNumber()
    assert draft.issued_on == PartialDate()
    assert draft.filing == Filing()
    assert draft.recipients == ()
    assert draft.annexes == ()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"place": ""}, "Địa danh còn trống."),
        ({"summary": " "}, "Trích yếu còn trống."),
        ({"address": " "}, "Dòng địa chỉ chỉ có dấu cách."),
        ({"recipients": []}, "Nơi nhận phải là tuple, không phải list."),
        ({"recipients": ("Bộ Nội vụ",)}, "Nơi nhận: phần tử thứ 1 phải là Recipient, không phải str."),
        ({"annexes": (ISSUER,)}, "Văn bản kèm theo: phần tử thứ 1 phải là Annex hoặc Appendix, không phải Issuer."),
        (
            {"co_issuers": (ISSUER,)},
            "Có 1 cơ quan cùng ban hành nhưng 0 người cùng ký: mỗi cơ quan cùng ban hành có một người ký.",
        ),
        (
            {"co_signatories": (SIGNATORY, SIGNATORY)},
            "Có 0 cơ quan cùng ban hành nhưng 2 người cùng ký: mỗi cơ quan cùng ban hành có một người ký.",
        ),
    ],
)
def test_a_document_that_cannot_be_one_is_refused_with_the_reason(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError) as raised:
        document(**changes)
    assert [fault.message for fault in raised.value.faults] == [message]


def test_several_bodies_may_issue_one_document() -> None:
    both = document(co_issuers=(ISSUER,), co_signatories=(SIGNATORY,))
    assert len(both.co_issuers) == len(both.co_signatories) == 1


def test_a_document_cannot_be_changed_and_can_be_counted() -> None:
    draft = document()
    with pytest.raises(FrozenInstanceError):
        draft.summary = "khác"  # type: ignore[misc]  # that it fails is the point
    assert {draft, document()} == {draft}
    assert draft != document(summary="Về việc B")


def test_a_document_takes_its_parts_by_name_only() -> None:
    assert all(field.kw_only for field in fields(AdministrativeDocument))


def test_the_package_exports_every_part_by_a_sorted_list() -> None:
    assert exported == sorted(exported)
    assert {"AdministrativeDocument", "Annex", "Appendix", "Article", "Table"} <= set(exported)
