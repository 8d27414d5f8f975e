"""Cases written in Markdown: prose, a block of a draft, and what is expected of it; read from tests/cases/."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

CASES = Path(__file__).parent / "cases"

_CASE = re.compile(
    r"^## (?P<name>.+?)\n.*?^```(?P<slot>[a-z]+)\n(?P<draft>.*?)^```\n.*?^```yaml\n(?P<expected>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_STEP = re.compile(r"(?P<name>[a-z_]+)|\[(?P<index>-?\d+)\]")

DECISION = """\
ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /QĐ-UBND

Bình Minh, ngày tháng 12 năm 2025

QUYẾT ĐỊNH

Về việc giả định

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

{preamble}

QUYẾT ĐỊNH:

{articles}

{closing}

{annexes}
"""
PLAN = """\
ỦY BAN NHÂN DÂN
XÃ AN LÀNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND

An Lành, ngày 12 tháng 3 năm 2026

KẾ HOẠCH

Tổ chức việc giả định

{body}

{closing}
"""
USUAL = {
    "preamble": "Căn cứ Luật Giả định ngày 16 tháng 6 năm 2025.",
    "articles": "Điều 1. Các cơ quan chịu trách nhiệm thi hành Quyết định này./.",
    "closing": "Nơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A",
    "annexes": "",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One case: its name, the whole draft, and what is expected: values by path, `faults` and `remarks` by words."""

    name: str
    draft: str
    expected: dict[str, Any]


def cases(pattern: str) -> list[Case]:
    """All cases of the files that match the pattern, below tests/cases/."""
    found = []
    for path in sorted(CASES.glob(pattern)):
        text = path.read_text(encoding="utf-8")
        matches = list(_CASE.finditer(text))
        assert len(matches) == len(re.findall(r"^## ", text, re.MULTILINE)), f"{path.name}: a case has no blocks"
        for match in matches:
            expected = YAML(typ="safe").load(match["expected"])
            found.append(Case(f"{path.stem}: {match['name']}", _draft(match["slot"], match["draft"]), expected))
    return found


def value_at(document: object, path: str) -> object:
    """What stands at a path such as `articles[0].text` or `sections.count`; the value of an Enum."""
    value: Any = document
    for step in _STEP.finditer(path):
        if step["index"]:
            value = value[int(step["index"])]
        else:
            value = len(value) if step["name"] == "count" else getattr(value, step["name"])
    return value.value if isinstance(value, Enum) else value


def _draft(slot: str, words: str) -> str:
    """The words of a block in their place: a whole draft, or one part of a decision or a plan that is else as usual."""
    if slot == "draft":
        return words
    parts = {**USUAL, slot: words.strip("\n")}
    return PLAN.format(body=parts["body"], closing=_plan_closing()) if slot == "body" else DECISION.format(**parts)


def _plan_closing() -> str:
    return USUAL["closing"].replace("- Như Điều 1;\n", "")
