"""What a report advises agrees with what it found: in words that hold for every fault, or in the finding's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from qdgen.checks.checking import check_facts
from qdgen.checks.line import Line
from qdgen.checks.office import office_settings
from qdgen.checks.registry import all_rules
from qdgen.ooxml.document import read_document
from tests.checks.faults import made
from tests.checks.rule_cases import RuleCase, rule_cases

if TYPE_CHECKING:
    from qdgen.checks.report import Located
    from qdgen.checks.rule import Rule

_OF_SOME_DOCUMENT = re.compile(r"“[^”]*\d[^”]*”|“[a-zđ]\)”|SNV|NỘI VỤ")
"""A number, a letter or a name that is hardly the one of the fault at hand."""
_CASES = {f"{case.rule_name}: {case.name}": case for case in rule_cases()}


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_correction_names_nothing_of_some_other_document(rule: Rule) -> None:
    assert not _OF_SOME_DOCUMENT.search(rule.correction)


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("number_without_zero: one figure", "Gõ lại thành “Số: 05/QĐ-SNV”."),
        ("number_with_zeros: a zero before two figures", "Gõ lại thành “Số: 15/QĐ-SNV”."),
        (
            "type_missing: a plan without its type",
            "Thêm dòng “KẾ HOẠCH” ngay trên trích yếu: chữ in hoa, đậm, căn giữa.",
        ),
        ("issuer_abbreviated: HĐND in the name", "Thay “HĐND” bằng “HỘI ĐỒNG NHÂN DÂN”."),
        ("issuer_rule_missing: under the parent body", "Kéo đường kẻ xuống dưới dòng tên cơ quan ban hành."),
        ("law_with_number: the number of the law", "Xóa “số 80/2025/QH15”."),
        (
            "law_with_number: the number, and no date",
            "Xóa “số 80/2025/QH15”, ghi “ngày ... tháng ... năm ...” thay vào.",
        ),
        (
            "circular_issuer: names of many words",
            "Thay “của Bộ Giáo dục và Đào tạo” bằng “của Bộ trưởng Bộ Giáo dục và Đào tạo”.",
        ),
        ("signing_hint_left: already signed", "Bỏ “(Đã ký)” trong bản trình ký."),
        ("deputy_without_capacity: TL. over a deputy", "Sửa dòng “TL. GIÁM ĐỐC” thành “KT. GIÁM ĐỐC”."),
        ("as_above_without_addressee: in a plan", "Thay “Như trên” bằng tên nơi nhận."),
        (
            "recipients_missing: a label over nothing",
            "Ghi mỗi nơi nhận một dòng dưới “Nơi nhận:”, dòng cuối là “- Lưu: VT, ...”.",
        ),
    ],
)
def test_a_fault_of_its_own_has_advice_of_its_own(name: str, advice: str) -> None:
    assert advice in {one.advice for one in _found(_CASES[name])}


@pytest.mark.parametrize(
    ("name", "excerpts"),
    [
        ("date_in_text_impossible: the second date of a period", ["31/11/2027"]),
        ("thousands_with_commas: an amount", ["1,000,000"]),
        ("comma_in_citation: from point to article", ["điểm a, khoản 2, Điều 9", "điểm b khoản 3, Điều 10"]),
    ],
)
def test_a_finding_quotes_the_whole_of_what_is_wrong(name: str, excerpts: list[str]) -> None:
    found = [one.finding for one in _found(_CASES[name])]
    assert [one.where.text[one.start : one.end] for one in found if isinstance(one.where, Line)] == excerpts


def test_the_advice_names_the_figures_of_an_office_that_narrowed_them() -> None:
    settings = office_settings({"sizes": {"body": 13}, "body": {"first_line": 10, "line_spacing": 1.2}}, "qdgen.toml")
    data = made("bo-nhiem", [{"paragraph": "3. Bà Trần Thị B", "size": 15, "first_line": 5}])
    advised = {one.rule.name: one.advice for one in check_facts(read_document(data), settings).findings}
    assert advised["body_size"] == "Chọn những chỗ này, đặt cỡ chữ 13."
    assert "đặt First line (Dòng đầu) 1 cm." in advised["first_line_indent"]


def _found(case: RuleCase) -> list[Located]:
    return [one for one in case.report().findings if one.rule.name == case.rule_name]
