"""Writes docs/rules/: a page for each rule from its docstring, and the list of all; run by `make docs-rules`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qdgen.checks.registry import all_rules  # noqa: E402 - the root is put on the path first
from qdgen.cli.rule import page  # noqa: E402

PAGES = ROOT / "docs" / "rules"
CASES = ROOT / "tests" / "cases" / "checks"
FAMILIES = {
    "file": "Tệp",
    "page": "Trang giấy",
    "typeface": "Phông chữ",
    "masthead": "Phần đầu",
    "preamble": "Tên loại, trích yếu, căn cứ",
    "body": "Nội dung",
    "closing": "Nơi nhận, chữ ký",
    "annex": "Văn bản kèm theo, phụ lục",
    "language": "Chữ nghĩa",
    "consistency": "Khớp nhau trong văn bản",
}
_FINDINGS = re.compile(r"^```findings\n(?P<findings>.+?)^```$", re.MULTILINE | re.DOTALL)


def pages() -> dict[str, str]:
    """The pages by file name: README.md lists them all, each rule has its own."""
    rules = all_rules()
    lines = ["# Các quy tắc kiểm tra", "", f"`qdgen check` có {len(rules)} quy tắc. Mỗi quy tắc một trang.", ""]
    for family, title in FAMILIES.items():
        members = [rule for rule in rules if rule.family == family]
        if members:
            lines += [f"## {title}", "", "| Mã | Lỗi | Mức độ |", "|---|---|---|"]
            lines += [f"| [{rule.code}]({rule.code}.md) | {rule.title} | {rule.severity.label} |" for rule in members]
            lines += [""]
    found = {"README.md": "\n".join(lines)}
    for rule in rules:
        found[f"{rule.code}.md"] = f"{page(rule)}\n{_said(rule.family, rule.name)}"
    return found


def _said(family: str, name: str) -> str:
    """What the report says of the first fault in the rule's cases."""
    match = _FINDINGS.search((CASES / family / f"{name}.md").read_text(encoding="utf-8"))
    if match is None:
        return ""
    _, place, message = match["findings"].splitlines()[0].split(" | ", 2)
    return f"\n## Báo cáo nói\n> {message}\n>\n> Ở: {place}\n"


def main() -> None:
    """Write the pages, and take away those of rules that are no more."""
    PAGES.mkdir(parents=True, exist_ok=True)
    written = pages()
    for old in PAGES.glob("*.md"):
        if old.name not in written:
            old.unlink()
    for name, text in written.items():
        (PAGES / name).write_text(text, encoding="utf-8")
    print(f"{len(written) - 1} rule pages in {PAGES.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
