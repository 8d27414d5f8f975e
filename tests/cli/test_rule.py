"""`qdgen rule`: the rules explained."""

from __future__ import annotations

import pytest

from qdgen.checks.registry import all_rules
from qdgen.cli import main
from qdgen.cli.rule import page


def said(capsys: pytest.CaptureFixture[str], *codes: str) -> str:
    assert main(["rule", *codes]) == 0
    return capsys.readouterr().out


def test_a_rule_is_explained_with_its_clause_and_its_correction(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "QD311")
    assert text.startswith("# QD311 Tiêu ngữ viết chưa đúng\n")
    for part in (
        "- Tên: `motto_misspelt`",
        "- Mức độ: Bắt buộc (MUST)",
        "- Theo: Phụ lục I, Phần I, Mục II, khoản 1, điểm b",
        "- Sửa tự động (`--fix`): có",
        "## Yêu cầu",
        "## Cách sửa",
    ):
        assert part in text


def test_without_a_code_every_rule_has_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys).splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in all_rules()]
    assert "QD311  Bắt buộc   Tiêu ngữ viết chưa đúng" in lines


@pytest.mark.parametrize("name", ["qd311", "motto_misspelt"])
def test_small_letters_and_names_are_understood(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, name) == said(capsys, "QD311")


def test_the_beginning_of_a_code_and_a_family_give_all_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    masthead = [rule for rule in all_rules() if rule.family == "masthead"]
    assert said(capsys, "masthead").count("## Yêu cầu") == len(masthead)
    assert said(capsys, masthead[0].code[:3]) == said(capsys, "masthead")


def test_a_rule_asked_for_twice_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "QD311", "motto_misspelt", "qd311") == said(capsys, "QD311")


@pytest.mark.parametrize("code", ["QD9999", "", "Tiêu ngữ"])
def test_a_code_that_no_rule_has_is_wrong_use(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", "QD311", code]) == 2
    answer = capsys.readouterr()
    assert answer.out == ""
    assert f"Lỗi: Không có quy tắc nào là “{code}”. Gõ “qdgen rule” để xem mọi quy tắc." in answer.err


def test_every_page_is_whole() -> None:
    for rule in all_rules():
        text = page(rule)
        assert text.startswith(f"# {rule.code} ")
        assert "## Cách sửa" in text
        assert "{" not in text.replace("`{", ""), rule.code
