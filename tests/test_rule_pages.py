"""The pages of docs/rules are those that the rules give now."""

from __future__ import annotations

import re

from qdgen.checks.registry import all_rules
from scripts.make_rule_pages import FAMILIES, PAGES, pages


def test_the_pages_are_up_to_date() -> None:
    wanted = pages()
    found = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
    stale = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
    assert not stale, "run make docs-rules"


def test_the_pages_are_the_same_each_time() -> None:
    assert pages() == pages()


def test_every_family_has_a_heading_and_every_rule_a_line() -> None:
    index = pages()["README.md"]
    assert {rule.family for rule in all_rules()} == FAMILIES.keys()
    assert re.findall(r"^\| \[(QD\d+)\]\(\1\.md\) \|", index, flags=re.MULTILINE) == [
        rule.code for family in FAMILIES for rule in all_rules() if rule.family == family
    ]


def test_a_page_shows_what_the_report_says() -> None:
    page = pages()["QD311.md"]
    assert "## Báo cáo nói\n> Tiêu ngữ viết là “" in page
    assert "> Ở: trang đầu, ô phải, dòng 2" in page
