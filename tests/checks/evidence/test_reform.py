"""Whether a document is of the time after the reform of 2025, and speaks of its own time."""

from __future__ import annotations

import re

import pytest

from qdgen.checks.evidence.prose import Spot, spots
from qdgen.checks.evidence.reform import is_after_reform, speaks_of_today
from qdgen.checks.settings import Settings
from qdgen.checks.subject import Subject, subject_of
from qdgen.ooxml.document import read_document
from tests.checks.faults import made


def subject_with(text: str, date: str = "ngày 05 tháng 02 năm 2026") -> Subject:
    edits = [
        {"paragraph": "Bình Minh, ngày 05", "text": f"Bình Minh, {date}"},
        {"paragraph": "3. Bà Trần Thị B", "text": f"3. {text}"},
    ]
    return subject_of(read_document(made("bo-nhiem", edits)), Settings())


@pytest.mark.parametrize(
    ("date", "after"),
    [
        ("ngày 30 tháng 6 năm 2025", False),
        ("ngày 01 tháng 7 năm 2025", True),
        ("ngày    tháng 8 năm 2025", True),
        ("ngày    tháng    năm 2024", False),
        ("ngày    tháng    năm    ", False),
    ],
)
def test_the_date_of_the_document_decides(date: str, after: bool) -> None:  # noqa: FBT001
    assert is_after_reform(subject_with("Thực hiện.", date)) is after


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("Phối hợp với Sở Mẫu thực hiện.", True),
        ("Theo Kế hoạch số 12/KH-UBND của Sở Mẫu.", False),
        ("Hồ sơ ngày 05 tháng 02 năm 2020 của Sở Mẫu.", False),
        ("Quyết định này có hiệu lực kể từ ngày 15 tháng 3 năm 2026. Sở Mẫu thực hiện.", True),
        ("Có hiệu lực từ ngày 15/3/2026 theo Tờ trình số 12/TTr-SM của Sở Mẫu.", False),
        ("Tiếp nhận hồ sơ của Sở Mẫu.", False),
        ("Hồ sơ của Sở Mẫu trước đây.", False),
        ("Giấy phép do Sở Mẫu cấp.", False),
    ],
)
def test_older_documents_and_looking_back_are_not_of_today(text: str, today: bool) -> None:  # noqa: FBT001
    [spot] = spots(subject_with(text), re.compile("Sở Mẫu"))
    assert isinstance(spot, Spot)
    assert speaks_of_today(spot) is today
