"""The settings of an office: inside the decree's ranges only, every fault at once."""

from __future__ import annotations

import tomllib

import pytest

from qdgen.checks.office import is_known, office_settings
from qdgen.checks.settings import Profile
from qdgen.errors import SourceError
from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Mm, Pt
from tests.checks.reported import report_of


def test_an_empty_file_is_the_decree() -> None:
    settings = office_settings({})
    assert settings.profile is Profile.DRAFT
    assert settings.standard.page.left.holds(35)


def test_an_office_narrows_what_the_decree_leaves_open() -> None:
    text = """
    [check]
    profile = "issued-paper"
    ignore = ["QD8"]
    [page]
    left = 30
    right = [15, 17]
    [body]
    first_line = 12.7
    line_spacing = [1.0, 1.2]
    [sizes]
    body = 14
    """
    settings = office_settings(tomllib.loads(text))
    assert settings.profile is Profile.ISSUED_PAPER
    assert settings.ignore == ("QD8",)
    assert not settings.standard.page.left.holds(35)
    assert settings.standard.page.right.high == Mm(17)
    assert settings.standard.body.first_lines == (Mm(12.7),)
    assert settings.standard.body.line_spacing.high == 1.2
    assert settings.standard.looks["body"].size.low == Pt(14)


def test_a_rule_then_checks_by_the_office() -> None:
    settings = office_settings({"page": {"left": 30}, "check": {"select": ["margin_out_of_range"]}}, "qdgen.toml")
    edit = {"section": 0, "left": 34}
    assert report_of("bo-nhiem", (edit,)).clean
    assert [one.finding.message for one in report_of("bo-nhiem", (edit,), settings).findings] == [
        "Lề trái 34 mm; phải là 30 mm (cài đặt của cơ quan: qdgen.toml)."
    ]


def test_the_office_is_named_where_it_asks_for_more_than_the_decree_and_only_there() -> None:
    data = {
        "page": {"left": [30, 32], "right": [15, 20]},
        "body": {"first_line": 10, "line_spacing": 1},
        "sizes": {"body": 14, "motto": 13},
        "check": {"select": ["margin_out_of_range", "QD502", "line_spacing", "QD510", "QD312"]},
    }
    edits = ({"section": 0, "left": 34, "right": 30}, {"paragraph": "Điều 1.", "line": 1.5, "size": 13})
    report = report_of("bo-nhiem", edits, office_settings(data, "so.toml"))
    said = {one.finding.message for one in report.findings}
    own = " (cài đặt của cơ quan: so.toml)."
    assert said == {
        f"Lề trái 34 mm; phải từ 30 đến 32 mm{own}",
        "Lề phải 30 mm; phải từ 15 đến 20 mm.",
        f"Thụt đầu dòng 1,27 cm; phải là 1 cm{own}",
        f"Giãn dòng đang là 1,5 dòng; phải là 1 dòng{own}",
        f"Nội dung cỡ chữ 13; phải là 14{own}",
        f"Tiêu ngữ cỡ chữ 14; phải là 13{own}",
    }


def test_every_key_that_may_be_written_is_offered_with_its_vietnamese_name() -> None:
    with pytest.raises(SourceError) as caught:
        office_settings({"sizes": {"thân": 14}, "page": {"trái": 30}}, "qdgen.toml")
    offers = {fault.location.path: fault.advice for fault in caught.value.faults}
    assert offers["page.trái"] == "dùng một trong: top (lề trên), bottom (lề dưới), left (lề trái), right (lề phải)."
    assert all(f"{look} (" in offers["sizes.thân"] for look in ND30.looks)
    assert "body (nội dung)" in offers["sizes.thân"]
    assert "()" not in offers["sizes.thân"]


@pytest.mark.parametrize(
    ("data", "path", "words"),
    [
        ({"page": {"left": 25}}, "page.left", "ngoài giới hạn"),
        ({"page": {"left": [34, 31]}}, "page.left", "34 lớn hơn 31: số nhỏ phải đứng trước"),
        ({"page": {"left": "rộng"}}, "page.left", "phải là một số"),
        ({"page": {"left": True}}, "page.left", "phải là một số"),
        ({"page": {"inside": 3}}, "page.inside", "Không có mục này"),
        ({"page": 3}, "page", "phải là một bảng"),
        ({"body": {"first_line": 11}}, "body.first_line", "không cho"),
        ({"sizes": {"body": 15}}, "sizes.body", "ngoài giới hạn"),
        ({"sizes": {"thân": 14}}, "sizes.thân", "Không có mục này"),
        ({"check": {"profile": "nháp"}}, "check.profile", "Không có hồ sơ"),
        ({"check": {"select": ["QD999"]}}, "check.select", "Không có quy tắc nào"),
        ({"check": {"ignore": "QD1"}}, "check.ignore", "danh sách"),
        ({"khac": {}}, "khac", "Không có mục này"),
    ],
)
def test_what_the_decree_does_not_allow_is_refused(data: dict[str, object], path: str, words: str) -> None:
    with pytest.raises(SourceError) as caught:
        office_settings(data, "qdgen.toml")
    fault = caught.value.faults[0]
    assert (fault.location.source, fault.location.path) == ("qdgen.toml", path)
    assert words in fault.message
    assert fault.advice


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(SourceError) as caught:
        office_settings({"page": {"left": 10, "right": 90}, "khac": 1})
    assert len(caught.value.faults) == 3


def test_codes_families_and_names_are_known() -> None:
    assert all(map(is_known, ("QD1", "qd103", "page", "margin_out_of_range")))
    assert not any(map(is_known, ("", "QD999", "lề")))
